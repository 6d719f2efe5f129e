// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WaitingCase } from '../../components/desk/CaseRow.tsx';
import { laterTimes } from '../../components/desk/later-times.ts';
import { Waiting } from '../../components/desk/Waiting.tsx';
import { WordsProvider } from '../../components/words.tsx';
import { click, draw, find, has, press, type } from './drawing.ts';

/** Cases on the desk: who waits for us, who is asked whether it holds, and what lies with them. */

// Sunday 23:10 in Jakarta.
const now = Date.parse('2026-11-22T16:10:00Z');
/** Without the marks that set strangers' words apart. */
const page = () => (document.body.textContent ?? '').replace(/[\u2066-\u2069]/g, '');
const one = (id: string, change: Partial<WaitingCase> = {}): WaitingCase => ({
  id,
  customerId: 'c1',
  displayName: 'Sari W.',
  title: `line cut ${id}`,
  channel: 'x',
  lastText: '',
  openedAt: '2026-11-20T01:00:00.000Z',
  state: 'waiting',
  waitingSince: '2026-11-20T01:00:00.000Z',
  ...change,
});

beforeEach(() => {
  process.env.TZ = 'Asia/Jakarta';
});
afterEach(() => {
  process.env.TZ = 'UTC';
});

async function show(change: Partial<Parameters<typeof Waiting>[0]> = {}) {
  const asked: (readonly unknown[])[] = [];
  const note =
    (name: string) =>
    (...words: unknown[]) =>
      void asked.push([
        name,
        ...words.map((word) => (typeof word === 'object' && word ? (word as WaitingCase).id : word)),
      ]);
  await draw(
    <WordsProvider language="en" now={now} zone="Asia/Jayapura">
      <Waiting
        waiting={[]}
        snoozed={[]}
        followUps={[]}
        answered={null}
        followUpDays={3}
        hasRecords
        sample={{ loading: false, load: () => undefined }}
        move={note('move')}
        snooze={note('snooze')}
        handOver={note('handOver')}
        showAnswered={note('showAnswered')}
        callIn={() => [{ when: 'a journalist asks', to: 'Communications', because: [] }]}
        {...change}
      />
    </WordsProvider>,
  );
  return asked;
}

test('a case is handed over with a note; whom the guidelines call in is one click; it can be taken back', async () => {
  const asked = await show({ waiting: [one('a')] });
  await click(find('button', 'Hand over…'));
  await click(find('button', 'Communications'));
  await type(find('textarea', 'What she or he should know'), 'She was promised a call.');
  await click(find('button[type=submit]', 'Hand over'));
  expect(asked).toEqual([['handOver', 'a', 'Communications', 'She was promised a call.']]);
  expect(has('.hand-over-form')).toBe(false);
});

test('who has it stands there with the note, and an empty name takes it back', async () => {
  const asked = await show({ waiting: [one('a', { handedTo: 'Rudi', handedNote: 'Promised a call.' })] });
  expect(page()).toContain('with Rudi: Promised a call.');
  await click(find('button', 'Hand over…'));
  await type(find('input', 'To whom'), '');
  await click(find('button[type=submit]', 'Take it back'));
  expect(asked).toEqual([['handOver', 'a', '', 'Promised a call.']]);
});

test('Escape puts the form away and hands nothing over', async () => {
  const asked = await show({ waiting: [one('a')] });
  await click(find('button', 'Hand over…'));
  await press('Escape');
  expect(has('.hand-over-form')).toBe(false);
  expect(asked).toEqual([]);
});

test('the mornings that it can be put off to are the company’s', () => {
  // Jayapura is at 01:10 on Monday already: its next morning but one is Tuesday, its next Monday a week away.
  expect(laterTimes(now, 'Asia/Jayapura').map(({ at }) => new Date(at).toISOString())).toEqual([
    '2026-11-22T18:10:00.000Z',
    '2026-11-24T00:00:00.000Z',
    '2026-11-30T00:00:00.000Z',
  ]);
  expect(laterTimes(now, 'Asia/Jakarta').map(({ at }) => new Date(at).toISOString())).toEqual([
    '2026-11-22T18:10:00.000Z',
    '2026-11-23T02:00:00.000Z',
    '2026-11-23T02:00:00.000Z',
  ]);
});

test('what was solved is asked about: it holds, or it came back', async () => {
  const solved = one('s', { state: 'resolved', resolvedAt: '2026-11-18T01:00:00.000Z' });
  const asked = await show({ followUps: [solved] });
  expect(page()).toContain('asked after 3 days');
  await click(find('button', 'Followed up'));
  await click(find('button', 'It came back'));
  expect(asked).toEqual([
    ['move', 's', 'followed-up'],
    ['move', 's', 'waiting'],
  ]);
});

test('what lies with the customers is folded away, and can be solved from there', async () => {
  const asked = await show({ answered: [one('w', { state: 'answered', answeredAt: '2026-11-22T10:00:00.000Z' })] });
  expect((find('details.answered') as HTMLDetailsElement).open).toBe(false);
  await click(find('.answered button', 'Solved'));
  expect(asked).toContainEqual(['move', 'w', 'resolved']);
});
