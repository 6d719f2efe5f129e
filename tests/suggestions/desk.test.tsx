// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { Knowledge, type NewArticle } from '../../components/desk/Knowledge.tsx';
import { OwnModel } from '../../components/desk/OwnModel.tsx';
import { repliesTo } from '../../lib/suggestions/gaps.ts';
import { click, draw, find, has, type } from '../components/drawing.ts';

const gap = {
  topic: ['cetak', 'buku', 'tabungan'],
  language: 'id' as const,
  times: 3,
  last: '2026-11-15T00:00:00Z',
  examples: ['min mau cetak buku tabungan bayar berapa ya'],
};
const given =
  'Kak Rani, maaf menunggu. Cetak buku tabungan gratis di semua cabang, bawa KTP asli. Selengkapnya https://bank.example/buku Kami kabari hari ini.';

describe('an article begun from a reply', () => {
  test('the replies that were given to it are found, the others are not', () => {
    expect(repliesTo(gap, ['Kak Budi, kartunya kami blokir sekarang ya.', given, 'Terima kasih, Kak.'])).toEqual([
      given,
    ]);
  });
  const shelf = async () => {
    const saved: NewArticle[] = [];
    await draw(
      <Knowledge
        gaps={[{ ...gap, replies: [given] }]}
        stale={[]}
        added={[]}
        save={(article) => saved.push(article)}
        copyBlock={() => undefined}
      />,
    );
    await click(find('button', 'Write an article'));
    return saved;
  };
  test('one click takes its steps and its link, without her name and our promise', async () => {
    const saved = await shelf();
    await click(find('button', 'Kak Rani'));
    await click(find('button', 'Save the article'));
    expect(saved).toHaveLength(1);
    expect(saved[0]).toMatchObject({ lang: 'id', link: 'https://bank.example/buku' });
    expect(saved[0]?.answer).toContain('gratis di semua cabang');
    expect(saved[0]?.answer).not.toMatch(/Rani|kabari/);
  });
  test('a pasted one with nothing for others says so', async () => {
    await shelf();
    await type(find('textarea[rows="2"]'), 'Maaf ya Kak, kami cek dulu dan kabari lewat DM.');
    await click(find('button', 'Take its steps'));
    expect(find('[role=status]').textContent).not.toBe('');
  });
});

test('the switch for the browser’s own model says what it does, and turns', async () => {
  const turned: boolean[] = [];
  await draw(<OwnModel on={false} turn={(on) => turned.push(on)} />);
  expect(has('section', 'nothing leaves this computer')).toBe(true);
  await click(find('input[type=checkbox]'));
  expect(turned).toEqual([true]);
});
