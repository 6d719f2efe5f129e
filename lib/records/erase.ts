import type { RecordsDb } from './db.ts';
import { directKey } from './direct.ts';
import { forgetScopes } from './not-private.ts';
import type { Customer, Erasure, Merge } from './schema.ts';
import { nameTokens } from './words.ts';

/** How much went. */
export type Erased = Omit<Erasure, 'id' | 'at' | 'why'>;

export const nothingErased: Erased = { customers: 0, interactions: 0, promises: 0, cases: 0, reviews: 0 };

/** Every table that may hold something of a person. */
export function tablesOfPeople(db: RecordsDb) {
  const { customers, identities, facts, interactions, promises, cases, merges, accepted, reviews } = db;
  const { parked, askings, apart, erasures, settings, imports } = db;
  const own = [customers, identities, facts, interactions, promises, cases, merges, askings, apart];
  return [...own, accepted, reviews, parked, erasures, settings, imports];
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Notes of files that bear her name, as the export of one person does: such a file is read from its beginning if it comes again. */
async function filesNamedAfter(db: RecordsDb, customer: Customer) {
  const merges = await db.merges.where('keptId').equals(customer.id).toArray();
  const names = [customer, ...merges.map(({ gone }) => gone)].map(({ displayName }) => nameTokens(displayName));
  return db.imports.filter(({ name }) => {
    const tokens = nameTokens(name);
    return names.some((words) => words.length > 0 && words.every((word) => tokens.includes(word)));
  });
}

/** Her id and those of whoever was merged into her. */
async function idsOfMerged(db: RecordsDb, customerId: string): Promise<string[]> {
  const merges = await db.merges.where('keptId').equals(customerId).toArray();
  return [customerId, ...merges.map(({ gone }) => gone.id)];
}

/** Merges of others that remember somebody as not the same person. */
const mergesThatName = (db: RecordsDb, ids: readonly string[]) =>
  db.merges.filter(({ moved }) => moved.apart?.some(({ other }) => ids.includes(other)) === true);

/** Inside a transaction over all tables of a person. */
export async function eraseWithin(db: RecordsDb, customerId: string): Promise<Erased> {
  const customer = await db.customers.get(customerId);
  if (!customer) return nothingErased;
  const facts = await db.facts.where('customerId').equals(customerId).toArray();
  const identities = await db.identities.where('customerId').equals(customerId).toArray();
  // A text that was called "not private" may be one of her values.
  const values = [...facts, ...identities].map(({ value }) => bare(value)).filter((value) => value.length >= 3);
  await db.accepted.filter(({ text }) => values.some((value) => bare(text).includes(value))).delete();
  await forgetScopes(db, identities);
  await (await filesNamedAfter(db, customer)).delete();
  await db.customers.delete(customerId);
  await db.identities.where('customerId').equals(customerId).delete();
  await db.facts.where('customerId').equals(customerId).delete();
  // Merges of older versions left these with whoever was merged into her.
  const ids = await idsOfMerged(db, customerId);
  await db.merges.where('keptId').equals(customerId).delete();
  await mergesThatName(db, ids).modify((merge: { moved: Merge['moved'] }) => {
    merge.moved = { ...merge.moved, apart: merge.moved.apart?.filter(({ other }) => !ids.includes(other)) ?? [] };
  });
  await db.askings.where('customerId').anyOf(ids).delete();
  await db.apart.where('one').anyOf(ids).or('other').anyOf(ids).delete();
  // What waits for her direct messages, and whether those were recorded.
  await db.settings.bulkDelete(identities.map(({ type, value }) => directKey(type, value)));
  await db.parked.bulkDelete(identities.map(({ type, value }) => `${type} ${value}`));
  // All at once: a page of words on which many of them stand is written anew but once.
  const contacts = await db.interactions
    .where('[customerId+at]')
    .between([customerId, ''], [customerId, '\uffff'])
    .primaryKeys();
  await db.interactions.bulkDelete(contacts);
  return {
    customers: 1,
    interactions: contacts.length,
    promises: await db.promises.where('customerId').equals(customerId).delete(),
    cases: await db.cases.where('customerId').equals(customerId).delete(),
    reviews: 0,
  };
}

export function sum(a: Erased, b: Erased): Erased {
  return {
    customers: a.customers + b.customers,
    interactions: a.interactions + b.interactions,
    promises: a.promises + b.promises,
    cases: a.cases + b.cases,
    reviews: a.reviews + b.reviews,
  };
}

/** Notes that something went, and how much: never what. Call inside the transaction that erased; an id that is known replaces its note. */
export async function noteErasure(
  db: RecordsDb,
  why: Erasure['why'],
  erased: Erased,
  now: number,
  newId: () => string,
): Promise<Erasure | null> {
  if (Object.values(erased).every((count) => count === 0)) return null;
  const row: Erasure = { id: newId(), at: new Date(now).toISOString(), why, ...erased };
  await db.erasures.put(row);
  return row;
}

/** The list of what went, the latest first. */
export async function erasuresOf(db: RecordsDb, limit = 200): Promise<readonly Erasure[]> {
  return db.erasures.orderBy('at').reverse().limit(limit).toArray();
}

/** Everything that is kept of one person goes, in one act: all of it or, when that fails, nothing. */
export async function eraseCustomer(
  db: RecordsDb,
  customerId: string,
  now: number,
  newId: () => string,
): Promise<Erased> {
  return db.transaction('rw', tablesOfPeople(db), async () => {
    const erased = await eraseWithin(db, customerId);
    await noteErasure(db, 'asked', erased, now, newId);
    return erased;
  });
}

/** The same, with the way back for as long as the answer is held. Null when there is no such customer. */
export async function eraseWithWayBack(
  db: RecordsDb,
  customerId: string,
  now: number,
  newId: () => string,
): Promise<(() => Promise<void>) | null> {
  const tables = tablesOfPeople(db).filter(({ name }) => name !== 'erasures');
  return db.transaction('rw', tablesOfPeople(db), async () => {
    const of = (table: string) => db.table(table).where('customerId').equals(customerId).toArray();
    const identities = await db.identities.where('customerId').equals(customerId).toArray();
    const customer = await db.customers.get(customerId);
    if (!customer) return null;
    const ids = await idsOfMerged(db, customerId);
    const held: Readonly<Record<string, readonly unknown[]>> = {
      customers: await db.customers.where('id').equals(customerId).toArray(),
      identities,
      facts: await of('facts'),
      promises: await of('promises'),
      cases: await of('cases'),
      askings: await db.askings.where('customerId').anyOf(ids).toArray(),
      interactions: await db.interactions
        .where('[customerId+at]')
        .between([customerId, ''], [customerId, '\uffff'])
        .toArray(),
      merges: [
        ...(await db.merges.where('keptId').equals(customerId).toArray()),
        ...(await mergesThatName(db, ids).toArray()),
      ],
      apart: await db.apart.where('one').anyOf(ids).or('other').anyOf(ids).toArray(),
      accepted: await db.accepted.toArray(),
      imports: await (await filesNamedAfter(db, customer)).toArray(),
      settings: (await db.settings.bulkGet(identities.map(({ type, value }) => directKey(type, value)))).filter(
        (row) => row !== undefined,
      ),
      parked: (await db.parked.bulkGet(identities.map(({ type, value }) => `${type} ${value}`))).filter(
        (row) => row !== undefined,
      ),
    };
    const erased = await eraseWithin(db, customerId);
    if (erased.customers === 0) return null;
    const note = await noteErasure(db, 'asked', erased, now, newId);
    return () =>
      db.transaction('rw', tablesOfPeople(db), async () => {
        for (const { name } of tables) await db.table(name).bulkPut([...(held[name] ?? [])]);
        if (note) await db.erasures.delete(note.id);
      });
  });
}

/** Takes the invented company out again. */
export async function eraseDemo(db: RecordsDb): Promise<Erased> {
  return db.transaction('rw', [...tablesOfPeople(db), db.articles], async () => {
    const demo = await db.customers.filter((customer) => customer.isDemo === true).primaryKeys();
    let erased = nothingErased;
    for (const customerId of demo) erased = sum(erased, await eraseWithin(db, customerId));
    await db.articles.where('id').startsWith('demo-').delete();
    await db.reviews.where('id').startsWith('demo-').delete();
    return erased;
  });
}
