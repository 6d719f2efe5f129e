import fc from 'fast-check';
import { check } from 'recheck';
import { describe, expect, test } from 'vitest';
import { recognisers } from '../../lib/leaks/index.ts';
import { normalise } from '../../lib/review/normalise.ts';

/** Every repetition has an upper bound: the steps from one place are bounded too, so the time is linear whatever the text. */
function isBounded(source: string): boolean {
  const bare = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  return !/[*+]|\{\d*,\}/.test(bare);
}

describe('no shape backtracks without bound', () => {
  test.each(recognisers.map(({ name, shape }) => [name, shape] as const))(
    '%s',
    async (_name, shape) => {
      if (isBounded(shape.source)) return;
      // names for Unicode letters are beyond the checker: any letter of one class behaves like another
      const source = shape.source.replaceAll('\\p{L}', 'a-z').replaceAll('\\p{N}', '0-9');
      const { status } = await check(source, shape.flags.replace('u', '').replace('y', ''), {
        attackTimeout: 2_000,
        checker: 'auto',
        randomSeed: 1,
        timeout: 20_000,
      });
      expect(status, shape.source).not.toBe('vulnerable');
    },
    60_000,
  );

  test('the test itself tells bounded from unbounded', () => {
    expect(isBounded('[*+]a{1,4}\\+(?<!b)')).toBe(true);
    expect(isBounded('(?:a+)+b')).toBe(false);
    expect(isBounded('a{2,}')).toBe(false);
  });
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
