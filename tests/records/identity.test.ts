import { describe, expect, test } from 'vitest';
import { cleanName, maskIdentity, normaliseIdentity } from '../../lib/records/identity.ts';

describe('one form for each identity', () => {
  test.each([
    ['x', '@SariW', 'sariw'],
    ['x', ' sariw ', 'sariw'],
    ['x', 'https://x.com/SariW', 'sariw'],
    ['x', '@sa\u200briw\u202e', 'sariw'],
    ['x', '＠Ｓａｒｉ', 'sari'],
    ['facebook', 'Dinda.Kusuma', 'dinda.kusuma'],
    ['facebook', 'https://www.facebook.com/dinda.kusuma?ref=x', 'dinda.kusuma'],
    ['facebook', 'https://facebook.com/profile.php?id=100012', '100012'],
    ['email', ' Nadia@Contoh.Example ', 'nadia@contoh.example'],
    ['email', 'mailto:nadia@contoh.example', 'nadia@contoh.example'],
    ['phone', '010-470 0142', '+60104700142'],
    ['phone', '+60 10-470 0142', '+60104700142'],
    ['phone', '0060104700142', '+60104700142'],
    ['phone', '+60 (0)10 470 0142', '+60104700142'],
    ['phone', '60104700142', '+60104700142'],
    ['phone', '0810-5550-0142', '+6281055500142'],
    ['phone', '+62 810 5550 0142', '+6281055500142'],
    ['phone', '03-8923 0142', '+60389230142'],
    ['phone', '021 5550 0142', '+622155500142'],
    ['phone', 'call me', ''],
    ['x', '@', ''],
  ] as const)('%s %s is %s', (type, given, expected) => {
    expect(normaliseIdentity(type, given)).toBe(expected);
  });

  test('is the same when it is normalised again', () => {
    for (const value of ['010-470 0142', '0810-5550-0142', '1500888']) {
      const once = normaliseIdentity('phone', value);
      expect(normaliseIdentity('phone', once)).toBe(once);
    }
  });
});

test.each([
  ['phone', '+60 10-470 0142', '+60 ••• 142'],
  ['email', 'nadia@contoh.example', 'n•••@contoh.example'],
  ['x', '@sariw', '@sariw'],
] as const)('%s %s is shown as %s', (type, shown, masked) => {
  expect(maskIdentity(type, shown)).toBe(masked);
});

test('a hostile name becomes a short line of text, still text', () => {
  expect(cleanName('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>');
  expect(cleanName('Sari\u202egnp.exe\u0000\n\tW')).toBe('Sarignp.exe W');
  expect(cleanName('a'.repeat(10_000))).toHaveLength(200);
});
