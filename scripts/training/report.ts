import { writeFileSync } from 'node:fs';
import type { Decided } from '../../lib/review/decide.ts';
import { isTold, thresholds } from '../../lib/review/review.ts';
import type { Row } from './rows.ts';
import { type Count, countLabels, countSpans, f1, sum } from './score.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** A row and all that was said of it by those who had not learned from it. */
export interface Reported {
  readonly row: Row;
  readonly source: 'corpus' | 'drafts' | 'twin';
  readonly decided: readonly Decided[];
  /** What the rules alone would mark, and the tagger alone. */
  readonly rules: readonly Span[];
  readonly tagged: readonly Span[];
  readonly tone: readonly string[];
  /** null where nobody judged what is missing. */
  readonly missing: readonly string[] | null;
}

const figures = (count: Count) => {
  const precision = count.right / Math.max(1, count.right + count.wrong);
  const recall = count.right / Math.max(1, count.right + count.missed);
  return `${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1(count).toFixed(3)}`;
};

function section(title: string, counts: ReadonlyMap<string, Count>): string {
  const lines = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `| ${name} | ${figures(count)} |`);
  return [
    `| ${title} | precision | recall | F1 |`,
    '|---|---|---|---|',
    `| **all** | ${figures(sum(new Map(counts)))} |`,
    ...lines,
  ].join('\n');
}

const toldOf = ({ decided, row }: Reported) =>
  decided.filter(({ kind, confidence }) => isTold(kind, confidence, row.context.audience));

function leakCounts(rows: readonly Reported[], found: (one: Reported) => readonly Span[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const one of rows) countSpans(one.row.leaks, found(one), counts);
  return counts;
}

function byLanguage(rows: readonly Reported[]): Map<string, Count> {
  const languages = new Map<string, Count>();
  for (const lang of new Set(rows.map(({ row }) => row.lang)))
    languages.set(
      lang,
      sum(
        leakCounts(
          rows.filter(({ row }) => row.lang === lang),
          toldOf,
        ),
      ),
    );
  return languages;
}

function rowFigures(rows: readonly Reported[]): string {
  const leaky = rows.filter(({ row }) => row.leaks.length > 0);
  const clean = rows.filter(({ row }) => row.leaks.length === 0);
  const share = (list: readonly Reported[]) =>
    ((list.filter((one) => toldOf(one).length > 0).length / Math.max(1, list.length)) * 100).toFixed(1);
  return `Drafts with a leak that are held: ${share(leaky)} %; clean drafts that are flagged: ${share(clean)} %.`;
}

/** What is found with some confidence, and how often it is right: it should be about the same. */
function calibration(rows: readonly Reported[]): string {
  const lines = [thresholds.note, thresholds.warn, 0.6, thresholds.stop, 0.85, 0.95].map((from, at, borders) => {
    const to = borders[at + 1] ?? 1.01;
    let said = 0;
    let count = 0;
    let right = 0;
    for (const { row, decided } of rows)
      for (const one of decided) {
        if (one.confidence < from || one.confidence >= to) continue;
        const counts = new Map<string, Count>();
        countSpans(row.leaks, [one], counts);
        said += one.confidence;
        count += 1;
        right += sum(counts).right;
      }
    return `| ${from} to ${Math.min(1, to)} | ${count} | ${(said / Math.max(1, count)).toFixed(2)} | ${(right / Math.max(1, count)).toFixed(2)} |`;
  });
  return ['| confidence | findings | said | right |', '|---|---|---|---|', ...lines].join('\n');
}

/** Borders against what they would cost: chosen by this table. */
function borders(rows: readonly Reported[]): string {
  const lines = [0.3, 0.37, 0.4, thresholds.warn, 0.48, 0.52, 0.56, 0.6].map((border) => {
    const found = (one: Reported) => one.decided.filter(({ confidence }) => confidence >= border);
    const clean = rows.filter(({ row }) => row.leaks.length === 0);
    const leaky = rows.filter(({ row }) => row.leaks.length > 0);
    const share = (list: readonly Reported[]) =>
      ((list.filter((one) => found(one).length > 0).length / Math.max(1, list.length)) * 100).toFixed(1);
    return `| ${border} | ${figures(sum(leakCounts(rows, found)))} | ${share(leaky)} % | ${share(clean)} % |`;
  });
  return ['| border | precision | recall | F1 | held | clean flagged |', '|---|---|---|---|---|---|', ...lines].join(
    '\n',
  );
}

function labelCounts(
  rows: readonly Reported[],
  gold: (row: Row) => readonly string[],
  found: (one: Reported) => readonly string[],
) {
  const counts = new Map<string, Count>();
  for (const one of rows) countLabels(gold(one.row), found(one), counts);
  return counts;
}

/** Writes docs/cross-validated.md: what the review says of training rows that the asked part of it has not learned from. */
export function writeReport(all: readonly Reported[]): void {
  const rows = all.filter(({ source }) => source === 'corpus');
  const drafts = all.filter(({ source }) => source === 'drafts');
  const judged = rows.filter(({ missing }) => missing !== null);
  const text = `# How good the review is on rows that it has not learned from

Written by \`npm run train\`: five folds of ${rows.length} rows of the training corpus; rows of one thread stay together. The development rows
stand in [how-good.md](how-good.md).

${rowFigures(rows)}

${section('kind', leakCounts(rows, toldOf))}

${section('language', byLanguage(rows))}

What each part would do alone: the rules, from a strength of a half on, and the tagger.

${section(
  'rules alone',
  leakCounts(rows, ({ rules }) => rules),
)}

${section(
  'tagger alone',
  leakCounts(rows, ({ tagged }) => tagged),
)}

## Confidence

Findings are held from ${thresholds.stop} on, asked about from ${thresholds.warn} (others in a direct message ${thresholds.warnPrivate}), shown from ${thresholds.note}.

${calibration(rows)}

${borders(rows)}

## Tone and needs

${section(
  'fault',
  labelCounts(
    rows,
    (row) => row.tone,
    ({ tone }) => tone,
  ),
)}

${section(
  'need',
  labelCounts(
    judged,
    (row) => row.missing,
    ({ missing }) => missing ?? [],
  ),
)}

## Drafts written beside the corpus

${drafts.length} of them, by other hands. ${rowFigures(drafts)}

${section('kind', leakCounts(drafts, toldOf))}

${section(
  'fault',
  labelCounts(
    drafts,
    (row) => row.tone,
    ({ tone }) => tone,
  ),
)}
`;
  writeFileSync('docs/cross-validated.md', text);
  console.log(text);
}
