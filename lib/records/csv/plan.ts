import { type CsvField, guessColumns, isRepeatable, looksLikeHead } from './columns.ts';
import type { CsvPlan, Encoding } from './csv-plan.ts';
import { guessDelimiter } from './delimiter.ts';
import { guessEncoding } from './encoding.ts';
import { guessOrder } from './moment.ts';
import { rowsOf } from './reader.ts';

/** A file as far as its beginning shows it. */
export interface CsvSample {
  readonly head: readonly string[];
  /** The first rows below the head. */
  readonly rows: readonly (readonly string[])[];
}

const shownRows = 50;

/** The beginning of the file under `plan`. `bytes` may end anywhere. */
export function sampleOf(bytes: Uint8Array, plan: Pick<CsvPlan, 'encoding' | 'delimiter' | 'hasHead'>): CsvSample {
  const text = decodeSample(bytes, plan.encoding);
  const rows = rowsOf(withoutSeparatorLine(text), plan.delimiter).slice(0, shownRows + 1);
  const cells = rows.map((row) => row.cells);
  return plan.hasHead ? { head: cells[0] ?? [], rows: cells.slice(1) } : { head: [], rows: cells };
}

const decodeSample = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes, { stream: true });

/** "sep=;" is for spreadsheets and no row. */
export function withoutSeparatorLine(text: string): string {
  return text.replace(/^\ufeff?sep=.\r?\n/i, '');
}

/** A plan for the file that begins with `bytes`; what is `given` was chosen by hand and stays. */
export function guessPlan(
  bytes: Uint8Array,
  zone: string,
  given: Partial<Pick<CsvPlan, 'encoding' | 'delimiter' | 'hasHead'>> = {},
): CsvPlan {
  const encoding = given.encoding ?? guessEncoding(bytes);
  const text = decodeSample(bytes, encoding);
  const delimiter = given.delimiter ?? guessDelimiter(text);
  const first = rowsOf(withoutSeparatorLine(text), delimiter)[0]?.cells ?? [];
  const hasHead = given.hasHead ?? looksLikeHead(first);
  const { head, rows } = sampleOf(bytes, { encoding, delimiter, hasHead });
  const fields = guessColumns(head, rows);
  const dates = fields.flatMap((field, column) =>
    field === 'at' || field === 'due' ? rows.map((row) => row[column] ?? '') : [],
  );
  return { encoding, delimiter, hasHead, fields, order: guessOrder(dates), zone, channel: 'telephone' };
}

/** The plan with `field` in `column`; a field that one column alone can hold leaves the one that had it. */
export function withField(plan: CsvPlan, column: number, field: CsvField): CsvPlan {
  const fields = plan.fields.map((before, index) =>
    index === column ? field : before === field && !isRepeatable(field) ? 'ignore' : before,
  );
  return { ...plan, fields };
}
