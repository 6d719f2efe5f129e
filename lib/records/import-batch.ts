import { type ArchiveRow, type ArchiveTable, archiveTables } from './archive.ts';
import type { CsvImport } from './csv/note.ts';
import { renewWords } from './customers.ts';
import type { RecordsDb } from './db.ts';
import { grouped } from './grouped.ts';
import { identitiesBy } from './identities-by.ts';
import { cleanName, normaliseIdentity } from './identity.ts';
import { placeOf, type RefusalReason, type RefusedRow, type Rows } from './import-rows.ts';
import { addNew, addOnPages } from './paged-contacts.ts';
import type { Identity, Interaction } from './schema.ts';
import { wordsOf } from './words.ts';

/** Rows of each customer, so that a new one is found by all that comes with her without being read again. */
export interface Ways {
  readonly identities: ReadonlyMap<string, readonly ArchiveRow<'identities'>[]>;
  readonly facts: ReadonlyMap<string, readonly ArchiveRow<'facts'>[]>;
}

export const waysOf = (rows: Rows): Ways => ({
  identities: grouped(rows.identities, (row) => row.customerId),
  facts: grouped(rows.facts, (row) => row.customerId),
});

/** A row and where it belongs. */
export interface Placed {
  readonly table: ArchiveTable;
  readonly row: Rows[ArchiveTable][number];
}

/** All rows one behind the other, so that whatever a row points to came before it. */
export const inOrder = (rows: Rows): readonly Placed[] =>
  archiveTables.flatMap((table) => rows[table].map((row): Placed => ({ table, row })));

function finished({ table, row }: Placed, ways: Ways): object {
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

const formOf = ({ type, value }: ArchiveRow<'identities'>): [string, string] => [type, normaliseIdentity(type, value)];

/** By which of these somebody is known here. */
async function takenOf(db: RecordsDb, rows: readonly ArchiveRow<'identities'>[]): Promise<ReadonlySet<string>> {
  const here = await identitiesBy(db, rows.map(formOf));
  return new Set(here.map(({ type, value }) => `${type} ${value}`));
}

/** What came between the check of the whole file and this batch: somebody was erased, or got this handle, in another window. */
async function newsOf(
  db: RecordsDb,
  table: ArchiveTable,
  missing: readonly Placed[],
): Promise<(row: Placed['row']) => { readonly field: string; readonly reason: RefusalReason } | null> {
  const rows = missing.map(({ row }) => row);
  const owners = [...new Set(rows.flatMap((row) => ('customerId' in row ? [row.customerId] : [])))];
  const here = new Set((await db.customers.bulkGet(owners)).flatMap((row) => row?.id ?? []));
  const taken = table === 'identities' ? await takenOf(db, rows as readonly ArchiveRow<'identities'>[]) : new Set();
  return (row) => {
    if ('customerId' in row && !here.has(row.customerId)) return { field: 'customerId', reason: 'unknown-customer' };
    if (table !== 'identities') return null;
    return taken.has(formOf(row as ArchiveRow<'identities'>).join(' '))
      ? { field: 'value', reason: 'identity-taken' }
      : null;
  };
}

export interface BatchOutcome {
  readonly added: ReadonlyMap<ArchiveTable, number>;
  readonly alreadyHere: number;
  readonly refused: readonly RefusedRow[];
}

/** Writes rows that are not here; contacts with their words on pages. */
async function addAll(db: RecordsDb, table: ArchiveTable, rows: readonly object[]): Promise<void> {
  if (table === 'interactions') await addOnPages(db, rows as readonly Interaction[], addNew(db));
  else await db.table(table).bulkAdd(rows);
}

/**
 * Writes `batch` and the note that `noteOf` makes of it in one act. `fresh` remembers customers that came in with this file: they are found by all
 * that the file says of them already.
 */
export async function writeRows(
  db: RecordsDb,
  batch: readonly Placed[],
  ways: Ways,
  fresh: Set<string>,
  noteOf: (outcome: BatchOutcome) => CsvImport | null,
): Promise<BatchOutcome> {
  const tables = [...archiveTables.map((table) => db.table(table)), db.wordPages, db.imports];
  return db.transaction('rw', tables, async () => {
    const added = new Map<ArchiveTable, number>();
    const refused: RefusedRow[] = [];
    const changed = new Set<string>();
    const isNew = new Set<string>();
    let alreadyHere = 0;
    for (const [table, part] of grouped(batch, ({ table }) => table)) {
      const here = await db.table(table).bulkGet(part.map(({ row }) => row.id));
      const missing = part.filter((_, index) => here[index] === undefined);
      const news = await newsOf(db, table, missing);
      const good = missing.filter(({ row }) => {
        const problem = news(row);
        if (problem) refused.push({ table, row: placeOf(row), ...problem });
        return problem === null;
      });
      await addAll(
        db,
        table,
        good.map((placed) => finished(placed, ways)),
      );
      for (const { row } of good) {
        if (table === 'customers') isNew.add(row.id);
        else if ((table === 'identities' || table === 'facts') && 'customerId' in row) changed.add(row.customerId);
      }
      added.set(table, good.length);
      alreadyHere += part.length - missing.length;
    }
    for (const customerId of changed)
      if (!fresh.has(customerId) && !isNew.has(customerId)) await renewWords(db, customerId);
    const outcome = { added, alreadyHere, refused };
    const note = noteOf(outcome);
    if (note) await db.imports.put(note);
    for (const id of isNew) fresh.add(id);
    return outcome;
  });
}
