import type { RecordsDb } from './db.ts';
import type { PromiseRecord } from './schema.ts';

/** What became of a promise by `now`: an open one whose time has passed is broken, whoever forgot to say so. */
export function stateOf(promise: PromiseRecord, now: number): PromiseRecord['state'] {
  return promise.state === 'open' && Date.parse(promise.due) < now ? 'broken' : promise.state;
}

/** The promise as it stands at `now`. */
export function asOf(promise: PromiseRecord, now: number): PromiseRecord {
  const state = stateOf(promise, now);
  return state === promise.state ? promise : { ...promise, state };
}

/** A colleague says how it ended, or opens it again. False when there is no such promise. */
export async function settlePromise(
  db: RecordsDb,
  promiseId: string,
  state: PromiseRecord['state'],
  now: number,
): Promise<boolean> {
  return db.transaction('rw', db.promises, async () => {
    const promise = await db.promises.get(promiseId);
    if (!promise) return false;
    const { settledAt: _, ...rest } = promise;
    const settledAt = new Date(now).toISOString();
    await db.promises.put(state === 'open' ? { ...rest, state } : { ...rest, state, settledAt });
    return true;
  });
}

export interface NewPromise {
  readonly customerId: string;
  readonly interactionId?: string;
  readonly what: string;
  readonly by: string;
  /** ISO 8601. */
  readonly due: string;
}

/** A promise that somebody writes down by hand. */
export async function addPromise(
  db: RecordsDb,
  given: NewPromise,
  now: number,
  newId: () => string,
): Promise<PromiseRecord> {
  const due = new Date(given.due).toISOString();
  const promise: PromiseRecord = { ...given, due, id: newId(), madeAt: new Date(now).toISOString(), state: 'open' };
  await db.promises.add(promise);
  return promise;
}

/** A promise with the customer it was made to, for lists. */
export interface PromiseRow extends PromiseRecord {
  readonly displayName: string;
}

/** Promises that are not settled, the longest due first; those whose time has passed say `broken`. */
export async function unsettledPromises(db: RecordsDb, now: number, limit = 1000): Promise<readonly PromiseRow[]> {
  const rows = await db.promises.where('[state+due]').between(['open', ''], ['open', '\uffff']).limit(limit).toArray();
  const customers = await db.customers.bulkGet(rows.map((row) => row.customerId));
  return rows.map((row, index) => ({ ...asOf(row, now), displayName: customers[index]?.displayName ?? '?' }));
}
