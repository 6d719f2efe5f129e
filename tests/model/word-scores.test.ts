import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { featuresOf } from '../../lib/model/features.ts';
import { readDraft as readForModel } from '../../lib/model/reading.ts';
import { scoresOf, scoresOfReading } from '../../lib/model/tagger.ts';
import { weightsOf } from '../../lib/model/weights.ts';
import { hitsIn } from '../../lib/review/places.ts';
import { readDraft } from '../../lib/review/reading.ts';
import type { ReviewContext } from '../../lib/review/types.ts';

const rows = readFileSync(new URL('../corpus/train.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((_, at) => at % 60 === 0)
  .map((line) => JSON.parse(line) as ReviewContext & { draft: string });

/** Number of the first score that differs, -1 if none does. */
function differenceIn(draft: string, context: ReviewContext) {
  const reading = readDraft(draft, context);
  const asModel = readForModel(reading.tokens, context, draft, hitsIn(reading), reading.words);
  const { table, words } = weightsOf().chain;
  const all = scoresOf(table, featuresOf(asModel)).slice();
  const kept = scoresOfReading(table, words, asModel);
  return all.length === kept.length ? all.findIndex((score, at) => score !== kept[at]) : 'another length';
}

describe('what single words weigh is kept from draft to draft', () => {
  test('and comes to the same as asking every word anew', () => {
    expect(rows.length).toBeGreaterThan(50);
    for (const { draft, ...context } of rows) {
      expect(differenceIn(draft, context)).toBe(-1);
    }
  });

  test('in drafts of no word, of one, and of any', () => {
    const context = rows[0];
    if (!context) throw new Error('the corpus is empty');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (draft) => {
        expect(differenceIn(draft, context)).toBe(-1);
      }),
      { numRuns: 50, seed: 7 },
    );
  });

  test('also when more words came by than are kept', () => {
    const context = rows[1];
    if (!context) throw new Error('the corpus is too small');
    for (let from = 0; from < 10_000; from += 400) {
      const draft = Array.from({ length: 400 }, (_, at) => `kata${(from + at).toString(36)}`).join(' ');
      expect(differenceIn(draft, context)).toBe(-1);
    }
  });
});
