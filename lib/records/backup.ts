import * as v from 'valibot';
import { archiveTables, boundedId as id, moment, rowSchemas, withoutWords } from './archive.ts';
import type { RecordsDb, StoredCustomer } from './db.ts';
import { grouped } from './grouped.ts';
import { addNew, addOnPages } from './paged-contacts.ts';
import type { Fact, Identity, Interaction } from './schema.ts';
import { wordsOf } from './words.ts';

/**
 * A backup: every row of every table, one JSON object a line, so that a million rows need no string as long as all of them. The first line
 * says what it is, the last how many rows there were: a file that was cut off is noticed.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const ids = v.array(id);
const line = v.pipe(v.string(), v.maxLength(300));

/** What a backup holds beyond an archive. Imports that stopped are left out: they name files that may be elsewhere by then. */
const furtherSchemas = {
  merges: v.object({
    id,
    keptId: id,
    gone: v.looseObject({ id, displayName: v.string(), createdAt: moment }),
    at: moment,
    moved: v.object({
      identities: ids,
      facts: ids,
      interactions: ids,
      promises: ids,
      cases: ids,
      askings: v.optional(ids),
      apart: v.optional(v.array(v.object({ other: id, at: moment, isNew: v.boolean() }))),
    }),
  }),
  packs: v.object({
    id,
    name: line,
    version: line,
    json: v.pipe(v.string(), v.maxLength(2_000_000)),
    addedAt: moment,
    active: v.boolean(),
  }),
  settings: v.object({ key: line, value: v.union([v.string(), v.number(), v.boolean()]) }),
  parked: v.object({ key: line, text: v.pipe(v.string(), v.maxLength(100_000)), at: moment }),
  apart: v.object({ id: v.pipe(v.string(), v.maxLength(250)), one: id, other: id, at: moment }),
  askings: v.object({ id, customerId: id, kind: line, at: moment, by: line }),
  erasures: v.object({
    id,
    at: moment,
    why: v.picklist(['asked', 'retention', 'sample']),
    customers: count,
    interactions: count,
    promises: count,
    cases: count,
    reviews: count,
  }),
} as const;

const schemas: Readonly<Record<string, v.GenericSchema>> = { ...rowSchemas, ...furtherSchemas };
const backupTables: readonly string[] = [...archiveTables, ...Object.keys(furtherSchemas)];
const backupFormat = 'tenang-backup';
const newest = 1;
const chunk = 2000;

/** A row that no backup can hold, because it could not be read back. */
export interface LeftOut {
  readonly table: string;
  /** Its key, as far as it is a text. */
  readonly id: string;
}

const canReturn = (table: string, row: object): boolean => {
  const schema = Object.hasOwn(schemas, table) ? schemas[table] : undefined;
  return schema !== undefined && v.safeParse(schema, JSON.parse(JSON.stringify(row))).success;
};

/**
 * The backup in pieces, for a file made of them. One read transaction: nothing changes between the first row and the last. A row that
 * `readBackup` would refuse stays out of it and is told to `onLeftOut`: it must not cost all the others.
 */
export async function makeBackup(
  db: RecordsDb,
  onProgress?: (done: number) => void,
  onLeftOut?: (row: LeftOut) => void,
): Promise<readonly string[]> {
  const parts = [`${JSON.stringify({ format: backupFormat, version: newest })}\n`];
  let rows = 0;
  await db.transaction('r', backupTables, async () => {
    for (const table of backupTables) {
      let from: string | undefined;
      for (;;) {
        const start = from === undefined ? db.table(table).orderBy(':id') : db.table(table).where(':id').above(from);
        const part: Readonly<Record<string, string>>[] = await start.limit(chunk).toArray();
        if (part.length === 0) break;
        const key = db.table(table).schema.primKey.keyPath as string;
        const good = part.filter((row) => {
          const isGood = canReturn(table, withoutWords(row));
          if (!isGood) onLeftOut?.({ table, id: String(row[key]).slice(0, 100) });
          return isGood;
        });
        parts.push(good.map((row) => `${JSON.stringify({ table, row: withoutWords(row) })}\n`).join(''));
        from = part.at(-1)?.[key];
        rows += good.length;
        onProgress?.(rows);
        if (part.length < chunk) break;
      }
    }
  });
  parts.push(`${JSON.stringify({ rows })}\n`);
  return parts;
}

/** Everything as it stands, whether a backup could hold it or not: the way back from a restore. */
export async function holdRecords(db: RecordsDb): Promise<ReadBackup> {
  return db.transaction('r', db.tables, async () => {
    const rows = new Map<string, readonly object[]>();
    for (const table of db.tables) rows.set(table.name, await table.toArray());
    return { rows, count: [...rows.values()].reduce((sum, list) => sum + list.length, 0) };
  });
}

/** Why a backup is not taken. Either the whole of it comes back or nothing changes. */
export interface BackupProblem {
  readonly reason: 'not-a-backup' | 'newer-version' | 'cut-off' | 'damaged';
  /** Line of the file, from 1; 0 for the whole. */
  readonly line: number;
}

export interface ReadBackup {
  readonly rows: ReadonlyMap<string, readonly object[]>;
  readonly count: number;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Reads a backup line by line, as it comes in; `breathe` between pieces. Nothing is written. */
export async function readBackup(
  lines: AsyncIterable<string>,
  breathe?: () => Promise<void>,
): Promise<ReadBackup | BackupProblem> {
  const rows = new Map<string, object[]>(backupTables.map((table) => [table, []]));
  let [at, found] = [0, 0];
  let promised: number | null = null;
  for await (const text of lines) {
    at += 1;
    if (at % chunk === 0) await breathe?.();
    const value = parsed(text) as Readonly<Record<string, unknown>> | undefined;
    if (at === 1) {
      if (value?.format !== backupFormat) return { reason: 'not-a-backup', line: 0 };
      if (typeof value.version !== 'number' || value.version > newest) return { reason: 'newer-version', line: 0 };
      continue;
    }
    if (text.trim() === '') continue;
    // Something stands behind the end.
    if (promised !== null) return { reason: 'damaged', line: at };
    if (typeof value?.rows === 'number') {
      promised = value.rows;
      continue;
    }
    const schema =
      typeof value?.table === 'string' && Object.hasOwn(schemas, value.table) ? schemas[value.table] : undefined;
    const list = rows.get(String(value?.table));
    const result = schema ? v.safeParse(schema, value?.row) : undefined;
    if (!list || !result?.success) return { reason: value === undefined ? 'cut-off' : 'damaged', line: at };
    list.push(result.output as object);
    found += 1;
  }
  if (at === 0) return { reason: 'not-a-backup', line: 0 };
  return promised === found ? { rows, count: found } : { reason: 'cut-off', line: at };
}

/** Puts the backup in the place of everything that is here: all of it or, when that fails, nothing. */
export async function restoreBackup(
  db: RecordsDb,
  { rows }: ReadBackup,
  onProgress?: (done: number) => void,
): Promise<void> {
  const identities = grouped((rows.get('identities') ?? []) as readonly Identity[], (row) => row.customerId);
  const facts = grouped((rows.get('facts') ?? []) as readonly Fact[], (row) => row.customerId);
  const finished = (table: string, row: object): object => {
    if (table !== 'customers') return row;
    const customer = row as StoredCustomer;
    const words = wordsOf(customer.displayName, identities.get(customer.id) ?? [], facts.get(customer.id) ?? []);
    return { ...customer, words };
  };
  let done = 0;
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
    for (const [table, list] of rows) {
      for (let from = 0; from < list.length; from += chunk) {
        const part = list.slice(from, from + chunk);
        // Pages are made anew of what was said: those that were held are of contacts that come onto new ones.
        if (table === 'interactions')
          await addOnPages(db, part.map(withoutWords) as readonly Interaction[], addNew(db));
        else if (table !== 'wordPages') await db.table(table).bulkAdd(part.map((row) => finished(table, row)));
        done += part.length;
        onProgress?.(done);
      }
    }
  });
}

/** Lines of a text that comes in pieces. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
