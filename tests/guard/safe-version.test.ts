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
