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

/** Under each repair that is offered for a kind, the draft as it would read. */
const offeredFor = (kind: string, draft: string) =>
  reviewDraft(draft, contextUnder('my line is dead again'))
    .filter((finding) => finding.kind === kind)
    .flatMap(({ fixes }) => fixes)
    .flatMap((fix) => (fix.type === 'replace' ? [draft.slice(0, fix.start) + fix.text + draft.slice(fix.end)] : []));

test.each([
  [
    'date-of-birth',
    'You were born on the third of May nineteen eighty-eight, thank you.',
    'You were born on the date on file, thank you.',
  ],
  ['date-of-birth', 'DOB 3rd Nov 1964 matches.', 'DOB on file matches.'],
  [
    'date-of-birth',
    'Cik lahir pada tiga Mei seribu sembilan ratus lapan puluh lapan ya.',
    'Cik lahir pada tarikh yang direkodkan ya.',
  ],
  [
    'date-of-birth',
    'Tarikh lahir cik 12 Mac 1984, terima kasih ya.',
    'Tarikh lahir cik seperti dalam rekod, terima kasih ya.',
  ],
  ['date-of-birth', 'Umur awak 17 tahun 4 bulan dik.', 'Umur awak seperti dalam rekod dik.'],
  ['national-id', 'Your Aadhaar 2341 2341 2346 is with us.', 'Your Aadhaar on file is with us.'],
  ['national-id', 'NRIC Singapura cik S1234567D tidak sepadan.', 'NRIC Singapura cik yang didaftarkan tidak sepadan.'],
  ['vehicle-plate', 'Your car WXY 4821 is ready at our workshop.', 'Your car on file is ready at our workshop.'],
  ['vehicle-plate', 'Your Myvi WXY 4821 is ready at our workshop.', 'Your Myvi on file is ready at our workshop.'],
  [
    'vehicle-plate',
    'Honda Kakak B 1234 XYZ bisa diambil di bengkel.',
    'Honda Kakak yang terdaftar bisa diambil di bengkel.',
  ],
  [
    'national-id',
    'We have your SSN 078-05-1120 on file, so you can go on.',
    'We have your SSN on file, so you can go on.',
  ],
  [
    'bank-account',
    'Nadia, the money went to CIMB 7612003344 today.',
    'Nadia, the money went to the CIMB account on file today.',
  ],
  [
    'bank-account',
    'Refund sudah masuk ke Mandiri 1370012345678 ya Kak.',
    'Refund sudah masuk ke rekening Mandiri yang terdaftar ya Kak.',
  ],
  ['bank-account', 'Duit dah masuk CIMB 7612003344 ya cik.', 'Duit dah masuk akaun CIMB yang didaftarkan ya cik.'],
  [
    'bank-account',
    'Bayaran balik sudah masuk ke akaun Maybank cik 5140 2233 8812.',
    'Bayaran balik sudah masuk ke akaun Maybank cik yang didaftarkan.',
  ],
  [
    'payment-card',
    'Kartu Kakak yang berakhiran 8841 sudah kami aktifkan.',
    'Kartu Kakak yang terdaftar sudah kami aktifkan.',
  ],
  [
    'bank-account',
    'The money went to your bank account ending in 9017.',
    'The money went to your bank account on file.',
  ],
])('a repair of a %s leaves a whole sentence: %s', (kind, draft, safe) => {
  expect(offeredFor(kind, draft)).toContain(safe);
});

test.each([
  ['payment-history', 'Hi Nadia, you still owe three hundred and fifty ringgit, so please settle it.', 'Hi Nadia.'],
  ['payment-history', 'Maaf Kak, Kakak masih berutang dua juta rupiah di kami.', 'Maaf Kak.'],
])('nobody is only called by her name after a repair of a %s: %s', (kind, draft, called) => {
  expect(offeredFor(kind, draft)).not.toContain(called);
});
