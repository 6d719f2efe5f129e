import { rowsOf } from './reader.ts';

export const usualDelimiters = [',', ';', '\t', '|'] as const;
/** Tried where none of the usual ones parts the rows. */
const rare = ['^', '~', ':', '\u0001', '\u001f', '¦', '§', '#', '*', '/'] as const;

/** How evenly `delimiter` parts the rows: cells of most rows, times the share of rows that have as many. */
function evenness(sample: string, delimiter: string): number {
  // The last row of a sample is cut off somewhere.
  const rows = rowsOf(sample, delimiter).slice(0, 60);
  const whole = rows.length > 3 ? rows.slice(0, -1) : rows;
  const counts = new Map<number, number>();
  for (const { cells } of whole) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [cells = 1, often = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return cells < 2 ? 0 : (often / whole.length) ** 2 * Math.log2(cells);
}

/** What parts the cells of a file that begins with `sample`; "sep=;" in its first line is believed. */
export function guessDelimiter(sample: string): string {
  const said = /^\ufeff?sep=(.)\r?\n/i.exec(sample)?.[1];
  if (said) return said;
  const best = (among: readonly string[]) =>
    among
      .map((delimiter) => ({ delimiter, score: evenness(sample, delimiter) }))
      .sort((a, b) => b.score - a.score)
      .find(({ score }) => score > 0)?.delimiter;
  return best(usualDelimiters) ?? best(rare) ?? ',';
}
