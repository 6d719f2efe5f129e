import type { RecordsDb } from './db.ts';
import { forgetScopes } from './not-private.ts';
import type { Case } from './schema.ts';

/** What went. */
export interface Erased {
  readonly customers: number;
  readonly interactions: number;
  readonly promises: number;
  readonly cases: number;
  readonly reviews: number;
}

const nothing: Erased = { customers: 0, interactions: 0, promises: 0, cases: 0, reviews: 0 };

function tablesOf(db: RecordsDb) {
  const { customers, identities, facts, interactions, promises, cases, merges, accepted, reviews } = db;
  return [customers, identities, facts, interactions, promises, cases, merges, accepted, reviews];
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Inside a transaction over all tables of a person. */
async function eraseWithin(db: RecordsDb, customerId: string): Promise<Erased> {
  const customer = await db.customers.get(customerId);
  if (!customer) return nothing;
  const facts = await db.facts.where('customerId').equals(customerId).toArray();
  const identities = await db.identities.where('customerId').equals(customerId).toArray();
  // A text that was called "not private" may be one of her values.
  const values = [...facts, ...identities].map(({ value }) => bare(value)).filter((value) => value.length >= 3);
  await db.accepted.filter(({ text }) => values.some((value) => bare(text).includes(value))).delete();
  await forgetScopes(db, identities);
  await db.customers.delete(customerId);
  await db.identities.where('customerId').equals(customerId).delete();
  await db.facts.where('customerId').equals(customerId).delete();
  await db.merges.where('keptId').equals(customerId).delete();
  return {
    customers: 1,
    interactions: await db.interactions
      .where('[customerId+at]')
      .between([customerId, ''], [customerId, '\uffff'])
      .delete(),
    promises: await db.promises.where('customerId').equals(customerId).delete(),
    cases: await db.cases.where('customerId').equals(customerId).delete(),
    reviews: 0,
  };
}

function sum(a: Erased, b: Erased): Erased {
  return {
    customers: a.customers + b.customers,
    interactions: a.interactions + b.interactions,
    promises: a.promises + b.promises,
    cases: a.cases + b.cases,
    reviews: a.reviews + b.reviews,
  };
}

/** Everything that is kept of one person goes, in one act: all of it or, when that fails, nothing. */
export async function eraseCustomer(db: RecordsDb, customerId: string): Promise<Erased> {
  return db.transaction('rw', tablesOf(db), () => eraseWithin(db, customerId));
}

/** Takes the invented company out again. */
export async function eraseDemo(db: RecordsDb): Promise<Erased> {
  return db.transaction('rw', [...tablesOf(db), db.articles], async () => {
    const demo = await db.customers.filter((customer) => customer.isDemo === true).primaryKeys();
    let erased = nothing;
    for (const customerId of demo) erased = sum(erased, await eraseWithin(db, customerId));
    await db.articles.where('id').startsWith('demo-').delete();
    await db.reviews.where('id').startsWith('demo-').delete();
    return erased;
  });
}

/** `months` calendar months before `now`. */
function cutoff(now: number, months: number): string {
  const date = new Date(now);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, lastOfMonth));
  return date.toISOString();
}

/** The last time that anything happened in the case. */
function lastMoved({ resolvedAt, waitingSince, answeredAt, openedAt }: Case): string {
  return [resolvedAt ?? '', waitingSince ?? '', answeredAt ?? '', openedAt].sort().at(-1) ?? openedAt;
}

/**
 * What is older than `months` goes: interactions, promises, cases, reviews; and whole customers of whom nothing younger is left. `months` of 0 or less keeps everything.
 */
export async function eraseExpired(db: RecordsDb, now: number, months: number): Promise<Erased> {
  if (!(months > 0)) return nothing;
  const limit = cutoff(now, months);
  return db.transaction('rw', tablesOf(db), async () => {
    const old = await db.interactions.where('at').below(limit).toArray();
    await db.interactions.bulkDelete(old.map((row) => row.id));
    const touched = new Set(old.map((row) => row.customerId));
    // Customers without any interaction expire as well.
    await db.customers.filter(({ createdAt }) => createdAt < limit).eachPrimaryKey((key) => void touched.add(key));
    let erased: Erased = {
      ...nothing,
      interactions: old.length,
      reviews: await db.reviews.where('at').below(limit).delete(),
    };
    for (const customerId of touched) {
      const left = await db.interactions
        .where('[customerId+at]')
        .between([customerId, ''], [customerId, '\uffff'])
        .count();
      const promises = await db.promises.where('customerId').equals(customerId).toArray();
      const cases = await db.cases.where('customerId').equals(customerId).toArray();
      const gone = promises.filter((row) => (row.settledAt ?? row.due) < limit);
      const over = cases.filter((row) => lastMoved(row) < limit);
      const customer = await db.customers.get(customerId);
      const isOld = customer !== undefined && customer.createdAt < limit;
      if (isOld && left === 0 && gone.length === promises.length && over.length === cases.length) {
        erased = sum(erased, await eraseWithin(db, customerId));
        continue;
      }
      await db.promises.bulkDelete(gone.map((row) => row.id));
      await db.cases.bulkDelete(over.map((row) => row.id));
      erased = sum(erased, { ...nothing, promises: gone.length, cases: over.length });
    }
    return erased;
  });
}
