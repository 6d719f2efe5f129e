// Learns how much the weigher believes of each place that the rules point at: `npx node scripts/train-weighing.ts TRAIN.jsonl [--cross]`.
// Logistic regression with AdaGrad over hashed features, seeded: the same rows give the same weights. Writes lib/review/weighing.json.
// --cross prints cross-validated findings (five folds; rows of one contrast group stay together) for corpus/score.mjs instead.
import { writeFileSync } from 'node:fs';
import { type Decided, decide } from '../lib/review/decide.ts';
import { chanceOf, exampleRows, folds, learn, packed } from './training/weigher-trainer.ts';

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: npx node scripts/train-weighing.ts TRAIN.jsonl [--cross]');
  process.exit(2);
}
const read = exampleRows(file);
if (process.argv.includes('--cross')) {
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = learn(read.filter((one) => one.fold !== fold).flatMap((one) => one.items));
    for (const { row, items } of read.filter((one) => one.fold === fold && one.row.made !== true)) {
      const told: readonly Decided[] = decide(
        items.map(({ place, keys }) => ({ place, chance: chanceOf(weights, keys) })),
        row.draft,
      );
      const leaks = told
        .filter(({ confidence }) => confidence >= 0.4)
        .map(({ start, end, kind, confidence }) => ({ start, end, kind, confidence }));
      console.log(JSON.stringify({ id: row.id, leaks }));
    }
  }
} else {
  const weights = learn(read.flatMap((one) => one.items));
  const text = packed(weights);
  writeFileSync(new URL('../lib/review/weighing.json', import.meta.url), text);
  console.log(`${weights.filter((weight) => weight !== 0).length} weights, ${text.length} characters`);
}
