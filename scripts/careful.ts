/**
 * How often the review speaks up over replies that are known to be careful: `npm run --silent careful -- ROWS.jsonl [--show]`. Rows as in
 * tests/corpus/README.md (id, site, audience, brand, thread, customer, draft). Prints shares by kind; with `--show` each reply that is flagged.
 * docs/benchmarks.md says where real ones can be had.
 */
import { readFileSync } from 'node:fs';
import { reviewDraft } from '../lib/review/review.ts';
import type { ReviewContext } from '../lib/review/types.ts';

interface Row extends Omit<ReviewContext, 'now'> {
  readonly id: string;
  readonly draft: string;
}

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: npm run --silent careful -- ROWS.jsonl [--show]');
  process.exit(2);
}
const show = process.argv.includes('--show');
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Row);
const groups = { leak: 'private data', tone: 'tone' } as const;
for (const group of ['leak', 'tone'] as const) {
  const kinds = new Map<string, number>();
  let flagged = 0;
  for (const { draft, site, audience, brand, thread, customer } of rows) {
    const told = reviewDraft(draft, { site, audience, brand, thread, customer, now: 0 }).filter(
      (one) => one.group === group && one.severity !== 'note',
    );
    if (told.length > 0) flagged += 1;
    for (const kind of new Set(told.map((one) => one.kind))) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (show && told.length > 0)
      console.log(told.map(({ kind, start, end }) => `${kind}: ${draft.slice(start, end)}`).join(' | '), '\n  ', draft);
  }
  const by = [...kinds].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `${kind} ${count}`);
  console.log(
    `${groups[group]}: ${((100 * flagged) / Math.max(1, rows.length)).toFixed(2)} % of ${rows.length} replies; ${by.join(', ')}`,
  );
}
