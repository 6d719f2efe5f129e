import { expect, test } from 'vitest';
import { weightsOf } from '../../lib/model/weights.ts';
import { toneFaults } from '../../lib/review/types.ts';
import { chanceOf, hearAll, togetherAnswers } from '../../lib/tone/together.ts';

const { tone } = weightsOf();
const at = (fault: (typeof toneFaults)[number]) => toneFaults.indexOf(fault);
const odds = (heard: Partial<Record<(typeof toneFaults)[number], number>>) =>
  hearAll(toneFaults.map((fault) => heard[fault] ?? -4));

test('every fault is asked as many things as it has weights', () => {
  const asked = toneFaults.map((_, label) => togetherAnswers(odds({}), label).length);
  expect(tone.weights.map(({ length }) => length)).toEqual(asked);
});

test('chances lie between 0 and 1, whatever is heard', () => {
  for (const all of [odds({}), hearAll(toneFaults.map(() => 1e6)), hearAll(toneFaults.map(() => -1e6))])
    toneFaults.forEach((_, label) => {
      const chance = chanceOf(all, label, tone);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
    });
});

test.each(toneFaults)('the more is heard of %s the likelier it is', (fault) => {
  const chances = [-2, -1, 0, 1].map((own) => chanceOf(odds({ [fault]: own }), at(fault), tone));
  expect(chances).toEqual([...chances].sort((a, b) => a - b));
});

test('a doubtful fault is told in a reply that is unkind for sure, and less beside nothing', () => {
  const alone = chanceOf(odds({ blaming: -1 }), at('blaming'), tone);
  expect(chanceOf(odds({ blaming: -1, dismissive: 0.5 }), at('blaming'), tone)).toBeGreaterThan(alone);
});
