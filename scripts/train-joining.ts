// Learns how much to believe the weigher and the tagger for the same place: `npx node scripts/train-joining.ts TRAIN.jsonl`.
// Both are trained anew on four fifths of the rows and asked about the rest, five times; what each said and what was right is fitted by
// logistic regression (Newton's method). Writes lib/review/joining.json. Needs some minutes; run it after `npm run train` and train-weighing.
import { writeFileSync } from 'node:fs';
import { openTransitions } from '../lib/model/chain.ts';
import { featuresOf } from '../lib/model/features.ts';
import { readDraft as readForModel } from '../lib/model/reading.ts';
import { answersOf, hear } from '../lib/review/joining.ts';
import { hitsIn } from '../lib/review/places.ts';
import { readDraft } from '../lib/review/reading.ts';
import { leakKinds } from '../lib/review/types.ts';
import { type ChainOptions, goldLabels, scoresOf, trainChain } from './training/chain-trainer.ts';
import { exampleRows, folds, learn } from './training/weigher-trainer.ts';

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: npx node scripts/train-joining.ts TRAIN.jsonl');
  process.exit(2);
}
/** As in scripts/train.ts. */
const chainOptions: ChainOptions = {
  epochs: 6,
  rate: 0.05,
  decay: 0,
  leastCount: 2,
  dropout: 0.3,
  seed: 20_11,
  prune: 0.06,
  after: 2,
};

const examples = exampleRows(file).map(({ row, fold, items }) => {
  const reading = readDraft(row.draft, row.context);
  const features = featuresOf(readForModel(reading.tokens, row.context, row.draft, hitsIn(reading)));
  const gold = goldLabels(reading.tokens, row);
  return { features, gold, weight: row.weight, size: reading.tokens.length, made: row.made === true, fold, items };
});

interface Pair {
  readonly answers: readonly number[];
  readonly right: boolean;
}
const pairs: { value: Pair[]; statement: Pair[] } = { value: [], statement: [] };
for (let fold = 0; fold < folds; fold += 1) {
  const rest = examples.filter((one) => one.fold !== fold);
  const weights = learn(rest.flatMap(({ items }) => items));
  const chain = trainChain(rest, chainOptions, () => undefined);
  const open = openTransitions(chain);
  for (const { features, size, items } of examples.filter((one) => one.fold === fold && !one.made)) {
    const heard = hear(scoresOf(chain, features), size, chain, open);
    for (const { place, keys, right } of items) {
      let weight = 0;
      for (const key of keys) weight += weights[key] ?? 0;
      const most = heard(place);
      if (weight < -4.6 && most.most < 0.02 && !right) continue;
      const kinds = leakKinds.map((kind) => (kind === place.kind ? 1 : 0));
      pairs[place.clause === null ? 'value' : 'statement'].push({
        answers: [...answersOf(weight, most), ...kinds],
        right,
      });
    }
  }
  console.log(`fold ${fold + 1}`);
}

/** Solves `matrix` x = `vector` by elimination with pivots. */
function solve(matrix: number[][], vector: number[]): number[] {
  const size = vector.length;
  const rows = matrix.map((row, at) => [...row, vector[at] ?? 0]);
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const head = rows[column] as number[];
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue;
      const line = rows[row] as number[];
      const factor = (line[column] ?? 0) / (head[column] ?? 1);
      if (factor !== 0)
        for (let at = column; at <= size; at += 1) line[at] = (line[at] ?? 0) - factor * (head[at] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

function weightsFor(list: readonly Pair[]): number[] {
  const size = list[0]?.answers.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 25; round += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -weight));
    const bend = weights.map((_, at) => weights.map((__, other) => (at === other ? (at === 0 ? 1e-6 : 1) : 0)));
    for (const { answers, right } of list) {
      let odds = 0;
      answers.forEach((answer, at) => {
        odds += answer * (weights[at] ?? 0);
      });
      const chance = 1 / (1 + Math.exp(-odds));
      const doubt = chance * (1 - chance);
      const wrong = (right ? 1 : 0) - chance;
      answers.forEach((answer, at) => {
        if (answer === 0) return;
        slope[at] = (slope[at] ?? 0) + wrong * answer;
        const line = bend[at] as number[];
        answers.forEach((other, to) => {
          if (other !== 0) line[to] = (line[to] ?? 0) + doubt * answer * other;
        });
      });
    }
    const step = solve(bend, slope);
    weights = weights.map((weight, at) => weight + (step[at] ?? 0));
  }
  return weights.map((weight) => Math.round(weight * 1e4) / 1e4);
}

const text = `${JSON.stringify({ value: weightsFor(pairs.value), statement: weightsFor(pairs.statement) }, null, 2)}\n`;
writeFileSync(new URL('../lib/review/joining.json', import.meta.url), text);
console.log(text);
