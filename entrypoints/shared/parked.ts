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

/** Changes wait for each other, also between the desk and the background: none may write over another's. */
function inTurn<Answer>(change: () => Promise<Answer>): Promise<Answer> {
  return navigator.locks.request('tenang-parked', change);
}

async function put(site: SiteId, handle: string, text: string | null, now: number): Promise<void> {
  const fresh = Object.entries(await readAll()).filter(
    ([key, { at }]) => key !== keyOf(site, handle) && now - Date.parse(at) < keptFor,
  );
  if (text !== null) fresh.push([keyOf(site, handle), { text, at: new Date(now).toISOString() }]);
  await browser.storage.local.set({ parked: Object.fromEntries(fresh) });
}

/** What was parked for this person is done with. */
export function unpark(site: SiteId, handle: string, now: number): Promise<void> {
  return inTurn(() => put(site, handle, null, now));
}

/** Parks `text` below what waits for this person already: a draft is never lost. Returns all that waits. */
export function park(site: SiteId, handle: string, text: string, now: number): Promise<string> {
  return inTurn(async () => {
    const before = await readParked(site, handle, now);
    const all = before === null || before.includes(text) ? (before ?? text) : `${before}\n\n${text}`;
    await put(site, handle, all, now);
    return all;
  });
}

/** Erases what is parked for whoever is known by these, or for everybody. Answers with the way back. */
export async function eraseParked(
  whose: readonly Pick<Identity, 'type' | 'value'>[] | 'everybody',
): Promise<() => Promise<void>> {
  const isTheirs = (key: string) =>
    whose === 'everybody' || whose.some(({ type, value }) => key === `${type} ${value}`);
  const gone = await inTurn(async () => {
    const before = Object.entries(await readAll());
    const left = before.filter(([key]) => !isTheirs(key));
    if (left.length < before.length) await browser.storage.local.set({ parked: Object.fromEntries(left) });
    return before.filter(([key]) => isTheirs(key));
  });
  return () =>
    inTurn(async () => {
      if (gone.length > 0)
        await browser.storage.local.set({ parked: { ...(await readAll()), ...Object.fromEntries(gone) } });
    });
}
