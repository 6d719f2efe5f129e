import type { Dexie, Table } from 'dexie';
import { openUnsealed, type RecordsDb } from '../db.ts';
import type { Interaction } from '../schema.ts';
import { wordsOfText } from '../search-words.ts';
import { fromBase64url, keysOf } from './crypto.ts';
import { replayHeld } from './held.ts';
import { makeLock, type RootKey } from './passphrase.ts';
import { privateTables, type Row } from './private-tables.ts';
import { isSealed, type Place, type Sealing, sealRow, unsealRow } from './sealed-row.ts';
import { type LockPhase, type LockStore, openLockStore, readLock } from './store.ts';
import { joinTwins, takenPlaces } from './twins.ts';
import { within } from './within.ts';

/**
 * Encrypts every private row, or decrypts them again. In pieces, each in one transaction: after a crash a row is the one or the other, the
 * phase says that it is not over, and the same call goes on. Nobody else reads the private tables meanwhile; what comes in is held (held.ts).
 */

const piece = 250;

export interface ChangeOptions {
  readonly crypto: Crypto;
  /** Rows looked at, of how many. */
  onProgress?(done: number, all: number): void;
  /** Called between pieces, for the page to breathe. */
  breathe?(): Promise<void>;
}

type Change = (row: Row, place: Place) => Promise<Row>;
type AnyTable = Table<Row, string>;

/** One piece of a table from behind `after`. The key of its last row, or null at the end; how many rows changed; whether one found its place taken. */
async function changePiece(db: Dexie, place: Place, after: string | null, change: Change) {
  const table = db.table(place.table) as AnyTable;
  const keyOf = (row: Row) => String(row[place.key]);
  return db.transaction('rw', table, async ({ idbtrans }) => {
    const start = after === null ? table.orderBy(':id') : table.where(':id').above(after);
    const rows = await start.limit(piece).toArray();
    const made = await within(idbtrans, () => Promise.all(rows.map((row) => change(row, place))));
    const pairs = rows.flatMap((row, at) => {
      const to = made[at];
      return to && to !== row ? [{ row, to }] : [];
    });
    const fresh = pairs.map(({ to }) => to);
    const taken = await takenPlaces(
      table,
      place.key,
      fresh,
      pairs.map(({ row }) => keyOf(row)),
    );
    const isTaken = ({ to }: { readonly to: Row }) => taken.has(keyOf(to));
    // People are made one first (twins.ts); of anything else one of two is enough.
    const waiting = place.table === 'identities' ? pairs.filter(isTaken) : [];
    const moved = pairs.filter((pair) => !waiting.includes(pair));
    const gone = moved
      .filter(({ row, to }) => isTaken({ to }) || keyOf(row) !== keyOf(to))
      .map(({ row }) => keyOf(row));
    await table.bulkDelete(gone);
    await table.bulkPut(fresh.filter((to) => !taken.has(keyOf(to))));
    const last = rows.length < piece ? null : keyOf(rows.at(-1) ?? {});
    return { last, looked: rows.length, changed: moved.length, hasTwins: waiting.length > 0 };
  });
}

/** Goes over all tables; answers with how many rows were changed, and whether a person stands there twice. */
async function pass(db: Dexie, change: Change, { onProgress, breathe }: ChangeOptions) {
  const places = Object.entries(privateTables).map(
    ([table, spec]): Place => ({ table, key: String(db.table(table).schema.primKey.keyPath), spec }),
  );
  let all = 0;
  for (const { table } of places) all += await db.table(table).count();
  let [done, changed, hasTwins] = [0, 0, false];
  for (const place of places) {
    for (let after: string | null = null; ; ) {
      const part = await changePiece(db, place, after, change);
      done += part.looked;
      changed += part.changed;
      hasTwins ||= part.hasTwins;
      onProgress?.(Math.min(done, all), all);
      await breathe?.();
      after = part.last;
      if (after === null) break;
    }
  }
  return { changed, hasTwins };
}

/** Until nothing is left to change: another window may have written a row while its table was passed already. */
async function passes(db: RecordsDb, sealing: Sealing, change: Change, options: ChangeOptions): Promise<void> {
  for (;;) {
    const { changed, hasTwins } = await pass(db, change, options);
    if (hasTwins) await joinTwins(db, sealing);
    else if (changed === 0) return;
  }
}

/** Whether an encrypted row lies in any table: each is looked through in one transaction, beside which nobody writes. */
async function isSealedLeft(db: Dexie): Promise<boolean> {
  for (const name of Object.keys(privateTables)) {
    const table = db.table(name) as AnyTable;
    const found = await db.transaction('r', table, async () => {
      const { keyPath } = table.schema.primKey;
      for (let rows = await table.orderBy(':id').limit(piece).toArray(); rows.length > 0; ) {
        if (rows.some(isSealed)) return true;
        rows = await table.where(':id').above(rows.at(-1)?.[String(keyPath)]).limit(piece).toArray();
      }
      return false;
    });
    if (found) return true;
  }
  return false;
}

async function setPhase(store: LockStore, phase: LockPhase): Promise<void> {
  await store.lock.update('lock', { phase });
}

async function finishOn(name: string, store: LockStore, sealing: Sealing, options: ChangeOptions): Promise<void> {
  const db = await openUnsealed(name);
  try {
    const change: Change = (row, place) => sealRow(sealing, place, row);
    await passes(db, sealing, change, options);
    await setPhase(store, 'on');
    // Whoever wrote in the moment before wrote in plain.
    await passes(db, sealing, change, { crypto: options.crypto });
  } finally {
    db.close();
  }
}

/** Records what was held, findable by its words as everything else. Answers with what could not be done. */
async function replayed(name: string, store: LockStore, sealing: Sealing, newId: () => string) {
  const db = await openUnsealed(name, true);
  try {
    return (await replayHeld(db, store, sealing, newId)).failed;
  } finally {
    db.close();
  }
}

async function finishOff(
  name: string,
  store: LockStore,
  sealing: Sealing,
  options: ChangeOptions,
  newId: () => string,
): Promise<number> {
  const db = await openUnsealed(name);
  let lost = 0;
  try {
    const change: Change = async (row, place) => {
      if (!isSealed(row)) return row;
      const plain = await unsealRow(sealing, place, row);
      const keepsWords = place.table === 'interactions' && plain.page === undefined;
      return keepsWords ? { ...plain, words: wordsOfText(plain as unknown as Interaction) } : plain;
    };
    await passes(db, sealing, change, options);
    const failed = await replayed(name, store, sealing, newId);
    // A window that had not let go yet wrote beside us: without the lock nobody could ever open what it wrote.
    while (await isSealedLeft(db)) await passes(db, sealing, change, options);
    await store.transaction('rw', store.lock, store.held, async () => {
      // What came in this very moment keeps the lock for one more round. What can't be done does not: without the lock it is nothing.
      if ((await store.held.count()) > failed.length) return;
      await store.held.bulkDelete([...failed]);
      await store.lock.delete('lock');
      lost = failed.length;
    });
    // The key is still in our hands: the last moment in which it can help.
    if (await isSealedLeft(db)) await passes(db, sealing, change, { crypto: options.crypto });
  } finally {
    db.close();
  }
  return (await readLock(store)) ? finishOff(name, store, sealing, options, newId) : lost;
}

/** Makes the lock and encrypts everything. Answers with the root key, which the caller keeps in memory alone. */
export async function turnOn(
  name: string,
  passphrase: string,
  now: number,
  options: ChangeOptions,
  onKey: (root: RootKey) => Promise<void>,
): Promise<void> {
  const store = await openLockStore(name);
  try {
    const root = await makeLock(store, options.crypto, passphrase, now);
    await onKey(root);
    const keys = await keysOf(options.crypto, fromBase64url(root));
    await finishOn(name, store, { crypto: options.crypto, keys }, options);
  } finally {
    store.close();
  }
}

/**
 * Decrypts everything and takes the lock away. `root` is the key that `unlock` gave. `onPhase` is called when whoever opens the records from now on
 * is refused, and before a row is touched: the moment to have everybody else let go. Answers with how much of what was held could not be recorded.
 */
export async function turnOff(
  name: string,
  root: RootKey,
  options: ChangeOptions,
  newId: () => string,
  onPhase?: () => Promise<void>,
): Promise<number> {
  const store = await openLockStore(name);
  try {
    const keys = await keysOf(options.crypto, fromBase64url(root));
    await setPhase(store, 'turning-off');
    await onPhase?.();
    return await finishOff(name, store, { crypto: options.crypto, keys }, options, newId);
  } finally {
    store.close();
  }
}

/** Goes on where a crash stopped; nothing to do where nothing did. Answers as `turnOff` does. */
export async function resume(
  name: string,
  root: RootKey,
  options: ChangeOptions,
  newId: () => string,
): Promise<number> {
  const store = await openLockStore(name);
  try {
    const row = await readLock(store);
    const sealing = { crypto: options.crypto, keys: await keysOf(options.crypto, fromBase64url(root)) };
    if (row?.phase === 'turning-on') await finishOn(name, store, sealing, options);
    return row?.phase === 'turning-off' ? await finishOff(name, store, sealing, options, newId) : 0;
  } finally {
    store.close();
  }
}
