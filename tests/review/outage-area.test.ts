import { expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import { publicReply } from './marked.ts';

const tells = (draft: string) =>
  reviewDraft(draft, publicReply).some(({ kind, severity }) => kind === 'postal-address' && severity !== 'note');

test.each([
  'Gangguan melibatkan Taman Seri Angsana, Bandar Baru Meru Seksyen 4 & 5 akibat kabel rosak.',
  'Pemadaman di Perum Griya Indah, Jl. Melati, dan Jl. Kenanga RT 03 pukul 9 pagi.',
  'Areas affected: Taman Kenanga, Kampung Serai and Jalan Angsana.',
  'Kerja paip di Taman Melati dan Lorong Serai sampai petang, air terputus.',
])('the places that an outage befalls are nobody’s home: %s', (draft) => {
  expect(tells(draft)).toBe(false);
});

test.each([
  'Aliran padam di Jl. Melati No. 12, rumah Kakak.',
  'Gangguan di rumah Kakak, Taman Angsana Blok C-4, sudah dicatat.',
  'Outage at 12 Mill Lane, Hove and nowhere else.',
])('a house is one: %s', (draft) => {
  expect(tells(draft)).toBe(true);
});
