import { beginOf, insideOf, labelCount } from '../model/chain.ts';
import type { Reading as ModelReading } from '../model/reading.ts';
import { chancesOf, scoresOfReading } from '../model/tagger.ts';
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

/** What a chain of labels says of each place of one draft; `probability` is how likely it takes each label for at each of the `size` tokens. */
export function hear(probability: Float64Array, size: number): (place: Place) => Heard {
  return ({ from, to, kind }) => {
    const number = kindNumber[kind];
    const end = Math.min(to, size);
    let most = 0;
    let sum = 0;
    for (let at = from; at < end; at += 1) {
      const row = at * labelCount;
      const chance = (probability[row + beginOf(number)] ?? 0) + (probability[row + insideOf(number)] ?? 0);
      if (chance > most) most = chance;
      sum += chance;
    }
    return { most, mean: end > from ? sum / (end - from) : 0 };
  };
}

/** Asks the model's own chain once for a draft; the answer is asked for each place, until the next draft is listened to. */
export function listen(reading: ModelReading): (place: Place) => Heard {
  const { table, words, labels } = weightsOf().chain;
  const size = reading.tokens.length;
  return hear(chancesOf(scoresOfReading(table, words, reading), size, table.scale, labels), size);
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
