import type { CsvPlan } from './csv-plan.ts';
import { withoutSeparatorLine } from './plan.ts';
import { type CsvRow, csvReader } from './reader.ts';

/** A file that can be read piece by piece. */
export interface ByteSource {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  read(from: number, to: number): Promise<Uint8Array>;
}

/** Bytes that are read at once: what a page can work through between two frames, not more. */
const piece = 128 * 1024;

export interface CsvPiece {
  readonly rows: readonly CsvRow[];
  /** Share of the file that has been read, 0 to 1. */
  readonly read: number;
}

/** The rows of the file below its head, piece by piece. */
export async function* piecesOf(source: ByteSource, plan: CsvPlan): AsyncGenerator<CsvPiece> {
  const decoder = new TextDecoder(plan.encoding);
  const reader = csvReader(plan.delimiter);
  let headIsRead = !plan.hasHead;
  // "sep=;" counts as a line although it is no row.
  let linesBefore = 0;
  let isFirst = true;
  const below = (rows: readonly CsvRow[]): readonly CsvRow[] => {
    const moved = linesBefore === 0 ? rows : rows.map((row) => ({ ...row, line: row.line + linesBefore }));
    if (headIsRead || moved.length === 0) return moved;
    headIsRead = true;
    return moved.slice(1);
  };
  for (let from = 0; from < source.size; from += piece) {
    const to = Math.min(source.size, from + piece);
    let text = decoder.decode(await source.read(from, to), { stream: true });
    if (isFirst) {
      const rest = withoutSeparatorLine(text);
      if (rest.length !== text.length) linesBefore = 1;
      text = rest;
      isFirst = false;
    }
    yield { rows: below(reader.push(text)), read: to / source.size };
  }
  const last = [...reader.push(decoder.decode()), ...reader.end()];
  if (last.length > 0) yield { rows: below(last), read: 1 };
}
