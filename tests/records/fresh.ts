import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { withoutWords } from '../../lib/records/archive.ts';
import { openRecords, type RecordsDb } from '../../lib/records/db.ts';
import { makeLock } from '../../lib/records/lock/passphrase.ts';
import type { Keyring } from '../../lib/records/lock/state.ts';
import { type LockRow, openLockStore } from '../../lib/records/lock/store.ts';

// IndexedDB in memory takes its time on a busy machine; nothing here is about speed.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

/** Sunday, 11:00 in Kuala Lumpur. */
export const now = Date.parse('2026-11-22T11:00:00+08:00');
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

let counted = 0;
export const newId = (): string => {
  counted += 1;
  return `id-${counted}`;
};

export const passphrase = 'laut tenang di pagi hari';

let made: Promise<{ readonly row: LockRow; readonly root: string }> | null = null;

/** One lock for all: making one takes as long as guessing a passphrase should. */
function aLock() {
  made ??= (async () => {
    const store = await openLockStore(`test-${newId()}`);
    const root = await makeLock(store, crypto, passphrase, now);
    await store.lock.update('lock', { phase: 'on' });
    const row = await store.lock.get('lock');
    store.close();
    if (!row) throw new Error('There is no lock.');
    return { row, root };
  })();
  return made;
}

/** Whoever holds it has unlocked. */
export async function openKeyring(): Promise<Keyring> {
  const { root } = await aLock();
  return { crypto, readRoot: async () => root };
}

/** An empty database with a lock that is on, and opened. */
export async function freshLockedDb(name = `test-${newId()}`): Promise<RecordsDb> {
  const store = await openLockStore(name);
  await store.lock.put((await aLock()).row);
  store.close();
  return openRecords(name, await openKeyring());
}

/** An empty database of its own; with TENANG_LOCK=on every test of the records runs over encrypted rows. */
export function freshDb(): Promise<RecordsDb> {
  return process.env.TENANG_LOCK === 'on' ? freshLockedDb() : openRecords(`test-${newId()}`);
}

/** Every table as it stands, for "nothing changed". */
export async function everything(db: RecordsDb): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const entries = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(entries);
}

/** For each contact the words by which it is found, whoever keeps them: it itself, or a page. */
async function wordsFound(db: RecordsDb): Promise<Readonly<Record<string, readonly string[]>>> {
  // Encrypted, words lie in memory alone.
  if (process.env.TENANG_LOCK === 'on') return {};
  const found = new Map<string, Set<string>>();
  const add = (id: string, word: string) => found.set(id, (found.get(id) ?? new Set()).add(word));
  await db.interactions.orderBy('words').eachKey((word, { primaryKey }) => add(primaryKey, String(word)));
  for (const { ids, words, lists } of await db.wordPages.toArray())
    for (const [index, word] of words.entries())
      for (const place of lists[index] ?? '') if (ids[place.charCodeAt(0)]) add(ids[place.charCodeAt(0)] ?? '', word);
  return Object.fromEntries([...found].map(([id, words]) => [id, [...words].sort()]));
}

/** Everything, with the words by which each contact is found in the place of who keeps them: the same records may lie on other pages. */
export async function everythingFound(db: RecordsDb): Promise<Readonly<Record<string, unknown>>> {
  const { interactions = [], wordPages: _, ...rest } = await everything(db);
  return { ...rest, interactions: interactions.map((row) => withoutWords(row as object)), found: await wordsFound(db) };
}
