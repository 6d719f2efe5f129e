import { below, isFresh, park, parkedKey, readParked, unpark } from '../../lib/records/parked.ts';
import type { Parked } from '../../lib/records/schema.ts';
import type { SiteId } from '../../lib/review/types.ts';
import { browser } from '../shared/browser.ts';
import { changeMemory, inMemory } from '../shared/parked-memory.ts';
import { holdFor } from './lock.ts';
import { now, withRecords } from './world.ts';

/**
 * Where texts wait for the direct message: in the records, which no page and no content script can open. Where the browser refuses
 * records they wait in the memory of this run of the browser, which only the extension's own pages can read. While the records are locked they
 * are held for them besides, so that they outlast the browser.
 */

/** The text that waits for this person, or null. */
export async function textFor(site: SiteId, handle: string): Promise<string | null> {
  const kept = await withRecords(
    (db) => readParked(db, site, handle, now()),
    () => null,
  );
  const remembered = (await inMemory())[parkedKey(site, handle)];
  if (!remembered || !isFresh(remembered, now())) return kept;
  return kept === null ? remembered.text : below(kept, remembered.text);
}

/** Sets `text` aside for this person; answers with all that waits for her. */
export async function setAside(site: SiteId, handle: string, text: string): Promise<string> {
  const isKept = await withRecords(
    async (db) => {
      await park(db, site, handle, text, now());
      return true;
    },
    // Held, it is shown from memory until somebody unlocks.
    async (problem) => (await holdFor(problem, { kind: 'park', site, handle, text })) === 'done',
  );
  if (!isKept) {
    const key = parkedKey(site, handle);
    await changeMemory((before) => ({
      ...before,
      [key]: { key, text: below(before[key]?.text ?? null, text), at: new Date(now()).toISOString() },
    }));
  }
  return (await textFor(site, handle)) ?? text;
}

/** `sent` went to this person in private: what of it waited waits no more. */
export async function isSent(site: SiteId, handle: string, sent: string): Promise<void> {
  const key = parkedKey(site, handle);
  const remembered = (await inMemory())[key]?.text ?? '';
  const isRemembered = remembered !== '' && sent.includes(remembered);
  await withRecords<unknown>(
    (db) => unpark(db, site, handle, sent),
    async (problem) => {
      // What was parked before nobody here can see: it is looked for in what was sent when somebody has unlocked.
      if (isRemembered) await holdFor(problem, { kind: 'unpark', site, handle, text: remembered });
      await holdFor(problem, { kind: 'unpark', site, handle, text: sent });
    },
  );
  if (isRemembered) await changeMemory(({ [key]: _, ...rest }) => rest);
}

/**
 * Texts that an older version kept in the extension's storage, which scripts on pages can read, move into the records; and that storage
 * is closed to them where the browser can.
 */
export async function closeStorage(): Promise<void> {
  const { parked } = await browser.storage.local.get('parked');
  const old = (parked as Readonly<Record<string, Omit<Parked, 'key'>>> | undefined) ?? {};
  for (const [key, { text }] of Object.entries(old)) {
    const [site = '', ...handle] = key.split(' ');
    if (site === 'x' || site === 'facebook') await setAside(site, handle.join(' '), text);
  }
  if (parked !== undefined) await browser.storage.local.remove('parked');
  const { local } = (globalThis as ChromeStorage).chrome?.storage ?? {};
  await local?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Chromium alone can do this. */
interface ChromeStorage {
  readonly chrome?: {
    readonly storage?: { readonly local?: { setAccessLevel?(options: { accessLevel: string }): Promise<void> } };
  };
}
