import {
  beginOf,
  type Chain,
  type ChainWeights,
  insideOf,
  kindsIn,
  marginalsOf,
  narrowed,
  narrowedScores,
  workspaceFor,
} from '../model/chain.ts';
import type { Reading as ModelReading } from '../model/reading.ts';
import { scoresOfReading } from '../model/tagger.ts';
import { weightsOf } from '../model/weights.ts';
import stored from './joining.json' with { type: 'json' };
import type { Place } from './place.ts';
import { type LeakKind, leakKinds } from './types.ts';

/** What the tagger thinks of the words of a place. */
export interface Heard {
  /** Highest chance of its kind for one of its words, and the mean over its words. */
  readonly most: number;
  readonly mean: number;
}

const kindNumber = Object.fromEntries(leakKinds.map((kind, at) => [kind, at])) as Readonly<Record<LeakKind, number>>;

let room = workspaceFor(96);

/** What a chain of labels says of each place of one draft, until the next one is heard; `scores` are its scores of the draft's `size` tokens. */
export function hear(
  scores: Float32Array,
  size: number,
  weights: ChainWeights,
  labels: Chain,
): (place: Place) => Heard {
  if (room.size < size) room = workspaceFor(size);
  // half of the kinds have no chance in a draft, and cost three quarters of the sums
  const kinds = kindsIn(scores, size, weights);
  const chain = narrowed(labels, kinds);
  const { probability } = marginalsOf(narrowedScores(scores, size, kinds), size, chain, room);
  return ({ from, to, kind }) => {
    const number = kinds.indexOf(kindNumber[kind]);
    if (number < 0) return { most: 0, mean: 0 };
    const end = Math.min(to, size);
    let most = 0;
    let sum = 0;
    for (let at = from; at < end; at += 1) {
      const row = at * chain.count;
      const chance = (probability[row + beginOf(number)] ?? 0) + (probability[row + insideOf(number)] ?? 0);
      if (chance > most) most = chance;
      sum += chance;
    }
    return { most, mean: end > from ? sum / (end - from) : 0 };
  };
}

/** Asks the model's own chain once for a draft; the answer is asked for each place. */
export function listen(reading: ModelReading): (place: Place) => Heard {
  const { table, words, weights, labels } = weightsOf().chain;
  return hear(scoresOfReading(table, words, reading), reading.tokens.length, weights, labels);
}

const oddsOf = (chance: number) => Math.log(Math.max(1e-4, chance) / Math.max(1e-4, 1 - chance));

/** What is weighed against each other: the weigher's log-odds, what the tagger heard, and where both agree that it is one. The kind comes on top. */
export function answersOf(weight: number, { most, mean }: Heard): readonly number[] {
  const sure = Math.max(-9.2, Math.min(9.2, weight));
  const heard = oddsOf(most);
  return [1, sure, heard, oddsOf(mean), (Math.max(0, sure) * Math.max(0, heard)) / 10, Math.max(sure, heard)];
}

/** How much each answer is believed, of values and of statements: learned from cross-validated answers (scripts/train.ts). */
export interface Joining {
  readonly value: readonly number[];
  readonly statement: readonly number[];
}

/** The chance that a place is what it is taken for. It means what it says: of those with 0.9, nine in ten are right. */
export function join(place: Place, weight: number, heard: Heard, joining: Joining = stored): number {
  const by = place.clause === null ? joining.value : joining.statement;
  const answers = answersOf(weight, heard);
  let odds = by[answers.length + kindNumber[place.kind]] ?? 0;
  answers.forEach((answer, at) => {
    odds += (by[at] ?? 0) * answer;
  });
  return 1 / (1 + Math.exp(-odds));
}
