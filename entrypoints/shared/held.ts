import type { RecordsDb } from '../../lib/records/db.ts';
import { forgetHeld, type Replayed, replayHeld } from '../../lib/records/lock/held.ts';
import { lockStateOf } from '../../lib/records/lock/lock-of-db.ts';
import { keysFor } from '../../lib/records/lock/passphrase.ts';
import type { Sealing } from '../../lib/records/lock/sealed-row.ts';
import { type LockStore, openLockStore, readLock } from '../../lib/records/lock/store.ts';
import { asUnavailable } from '../../lib/records/unavailable.ts';
import { memoryIntoRecords } from './parked-memory.ts';
import { readRoot } from './records-key.ts';

/** What came in while nobody had unlocked: recorded by whichever window comes first, and before anything of it is erased or taken out. */

const newId = () => globalThis.crypto.randomUUID();
const now = () => Date.now();

/** One window at a time: two would do the same twice. */
const alone = <Answer>(deed: () => Promise<Answer>): Promise<Answer> =>
  navigator.locks.request('tenang-held', deed) as Promise<Answer>;

/** What `ask` answers of what is held; `otherwise` where there is no lock, or nobody has unlocked it. */
async function ofHeld<Answer>(
  db: RecordsDb,
  ask: (store: LockStore, sealing: Sealing) => Promise<Answer>,
  otherwise: Answer,
): Promise<Answer> {
  const root = await readRoot();
  if (root === null || lockStateOf(db) !== 'open') return otherwise;
  const { crypto } = globalThis;
  const store = await openLockStore(db.name);
  try {
    const row = await readLock(store);
    const keys = row && (await keysFor(crypto, row, root));
    return keys ? await ask(store, { crypto, keys }) : otherwise;
  } finally {
    store.close();
  }
}

async function recordAll(db: RecordsDb): Promise<Replayed> {
  const replayed = await ofHeld<Replayed>(db, (store, sealing) => replayHeld(db, store, sealing, newId), {
    done: 0,
    failed: [],
  });
  const state = lockStateOf(db);
  if (state === 'open' || state === 'off') await memoryIntoRecords(db, now());
  if (replayed.failed.length > 0)
    console.error(`Tenang could not record ${replayed.failed.length} of what was held; it is kept`);
  return replayed;
}

/** What was held, and what waited in memory besides: where the records are open it belongs into them. */
export async function recordWhatWaits(db: RecordsDb): Promise<void> {
  await alone(() => recordAll(db));
}

/**
 * `deed` after what waits is recorded, and while nobody else records any of it: who is erased in the moment after unlocking does not come back, and what is
 * taken out then is whole. `left` tells how much could not be recorded.
 */
export function afterHeld<Answer>(db: RecordsDb, deed: (left: number) => Promise<Answer>): Promise<Answer> {
  return alone(async () => {
    let left = 0;
    try {
      left = (await recordAll(db)).failed.length;
    } catch (error) {
      // On a full disk nothing can be recorded; taking out and erasing are what helps.
      if (asUnavailable(error)?.reason !== 'full') throw error;
      left = await ofHeld(db, (store) => store.held.count(), 0);
    }
    return deed(left);
  });
}

/** Whose rows go: of everybody, or of people as `parkedKey` names them. */
export type Whose = 'everybody' | readonly { readonly type: string; readonly value: string }[];

/** Erases by `erase`; what could not be recorded of those people goes with it. */
export function eraseWithHeld<Answer>(db: RecordsDb, whose: Whose, erase: () => Promise<Answer>): Promise<Answer> {
  return afterHeld(db, async (left) => {
    const erased = await erase();
    if (left === 0) return erased;
    const forget = (store: LockStore, sealing: Sealing): Promise<void> =>
      whose === 'everybody'
        ? store.held.clear()
        : forgetHeld(store, sealing, new Set(whose.map(({ type, value }) => `${type} ${value}`)));
    await ofHeld(db, forget, undefined);
    return erased;
  });
}
