/**
 * Scores the stored model by itself, without the review's own weighing: `node scripts/training/check.ts [ROWS.jsonl]`.
 * A process of its own, because the weights are read once.
 */
import { missingInReading } from '../../lib/missing/index.ts';
import { tagReading } from '../../lib/model/model.ts';
import { toneOfReading } from '../../lib/tone/index.ts';
import { prepare } from './prepare.ts';
import { readRows } from './rows.ts';
import { type Count, countLabels, countSpans, table } from './score.ts';

const leakCounts = new Map<string, Count>();
const toneCounts = new Map<string, Count>();
const needCounts = new Map<string, Count>();
for (const { row, reading } of readRows(process.argv[2] ?? 'tests/corpus/dev.jsonl').map(prepare)) {
  const leaks = tagReading(reading);
  const kinds = leaks.map(({ kind }) => kind);
  const faults = toneOfReading(reading, kinds).map(({ fault }) => fault);
  const lacking = missingInReading(reading, kinds).map((missing) => missing.need);
  countSpans(row.leaks, leaks, leakCounts);
  countLabels(row.tone, faults, toneCounts);
  countLabels(row.missing, lacking, needCounts);
}
console.log(table('Leaks by the model alone', leakCounts));
console.log(table('Tone', toneCounts));
console.log(table('Needs', needCounts));
