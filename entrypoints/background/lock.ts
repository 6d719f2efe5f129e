import type { Runtime } from 'webextension-polyfill';
import type { RecordsDb } from '../../lib/records/db.ts';
import { type HeldDeed, hold, perform, replayHeld } from '../../lib/records/lock/held.ts';
import { lockStateOf } from '../../lib/records/lock/lock-of-db.ts';
import { keysFor } from '../../lib/records/lock/passphrase.ts';
import { openLockStore, readLock } from '../../lib/records/lock/store.ts';
import { textId } from '../../lib/records/text-id.ts';
import type { RecordsUnavailable } from '../../lib/records/unavailable.ts';
import { browser } from '../shared/browser.ts';
import { readLockAfter, watchLockAfter } from '../shared/lock-after.ts';
import { dropRoot, readRoot, watchRoot } from '../shared/records-key.ts';
import { memoryIntoRecords } from './parked-memory.ts';
import { letRecordsGo, newId, now, openDb, withRecords } from './world.ts';

/** The lock as the background lives with it: locks by itself, keeps what comes in meanwhile, and does it afterwards. */

/** What was held since the background began: the same thread, looked at ten times, is kept once. Names of deeds, not deeds. */
const heldHere = new Set<string>();
const mostNames = 2000;

async function isKept(deed: HeldDeed): Promise<boolean> {
  const name = textId(JSON.stringify(deed));
  // Only what the page shows may come twice: a reply that was sent twice was sent twice.
  if (deed.kind === 'posts' && heldHere.has(name)) return true;
  const store = await openLockStore('tenang');
  try {
    const kept = await hold(store, globalThis.crypto, deed, now(), newId);
    if (heldHere.size >= mostNames) heldHere.clear();
    if (kept) heldHere.add(name);
    return kept;
  } finally {
    store.close();
  }
}

/** How often a deed is tried where the lock comes and goes under it. */
const mostTries = 3;

/**
 * Keeps a deed for the time after: encrypted, and readable for nobody until somebody unlocks. Where the lock went in this moment it is
 * done at once. `refused`: neither, because the records can't be used for another reason.
 */
export async function holdFor(problem: RecordsUnavailable, deed: HeldDeed): Promise<'held' | 'done' | 'refused'> {
  if (problem.reason !== 'locked') return 'refused';
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (await isKept(deed)) return 'held';
    // No lock could hold it: the database in our hands is the one of before.
    await letRecordsGo();
    const outcome = await withRecords<'done' | 'refused' | 'locked'>(
      async (db) => {
        await perform(db, deed, now(), newId);
        return 'done';
      },
      ({ reason }) => (reason === 'locked' ? 'locked' : 'refused'),
    );
    if (outcome !== 'locked') return outcome;
  }
  return 'refused';
}

/** Does what was held. One at a time: two would do the same twice. */
async function catchUp(db: RecordsDb): Promise<void> {
  const root = await readRoot();
  if (root === null || lockStateOf(db) !== 'open') return;
  const { crypto } = globalThis;
  await navigator.locks.request('tenang-held', async () => {
    const store = await openLockStore('tenang');
    try {
      const row = await readLock(store);
      const keys = row && (await keysFor(crypto, row, root));
      const { failed } = keys ? await replayHeld(db, store, { crypto, keys }, newId) : { failed: [] };
      if (failed.length > 0) console.error(`Tenang could not record ${failed.length} of what was held; it is kept`);
    } finally {
      store.close();
    }
  });
}

/** What was held, and what waited in memory besides: where the records are open it belongs into them. */
async function recordWhatWaits(): Promise<void> {
  const db = await openDb();
  await catchUp(db);
  const state = lockStateOf(db);
  if (state === 'open' || state === 'off') await memoryIntoRecords(db);
}

const tell = (what: string) => (error: unknown) =>
  console.error(`Tenang could not ${what}`, error instanceof Error ? error.name : 'unknown');

async function watchIdle(): Promise<void> {
  const set = (minutes: number) => browser.idle.setDetectionInterval(minutes * 60);
  set(await readLockAfter());
  watchLockAfter(set);
}

/** `changed` is called when the records were locked or unlocked, after what was open is closed. */
export function keepLock(changed: () => void): void {
  const begin = async () => {
    heldHere.clear();
    await letRecordsGo();
    try {
      await recordWhatWaits();
    } finally {
      // Whatever came of it: the pages are to see that they may ask again.
      changed();
    }
  };
  const anew = () => void begin().catch(tell('open the records'));
  watchRoot(anew);
  // The browser's own screen lock counts at once, whatever was chosen.
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') void dropRoot().catch(tell('lock the records'));
  });
  void watchIdle().catch(tell('wait for an idle hand'));
  // The desk is about to change rows over, or has: nothing of ours may be open meanwhile.
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const isDesk = sender.url?.split(/[?#]/)[0] === browser.runtime.getURL('desk.html');
    if (!isDesk || (message as { type?: unknown } | null)?.type !== 'records-change-over') return undefined;
    // After a lock was turned on this records as well what came in meanwhile.
    return begin()
      .catch(tell('open the records'))
      .then(() => true);
  });
  // What was held when the browser stopped the background in the middle.
  void readRoot()
    .then((root) => (root === null ? undefined : recordWhatWaits()))
    .catch(tell('record what was held'));
}
