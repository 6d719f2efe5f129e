import type { Layer } from '../../lib/packs/managed.ts';
import { browser } from './browser.ts';

/** What was in force last and could be read, beside the database: where that is broken or locked, the guidelines still hold. */
interface Kept {
  readonly id: string;
  readonly json: string;
}
type LastGood = Partial<Record<Layer, Kept>>;

const storageKey = 'guidelinesLastGood';

async function read(): Promise<LastGood> {
  return ((await browser.storage.local.get(storageKey))[storageKey] as LastGood | undefined) ?? {};
}

/** Null where nothing of this layer was ever in force. */
export async function lastGood(layer: Layer): Promise<Kept | null> {
  return (await read())[layer] ?? null;
}

/** Remembers what holds now; null where nothing does any more. */
export async function keepLastGood(layer: Layer, now: Kept | null): Promise<void> {
  const isSame = ({ id, json }: Kept, other: Kept | null) => id === other?.id && json === other.json;
  const before = await lastGood(layer);
  if (before === null ? now === null : isSame(before, now)) return;
  await navigator.locks.request('tenang-last-good', async () => {
    const { [layer]: _, ...others } = await read();
    await browser.storage.local.set({ [storageKey]: now === null ? others : { ...others, [layer]: now } });
  });
}
