import { expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import { publicReply } from './marked.ts';

const told = (draft: string) =>
  reviewDraft(draft, publicReply)
    .filter(({ group, severity }) => group === 'leak' && severity !== 'note')
    .map(({ kind }) => kind);

test.each([
  'Kalau akun Kakak diblokir, buka menu Bantuan.',
  'If your account is locked, tap Forgot PIN.',
  'Bila talian puan digantung, sila bayar melalui aplikasi.',
  'Jika permohonan ditolak, boleh mohon semula di kaunter.',
  'Every account is locked after three wrong PINs; your data is safe.',
  'Jika tagihan belum dibayar sampai tanggal 20, layanan akan diisolir.',
  'If the bill is not paid by the 20th, a fee will be added.',
  'Jika air diputus karena menunggak, penyambungan butuh dua hari kerja.',
  'Semua kartu yang hilang diblokir dulu demi keamanan.',
  'Telat bayar cicilan ada dendanya, Mas.',
  'Policies lapse after two unpaid months, we write before that.',
  'Bayaran lewat dikenakan caj, harap maklum.',
  'Lines are cut after three missed payments.',
])('what happens to whoever is nobody’s: %s', (draft) => {
  expect(told(draft)).toEqual([]);
});

test.each([
  'Akun Kakak diblokir, buka menu Bantuan.',
  'All of your accounts were suspended yesterday.',
  'Karena akun Kakak diblokir, buka menu Bantuan.',
  'Your policy lapsed after two unpaid months.',
])('what happened to one stays hers: %s', (draft) => {
  expect(told(draft)).toContain('service-status');
});

test.each([
  'Puan lewat bayar bulan lepas, memang kena caj.',
  'You paid late, so there is a fee.',
  'Mas telat bayar cicilan, jadi ada dendanya.',
  'Telat bayar tiga kali, ada dendanya.',
  'Kalau dicek, tagihannya belum dibayar tiga bulan, jadi akan diputus.',
  'If it helps, payment is three months overdue, so a fee will be added.',
  'If we look, the bill of April was never paid and a fee will be added.',
])('who was late is told: %s', (draft) => {
  expect(told(draft)).toContain('payment-history');
});
