import { type Archive, type ArchiveTable, archiveFormat, archiveTables, longestFile } from './archive.ts';
import { type CsvImport, nothingAdded as noRows } from './csv/note.ts';
import type { RecordsDb } from './db.ts';
import { type BatchOutcome, inOrder, type Placed, waysOf, writeRows } from './import-batch.ts';
import { checkReferences } from './import-check.ts';
import { type RefusalReason, type RefusedRow, readRows } from './import-rows.ts';
import { resolveRelative } from './relative.ts';

export interface ImportReport {
  readonly added: Readonly<Record<ArchiveTable, number>>;
  /** Rows that were here already, by id; they are left as they are. */
  readonly alreadyHere: number;
  readonly refused: readonly RefusedRow[];
  /** Somebody stopped it: what is in stays, and the same file brings the rest. */
  readonly isStopped?: true;
}

export interface ImportOptions {
  /** Milliseconds. Times in a relative file (the demo) count from here; needed for those, and where `file` is given. */
  readonly now?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  /** Lets the page draw and answer between two pieces of reading. */
  readonly breathe?: () => Promise<void>;
  /** Looks and reports, writes nothing: for a preview. */
  readonly dryRun?: boolean;
  /** The file's name and content id: how far it has come is noted with each batch, so that a crash is told of. */
  readonly file?: { readonly name: string; readonly content: string };
}

/** Rows that go in together or not at all. */
export const rowsTogether = 1000;

const nothingAdded = (): Record<ArchiveTable, number> => ({
  customers: 0,
  identities: 0,
  facts: 0,
  cases: 0,
  interactions: 0,
  promises: 0,
  reviews: 0,
  articles: 0,
  practiceRuns: 0,
  accepted: 0,
});

const whole = (reason: RefusalReason, detail?: string): ImportReport => ({
  added: nothingAdded(),
  alreadyHere: 0,
  refused: [{ table: '', row: 0, field: '', reason, ...(detail === undefined ? {} : { detail }) }],
});

function parseText(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'unreadable' };
  }
}

/** The note of a records file that is coming in. */
function noteFor({ now = 0, file }: ImportOptions): CsvImport | null {
  const at = new Date(now).toISOString();
  if (file === undefined) return null;
  const nothing = { rows: 0, added: noRows, alreadyHere: 0, problems: [], problemCount: 0 };
  return { key: `records ${file.content}`, name: file.name, ...nothing, state: 'running', startedAt: at, at };
}

/** Counts what each batch would add, and writes nothing. */
async function counted(db: RecordsDb, batch: readonly Placed[]): Promise<BatchOutcome> {
  const added = new Map<ArchiveTable, number>();
  let alreadyHere = 0;
  for (const table of archiveTables) {
    const ids = batch.filter((placed) => placed.table === table).map(({ row }) => row.id);
    const here = ids.length === 0 ? [] : await db.table(table).bulkGet(ids);
    const known = here.filter((row) => row !== undefined).length;
    added.set(table, ids.length - known);
    alreadyHere += known;
  }
  return { added, alreadyHere, refused: [] };
}

/**
 * Reads a records file (its text, or the parsed document). Rows that are wrong are refused one by one, with place and reason; the good ones
 * come in `rowsTogether` at a time, each batch whole or, when writing fails, not at all. A row whose id is here already is left as it is:
 * the same file twice changes nothing, and after a crash or a stop it brings what is missing. Never throws for what stands in the file.
 */
export async function importRecords(
  db: RecordsDb,
  file: string | Archive,
  options: ImportOptions = {},
): Promise<ImportReport> {
  if (typeof file === 'string' && file.length > longestFile) return whole('too-large');
  const parsed = typeof file === 'string' ? parseText(file.replace(/^\ufeff/, '')) : { value: file as unknown };
  if ('problem' in parsed) return whole('not-json', parsed.problem.replace(/["'].*$/s, ''));
  const given = parsed.value;
  if (typeof given !== 'object' || given === null || (given as { format?: unknown }).format !== archiveFormat)
    return whole('not-records');
  const { version, relative } = given as { version?: unknown; relative?: unknown };
  if (version !== 1) return whole(typeof version === 'number' && version > 1 ? 'newer-version' : 'not-records');
  if (relative === true && options.now === undefined)
    return whole('malformed', 'A relative file needs to know what day it is');
  const archive = relative === true ? resolveRelative(given, options.now ?? 0) : given;

  const refused: RefusedRow[] = [];
  const rows = await readRows(archive as Readonly<Record<string, unknown>>, refused, options.breathe);
  const tables = archiveTables.map((table) => db.table(table));
  await db.transaction('r', tables, () => checkReferences(db, rows, refused));

  const placed = inOrder(rows);
  const ways = waysOf(rows);
  const fresh = new Set<string>();
  const added = nothingAdded();
  let alreadyHere = 0;
  let note = noteFor(options);
  for (let from = 0; from < placed.length; from += rowsTogether) {
    if (options.signal?.aborted) return { added, alreadyHere, refused, isStopped: true };
    const batch = placed.slice(from, from + rowsTogether);
    const done = from + batch.length;
    const state = done === placed.length ? 'done' : 'running';
    const outcome = options.dryRun
      ? await counted(db, batch)
      : await writeRows(db, batch, ways, fresh, () => (note = note && { ...note, rows: done, state }));
    for (const [table, count] of outcome.added) added[table] += count;
    alreadyHere += outcome.alreadyHere;
    refused.push(...outcome.refused);
    options.onProgress?.(done, placed.length);
    await options.breathe?.();
  }
  return { added, alreadyHere, refused };
}
