import { expect, test } from 'vitest';
import { amountIn, findAmounts } from '../../lib/review/amounts.ts';
import { tokenise } from '../../lib/review/tokens.ts';

const amountsIn = (text: string) =>
  findAmounts(text, tokenise(text)).map(({ start, end, value, form }) => [text.slice(start, end), value, form]);

test.each([
  ['Rp 1.250.000', 1_250_000],
  ['RM 2 415', 2415],
  ['RM 76 and 20 sen', 76.2],
  ['£64 and 15p', 64.15],
  ['Rp2 juta 300 ribu', 2_300_000],
  ['2jt 350rb', 2_350_000],
  ['50 sen', 0.5],
  ['1,25jt', 1_250_000],
  ['fifty-two pounds', 52],
  ['three grand', 3000],
  ['twelve hundred dollars', 1200],
  ['sejuta dua ratus', 1_000_200],
  ['seribu enam ratus empat puluh', 1640],
  ['tiga ringgit', 3],
  ['gopek', 500_000],
])('"%s" is money', (text, value) => {
  const [[written, worth, form] = []] = amountsIn(`Kak, ${text} sudah masuk.`);
  expect([written, worth]).toEqual([text, value]);
  expect(form).not.toBe('bare');
});

test.each(['two hundred and twelve', 'tujuh puluh', '18.700', '742.100'])('"%s" may be a sum', (text) => {
  expect(amountsIn(`Masih ${text}, Kak.`)).toMatchObject([[text, expect.any(Number), 'bare']]);
});

test('what stands behind a sum is not added to it without a word for parts', () => {
  expect(amountIn('RM35 and 12 months')).toBe(35);
  expect(amountIn('Rp2 juta 300 orang')).toBe(2_000_000);
});

test('an ending behind a number is no part of it', () => {
  expect(amountsIn('Yang 742.100-nya belum.')).toMatchObject([['742.100', 742_100, 'bare']]);
});

test.each([
  'We are open twenty four hours.',
  'Tunggu tiga puluh menit lagi.',
  'Code: one two three four.',
  'Dua puluh orang hadir.',
  'Just one more day.',
])('"%s" tells no sum', (text) => {
  expect(amountsIn(text)).toEqual([]);
});
