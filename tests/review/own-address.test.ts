import { expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import type { ReviewContext } from '../../lib/review/types.ts';
import { publicReply } from './marked.ts';

const tells = (draft: string, context: Partial<ReviewContext> = {}) =>
  reviewDraft(draft, { ...publicReply, ...context }).some(
    ({ kind, severity }) => kind === 'postal-address' && severity !== 'note',
  );
const asked = (text: string): Partial<ReviewContext> => ({
  thread: [{ author: 'customer', handle: '@tika', name: 'Tika', text }],
});

test.each([
  'Visit us at 12 Orchard Road, open till 9.',
  'Find us at 12 Harbour Street, Leeds.',
  'We are located at 12 Harbour Street, Leeds.',
  'The clinic is at 12 Harbour Street, Leeds, next to the bank.',
  'Our new store has moved, our address is 8 Mill Lane, Hove.',
  'Lokasi kami: Jl. Kenanga No. 14, Bandung.',
  'Alamat kedai: No 5, Jalan Meru 2, Klang.',
  'Bengkel kami ada di Jl. Kenanga No. 14, Bandung, buka Senin sampai Sabtu.',
  'Outlet baru di Jalan Serai 3, Taman Angsana, Kajang dah buka!',
  'Kami buka di Jl. Kenanga No. 14, Bandung.',
  'Kantor kami di Jl. Kenanga No. 14, Bandung.',
])('where a house receives everybody is no secret: %s', (draft) => {
  expect(tells(draft)).toBe(false);
});

test.each([
  ["We're at No. 22, Jalan Angsana 7, Seksyen 7, Shah Alam.", 'where are you?'],
  ['Kami di Jl. Kenanga No. 14, Bandung, buka jam 9.', 'alamat tokonya di mana ya'],
])('also in few words, to whom asks for it: %s', (draft, question) => {
  expect(tells(draft, asked(question))).toBe(false);
  expect(tells(draft, asked('my line is dead again'))).toBe(true);
});

test.each([
  'Our rider will visit you at 12 Orchard Road, unit 4.',
  "We're at 12 Harbour Street, Leeds, and nobody answers the door.",
  'Our team is at 14 Acacia Road now and nobody opens.',
  'Kami sudah di Jl. Mawar No. 12 sekarang, pagar terkunci.',
  'Kurir kami di Jl. Kenanga No. 14, Bandung.',
  'The parcel is at 12 Harbour Street, Leeds.',
  'Your shop is at 12 Harbour Street, Leeds.',
  'Paket diantar ke toko di Jl. Kenanga No. 14, Bandung.',
  'Tong itu diturunkan di kedai sebelah, kat 8A Jalan Besar Tapah.',
  'Silap gabung dengan kedai runcit di Lot 6, Kampung Serai.',
  'Budak kami dah singgah Lot 88 Kampung Serai, ambil sampel.',
  'Kami pos ke Lot 2281 Kampung Serai macam dalam borang.',
  'Alamatnya Jl. Kenanga No. 14, Bandung.',
])('where somebody lives or is waited for stays one: %s', (draft) => {
  expect(tells(draft, asked('where are you? di mana?'))).toBe(true);
});

test("the customer's own stays hers, though it is called the house's", () => {
  const draft = 'Find us at 12 Harbour Street, Leeds.';
  expect(tells(draft, { customer: { addresses: ['12 Harbour Street, Leeds LS1 4AB'] } })).toBe(true);
});
