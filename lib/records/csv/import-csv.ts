import type { RecordsDb } from '../db.ts';
import { writeBatch } from './batch.ts';
import type { CsvPlan } from './csv-plan.ts';
import { type CsvEntry, type CsvProblem, isProblem, readEntry } from './entry.ts';
import { contentId, importKey } from './import-key.ts';
import { memoryOf } from './memory.ts';
import { noOrders, type OrderCounts, orderIn } from './moment.ts';
import { type CsvImport, nothingAdded, plus } from './note.ts';
import { type ByteSource, piecesOf } from './source.ts';
import { plainCell } from './values.ts';

/** Rows that go in together or not at all. */
export const batchRows = 200;
/** Problems that are kept in words; the others are counted. */
const mostProblems = 500;

export interface CsvOptions {
  /** Milliseconds. */
  readonly now: number;
  readonly signal?: AbortSignal;
  /** Share that is done, 0 to 1, and rows so far. */
  onProgress?(share: number, rows: number): void;
  /** Lets the page draw and answer between two pieces. */
  breathe?(): Promise<void>;
}

/** What the file would bring, as far as it can be told without the records. */
export interface CsvSurvey {
  readonly rows: number;
  readonly good: number;
  /** Rows that hold a contact, and not only who somebody is. */
  readonly contacts: number;
  readonly people: number;
  readonly problems: readonly CsvProblem[];
  readonly problemCount: number;
  /** What all dates of the file say of their order. */
  readonly orders: OrderCounts;
  /** Rows with characters that the encoding does not know, and the line of the first; null where all could be read. */
  readonly unreadable: { readonly rows: number; readonly line: number } | null;
  /** The first rows that would come in. */
  readonly shown: readonly CsvEntry[];
}

const shownEntries = 8;
/** What a decoder writes where it can read nothing. */
const replacement = '\ufffd';

const ownerOf = ({ number, identities }: CsvEntry): string =>
  number === undefined ? `${identities[0]?.type} ${identities[0]?.value}` : `number ${number.toLowerCase()}`;

/** Reads the whole file and writes nothing. Null when it was stopped. */
export async function surveyCsv(source: ByteSource, plan: CsvPlan, options: CsvOptions): Promise<CsvSurvey | null> {
  const people = new Set<string>();
  const problems: CsvProblem[] = [];
  const shown: CsvEntry[] = [];
  const orders = { ...noOrders };
  const dated = plan.fields.flatMap((field, column) => (field === 'at' || field === 'due' ? [column] : []));
  let [rows, good, contacts, problemCount] = [0, 0, 0, 0];
  let [unreadRows, unreadLine] = [0, 0];
  for await (const piece of piecesOf(source, plan)) {
    if (options.signal?.aborted) return null;
    for (const row of piece.rows) {
      const read = readEntry(row, plan, options.now);
      if (read === null) continue;
      rows += 1;
      if (row.cells.some((cell) => cell.includes(replacement))) {
        unreadRows += 1;
        unreadLine ||= row.line;
      }
      for (const column of dated) {
        const told = orderIn(plainCell(row.cells[column] ?? ''));
        if (told !== null) orders[told] += 1;
      }
      if (isProblem(read)) {
        problemCount += 1;
        if (problems.length < mostProblems) problems.push(read);
        continue;
      }
      good += 1;
      if (read.interaction) contacts += 1;
      people.add(ownerOf(read));
      if (shown.length < shownEntries) shown.push(read);
    }
    options.onProgress?.(piece.read, rows);
    await options.breathe?.();
  }
  const unreadable = unreadRows > 0 ? { rows: unreadRows, line: unreadLine } : null;
  return { rows, good, contacts, people: people.size, problems, problemCount, orders, unreadable, shown };
}

/** Imports that stopped half way, the latest first: choosing the same file again goes on where it stopped. */
export async function unfinishedImports(db: RecordsDb): Promise<readonly CsvImport[]> {
  const rows = await db.imports.toArray();
  return rows.filter((row) => row.state !== 'done').sort((a, b) => b.at.localeCompare(a.at));
}

export async function forgetImport(db: RecordsDb, key: string): Promise<void> {
  await db.imports.delete(key);
}

const begun = (key: string, name: string, plan: CsvPlan, at: string): CsvImport => ({
  key,
  name,
  plan,
  rows: 0,
  added: nothingAdded,
  alreadyHere: 0,
  problems: [],
  problemCount: 0,
  state: 'running',
  startedAt: at,
  at,
});

/**
 * Brings the file in, `batchRows` rows at a time. Each batch and the note of how far the import has come are written in one act, so a
 * crash leaves all of a batch or nothing of it, and the same file goes on after the last whole batch. A row that is here already changes
 * nothing. A stop by `signal` keeps what is in; the answer says `stopped`.
 */
export async function importCsv(
  db: RecordsDb,
  source: ByteSource,
  plan: CsvPlan,
  options: CsvOptions,
): Promise<CsvImport> {
  const key = importKey(await contentId(source), plan);
  const at = new Date(options.now).toISOString();
  const known = await db.imports.get(key);
  // A file that went in whole is read again from its beginning: something of it may have been erased since.
  let current: CsvImport =
    known && known.state !== 'done' ? { ...known, state: 'running' } : begun(key, source.name, plan, at);
  const skip = current.rows;
  const memory = memoryOf(db);
  let seen = 0;
  let batch: CsvEntry[] = [];
  let problems: CsvProblem[] = [];

  const write = async (state: CsvImport['state']): Promise<void> => {
    const [entries, found] = [batch, problems];
    batch = [];
    problems = [];
    current = await writeBatch(db, entries, plan.zone, options.now, memory, (outcome) => {
      const all = [...found, ...outcome.problems].sort((a, b) => a.line - b.line);
      return {
        ...current,
        rows: current.rows + entries.length + found.length,
        added: plus(current.added, outcome.added),
        alreadyHere: current.alreadyHere + outcome.alreadyHere,
        problems: [...current.problems, ...all].slice(0, mostProblems),
        problemCount: current.problemCount + all.length,
        state,
        at,
      };
    });
  };

  try {
    for await (const piece of piecesOf(source, plan)) {
      for (const row of piece.rows) {
        const read = readEntry(row, plan, options.now);
        if (read === null) continue;
        seen += 1;
        if (seen <= skip) continue;
        if (isProblem(read)) problems.push(read);
        else batch.push(read);
        if (batch.length + problems.length < batchRows) continue;
        if (options.signal?.aborted) return { ...current, state: 'stopped' };
        await write('running');
        options.onProgress?.(piece.read, seen);
        await options.breathe?.();
      }
      options.onProgress?.(piece.read, seen);
    }
    if (options.signal?.aborted) return { ...current, state: 'stopped' };
    await write('done');
    return current;
  } finally {
    memory.stop();
  }
}
