import { expect, test } from 'vitest';
import { isNameAlone, withoutWhatIsUnwritten } from '../../lib/guard/name-alone.ts';
import type { Finding, Post } from '../../lib/review/types.ts';

const thread: readonly Post[] = [
  { author: 'customer', handle: 'dinda.kusuma', name: 'Dinda Kusuma', text: 'Nomor saya diputus.' },
  { author: 'bystander', handle: '@bayu', name: 'Bayu Prakoso', text: 'Sama.' },
];

test.each(['Dinda Kusuma', 'Dinda Kusuma ', ' Dinda\u00a0Kusuma\n', '@bayu', 'bayu prakoso'])(
  '%j is a name alone',
  (draft) => {
    expect(isNameAlone(draft, thread)).toBe(true);
  },
);

test.each(['', ' ', 'Dinda Kusuma sabar ya', 'Kak Dinda', 'Siti'])('%j is not', (draft) => {
  expect(isNameAlone(draft, thread)).toBe(false);
});

test('of a name alone only what it tells is said; of a draft everything', () => {
  const finding = (group: Finding['group']): Finding => ({ group }) as Finding;
  const found = [finding('leak'), finding('tone'), finding('missing'), finding('phrase')];
  expect(withoutWhatIsUnwritten('Dinda Kusuma ', thread, found)).toEqual([finding('leak'), finding('phrase')]);
  expect(withoutWhatIsUnwritten('Dinda Kusuma sabar', thread, found)).toEqual(found);
});
