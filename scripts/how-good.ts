import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes docs/how-good.md: how the review does on replies that it was not trained on. `npm run how-good`. */

interface Cell {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}
interface Report {
  readonly rows: number;
  readonly leaks: Cell;
  readonly draftsStopped: number;
  readonly cleanDraftsFlagged: number;
  readonly byKind: Readonly<Record<string, Cell>>;
  readonly byLang: Readonly<Record<string, Cell>>;
  readonly tone: Cell;
  readonly byTone: Readonly<Record<string, Cell>>;
  readonly missing: Cell;
  readonly byNeed: Readonly<Record<string, Cell>>;
}

const rows = 'tests/corpus/dev.jsonl';
const run = (args: readonly string[]) => execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });

const findings = join(mkdtempSync(join(tmpdir(), 'tenang-score-')), 'findings.jsonl');
writeFileSync(findings, run(['scripts/review.ts', rows]));
const report = JSON.parse(run(['tests/corpus/score.mjs', rows, findings, '--json'])) as Report;

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const line = (name: string, { p, r, f1, tp, fp, fn }: Cell) =>
  `| ${name} | ${p.toFixed(2)} | ${r.toFixed(2)} | ${f1.toFixed(2)} | ${tp} | ${fp} | ${fn} |`;
const table = (head: string, whole: Cell, parts: Readonly<Record<string, Cell>>) =>
  [
    `| ${head} | precision | recall | F1 | right | wrong | missed |`,
    '|---|---|---|---|---|---|---|',
    line('**all**', whole),
    ...Object.entries(parts).map(([name, cell]) => line(name, cell)),
  ].join('\n');

writeFileSync(
  'docs/how-good.md',
  `# How good the review is

Made by \`npm run how-good\` from ${report.rows} labelled replies (\`${rows}\`) that are never trained on; its misses are read, for which ways of
writing are not understood yet, and so unseen text does a little worse. All people in them are invented. What each
label means, and how a span is matched, stands in [the corpus's own page](../tests/corpus/README.md). What each part does alone, and how far a
confidence can be believed, stands in [cross-validated.md](cross-validated.md).

- Drafts with a leak that are held: **${percent(report.draftsStopped)}**
- Clean drafts that are flagged: **${percent(report.cleanDraftsFlagged)}**

## Private data

${table('kind', report.leaks, report.byKind)}

${table('language', report.leaks, report.byLang)}

## Tone

${table('fault', report.tone, report.byTone)}

## What a reply lacks

${table('need', report.missing, report.byNeed)}
`,
);
console.log('docs/how-good.md');
