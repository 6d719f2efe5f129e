import { normaliseIdentity } from '../../lib/records/identity.ts';
import type { Identity } from '../../lib/records/schema.ts';
import type { SiteId } from '../../lib/review/types.ts';
import { browser } from './browser.ts';

/** A text that waits for the direct message. */
interface Parked {
  readonly text: string;
  readonly at: string;
}

/** Texts older than this are forgotten. Milliseconds. */
const keptFor = 7 * 24 * 60 * 60 * 1000;

const keyOf = (site: SiteId, handle: string) => `${site} ${normaliseIdentity(site, handle)}`;

async function readAll(): Promise<Record<string, Parked>> {
  const { parked } = await browser.storage.local.get('parked');
  return (parked as Record<string, Parked> | undefined) ?? {};
}

/** The text parked for this person, or null. Survives the browser: a draft is never lost by anything we do. */
export async function readParked(site: SiteId, handle: string, now: number): Promise<string | null> {
  const found = (await readAll())[keyOf(site, handle)];
  return found && now - Date.parse(found.at) < keptFor ? found.text : null;
}

/** Parks `text`; with null the person's parked text is done with. */
export async function park(site: SiteId, handle: string, text: string | null, now: number): Promise<void> {
  const fresh = Object.entries(await readAll()).filter(
    ([key, { at }]) => key !== keyOf(site, handle) && now - Date.parse(at) < keptFor,
  );
  if (text !== null) fresh.push([keyOf(site, handle), { text, at: new Date(now).toISOString() }]);
  await browser.storage.local.set({ parked: Object.fromEntries(fresh) });
}

/** Erases what is parked for whoever is known by these, or for everybody. Answers with the way back. */
export async function eraseParked(
  whose: readonly Pick<Identity, 'type' | 'value'>[] | 'everybody',
): Promise<() => Promise<void>> {
  const before = await readAll();
  const isTheirs = (key: string) =>
    whose === 'everybody' || whose.some(({ type, value }) => key === `${type} ${value}`);
  const gone = Object.entries(before).filter(([key]) => isTheirs(key));
  const left = Object.entries(before).filter(([key]) => !isTheirs(key));
  if (gone.length > 0) await browser.storage.local.set({ parked: Object.fromEntries(left) });
  return async () => {
    if (gone.length > 0)
      await browser.storage.local.set({ parked: { ...(await readAll()), ...Object.fromEntries(gone) } });
  };
}
