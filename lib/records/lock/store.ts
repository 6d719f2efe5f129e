import { Dexie, type Table } from 'dexie';
import { asUnavailable, RecordsUnavailable } from '../unavailable.ts';
import type { Bytes } from './crypto.ts';

/**
 * What the lock keeps beside the records, in a database of its own: whoever erases, restores or backs up the records does not touch it.
 * Nothing in it opens anything without the passphrase.
 */

/** `turning-on` and `turning-off`: rows of both sorts lie beside each other, and nobody but the change-over reads them. */
export type LockPhase = 'turning-on' | 'on' | 'turning-off';

export interface LockRow {
  readonly key: 'lock';
  readonly phase: LockPhase;
  /** Of PBKDF2-HMAC-SHA-256. */
  readonly salt: Bytes;
  readonly iterations: number;
  /** The root key, encrypted with the key of the passphrase. */
  readonly wrapped: Bytes;
  /** P-256, raw: what comes in while it is locked is encrypted to this. */
  readonly publicKey: Bytes;
  /** PKCS #8, encrypted with the key of the rows. */
  readonly privateKey: Bytes;
  /** Wrong passphrases in a row, and when the next one is looked at. Milliseconds since the epoch. */
  readonly failures: number;
  readonly notBefore: number;
  readonly since: string;
  /** How many deeds were held since the lock was made: the last one's place in the line. */
  readonly heldSoFar?: number;
}

/** Something that came while nobody had unlocked. In the order of `order` it is done later; rows of older versions, which have none, come first. */
export interface HeldRow {
  readonly id: string;
  readonly at: number;
  readonly order?: number;
  /** The sender's key of this one message, raw P-256. */
  readonly from: Bytes;
  readonly sealed: Bytes;
}

export type LockStore = Dexie & {
  readonly lock: Table<LockRow, string>;
  readonly held: Table<HeldRow, string>;
};

/** @throws RecordsUnavailable */
export async function openLockStore(name: string): Promise<LockStore> {
  try {
    // Strict: the wrapped key is on the disk before the first row that needs it.
    const store = new Dexie(`${name}-lock`, { chromeTransactionDurability: 'strict' }) as LockStore;
    store.version(1).stores({ lock: 'key', held: 'id, at' });
    await store.open();
    return store;
  } catch (error) {
    throw asUnavailable(error) ?? new RecordsUnavailable('broken', error);
  }
}

export const readLock = async (store: LockStore): Promise<LockRow | null> => (await store.lock.get('lock')) ?? null;
