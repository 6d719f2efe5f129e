import { expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import type { ReviewContext } from '../../lib/review/types.ts';
import { publicReply } from './marked.ts';

const told = (draft: string, context: Partial<ReviewContext> = {}) =>
  reviewDraft(draft, { ...publicReply, ...context })
    .filter(({ group, severity }) => group === 'leak' && severity !== 'note')
    .map(({ kind, start, end }) => [kind, draft.slice(start, end)]);

test.each([
  'Transfer ke rekening resmi PT Angin Ribut, Mandiri 114-00-0992817-3.',
  'Rekening kami cuma satu: BCA 2281100455. Selain itu penipuan.',
  'Iuran ke BNI 0071448290 a.n. SMP Cendekia Laut.',
  'Sila bayar ke RHB 21440098127710 milik Koperasi Serai.',
  'Derma boleh disalurkan ke Tabung Serai, Maybank 5640 7710 2233.',
  'Zakat boleh lewat BSI 7001 2233 44 an LAZ Serai.',
  'Donate: sort code 40-52-40, account 00012345 (Serai Trust).',
  'Our IBAN: GB82 WEST 1234 5698 7654 32, for gifts.',
  'Pay us at kedaiserai@icici any time.',
  'Bayar ke BCA 2281100455 a.n. Celoteh ya.',
  'Untuk pemesanan, transfer ke 6281190045 BCA a/n PT Angin Ribut.',
  'Transfer ke rek BCA 228 110 0455 an Celoteh Catering.',
])("what a house tells to everybody who pays or gives is nobody's: %s", (draft) => {
  expect(told(draft)).toEqual([]);
});

test.each([
  ['Refund sudah masuk BCA 2281100455 a.n. PT Angin Ribut.', '2281100455'],
  ['Iuran gagal didebet dari BNI 0071448290 a.n. SMP Cendekia.', '0071448290'],
  ['Our account team paid you at DBS 119-004428-7.', '119-004428-7'],
  ['Donasi kakak kami kembalikan ke BCA 5271840933.', '5271840933'],
  ['Pay into your account, IBAN GB82 WEST 1234 5698 7654 32.', 'GB82 WEST 1234 5698 7654 32'],
])('money that is sent out goes to somebody: %s', (draft, account) => {
  expect(told(draft)).toContainEqual(['bank-account', account]);
});

test("the customer's own stays hers, though it is called a house's", () => {
  const draft = 'Iuran ke BNI 0071448290 a.n. SMP Cendekia Laut.';
  expect(told(draft, { customer: { accounts: ['0071448290'] } })).toContainEqual(['bank-account', '0071448290']);
});
