import { expect, test } from 'vitest';
import { safeVersion } from '../../lib/guard/safe-version.ts';
import type { Finding } from '../../lib/review/types.ts';

/** Finds every run of digits and offers to put `put` in its place. */
const finder =
  (put: string | null) =>
  (draft: string): Finding[] =>
    [...draft.matchAll(/\d+/g)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      kind: 'phone',
      group: 'leak',
      severity: 'stop',
      confidence: 1,
      rule: 'phone',
      why: '',
      fixes:
        put === null
          ? [{ type: 'move-to-private', label: '' }]
          : [{ type: 'replace', start: found.index, end: found.index + found[0].length, text: put, label: '' }],
    }));

test('repairs every finding and keeps the rest of the sentence', () => {
  expect(safeVersion('Call 0123 or 0456 now', finder('•••'))).toBe('Call ••• or ••• now');
});

test('closes the gap that a removal leaves', () => {
  expect(safeVersion('Call us at 0123 now', finder(''))).toBe('Call us at now');
});

test('is null when a finding has no repair', () => {
  expect(safeVersion('Call 0123', finder(null))).toBeNull();
});

test('is null when the repair does not help', () => {
  expect(safeVersion('Call 0123', finder('9'))).toBeNull();
});

test('is null when nothing was wrong', () => {
  expect(safeVersion('Call us', finder('•••'))).toBeNull();
});

test('is null when only a greeting would be left', () => {
  expect(safeVersion('Dear Nadia, 0123 0456 0789 0123 0456 0789', finder(''))).toBeNull();
});

test('is null when nothing would be left', () => {
  expect(safeVersion('0123', finder(''))).toBeNull();
});

/** Finds every sum and would only put other words in its place. */
const owed = (draft: string): Finding[] =>
  [...draft.matchAll(/R[Mp][\d.]+\d/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    kind: 'amount-owed',
    group: 'leak',
    severity: 'stop',
    confidence: 1,
    rule: 'amount-owed',
    why: '',
    fixes: [{ type: 'replace', start: found.index, end: found.index + found[0].length, text: 'the amount', label: '' }],
  }));

test.each([
  [
    'Hi Nadia, you still owe RM354.20. We are sorry and will call you today.',
    'Hi Nadia. We are sorry and will call you today.',
  ],
  ['Kak Dinda, tunggakan Kakak Rp487.300 ya. Kami telepon hari ini.', 'Kak Dinda. Kami telepon hari ini.'],
  ['We are sorry, Nadia. You owe RM354.20! We will call you today.', 'We are sorry, Nadia. We will call you today.'],
])('a debt is not told without its number either: %s', (draft, safe) => {
  expect(safeVersion(draft, owed)).toBe(safe);
});

test('a draft that says nothing but the debt has no safe version', () => {
  expect(safeVersion('Hi Nadia, you still owe RM354.20.', owed)).toBeNull();
});
