// Reviews rows of the reply corpus: `npm run --silent review -- ROWS.jsonl > FINDINGS.jsonl`. One JSON line a row, for corpus/score.mjs.
// What is only noted, and not warned of, stays out of `leaks`.
import { readFileSync } from 'node:fs';
import { reviewDraft } from '../lib/review/review.ts';
import type { ReviewContext } from '../lib/review/types.ts';

interface Row extends Omit<ReviewContext, 'now'> {
  readonly id: string;
  readonly draft: string;
}

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: npm run --silent review -- ROWS.jsonl');
  process.exit(2);
}
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '');
const out: string[] = [];
for (const line of lines) {
  const { id, draft, site, audience, brand, thread, customer } = JSON.parse(line) as Row;
  const findings = reviewDraft(draft, { site, audience, brand, thread, customer, now: 0 });
  const told = findings.filter((finding) => finding.severity !== 'note');
  out.push(
    JSON.stringify({
      id,
      leaks: told
        .filter((one) => one.group === 'leak' && one.kind !== 'reveal')
        .map(({ start, end, kind }) => ({ start, end, kind })),
      tone: [...new Set(told.filter((one) => one.group === 'tone').map((one) => one.kind))],
      missing: findings.filter((one) => one.group === 'missing').map((one) => one.kind),
    }),
  );
}
console.log(out.join('\n'));
