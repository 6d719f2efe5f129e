import type { SiteId } from '../../review/types.ts';
import type { RecordsDb } from '../db.ts';
import { recordsDirect } from '../direct.ts';
import { park, unpark } from '../parked.ts';
import { type RecordingOptions, recordPosts, recordSent, type SentText } from '../record.ts';
import type { SeenPost } from '../schema.ts';
import { type Bytes, openBytes, openJson, sealJson } from './crypto.ts';
import { forInbox } from './passphrase.ts';
import type { Sealing } from './sealed-row.ts';
import { type HeldRow, type LockStore, readLock } from './store.ts';

/**
 * What is to be recorded while nobody has unlocked: encrypted to the lock's public key (ECIES: P-256, HKDF-SHA-256, AES-256-GCM) and done
 * when somebody has. Whoever writes it can't read it again.
 */

export type HeldDeed =
  | {
      readonly kind: 'posts';
      readonly posts: readonly SeenPost[];
      readonly options: RecordingOptions;
      /** Whose direct messages these are: recorded only where the agent had said so. */
      readonly direct?: { readonly site: SiteId; readonly handle: string };
    }
  | { readonly kind: 'sent'; readonly sent: SentText; readonly options: RecordingOptions }
  | { readonly kind: 'park'; readonly site: SiteId; readonly handle: string; readonly text: string }
  | { readonly kind: 'unpark'; readonly site: SiteId; readonly handle: string };

const curve = { name: 'ECDH', namedCurve: 'P-256' };
const aboutOf = (id: string) => `tenang held ${id}`;

async function keyBetween(crypto: Crypto, secret: CryptoKey, open: CryptoKey, from: Bytes): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: open }, secret, 256);
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: from, info: new TextEncoder().encode('tenang held') };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Keeps the deed for later. False where there is no lock that could hold it. `now` in milliseconds since the epoch. */
export async function hold(
  store: LockStore,
  crypto: Crypto,
  deed: HeldDeed,
  now: number,
  newId: () => string,
): Promise<boolean> {
  const lock = await readLock(store);
  if (!lock) return false;
  const id = newId();
  const pair = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const from = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const open = await crypto.subtle.importKey('raw', lock.publicKey, curve, false, []);
  const key = await keyBetween(crypto, pair.privateKey, open, from);
  const row: HeldRow = { id, at: now, from, sealed: await sealJson(crypto, key, { deed, now }, aboutOf(id)) };
  return store.transaction('rw', store.lock, store.held, async () => {
    // The lock may have gone, or another may have come, while this was encrypted.
    const still = await readLock(store);
    if (!still || String(still.publicKey) !== String(lock.publicKey)) return false;
    await store.held.add(row);
    return true;
  });
}

async function perform(db: RecordsDb, deed: HeldDeed, now: number, newId: () => string): Promise<void> {
  switch (deed.kind) {
    case 'posts':
      if (deed.direct && !(await recordsDirect(db, deed.direct.site, deed.direct.handle))) return;
      await recordPosts(db, deed.posts, now, newId, deed.options);
      return;
    case 'sent':
      await recordSent(db, deed.sent, now, newId, deed.options);
      return;
    case 'park':
      await park(db, deed.site, deed.handle, deed.text, now);
      return;
    case 'unpark':
      await unpark(db, deed.site, deed.handle);
      return;
  }
}

/**
 * Does what was held, in the order in which it came; each goes when it is done. Done twice, after a crash in between, it changes nothing: posts are
 * known by their ids and texts, what is parked is kept once. Answers with how many there were.
 */
export async function replayHeld(
  db: RecordsDb,
  store: LockStore,
  { crypto, keys }: Sealing,
  newId: () => string,
): Promise<number> {
  const lock = await readLock(store);
  const rows = await store.held.orderBy('at').toArray();
  if (!lock || rows.length === 0) return 0;
  const secret = await openBytes(crypto, keys.rows, lock.privateKey, forInbox);
  const own = await crypto.subtle.importKey('pkcs8', secret, curve, false, ['deriveBits']);
  for (const { id, from, sealed } of rows) {
    const open = await crypto.subtle.importKey('raw', from, curve, false, []);
    const key = await keyBetween(crypto, own, open, from);
    const { deed, now } = (await openJson(crypto, key, sealed, aboutOf(id))) as { deed: HeldDeed; now: number };
    await perform(db, deed, now, newId);
    await store.held.delete(id);
  }
  return rows.length;
}
