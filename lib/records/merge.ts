import { apartFrom, keepApart, letBeAsked } from './apart.ts';
import { renewWords } from './customers.ts';
import type { RecordsDb } from './db.ts';
import type { Merge } from './schema.ts';

/** Two customers turned out to be one, and can be parted again. */

const owned = ['identities', 'facts', 'interactions', 'promises', 'cases', 'askings'] as const;

/** Every table that a merge touches. */
export function tablesOfMerge(db: RecordsDb) {
  return [
    db.customers,
    db.merges,
    db.identities,
    db.facts,
    db.interactions,
    db.promises,
    db.cases,
    db.askings,
    db.apart,
  ];
}

async function idsOf(db: RecordsDb, table: (typeof owned)[number], customerId: string): Promise<readonly string[]> {
  if (table !== 'interactions')
    return db.table<{ customerId: string }, string>(table).where('customerId').equals(customerId).primaryKeys();
  return db.interactions.where('[customerId+at]').between([customerId, ''], [customerId, '\uffff']).primaryKeys();
}

async function giveTo(db: RecordsDb, table: (typeof owned)[number], ids: readonly string[], customerId: string) {
  const rows: readonly object[] = await db.table(table).bulkGet([...ids]);
  await db.table(table).bulkPut(rows.filter((row) => row !== undefined).map((row) => ({ ...row, customerId })));
}

type MovedApart = NonNullable<Merge['moved']['apart']>;

const apartOf = (db: RecordsDb, customerId: string) =>
  db.apart.where('one').equals(customerId).or('other').equals(customerId);

/** Whoever was said not to be the gone one is said not to be the kept one. Answers with what was said of the gone one. */
async function takeApart(db: RecordsDb, keptId: string, goneId: string): Promise<MovedApart> {
  const rows = await apartOf(db, goneId).toArray();
  const here = await apartFrom(db, keptId);
  await apartOf(db, goneId).delete();
  const moved = rows.map(({ one, other, at }) => ({ other: one === goneId ? other : one, at }));
  for (const { other, at } of moved)
    if (other !== keptId && !here.has(other)) await keepApart(db, keptId, other, Date.parse(at));
  return moved.map((row) => ({ ...row, isNew: row.other !== keptId && !here.has(row.other) }));
}

/** Everything of `goneId` becomes `keptId`'s. Null when one of them does not exist or they are the same. */
export async function mergeCustomers(
  db: RecordsDb,
  keptId: string,
  goneId: string,
  now: number,
  newId: () => string,
): Promise<Merge | null> {
  return db.transaction('rw', tablesOfMerge(db), async () => {
    const [kept, gone] = await db.customers.bulkGet([keptId, goneId]);
    if (!kept || !gone || keptId === goneId) return null;
    const moved: Record<(typeof owned)[number], readonly string[]> = {
      identities: [],
      facts: [],
      interactions: [],
      promises: [],
      cases: [],
      askings: [],
    };
    for (const table of owned) {
      moved[table] = await idsOf(db, table, goneId);
      await giveTo(db, table, moved[table], keptId);
    }
    const apart = await takeApart(db, keptId, goneId);
    const merge: Merge = { id: newId(), keptId, gone, at: new Date(now).toISOString(), moved: { ...moved, apart } };
    // What was merged into the gone one can still be parted, from the kept one.
    await db.merges.where('keptId').equals(goneId).modify({ keptId });
    await db.merges.add(merge);
    await db.customers.delete(goneId);
    await renewWords(db, keptId);
    return merge;
  });
}

/** Undoes a merge: what was the other customer's goes back; what came after stays. False when it was undone already. */
export async function splitCustomers(db: RecordsDb, mergeId: string): Promise<boolean> {
  return db.transaction('rw', tablesOfMerge(db), async () => {
    const merge = await db.merges.get(mergeId);
    if (!merge || !(await db.customers.get(merge.keptId))) return false;
    await db.customers.put({ words: [], ...merge.gone });
    for (const table of owned) await giveTo(db, table, merge.moved[table] ?? [], merge.gone.id);
    for (const { other, at, isNew } of merge.moved.apart ?? []) {
      if (isNew) await letBeAsked(db, merge.keptId, other);
      await keepApart(db, merge.gone.id, other, Date.parse(at));
    }
    await db.merges.delete(mergeId);
    await renewWords(db, merge.gone.id);
    await renewWords(db, merge.keptId);
    return true;
  });
}

/** Merges that can be undone. */
export async function mergesOf(db: RecordsDb, customerId: string): Promise<readonly Merge[]> {
  return db.merges.where('keptId').equals(customerId).toArray();
}
