import { expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import { publicReply } from './marked.ts';

const told = (draft: string) =>
  reviewDraft(draft, publicReply)
    .filter(({ kind, severity }) => kind === 'service-status' && severity !== 'note')
    .map(({ start, end }) => draft.slice(start, end));

test.each([
  'The water has been off in Bangsar since three.',
  'Listrik padam di Kecamatan Ilir sejak sore, tim sudah di lokasi.',
  'Bekalan air terputus di Hulu Langat, maaf semua.',
])('the supply of an area is nobody’s: %s', (draft) => {
  expect(told(draft)).toEqual([]);
});

test.each([
  'Your power was cut in Bangsar because of the unpaid bill.',
  'Listrik Ibu kami putus di rumah Bekasi karena menunggak.',
  'Listrik padam di rumah Bekasi karena tagihan belum dibayar.',
])('what was cut at a customer’s is told: %s', (draft) => {
  expect(told(draft)).not.toEqual([]);
});
