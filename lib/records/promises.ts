import { shownName } from './identity.ts';
import type { PromiseRecord } from './schema.ts';
import type { RecordsDb } from './tables.ts';

/** What became of a promise by `now`: an open one whose time has passed is broken, whoever forgot to say so. */
function stateOf(promise: PromiseRecord, now: number): PromiseRecord['state'] {
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
  return rows.map((row, index) => ({
    ...asOf(row, now),
    displayName: shownName(customers[index]?.displayName ?? '?'),
  }));
}

/** Another time was agreed: the old promise is settled as moved, a new one stands in its place. Null when there is none to move. */
export async function moveDue(
  db: RecordsDb,
  promiseId: string,
  due: number,
  now: number,
  newId: () => string,
): Promise<PromiseRecord | null> {
  return db.transaction('rw', db.promises, async () => {
    const old = await db.promises.get(promiseId);
    if (!old || old.state === 'moved') return null;
    const at = new Date(now).toISOString();
    const { announcedAt: _, settledAt: __, ...rest } = old;
    const made: PromiseRecord = {
      ...rest,
      id: newId(),
      madeAt: at,
      due: new Date(due).toISOString(),
      state: 'open',
      insteadOf: old.id,
      confirmed: true,
    };
    await db.promises.bulkPut([{ ...old, state: 'moved', settledAt: at }, made]);
    return made;
  });
}

/** A person has looked at what was found in a text: it is a promise, or it is none and goes. False when there is no such row. */
export async function confirmPromise(db: RecordsDb, promiseId: string, isOne: boolean): Promise<boolean> {
  return db.transaction('rw', db.promises, async () => {
    const promise = await db.promises.get(promiseId);
    if (!promise) return false;
    if (isOne) await db.promises.put({ ...promise, confirmed: true });
    else await db.promises.delete(promiseId);
    return true;
  });
}

/** What is due, for the badge and for a word to the agent. */
export interface Due {
  /** Not settled and past their time. */
  readonly overdue: number;
  /** Due within `ahead`. */
  readonly soon: number;
  /** Of these, those that were not announced yet, or only before their time was past. */
  readonly toAnnounce: readonly PromiseRecord[];
}

/** Promises that are due by `now` + `ahead` (ms). */
export async function dueBy(db: RecordsDb, now: number, ahead: number): Promise<Due> {
  const limit = new Date(now + ahead).toISOString();
  const rows = await db.promises.where('[state+due]').between(['open', ''], ['open', limit], true, true).toArray();
  const at = new Date(now).toISOString();
  const isOverdue = (row: PromiseRecord) => row.due < at;
  return {
    overdue: rows.filter(isOverdue).length,
    soon: rows.filter((row) => !isOverdue(row)).length,
    toAnnounce: rows.filter((row) => row.announcedAt === undefined || (isOverdue(row) && row.announcedAt < row.due)),
  };
}

/** Remembers that these were announced, so that nobody is told twice. */
export async function noteAnnounced(db: RecordsDb, rows: readonly PromiseRecord[], now: number): Promise<void> {
  const announcedAt = new Date(now).toISOString();
  const ids = rows.map(({ id }) => id);
  await db.promises.where('id').anyOf(ids).modify({ announcedAt });
}
