import { expect, test } from 'vitest';
import { withNameApart } from '../../lib/guard/name-apart.ts';
import { reviewDraft } from '../../lib/review/review.ts';
import type { Post, ReviewContext } from '../../lib/review/types.ts';

const thread: readonly Post[] = [
  { author: 'customer', handle: 'dinda.kusuma', name: 'Dinda Kusuma', text: 'Nomor saya diputus, tolong dicek.' },
  { author: 'bystander', handle: 'dinda.w', name: 'Dinda Kusuma Wardani', text: 'Sama.' },
  { author: 'bystander', handle: 'bayu', name: 'Bayu', text: 'Sama.' },
];
const context: ReviewContext = {
  site: 'facebook',
  audience: 'public',
  brand: { name: 'Suria', handles: ['suria'], phones: [], emails: [], links: [], addresses: [] },
  thread,
  customer: null,
  now: 0,
};

test.each([
  ['Dinda Kusuma Nomor Kakak aktif.', 'Dinda Kusuma\nNomor Kakak aktif.'],
  ['Dinda Kusuma\u00a0kami cek ya', 'Dinda Kusuma\nkami cek ya'],
  ['Dinda Kusuma Wardani Maaf ya', 'Dinda Kusuma Wardani\nMaaf ya'],
])('%j: the name has a line of its own', (draft, apart) => {
  expect(withNameApart(draft, thread)).toBe(apart);
});

test.each([
  '',
  'Dinda Kusuma',
  'Dinda Kusuma ',
  'Dinda Kusuma, kami cek ya.',
  'Dinda Kusumawati sudah kami telepon.',
  'Kak Dinda Kusuma kami cek ya.',
  'Bayu kami cek ya.',
])('%j stays as it is', (draft) => {
  expect(withNameApart(draft, thread)).toBe(draft);
});

const found = (draft: string) =>
  reviewDraft(withNameApart(draft, thread), context)
    .filter(({ group }) => group === 'leak')
    .map(({ kind, start, end }) => [kind, draft.slice(start, end)]);

test.each([
  ['Dinda Kusuma Nomor Kakak 0812-3456-7890 sudah kami cek.', [['phone', '0812-3456-7890']]],
  ['Dinda Kusuma Mohon Kirim Pesan ke kami ya', []],
  ['Dinda Kusuma Budi Santoso sudah kami telepon tadi.', [['person-name', 'Budi Santoso']]],
] as const)('%j: the name is part of no finding, and marks stand where they were typed', (draft, leaks) => {
  expect(found(draft)).toEqual(leaks);
});

test('what is said of the named person stays said of her', () => {
  expect(found('Dinda Kusuma nunggak tiga bulan').map(([kind]) => kind)).toEqual(['payment-history']);
});
