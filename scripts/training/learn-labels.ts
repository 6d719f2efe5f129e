import { calibrated } from '../../lib/model/calibration.ts';
import { sigmoid } from '../../lib/model/labels.ts';
import type { LabelBorders } from '../../lib/model/weights.ts';
import { calibrate } from './calibrate.ts';
import { type LabelExample, type LabelOptions, labelScores, type TrainedLabels, trainLabels } from './label-trainer.ts';
import { type Count, countLabels, f1, sum, table } from './score.ts';

export interface FoldedExample extends LabelExample {
  /** Never learned from by those that are asked about it. */
  readonly fold: number;
  /** Whether borders and calibration hang on it: drafts that were written as contrasts to learn from are not what is posted. */
  readonly counts: boolean;
}

export interface LearnedLabels<Name extends string> {
  readonly model: TrainedLabels;
  readonly borders: LabelBorders;
  /** Scores of each example by a classifier that has not learned from it. */
  readonly scores: readonly Float64Array[];
  /** Labels that hold by those scores. */
  readonly found: readonly (readonly Name[])[];
}

/** Values of F1 that are about as good. */
const asGood = 0.01;

/** 1 where a name holds. */
export const goldOf = (names: readonly string[], holding: readonly string[]) =>
  Uint8Array.from(names, (name) => (holding.includes(name) ? 1 : 0));

/**
 * Learns some labels of whole drafts. All labels hold from one and the same calibrated chance: a border for each label alone would buy rare
 * hits with many false alarms. Of the chances that give about the best F1 over all labels together it is the highest, for what is posted has
 * fewer faults than what is learned from.
 */
export function learnLabels<Name extends string>(
  title: string,
  names: readonly Name[],
  examples: readonly FoldedExample[],
  { foldCount, options }: { readonly foldCount: number; readonly options: LabelOptions },
): LearnedLabels<Name> {
  const models = Array.from(
    { length: foldCount },
    (_, fold): TrainedLabels =>
      trainLabels(
        examples.filter((example) => example.fold !== fold),
        names.length,
        options,
      ),
  );
  const scores = examples.map(({ keys, fold }) => labelScores(models[fold] as TrainedLabels, keys));
  const calibrations = names.map((_, label) =>
    calibrate(
      scores
        .map((score, at) => ({ said: sigmoid(score[label] ?? -9), right: examples[at]?.gold[label] === 1 }))
        .filter(({ said }, at) => said > 0.05 && examples[at]?.counts === true),
    ),
  );
  const leastFor = (chance: number) =>
    calibrations.map((calibration) => {
      for (let border = -3; border <= 3; border += 0.02)
        if (calibrated(calibration, sigmoid(border)) >= chance) return Math.round(border * 100) / 100;
      return 3;
    });
  const foundBy = (score: Float64Array, least: readonly number[]) =>
    names.filter((_, label) => (score[label] ?? -9) >= (least[label] ?? 0));
  const countsFor = (least: readonly number[]) => {
    const counts = new Map<string, Count>();
    scores.forEach((score, at) => {
      if (examples[at]?.counts !== true) return;
      const gold = names.filter((_, label) => examples[at]?.gold[label] === 1);
      countLabels(gold, foundBy(score, least), counts);
    });
    return counts;
  };
  const tried = Array.from({ length: 22 }, (_, step) => {
    const least = leastFor(0.25 + 0.02 * step);
    return { least, value: f1(sum(countsFor(least))) };
  });
  const most = Math.max(...tried.map(({ value }) => value));
  const best = tried.findLast(({ value }) => value >= most - asGood)?.least ?? leastFor(0.4);
  console.log(table(`${title}, cross-validated`, countsFor(best)));
  const model = trainLabels(examples, names.length, options);
  return {
    model,
    borders: { least: best, calibrations },
    scores,
    found: scores.map((score) => foundBy(score, best)),
  };
}

/** Two classifiers as one table: the labels of the first, then those of the second. */
export function joinLabels(first: TrainedLabels, second: TrainedLabels): TrainedLabels {
  const count = first.count + second.count;
  const rowOf = new Map<number, number>();
  for (const { rowOf: keys } of [first, second])
    for (const key of keys.keys()) if (!rowOf.has(key)) rowOf.set(key, rowOf.size);
  const weights = new Float32Array(rowOf.size * count);
  for (const [model, from] of [
    [first, 0],
    [second, first.count],
  ] as const)
    for (const [key, row] of model.rowOf)
      weights.set(
        model.weights.subarray(row * model.count, (row + 1) * model.count),
        (rowOf.get(key) ?? 0) * count + from,
      );
  return { rowOf, weights, count };
}
