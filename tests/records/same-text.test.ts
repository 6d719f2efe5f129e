import { expect, test } from 'vitest';
import { isSameText } from '../../lib/records/same-text.ts';

const sent =
  'Kak Sari, maaf ya internetnya mati dari pagi. Kami cek sekarang dan kabari di sini sebelum jam 5. https://suriamobile.example/status';

test.each([
  ['as it is', sent],
  ['other spaces and a mention', `@sariw  ${sent.replaceAll(' ', '\u00a0')}`],
  ['a link shortened', sent.replace('https://suriamobile.example/status', 'https://t.co/abc123')],
  ['the leading name of a Facebook reply', `Sari Wulandari ${sent}`],
  ['cut short by the page', 'Kak Sari, maaf ya internetnya mati dari pagi. Kami cek sekarang dan kabari… See more'],
  ['cut short in Indonesian', 'Kak Sari, maaf ya internetnya mati dari pagi. Kami cek sekarang... Lihat selengkapnya'],
])('the page shows it %s', (_, seen) => {
  expect(isSameText(sent, seen)).toBe(true);
  expect(isSameText(seen, sent)).toBe(true);
});

test.each([
  ['something else', 'Kak Sari, sudah pulih ya.'],
  ['the beginning only, said on purpose', 'Kak Sari, maaf ya internetnya mati dari pagi. Kami cek sekarang'],
  ['a short end', 'jam 5.'],
  ['nothing', ''],
  ['a text that has it in the middle', `Catatan: ${'x'.repeat(80)} ${sent}`],
])('not the same: %s', (_, other) => {
  expect(isSameText(sent, other)).toBe(false);
});

test('emoji alone are compared as they are', () => {
  expect(isSameText('🙏', '🙏 ')).toBe(true);
  expect(isSameText('🙏', '😡')).toBe(false);
});

test('ten thousand dots or spaces are read in one go', () => {
  for (const piece of ['.', '... ', ' ', '…'])
    expect(isSameText(`${'a'.repeat(50)}${piece.repeat(10_000)}b`, `${'z'.repeat(60)}${piece.repeat(9000)}c`)).toBe(
      false,
    );
});
