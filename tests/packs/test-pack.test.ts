import { describe, expect, test } from 'vitest';
import { readPack } from '../../lib/packs/read-pack.ts';
import starter from '../../lib/packs/starter/suria-mobile.json' with { type: 'json' };
import { type Review, testPack, testPackInSlices } from '../../lib/packs/test-pack.ts';
import { reviewDraft } from '../../lib/review/review.ts';

/** A stand-in that flags a phrase where all its parts stand in one sentence, in order. */
const findsPhrases: Review = (draft, { policy }) =>
  (policy?.phraseRules ?? []).flatMap((rule) => {
    const found = draft.split(/(?<=[.!?])\s/).some((sentence) => {
      let from = 0;
      return rule.phrase
        .toLowerCase()
        .split('*')
        .every((part) => {
          const at = sentence.toLowerCase().indexOf(part.trim(), from);
          from = at + part.trim().length;
          return at >= 0;
        });
    });
    if (!found) return [];
    return [
      {
        start: 0,
        end: draft.length,
        kind: 'phrase',
        group: 'phrase',
        severity: rule.severity,
        confidence: 1,
        rule: rule.id,
        why: rule.advice,
        fixes: [],
      },
    ];
  });
const findsNothing: Review = () => [];

describe('testing a pack', () => {
  const reading = readPack(JSON.stringify(starter));
  if ('problems' in reading) throw new Error('the starter pack must read');
  const { pack } = reading;

  test('a review that finds phrases turns every example of the starter green', () => {
    expect(testPack(pack, findsPhrases).filter(({ green }) => !green)).toEqual([]);
  });
  test('a review that finds nothing turns red what must be flagged, and nothing else', () => {
    const results = testPack(pack, findsNothing);
    expect(results.filter(({ must }) => must === 'flag').every(({ green }) => !green)).toBe(true);
    expect(results.filter(({ must }) => must === 'pass').every(({ green }) => green)).toBe(true);
  });
  test('the review of the floor turns every example of the starter green', () => {
    expect(testPack(pack, reviewDraft).filter(({ green }) => !green)).toEqual([]);
  });
  test('each rule is tried alone', () => {
    const seen = new Set<number>();
    testPack(pack, (_draft, { policy }) => {
      seen.add(policy?.phraseRules.length ?? 0);
      return [];
    });
    expect([...seen]).toEqual([1]);
  });
  test('in slices it finds the same, and lets others have their turn after each sentence', async () => {
    let turns = 0;
    const inSlices = await testPackInSlices(pack, findsPhrases, async () => {
      turns += 1;
    });
    expect(inSlices).toEqual(testPack(pack, findsPhrases));
    expect(turns).toBe(inSlices.length);
  });
});
