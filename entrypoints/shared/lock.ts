import { resume, turnOff, turnOn } from '../../lib/records/lock/change-over.ts';
import { eraseLocked } from '../../lib/records/lock/forgotten.ts';
import { changePassphrase, type UnlockOutcome, unlock } from '../../lib/records/lock/passphrase.ts';
import { type LockStore, openLockStore, readLock } from '../../lib/records/lock/store.ts';
import { browser } from './browser.ts';
import { dropRoot, keepRoot, readRoot } from './records-key.ts';

/** What people do with the lock, from the desk or through the panel. */

const database = 'tenang';
const newId = () => globalThis.crypto.randomUUID();
const { crypto } = globalThis;

async function withStore<Answer>(ask: (store: LockStore) => Promise<Answer>): Promise<Answer> {
  const store = await openLockStore(database);
  try {
    return await ask(store);
  } finally {
    store.close();
  }
}

/** One window at a time tries passphrases or changes rows over. */
const alone = <Answer>(deed: () => Promise<Answer>): Promise<Answer> =>
  navigator.locks.request('tenang-lock', deed) as Promise<Answer>;

/** Tries the passphrase; where it is right, every window is unlocked. */
export function tryPassphrase(passphrase: string, now: number): Promise<UnlockOutcome> {
  return alone(async () => {
    const outcome = await withStore((store) => unlock(store, crypto, passphrase, now));
    if (outcome.state === 'open') await keepRoot(outcome.root);
    return outcome;
  });
}

export function newPassphrase(before: string, after: string, now: number): Promise<UnlockOutcome> {
  return alone(() => withStore((store) => changePassphrase(store, crypto, before, after, now)));
}

export interface Progress {
  onProgress(done: number, all: number): void;
}

/** A breath between two pieces, for the page to draw and to be left. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The background lets its own database go before rows are changed over: it would write beside it. */
async function stepAside(): Promise<void> {
  await browser.runtime.sendMessage({ type: 'records-change-over' });
}

export function lockRecords(passphrase: string, now: number, { onProgress }: Progress): Promise<void> {
  return alone(() =>
    turnOn(database, passphrase, now, { crypto, onProgress, breathe }, async (root) => {
      await keepRoot(root);
      await stepAside();
    }),
  ).finally(stepAside);
}

/** Goes on where the browser was closed; where the records are locked the passphrase comes first. Answers with how much of what was held was lost. */
export function finishChange({ onProgress }: Progress): Promise<number> {
  return alone(async () => {
    const root = await readRoot();
    if (root === null) return 0;
    await stepAside();
    const lost = await resume(database, root, { crypto, onProgress, breathe }, newId);
    if (!(await withStore(readLock))) await dropRoot();
    return lost;
  }).finally(stepAside);
}

/**
 * Tells as `tryPassphrase` does whether the passphrase was right; then nothing is encrypted any more. `lost`: how much of what was held could not
 * be recorded, and went with the lock.
 */
export function unlockForGood(
  passphrase: string,
  now: number,
  { onProgress }: Progress,
): Promise<UnlockOutcome & { readonly lost: number }> {
  return alone(async () => {
    const outcome = await withStore((store) => unlock(store, crypto, passphrase, now));
    if (outcome.state !== 'open') return { ...outcome, lost: 0 };
    // The phase first: whoever opens the records from now on is refused. Then every window loses the key, and the background its database.
    const lost = await turnOff(database, outcome.root, { crypto, onProgress, breathe }, newId, async () => {
      await dropRoot();
      await stepAside();
    });
    return { ...outcome, lost };
  }).finally(stepAside);
}

/** Nobody knows the passphrase any more: what it hides goes, and the lock with it. */
export function eraseForgotten(now: number): Promise<void> {
  return alone(async () => {
    await eraseLocked(database, now, newId);
    await browser.storage.session.remove('parked');
    await dropRoot();
  }).finally(stepAside);
}
