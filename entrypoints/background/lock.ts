import type { Runtime } from 'webextension-polyfill';
import { type HeldDeed, hold, perform } from '../../lib/records/lock/held.ts';
import { openLockStore } from '../../lib/records/lock/store.ts';
import { textId } from '../../lib/records/text-id.ts';
import type { RecordsUnavailable } from '../../lib/records/unavailable.ts';
import { browser } from '../shared/browser.ts';
import { recordWhatWaits } from '../shared/held.ts';
import { readRoot, watchRoot } from '../shared/records-key.ts';
import { lockWhenIdle } from './idle-lock.ts';
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

const tell = (what: string) => (error: unknown) =>
  console.error(`Tenang could not ${what}`, error instanceof Error ? error.name : 'unknown');

async function recordIfOpen(): Promise<void> {
  if ((await readRoot()) !== null) await recordWhatWaits(await openDb());
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
    if (await isKept(deed)) {
      // Somebody unlocked while this was encrypted: what was held before is recorded already, and this would wait for the next time.
      void recordIfOpen().catch(tell('record what was held'));
      return 'held';
    }
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

/** `changed` is called when the records were locked or unlocked, after what was open is closed. */
export function keepLock(changed: () => void): void {
  const beginOnce = async () => {
    heldHere.clear();
    await letRecordsGo();
    try {
      await recordWhatWaits(await openDb());
    } finally {
      // Whatever came of it: the pages are to see that they may ask again.
      changed();
    }
  };
  let last: Promise<void> = Promise.resolve();
  /** One after the other: a key that comes or goes and the desk's word tell of the same moment. */
  const begin = (): Promise<void> => {
    last = last.then(beginOnce).catch(tell('open the records'));
    return last;
  };
  watchRoot(() => void begin());
  lockWhenIdle();
  // The desk is about to change rows over, or has: nothing of ours may be open meanwhile.
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const isDesk = sender.url?.split(/[?#]/)[0] === browser.runtime.getURL('desk.html');
    if (!isDesk || (message as { type?: unknown } | null)?.type !== 'records-change-over') return undefined;
    // After a lock was turned on this records as well what came in meanwhile.
    return begin().then(() => true);
  });
  // What was held when the browser stopped the background in the middle.
  void recordIfOpen().catch(tell('record what was held'));
}
