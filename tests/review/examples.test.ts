import { expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import type { ReviewContext } from '../../lib/review/types.ts';

const context: ReviewContext = {
  site: 'x',
  audience: 'public',
  brand: { name: 'Bank Kenari', handles: [], phones: [], emails: [], links: [], addresses: [] },
  thread: [
    { author: 'customer', handle: '@yuni', name: 'Yuni', text: 'Nomor KTP saya ditulis pakai titik atau tidak?' },
  ],
  customer: null,
  now: 0,
};
const told = (draft: string, customer: ReviewContext['customer'] = null) =>
  reviewDraft(draft, { ...context, customer })
    .filter(({ group, severity }) => group === 'leak' && severity !== 'note')
    .map(({ kind }) => kind);

test.each([
  'Tulis NIK tanpa titik, contoh 3174065208910003, ya Kak Yuni.',
  'Write it in one, e.g. 3174065208910003, Yuni.',
  'The format looks like 3174065208910003.',
  'Contoh nomor kartu: 4716 0922 7718 4408, tanpa strip.',
  'Contoh penulisan nomor rekening BCA: 1234567890.',
  'Format plat misalnya B 6711 TVQ, pakai spasi.',
  'Your IBAN has 22 letters, for example IBAN GB29 NWBK 6016 1331 9268 19.',
  'Isi 16 angka, 3174065208910003 (contoh), lalu kirim.',
  'Fill in your birth date as 01/01/1990, for example, Yuni.',
  'NIK 3174065208910003 hanya contoh, Kak Yuni.',
])("what shows everybody how it is written is nobody's: %s", (draft) => {
  expect(told(draft)).toEqual([]);
});

test("without the word it is somebody's", () => {
  expect(told('NIK 3174065208910003 sudah kami terima, Kak Yuni.')).toContain('national-id');
});

test('what is said of somebody between the word and the number makes it hers', () => {
  expect(told('Contohnya refund Kak Yuni masuk ke BCA 5271840933.')).toContain('bank-account');
});

test("an example that is the customer's own number is none", () => {
  expect(
    told('Tulis NIK tanpa titik, contoh 3174065208910003, ya Kak Yuni.', { nationalIds: ['3174065208910003'] }),
  ).toContain('national-id');
});
