import fc from 'fast-check';
import { check } from 'recheck';
import { describe, expect, test } from 'vitest';
import { recognisers } from '../../lib/leaks/index.ts';
import { normalise } from '../../lib/review/normalise.ts';
import { reviewDraft } from '../../lib/review/review.ts';
import { publicReply } from './marked.ts';

describe('no shape backtracks without bound', () => {
  test.each(recognisers.map(({ name, shape }) => [name, shape] as const))(
    '%s',
    async (_name, shape) => {
      // names for Unicode letters are beyond the checker: any letter of one class behaves like another
      const source = shape.source.replaceAll('\\p{L}', 'a-z').replaceAll('\\p{N}', '0-9');
      const { status } = await check(source, shape.flags.replace('u', '').replace('y', ''), {
        attackTimeout: 2_000,
        checker: 'auto',
        timeout: 20_000,
      });
      expect(status, shape.source).not.toBe('vulnerable');
    },
    60_000,
  );
});

describe('eight times the text is about eight times the work', () => {
  const worst: readonly (readonly [string, (size: number) => string])[] = [
    ['digits', (size) => '1'.repeat(size)],
    ['digits and spaces', (size) => '12 '.repeat(size / 3)],
    ['codes', (size) => 'A-'.repeat(size / 2)],
    ['capitals', (size) => 'Ab '.repeat(size / 3)],
    ['dots', (size) => 'a.'.repeat(size / 2)],
    ['ats', (size) => 'a@'.repeat(size / 2)],
    ['stars', (size) => '*x'.repeat(size / 2)],
    ['links', (size) => 'https://a.b/?c=d&'.repeat(size / 17)],
    ['streets', (size) => 'Jalan 1, '.repeat(size / 9)],
    ['one word', (size) => 'a'.repeat(size)],
    ['line breaks', (size) => '1\n'.repeat(size / 2)],
    ['spelled digits', (size) => 'nol satu '.repeat(size / 9)],
    ['zero width', (size) => '\u200b1'.repeat(size / 2)],
  ];
  test.each(worst)(
    '%s',
    (_name, make) => {
      const time = (size: number) => {
        const draft = make(size);
        let least = Number.POSITIVE_INFINITY;
        for (let round = 0; round < 3; round += 1) {
          const from = process.cpuUsage();
          reviewDraft(draft, publicReply);
          const { user, system } = process.cpuUsage(from);
          least = Math.min(least, user + system);
        }
        return least;
      };
      time(2_000);
      // work of this process alone, in microseconds, and generous: what is quadratic gives sixty-four
      expect(time(32_000) / Math.max(time(4_000), 3_000)).toBeLessThan(26);
    },
    60_000,
  );
});

test('any text folds to one of the same meaning, with a way back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const folded = normalise(text);
      expect(folded.lower.length).toBe(folded.text.length);
      let before = -1;
      for (let at = 0; at < folded.text.length; at += 1) {
        const original = folded.toOriginal(at);
        expect(original).toBeGreaterThanOrEqual(Math.max(0, before));
        expect(original).toBeLessThan(text.length);
        expect(folded.toOriginalEnd(at + 1)).toBeGreaterThan(original);
        before = original;
      }
    }),
    { numRuns: 300 },
  );
});
