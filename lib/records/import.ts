import * as v from 'valibot';
import {
  type Archive,
  type ArchiveRow,
  type ArchiveTable,
  archiveFormat,
  archiveTables,
  longestFile,
  mostRows,
  rowSchemas,
} from './archive.ts';
import { renewWords } from './customers.ts';
import type { RecordsDb } from './db.ts';
import { grouped } from './grouped.ts';
import { cleanName, normaliseIdentity } from './identity.ts';
import { resolveRelative } from './relative.ts';
import type { Identity } from './schema.ts';
import { wordsOf } from './words.ts';

/** A row that did not come in, and why. */
export interface RefusedRow {
  readonly table: string;
  /** Counted from 1, as it stands in the file; 0 for the table or the file as a whole. */
  readonly row: number;
  /** Where in the row, "text" or "findings.0.kind"; empty for the row as a whole. */
  readonly field: string;
  readonly reason: RefusalReason;
  /** What the schema said, in English, for whoever mends the file. */
  readonly detail?: string;
}
export type RefusalReason =
  | 'not-json'
  | 'not-records'
  | 'newer-version'
  | 'too-large'
  | 'unknown-table'
  | 'too-many-rows'
  | 'malformed'
  | 'same-id-twice'
  | 'unknown-customer'
  | 'unknown-case'
  | 'unknown-interaction'
  | 'identity-taken'
  | 'empty-identity';

export interface ImportReport {
  readonly added: Readonly<Record<ArchiveTable, number>>;
  /** Rows that were here already, by id; they are left as they are. */
  readonly alreadyHere: number;
  readonly refused: readonly RefusedRow[];
}

export interface ImportOptions {
  /** Times in a relative file (the demo) count from here, ms. Needed for those alone. */
  readonly now?: number;
  readonly onProgress?: (done: number, total: number) => void;
  /** Lets the page draw and answer between two pieces of reading. */
  readonly breathe?: () => Promise<void>;
  /** Looks and reports, writes nothing: for a preview. */
  readonly dryRun?: boolean;
}

const chunk = 1000;

type Rows = { [T in ArchiveTable]: ArchiveRow<T>[] };

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

/** The rows that keep to the schema; the others go to `refused`. */
async function readRows(
  archive: Readonly<Record<string, unknown>>,
  refused: RefusedRow[],
  breathe: ImportOptions['breathe'],
): Promise<Rows> {
  const rows: Rows = {
    customers: [],
    identities: [],
    facts: [],
    cases: [],
    interactions: [],
    promises: [],
    reviews: [],
    articles: [],
    practiceRuns: [],
    accepted: [],
  };
  const known = ['format', 'version', 'relative', ...archiveTables] as readonly string[];
  for (const name of Object.keys(archive).filter((key) => !known.includes(key)))
    refused.push({ table: name.slice(0, 60), row: 0, field: '', reason: 'unknown-table' });
  for (const table of archiveTables) {
    const given = archive[table];
    if (given === undefined) continue;
    if (!Array.isArray(given)) {
      refused.push({ table, row: 0, field: '', reason: 'malformed', detail: 'Expected a list of rows' });
      continue;
    }
    if (given.length > mostRows)
      refused.push({ table, row: mostRows + 1, field: '', reason: 'too-many-rows', detail: `At most ${mostRows}` });
    const ids = new Set<string>();
    for (const [index, row] of given.slice(0, mostRows).entries()) {
      if (index % chunk === chunk - 1) await breathe?.();
      const result = v.safeParse(rowSchemas[table], row);
      if (!result.success) {
        const issue = result.issues[0];
        refused.push({
          table,
          row: index + 1,
          field: v.getDotPath(issue) ?? '',
          reason: 'malformed',
          detail: withoutValue(issue),
        });
      } else if (ids.has(result.output.id)) {
        refused.push({ table, row: index + 1, field: 'id', reason: 'same-id-twice' });
      } else {
        ids.add(result.output.id);
        // The place in the file goes along for the checks that follow.
        places.set(result.output, index + 1);
        (rows[table] as unknown[]).push(result.output);
      }
    }
  }
  return rows;
}

/** Where each read row stood in its file. */
const places = new WeakMap<object, number>();

/** The schema's words without what was received: that may be a customer's. */
function withoutValue(issue: { readonly expected: string | null; readonly message: string }): string {
  return issue.expected ? `Expected ${issue.expected}` : issue.message.replace(/ but received.*$/s, '');
}

/** Takes out what `keep` refuses, with the reason. */
function sift<T extends ArchiveTable>(
  rows: Rows,
  table: T,
  refused: RefusedRow[],
  check: (row: ArchiveRow<T>) => { readonly field: string; readonly reason: RefusalReason } | null,
): void {
  const kept = (rows[table] as ArchiveRow<T>[]).filter((row) => {
    const problem = check(row);
    if (problem) refused.push({ table, row: places.get(row) ?? 0, ...problem });
    return problem === null;
  });
  (rows as Record<ArchiveTable, unknown[]>)[table] = kept;
}

/** Rows may point only to what exists or comes with them. */
async function checkReferences(db: RecordsDb, rows: Rows, refused: RefusedRow[]): Promise<void> {
  const customers = new Set([
    ...rows.customers.map((row) => row.id),
    ...(await db.customers.toCollection().primaryKeys()),
  ]);
  const ownerless = (row: { readonly customerId: string }) =>
    customers.has(row.customerId) ? null : ({ field: 'customerId', reason: 'unknown-customer' } as const);

  const taken = new Map<string, { readonly id: string; readonly customerId: string }>();
  await db.identities.each((row) => void taken.set(`${row.type} ${row.value}`, row));
  sift(rows, 'identities', refused, (row) => {
    const value = normaliseIdentity(row.type, row.value);
    if (value === '') return { field: 'value', reason: 'empty-identity' };
    const owner = taken.get(`${row.type} ${value}`);
    if (owner && owner.id !== row.id) return { field: 'value', reason: 'identity-taken' };
    taken.set(`${row.type} ${value}`, row);
    return ownerless(row);
  });
  sift(rows, 'facts', refused, ownerless);
  sift(rows, 'cases', refused, ownerless);
  const cases = new Map(rows.cases.map((row) => [row.id, row.customerId]));
  await db.cases.each((row) => void cases.set(row.id, row.customerId));
  sift(rows, 'interactions', refused, (row) =>
    row.caseId !== undefined && cases.get(row.caseId) !== row.customerId
      ? { field: 'caseId', reason: 'unknown-case' }
      : ownerless(row),
  );
  const interactions = new Map(rows.interactions.map((row) => [row.id, row.customerId]));
  const asked = [...new Set(rows.promises.flatMap((row) => row.interactionId ?? []))].filter(
    (key) => !interactions.has(key),
  );
  for (const row of await db.interactions.bulkGet(asked)) if (row) interactions.set(row.id, row.customerId);
  sift(rows, 'promises', refused, (row) =>
    row.interactionId !== undefined && interactions.get(row.interactionId) !== row.customerId
      ? { field: 'interactionId', reason: 'unknown-interaction' }
      : ownerless(row),
  );
  const decided = new Set<string>();
  await db.accepted.each((row) => void decided.add(`${row.rule} ${row.text}`));
  sift(rows, 'accepted', refused, (row) => {
    const key = `${row.rule} ${row.text}`;
    if (decided.has(key)) return { field: 'text', reason: 'same-id-twice' };
    decided.add(key);
    return null;
  });
}

/** Rows of each customer, so that a new one is found by all that comes with her without being read again. */
interface Ways {
  readonly identities: ReadonlyMap<string, readonly ArchiveRow<'identities'>[]>;
  readonly facts: ReadonlyMap<string, readonly ArchiveRow<'facts'>[]>;
}

function finished(table: ArchiveTable, row: Rows[ArchiveTable][number], ways: Ways): object {
  if (table === 'customers') {
    const customer = row as ArchiveRow<'customers'>;
    const displayName = cleanName(customer.displayName) || '?';
    const identities = (ways.identities.get(customer.id) ?? []).map(({ type, value }) => ({
      type,
      value: normaliseIdentity(type, value),
    }));
    return { ...customer, displayName, words: wordsOf(displayName, identities, ways.facts.get(customer.id) ?? []) };
  }
  if (table === 'identities') {
    const given = row as ArchiveRow<'identities'>;
    const identity: Identity = {
      ...given,
      value: normaliseIdentity(given.type, given.value),
      shown: cleanName(given.shown ?? given.value),
    };
    return identity;
  }
  return row;
}

/**
 * Reads a records file (its text, or the parsed document). Rows that are wrong are refused one by one, with place and reason; the good
 * ones come in together or, when writing fails, not at all. A row whose id is here already is left as it is, so the same file
 * twice changes nothing. Never throws for what stands in the file.
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
  const total = archiveTables.reduce((sum, table) => sum + rows[table].length, 0);
  const added = nothingAdded();
  let alreadyHere = 0;
  let done = 0;
  const tables = archiveTables.map((table) => db.table(table));
  await db.transaction(options.dryRun ? 'r' : 'rw', tables, async () => {
    await checkReferences(db, rows, refused);
    const ways: Ways = {
      identities: grouped(rows.identities, (row) => row.customerId),
      facts: grouped(rows.facts, (row) => row.customerId),
    };
    const fresh = new Set<string>();
    const changed = new Set<string>();
    for (const table of archiveTables) {
      for (let from = 0; from < rows[table].length; from += chunk) {
        const part = rows[table].slice(from, from + chunk);
        const here = await db.table(table).bulkGet(part.map((row) => row.id));
        const missing = part.filter((_, index) => here[index] === undefined);
        if (!options.dryRun) await db.table(table).bulkAdd(missing.map((row) => finished(table, row, ways)));
        for (const row of missing) {
          if (table === 'customers') fresh.add(row.id);
          else if ((table === 'identities' || table === 'facts') && 'customerId' in row) changed.add(row.customerId);
        }
        added[table] += missing.length;
        alreadyHere += part.length - missing.length;
        done += part.length;
        options.onProgress?.(done, total);
      }
    }
    if (!options.dryRun) for (const customerId of changed) if (!fresh.has(customerId)) await renewWords(db, customerId);
  });
  return { added, alreadyHere, refused };
}
