/** Rows of a delimited file (RFC 4180 and what spreadsheets make of it), read as the text comes in. */

export interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The file ended inside a quotation, the row ran on for ever, or something stands behind a closing quote: what is in it can't be told. */
  readonly isBroken?: true;
}

export interface CsvReader {
  /** The rows that are complete with this piece of text. */
  push(text: string): readonly CsvRow[];
  /** What is left at the end of the file. */
  end(): readonly CsvRow[];
}

/** UTF-16 code units of one row: a quotation that never closes must not swallow the whole file. */
export const longestRow = 200_000;

/**
 * Quotes stand at the beginning of a cell and are doubled within; a quote in the middle of a bare cell is a letter. Lines end with LF, CR LF
 * or CR. Empty lines are no rows. A broken row ends with its line. `delimiter` is one character.
 */
export function csvReader(delimiter: string): CsvReader {
  let cells: string[] = [];
  let cell = '';
  let length = 0;
  let line = 1;
  let rowLine = 1;
  /**
   * `bare` before and in a cell without quotes, `quoted` within quotes, `closed` after a quote that may be doubled, `after` in the blanks
   * behind it; `lost` in what is left of a broken line, `passed` where that row was told already.
   */
  let state: 'bare' | 'quoted' | 'closed' | 'after' | 'lost' | 'passed' = 'bare';
  let afterReturn = false;

  const finish = (rows: CsvRow[], isBroken = state === 'lost'): void => {
    const isEmpty = cells.length === 0 && cell === '' && (state === 'bare' || state === 'passed');
    if (!isEmpty) rows.push({ line: rowLine, cells: [...cells, cell], ...(isBroken ? { isBroken: true } : {}) });
    cells = [];
    cell = '';
    length = 0;
    state = 'bare';
  };

  const giveUp = (rows: CsvRow[]): void => {
    finish(rows, true);
    state = 'passed';
  };

  function push(text: string): readonly CsvRow[] {
    const rows: CsvRow[] = [];
    let at = 0;
    while (at < text.length) {
      const char = text[at] ?? '';
      if (afterReturn) {
        afterReturn = false;
        if (char === '\n') {
          at += 1;
          continue;
        }
      }
      if (cells.length === 0 && cell === '' && state === 'bare') rowLine = line;
      if (state === 'quoted') {
        // To the next mark in one piece.
        let stop = at;
        while (stop < text.length && text[stop] !== '"' && text[stop] !== '\n' && text[stop] !== '\r') stop += 1;
        cell += text.slice(at, stop);
        length += stop - at + 1;
        at = stop;
        const mark = text[at];
        if (mark === '"') state = 'closed';
        else if (mark !== undefined) {
          line += 1;
          cell += '\n';
          afterReturn = mark === '\r';
        }
        at += 1;
        if (length > longestRow) {
          // Its line may be over with this very mark.
          if (mark === '\n' || mark === '\r') finish(rows, true);
          else giveUp(rows);
        }
        continue;
      }
      if (char === '"' && state === 'closed') {
        cell += '"';
        state = 'quoted';
      } else if (char === '"' && cell.trim() === '' && state === 'bare') {
        cell = '';
        state = 'quoted';
      } else if (char === '\n' || char === '\r') {
        finish(rows);
        line += 1;
        afterReturn = char === '\r';
      } else if (state === 'lost' || state === 'passed') {
        while (at + 1 < text.length && text[at + 1] !== '\n' && text[at + 1] !== '\r') at += 1;
      } else if (char === delimiter) {
        cells.push(cell);
        cell = '';
        state = 'bare';
        length += 1;
        if (length > longestRow) giveUp(rows);
      } else if (state === 'closed' || state === 'after') {
        state = char.trim() === '' ? 'after' : 'lost';
      } else {
        let stop = at + 1;
        while (stop < text.length && !stops(text[stop] ?? '', delimiter)) stop += 1;
        cell += text.slice(at, stop);
        length += stop - at;
        at = stop;
        if (length > longestRow) giveUp(rows);
        continue;
      }
      at += 1;
    }
    return rows;
  }

  function end(): readonly CsvRow[] {
    const rows: CsvRow[] = [];
    finish(rows, state === 'quoted' || state === 'lost');
    return rows;
  }
  return { push, end };
}

function stops(char: string, delimiter: string): boolean {
  return char === delimiter || char === '"' || char === '\n' || char === '\r';
}

/** All rows of a short text. */
export function rowsOf(text: string, delimiter: string): readonly CsvRow[] {
  const reader = csvReader(delimiter);
  return [...reader.push(text), ...reader.end()];
}
