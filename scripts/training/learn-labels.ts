import { calibrated } from '../../lib/model/calibration.ts';
import { sigmoid } from '../../lib/model/labels.ts';
import type { LabelBorders } from '../../lib/model/weights.ts';
import { chanceOf, hearAll, type Together, togetherAnswers } from '../../lib/tone/together.ts';
import { calibrate } from './calibrate.ts';
import { learnJoining } from './join-trainer.ts';
import { type LabelExample, type LabelOptions, labelScores, type TrainedLabels, trainLabels } from './label-trainer.ts';
import { type Count, countLabels, f1, sum, table } from './score.ts';

export interface FoldedExample extends LabelExample {
  /** Never learned from by those that are asked about it. */
  readonly fold: number;
  /** Whether borders and calibration hang on it: drafts that were written as contrasts to learn from are not what is posted. */
  readonly counts: boolean;
}

export interface LearnedLabels {
  readonly model: TrainedLabels;
  /** Scores of each example by a classifier that has not learned from it. */
  readonly scores: readonly Float64Array[];
}

/** What holds of each example by those that have not learned from it, and how a draft is asked. */
export interface Bordered<Name extends string, Borders> {
  readonly borders: Borders;
  readonly found: readonly (readonly Name[])[];
}

/** Values of F1 that are about as good. */
const asGood = { labels: 0.01, together: 0.003 };

/** 1 where a name holds. */
export const goldOf = (names: readonly string[], holding: readonly string[]) =>
  Uint8Array.from(names, (name) => (holding.includes(name) ? 1 : 0));

/** Learns some labels of whole drafts, and from all folds but one what the drafts of that one are asked. */
export function learnLabels(
  count: number,
  examples: readonly FoldedExample[],
  { foldCount, options }: { readonly foldCount: number; readonly options: LabelOptions },
): LearnedLabels {
  const models = Array.from({ length: foldCount }, (_, fold) =>
    trainLabels(
      examples.filter((example) => example.fold !== fold),
      count,
      options,
    ),
  );
  const scores = examples.map(({ keys, fold }) => labelScores(models[fold] as TrainedLabels, keys));
  return { model: trainLabels(examples, count, options), scores };
}

/** Of the borders that give about the best F1 over all labels together the highest: what is posted has fewer faults than what is learned from. */
function bestOf<Name extends string, Border>(
  title: string,
  names: readonly Name[],
  examples: readonly FoldedExample[],
  tries: readonly Border[],
  foundBy: (at: number, border: Border) => readonly Name[],
  good: number,
): Border {
  const countsFor = (border: Border) => {
    const counts = new Map<string, Count>();
    examples.forEach(({ gold, counts: isAsked }, at) => {
      if (!isAsked) return;
      const right = names.filter((_, label) => gold[label] === 1);
      countLabels(right, foundBy(at, border), counts);
    });
    return counts;
  };
  const tried = tries.map((border) => ({ border, value: f1(sum(countsFor(border))) }));
  const most = Math.max(...tried.map(({ value }) => value));
  const best = tried.findLast(({ value }) => value >= most - good);
  if (!best) throw new Error('There is no border to try.');
  console.log(table(`${title}, cross-validated`, countsFor(best.border)));
  return best.border;
}

const chances = Array.from({ length: 22 }, (_, step) => 0.25 + 0.02 * step);

/**
 * Borders for labels that are judged one by one. All hold from one and the same calibrated chance: a border for each label alone would buy rare
 * hits with many false alarms.
 */
export function borderLabels<Name extends string>(
  title: string,
  names: readonly Name[],
  examples: readonly FoldedExample[],
  scores: readonly Float64Array[],
): Bordered<Name, LabelBorders> {
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
  const foundBy = (at: number, least: readonly number[]) =>
    names.filter((_, label) => (scores[at]?.[label] ?? -9) >= (least[label] ?? 0));
  const least = bestOf(title, names, examples, chances.map(leastFor), foundBy, asGood.labels);
  return { borders: { least, calibrations }, found: examples.map((_, at) => foundBy(at, least)) };
}

/** How likely faults are beside one another. What is said of an example here, too, was learned without its fold. */
export function bringTogether<Name extends string>(
  title: string,
  names: readonly Name[],
  examples: readonly FoldedExample[],
  scores: readonly Float64Array[],
  foldCount: number,
): Bordered<Name, Together> {
  const heard = scores.map(hearAll);
  const learn = (without: number) =>
    names.map((_, label) =>
      learnJoining(
        examples.flatMap(({ gold, counts, fold }, at) =>
          counts && fold !== without
            ? [{ answers: togetherAnswers(heard[at] ?? hearAll([]), label), right: gold[label] === 1 }]
            : [],
        ),
      ),
    );
  const byFold = Array.from({ length: foldCount }, (_, fold) => learn(fold));
  const said = examples.map(({ fold }, at) =>
    names.map((_, label) => chanceOf(heard[at] ?? hearAll([]), label, { least: 0, weights: byFold[fold] ?? [] })),
  );
  const foundBy = (at: number, least: number) => names.filter((_, label) => (said[at]?.[label] ?? 0) >= least);
  const least = bestOf(title, names, examples, chances, foundBy, asGood.together);
  return { borders: { least, weights: learn(-1) }, found: examples.map((_, at) => foundBy(at, least)) };
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
