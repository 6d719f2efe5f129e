import type { KnownLock } from './lock-of-db.ts';
import { keysFor, type RootKey } from './passphrase.ts';
import { type LockRow, openLockStore, readLock } from './store.ts';

/** Who is at the door: WebCrypto, and the root key for as long as the browser remembers it. */
export interface Keyring {
  readonly crypto: Crypto;
  readRoot(): Promise<RootKey | null>;
}

async function keysNow(row: LockRow, keyring: Keyring | undefined) {
  const root = row.phase === 'on' ? await keyring?.readRoot() : null;
  return keyring && root ? keysFor(keyring.crypto, row, root) : null;
}

/** The lock of the database with this name, before it is opened. */
export async function lockOf(name: string, keyring: Keyring | undefined): Promise<KnownLock> {
  const store = await openLockStore(name);
  try {
    const row = await readLock(store);
    const crypto = keyring?.crypto ?? globalThis.crypto;
    const forget = new Set<() => void>();
    if (!row) return { lock: { crypto, mode: 'off', keys: null, forget }, state: 'off' };
    const keys = await keysNow(row, keyring);
    const state = row.phase !== 'on' ? 'changing' : keys ? 'open' : 'locked';
    return { lock: { crypto, mode: keys ? 'on' : 'locked', keys, forget }, state };
  } finally {
    store.close();
  }
}
