import { statementKinds } from '../../lib/review/types.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}
export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

const overlap = (one: Span, other: Span) =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

/** Whether a found span says the same as a gold one: kind, and half of the longer span; any overlap for statements. */
export function isSame(gold: Span, found: Span): boolean {
  const shared = overlap(gold, found);
  if (gold.kind !== found.kind || shared === 0) return false;
  return (
    (statementKinds as readonly string[]).includes(gold.kind) ||
    shared * 2 >= Math.max(gold.end - gold.start, found.end - found.start)
  );
}

/** Matches as the corpus' own scorer does: each gold span once, greatest overlap first. */
export function countSpans(gold: readonly Span[], found: readonly Span[], counts: Map<string, Count>): void {
  const pairs: [number, number, number][] = [];
  gold.forEach((one, i) => {
    found.forEach((other, j) => {
      if (isSame(one, other)) pairs.push([overlap(one, other), i, j]);
    });
  });
  pairs.sort((a, b) => b[0] - a[0]);
  const goldUsed = new Set<number>();
  const foundUsed = new Set<number>();
  for (const [, i, j] of pairs) {
    if (goldUsed.has(i) || foundUsed.has(j)) continue;
    goldUsed.add(i);
    foundUsed.add(j);
  }
  gold.forEach((one, i) => {
    cell(counts, one.kind)[goldUsed.has(i) ? 'right' : 'missed'] += 1;
  });
  found.forEach((one, j) => {
    if (!foundUsed.has(j)) cell(counts, one.kind).wrong += 1;
  });
}

export function countLabels(gold: readonly string[], found: readonly string[], counts: Map<string, Count>): void {
  for (const label of gold) cell(counts, label)[found.includes(label) ? 'right' : 'missed'] += 1;
  for (const label of found) if (!gold.includes(label)) cell(counts, label).wrong += 1;
}

export function cell(counts: Map<string, Count>, name: string): Count {
  const known = counts.get(name);
  if (known) return known;
  const fresh = { right: 0, wrong: 0, missed: 0 };
  counts.set(name, fresh);
  return fresh;
}

export function f1({ right, wrong, missed }: Count): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

export function sum(counts: Map<string, Count>): Count {
  const total = { right: 0, wrong: 0, missed: 0 };
  for (const count of counts.values()) {
    total.right += count.right;
    total.wrong += count.wrong;
    total.missed += count.missed;
  }
  return total;
}

export function table(title: string, counts: Map<string, Count>): string {
  const line = (name: string, count: Count) => {
    const precision = count.right / Math.max(1, count.right + count.wrong);
    const recall = count.right / Math.max(1, count.right + count.missed);
    return `  ${name.padEnd(18)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1(count).toFixed(3)}  (${count.right} right, ${count.wrong} wrong, ${count.missed} missed)`;
  };
  return [
    title,
    line('all', sum(counts)),
    ...[...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => line(name, count)),
  ].join('\n');
}
