import {
  type Bytes,
  base64url,
  fromBase64url,
  type Keys,
  keyOfPassphrase,
  keysOf,
  openBytes,
  randomBytes,
  rounds,
  samePassphrase,
  sealBytes,
} from './crypto.ts';
import { type LockRow, type LockStore, readLock } from './store.ts';

/** Making, opening and changing the lock. The passphrase itself is kept nowhere. */

/** UTF-16 code units. */
export const shortestPassphrase = 10;
const forRoot = 'tenang root';
export const forInbox = 'tenang inbox';
const second = 1000;
/** Nobody waits longer than this for the next try. Milliseconds. */
const longestWait = 5 * 60 * second;
const freeTries = 3;

/** The root key as text, for the memory of the browser (storage.session) and for nothing else. */
export type RootKey = string;

const isLongEnough = (passphrase: string): boolean => samePassphrase(passphrase).length >= shortestPassphrase;

async function wrapped(crypto: Crypto, passphrase: string, root: Bytes) {
  const salt = randomBytes(crypto, 16);
  const key = await keyOfPassphrase(crypto, passphrase, salt, rounds);
  return { salt, iterations: rounds, wrapped: await sealBytes(crypto, key, root, forRoot) };
}

async function inbox(crypto: Crypto, { rows }: Keys) {
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
  const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return {
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
    privateKey: await sealBytes(crypto, rows, secret, forInbox),
  };
}

/**
 * Makes a lock in the phase `turning-on`. Answers with the root key, which opens everything from now on.
 * @throws where there is one already, or the passphrase is too short.
 */
export async function makeLock(store: LockStore, crypto: Crypto, passphrase: string, now: number): Promise<RootKey> {
  if (!isLongEnough(passphrase)) throw new Error('The passphrase is too short.');
  const root = randomBytes(crypto, 32);
  const row: LockRow = {
    key: 'lock',
    phase: 'turning-on',
    ...(await wrapped(crypto, passphrase, root)),
    ...(await inbox(crypto, await keysOf(crypto, root))),
    failures: 0,
    notBefore: 0,
    since: new Date(now).toISOString(),
  };
  // `add`: of two windows that make one at once, one fails.
  await store.lock.add(row);
  return base64url(root);
}

/** `wait`: milliseconds until the next try. */
export type UnlockOutcome =
  | { readonly state: 'open'; readonly root: RootKey }
  | { readonly state: 'wrong' | 'wait'; readonly wait: number }
  | { readonly state: 'no-lock' };

const waitAfter = (failures: number): number =>
  failures < freeTries ? 0 : Math.min(longestWait, 2 ** (failures - freeTries + 1) * second);

async function rootBy(crypto: Crypto, row: LockRow, passphrase: string): Promise<Bytes | null> {
  const key = await keyOfPassphrase(crypto, passphrase, row.salt, row.iterations);
  try {
    return await openBytes(crypto, key, row.wrapped, forRoot);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  }
}

/** How long nobody may try. A wait that is longer than any was set by a clock that went wrong, and is over. */
function waitLeft({ notBefore }: Pick<LockRow, 'notBefore'>, now: number): number {
  const left = notBefore - now;
  return left > longestWait ? 0 : Math.max(0, left);
}

/** Tries a passphrase. A try counts before its answer is known: closing the window in between gains nothing. */
export async function unlock(
  store: LockStore,
  crypto: Crypto,
  passphrase: string,
  now: number,
): Promise<UnlockOutcome> {
  const tried = await store.transaction('rw', store.lock, async () => {
    const row = await readLock(store);
    if (!row || waitLeft(row, now) > 0) return row;
    const failures = row.failures + 1;
    await store.lock.put({ ...row, failures, notBefore: now + waitAfter(failures) });
    return { ...row, failures, notBefore: 0 };
  });
  if (!tried) return { state: 'no-lock' };
  const wait = waitLeft(tried, now);
  if (wait > 0) return { state: 'wait', wait };
  const root = await rootBy(crypto, tried, passphrase);
  if (!root) return { state: 'wrong', wait: waitAfter(tried.failures) };
  await store.lock.update('lock', { failures: 0, notBefore: 0 });
  return { state: 'open', root: base64url(root) };
}

/** Wraps the root key anew; no row is touched. Tells as `unlock` does whether the old passphrase was right. */
export async function changePassphrase(
  store: LockStore,
  crypto: Crypto,
  before: string,
  after: string,
  now: number,
): Promise<UnlockOutcome> {
  if (!isLongEnough(after)) throw new Error('The passphrase is too short.');
  const opened = await unlock(store, crypto, before, now);
  if (opened.state !== 'open') return opened;
  const fresh = await wrapped(crypto, after, fromBase64url(opened.root));
  await store.lock.update('lock', fresh);
  return opened;
}

/** The working keys, or null where this root key is not the lock's (another profile, an older lock). */
export async function keysFor(crypto: Crypto, row: LockRow, root: RootKey): Promise<Keys | null> {
  const keys = await keysOf(crypto, fromBase64url(root));
  try {
    await openBytes(crypto, keys.rows, row.privateKey, forInbox);
    return keys;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  }
}
