/** Rows of a report as CSV (RFC 4180) that a spreadsheet opens without running anything. */

type Cell = string | number | boolean | null | undefined;

/**
 * What a spreadsheet would take for a formula gets an apostrophe in front, and so stays text.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^[\s"']*[=+\-@\t\r|%＝＋－＠]/;
const plainNumber = /^-?\d+(?:\.\d+)?$/;

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  const text = String(cell);
  const safe = typeof cell === 'string' && formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[",;\n\r\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The rows as CSV text with a heading line; `columns` maps each field to its heading, in order. Begins with a byte order mark, so that
 * Excel reads it as UTF-8.
 */
export function toCsv<Row extends object>(
  rows: readonly Row[],
  columns: readonly (readonly [field: keyof Row & string, heading: string])[],
): string {
  const lines = rows.map((row) => columns.map(([field]) => written(row[field] as Cell)).join(','));
  return `\ufeff${[columns.map(([, heading]) => written(heading)).join(','), ...lines].join('\r\n')}\r\n`;
}
