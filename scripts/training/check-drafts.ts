/** Reads files of drafts, tells what can't be read (file, line, reason) and counts the labels: `node scripts/training/check-drafts.ts FILE...`. */
import { basename } from 'node:path';
import { readDraftFile } from './drafts.ts';
import { readRows } from './rows.ts';

const corpus = new Map(readRows('tests/corpus/train.jsonl').map((row) => [row.id, row]));

for (const file of process.argv.slice(2)) {
  try {
    const rows = readDraftFile(file, basename(file), corpus);
    const counts = new Map<string, number>();
    const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const row of rows) {
      count(row.context.audience);
      count(row.tone.length > 0 ? 'with a fault' : 'no fault');
      count(row.leaks.length > 0 ? 'with a leak' : 'no leak');
      for (const name of [...row.tone, ...row.missing, ...row.leaks.map((leak) => leak.kind)]) count(name);
    }
    console.log(`${basename(file)}: ${rows.length} replies in ${new Set(rows.map((row) => row.group)).size} threads`);
    console.log(
      [...counts]
        .sort()
        .map(([name, times]) => `  ${name} ${times}`)
        .join('\n'),
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
