import { expect, test } from 'vitest';
import { repaired } from '../../lib/guard/safe-version.ts';
import { reviewDraft } from '../../lib/review/review.ts';
import type { ReviewContext } from '../../lib/review/types.ts';

const contextUnder = (post: string): ReviewContext => ({
  site: 'x',
  audience: 'public',
  brand: { name: 'SuriaTel', handles: ['@suriatel'], phones: [], emails: [], links: [], addresses: [] },
  thread: [{ author: 'customer', handle: '@dinda', name: 'Dinda', text: post }],
  customer: null,
  now: 0,
});
const repairedUnder = (post: string, draft: string) => repaired(draft, (text) => reviewDraft(text, contextUnder(post)));

test.each([
  ['Kami akan hubungi nomor Kakak 0812-3456-7788 besok ya.', 'Kami akan hubungi nomor Kakak yang terdaftar besok ya.'],
  ['Refund dikirim ke rekening BCA 4471002298 hari ini.', 'Refund dikirim ke rekening BCA yang terdaftar hari ini.'],
  ['Kami dah call nombor Cik 012-774 8831 tadi.', 'Kami dah call nombor Cik yang didaftarkan tadi.'],
])('what names a value, and whose it is, is said once: %s', (draft, safe) => {
  expect(repairedUnder('internet mati terus, gimana sih', draft)).toBe(safe);
});

test.each([
  [
    'internet mati terus, gimana sih',
    'Salah Kakak sendiri, telat bayar lagi.',
    'Kita cari tahu bersama penyebabnya, ya.',
  ],
  ['my line is dead again', 'Salah Cik sendiri, bayar lewat lagi.', 'Jom kita cari puncanya bersama.'],
  ['line mati terus, macam mana ni', 'Own fault, bro.', /^(?:Jom|Maaf|Kami)/],
])('under "%s" a calmer wording for "%s" is in the language of the draft, or of the thread', (post, draft, calm) => {
  expect(repairedUnder(post, draft)).toMatch(calm);
});
