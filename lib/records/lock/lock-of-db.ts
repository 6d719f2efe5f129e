import type { Dexie } from 'dexie';
import type { Keys } from './crypto.ts';

/** What an opened database knows of its lock. Changes under it: whoever locks takes the keys away from every question that comes after. */
export interface LockOfDb {
  readonly crypto: Crypto;
  /** `off`: nothing is encrypted. `on`: `keys` open what is. `locked`: nobody has said the passphrase, or the rows are being changed over. */
  mode: 'off' | 'on' | 'locked';
  keys: Keys | null;
  /** What lies in memory and goes when it is locked. */
  readonly forget: Set<() => void>;
}

/** `changing`: rows are being encrypted or decrypted, or were when the browser stopped; see change-over.ts. */
export type LockState = 'off' | 'locked' | 'open' | 'changing';

export interface KnownLock {
  readonly lock: LockOfDb;
  state: LockState;
}

const known = new WeakMap<Dexie, KnownLock>();

export function rememberLock(db: Dexie, lock: KnownLock): void {
  known.set(db, lock);
}

export const lockStateOf = (db: Dexie): LockState => known.get(db)?.state ?? 'off';

/** Takes the keys out of this database's hands, and what it remembers in plain: every question that comes after is refused. */
export function closeLock(db: Dexie): void {
  const found = known.get(db);
  if (!found || found.state === 'off') return;
  found.lock.mode = 'locked';
  found.lock.keys = null;
  for (const forget of found.lock.forget) forget();
  found.state = 'locked';
}
