import type { Dexie, Table } from 'dexie';
import type { RecordsDb } from '../db.ts';
import { mergeCustomers, tablesOfMerge } from '../merge.ts';
import type { Identity } from '../schema.ts';
import { privateTables, type Row } from './private-tables.ts';
import { isSealed, type Place, type Sealing, unsealRow } from './sealed-row.ts';

/**
 * Two rows for one thing, one of them encrypted and one not: a window that had not heard of the change-over looked for the one in the form of the
 * other, did not find it, and wrote a second. Side by side they can lie there; changed over they could not, because a value stands once.
 */

const keyOf = (row: Row, columns: readonly string[]): unknown[] => columns.map((column) => row[column]);

/** Columns of which a table holds each value once, if there are any. */
function uniqueIn(table: Table<Row, string>): readonly string[] | null {
  const index = table.schema.indexes.find(({ unique }) => unique);
  return index && Array.isArray(index.keyPath) ? index.keyPath : null;
}

/** Keys of rows among `fresh` whose place another row has taken, which does not go. Within a transaction over the table. */
export async function takenPlaces(
  table: Table<Row, string>,
  key: string,
  fresh: readonly Row[],
  gone: readonly string[],
): Promise<ReadonlySet<string>> {
  const columns = uniqueIn(table);
  if (!columns || fresh.length === 0) return new Set();
  const placeOf = (row: Row) => JSON.stringify(keyOf(row, columns));
  const there = await table
    .where(`[${columns.join('+')}]`)
    .anyOf(fresh.map((row) => keyOf(row, columns)) as string[][])
    .toArray();
  const owner = new Map(
    there.filter((row) => !gone.includes(String(row[key]))).map((row) => [placeOf(row), String(row[key])]),
  );
  const taken = fresh.filter((row) => (owner.get(placeOf(row)) ?? row[key]) !== row[key]);
  return new Set(taken.map((row) => String(row[key])));
}

const placeIn = (db: Dexie, table: string): Place => ({
  table,
  key: String(db.table(table).schema.primKey.keyPath),
  spec: privateTables[table] ?? { clear: [], tokens: {} },
});

/** Rows of one customer in a table as they are, in the place of those that hide them. Answers with what is to be written and what goes. */
async function openedRows(db: Dexie, sealing: Sealing, table: string, rows: readonly Row[]) {
  const place = placeIn(db, table);
  const hidden = rows.filter(isSealed);
  const plain = await Promise.all(hidden.map((row) => unsealRow(sealing, place, row)));
  return { table, gone: hidden.map((row) => String(row[place.key])), plain };
}

/** After every time that is written as text. */
const last = '\uffff';

/** Everything by which a merge looks at these customers, opened. The next pass encrypts what is to be encrypted. */
async function openedCustomers(db: RecordsDb, sealing: Sealing, ids: readonly string[]) {
  const of = (table: string, column: string) =>
    (db.table(table) as Table<Row, string>)
      .where(column)
      .anyOf([...ids])
      .toArray();
  return Promise.all([
    openedRows(db, sealing, 'customers', await of('customers', 'id')),
    openedRows(db, sealing, 'identities', await of('identities', 'customerId')),
    openedRows(db, sealing, 'facts', await of('facts', 'customerId')),
  ]);
}

/**
 * People who came to be two in that way are one again; parting them stays possible, as after every merge. Called between two passes, over the rows
 * as they lie on the disk; all of a pair is done or nothing of it.
 */
export async function joinTwins(db: RecordsDb, sealing: Sealing): Promise<void> {
  const place = placeIn(db, 'identities');
  const first = new Map<string, { readonly row: Identity; readonly stored: Identity }>();
  for (const stored of await db.identities.toArray()) {
    const row = (await unsealRow(sealing, place, { ...stored })) as unknown as Identity;
    const name = `${row.type} ${row.value}`;
    const known = first.get(name);
    if (!known) {
      first.set(name, { row, stored });
      continue;
    }
    const customers = await db.customers.bulkGet([known.row.customerId, row.customerId]);
    // Who came first keeps the place; where she is gone, the other one does.
    const [since, later] = customers.map((customer) => customer?.createdAt ?? last);
    const [keep, go] = (since ?? last) <= (later ?? last) ? [known, { row, stored }] : [{ row, stored }, known];
    first.set(name, keep);
    const ids = [keep.stored.customerId, go.stored.customerId];
    const opened = await openedCustomers(db, sealing, ids);
    await db.transaction('rw', tablesOfMerge(db), async () => {
      for (const { table, gone } of opened) await db.table(table).bulkDelete(gone);
      await db.identities.bulkDelete([go.row.id, go.stored.id]);
      for (const { table, plain } of opened)
        await db.table(table).bulkPut(plain.filter((each) => table !== 'identities' || each.id !== go.row.id));
      const other = await db.customers.get(go.stored.customerId);
      if (!other) return;
      await mergeCustomers(db, keep.stored.customerId, other.id, Date.parse(other.createdAt) || 0, () =>
        sealing.crypto.randomUUID(),
      );
    });
    return joinTwins(db, sealing);
  }
}
