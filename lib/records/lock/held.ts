import type { SiteId } from '../../review/types.ts';
import type { RecordsDb } from '../db.ts';
import { recordsDirect } from '../direct.ts';
import { park, parkedKey, unpark } from '../parked.ts';
import { type RecordingOptions, recordPosts, recordSent, type SentText } from '../record.ts';
import type { SeenPost } from '../schema.ts';
import { asUnavailable } from '../unavailable.ts';
import { type Bytes, openBytes, openJson, sealJson } from './crypto.ts';
import { forInbox } from './passphrase.ts';
import type { Sealing } from './sealed-row.ts';
import { type HeldRow, type LockRow, type LockStore, readLock } from './store.ts';

/**
 * What is to be recorded while nobody has unlocked: encrypted to the lock's public key (ECIES: P-256, HKDF-SHA-256, AES-256-GCM) and done
 * when somebody has. Whoever writes it can't read it again.
 */

export type HeldDeed =
  | {
      readonly kind: 'posts';
      readonly posts: readonly SeenPost[];
      readonly options: RecordingOptions;
      /** Whose direct messages these are: recorded only where the agent had said so. */
      readonly direct?: { readonly site: SiteId; readonly handle: string };
    }
  | { readonly kind: 'sent'; readonly sent: SentText; readonly options: RecordingOptions }
  | { readonly kind: 'park'; readonly site: SiteId; readonly handle: string; readonly text: string }
  /** `text` was sent: only that waits no longer. */
  | { readonly kind: 'unpark'; readonly site: SiteId; readonly handle: string; readonly text: string };

/** JSON knows no sets: days off are held as a list. */
function asHeld(deed: HeldDeed): object {
  const time = 'options' in deed ? deed.options.workingTime : null;
  if (!time || !('options' in deed)) return deed;
  return { ...deed, options: { ...deed.options, workingTime: { ...time, holidays: [...time.holidays] } } };
}

/** The deed as it was. A set that an older version lost in JSON comes back empty. */
function asGiven(deed: HeldDeed): HeldDeed {
  const time = 'options' in deed ? deed.options.workingTime : null;
  if (!time || !('options' in deed)) return deed;
  const days: unknown = time.holidays;
  const workingTime = { ...time, holidays: new Set<string>(Array.isArray(days) ? days : []) };
  return { ...deed, options: { ...deed.options, workingTime } };
}

const curve = { name: 'ECDH', namedCurve: 'P-256' };
const aboutOf = (id: string) => `tenang held ${id}`;

async function keyBetween(crypto: Crypto, secret: CryptoKey, open: CryptoKey, from: Bytes): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: open }, secret, 256);
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: from, info: new TextEncoder().encode('tenang held') };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** The next number in the line: the clock alone would let two of one moment, or of a clock that was set back, change places. */
function takePlace(store: LockStore): Promise<number> {
  return store.transaction('rw', store.lock, async () => {
    const order = ((await readLock(store))?.heldSoFar ?? 0) + 1;
    await store.lock.update('lock', { heldSoFar: order });
    return order;
  });
}

/** Keeps the deed for later. False where there is no lock that could hold it. `now` in milliseconds since the epoch. */
export async function hold(
  store: LockStore,
  crypto: Crypto,
  deed: HeldDeed,
  now: number,
  newId: () => string,
): Promise<boolean> {
  const lock = await readLock(store);
  if (!lock) return false;
  const id = newId();
  // Its place in the line is taken before anything is awaited that may take longer for one than for another.
  const order = await takePlace(store);
  const pair = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const from = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const open = await crypto.subtle.importKey('raw', lock.publicKey, curve, false, []);
  const key = await keyBetween(crypto, pair.privateKey, open, from);
  const row: HeldRow = {
    id,
    at: now,
    order,
    from,
    sealed: await sealJson(crypto, key, { deed: asHeld(deed), now }, aboutOf(id)),
  };
  return store.transaction('rw', store.lock, store.held, async () => {
    // The lock may have gone, or another may have come, while this was encrypted.
    const still = await readLock(store);
    if (!still || String(still.publicKey) !== String(lock.publicKey)) return false;
    await store.held.add(row);
    return true;
  });
}

/** Does a deed. Also for one that no lock could hold any more. */
export async function perform(db: RecordsDb, deed: HeldDeed, now: number, newId: () => string): Promise<void> {
  switch (deed.kind) {
    case 'posts':
      if (deed.direct && !(await recordsDirect(db, deed.direct.site, deed.direct.handle))) return;
      await recordPosts(db, deed.posts, now, newId, deed.options);
      return;
    case 'sent':
      await recordSent(db, deed.sent, now, newId, deed.options);
      return;
    case 'park':
      await park(db, deed.site, deed.handle, deed.text, now);
      return;
    case 'unpark':
      await unpark(db, deed.site, deed.handle, deed.text);
      return;
  }
}

export interface Replayed {
  readonly done: number;
  /** Ids of what could not be done: kept, and tried again the next time. */
  readonly failed: readonly string[];
}

type Opener = (row: HeldRow) => Promise<{ readonly deed: HeldDeed; readonly now: number }>;

/** Reads what was held, with the key that lies among what is locked. */
async function openerOf(lock: LockRow, { crypto, keys }: Sealing): Promise<Opener> {
  const secret = await openBytes(crypto, keys.rows, lock.privateKey, forInbox);
  const own = await crypto.subtle.importKey('pkcs8', secret, curve, false, ['deriveBits']);
  return async ({ id, from, sealed }) => {
    const open = await crypto.subtle.importKey('raw', from, curve, false, []);
    const key = await keyBetween(crypto, own, open, from);
    const { deed, now } = (await openJson(crypto, key, sealed, aboutOf(id))) as { deed: HeldDeed; now: number };
    return { deed: asGiven(deed), now };
  };
}

/** What is held, in the order in which it came. */
async function heldInOrder(store: LockStore): Promise<readonly HeldRow[]> {
  const rows = await store.held.toArray();
  return rows.sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || a.at - b.at);
}

/**
 * Does what was held, in the order in which it came; each goes when it is done. Done twice, after a crash in between, it changes nothing: posts are
 * known by their ids and texts, what is parked is kept once. What fails by itself holds up nothing behind it.
 * @throws RecordsUnavailable where the records refuse: then nothing else can be done either.
 */
export async function replayHeld(
  db: RecordsDb,
  store: LockStore,
  sealing: Sealing,
  newId: () => string,
): Promise<Replayed> {
  const lock = await readLock(store);
  const rows = await heldInOrder(store);
  if (!lock || rows.length === 0) return { done: 0, failed: [] };
  const open = await openerOf(lock, sealing);
  const failed: string[] = [];
  for (const row of rows) {
    try {
      const { deed, now } = await open(row);
      await perform(db, deed, now, newId);
    } catch (error) {
      const problem = asUnavailable(error);
      if (problem) throw problem;
      failed.push(row.id);
      continue;
    }
    await store.held.delete(row.id);
  }
  return { done: rows.length - failed.length, failed };
}

/** Whom a deed is about, as `parkedKey` names people. */
function peopleIn(deed: HeldDeed): readonly string[] {
  if (deed.kind === 'sent') return [parkedKey(deed.sent.site, deed.sent.handle)];
  if (deed.kind !== 'posts') return [parkedKey(deed.site, deed.handle)];
  return deed.posts.filter(({ author }) => author === 'customer').map(({ site, handle }) => parkedKey(site, handle));
}

/**
 * What is still held about people who were erased goes with them, so that it does not bring them back. `whose` as `parkedKey` names people. What
 * nobody can open any more can bring nobody back.
 */
export async function forgetHeld(store: LockStore, sealing: Sealing, whose: ReadonlySet<string>): Promise<void> {
  const lock = await readLock(store);
  const rows = await heldInOrder(store);
  if (!lock || rows.length === 0) return;
  const open = await openerOf(lock, sealing);
  for (const row of rows) {
    const people = await open(row).then(
      ({ deed }) => peopleIn(deed),
      () => [],
    );
    if (people.some((person) => whose.has(person))) await store.held.delete(row.id);
  }
}
