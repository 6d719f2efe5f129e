import type { SiteId } from '../review/types.ts';
import type { RecordsDb } from './db.ts';
import { normaliseIdentity } from './identity.ts';
import type { Parked } from './schema.ts';

/** Texts older than this are forgotten. Milliseconds. */
const keptFor = 7 * 24 * 60 * 60 * 1000;

/** The name under which texts for a person wait: her identity on the site, in its one form. */
export const parkedKey = (site: SiteId, handle: string): string => `${site} ${normaliseIdentity(site, handle)}`;

/** False once it has waited for longer than anybody remembers. `now` in milliseconds since the epoch. */
export const isFresh = ({ at }: Parked, now: number): boolean => now - Date.parse(at) < keptFor;

/** `text` below what waits already: a draft is never lost, and never kept twice. */
export function below(before: string | null, text: string): string {
  if (before === null || before.includes(text)) return before ?? text;
  return `${before}\n\n${text}`;
}

/** The text that waits for this person's direct message, or null. */
export async function readParked(db: RecordsDb, site: SiteId, handle: string, now: number): Promise<string | null> {
  const found = await db.parked.get(parkedKey(site, handle));
  return found && isFresh(found, now) ? found.text : null;
}

/** Parks `text`; answers with all that waits. Also drops what has grown old. */
export function park(db: RecordsDb, site: SiteId, handle: string, text: string, now: number): Promise<string> {
  return db.transaction('rw', db.parked, async () => {
    const all = below(await readParked(db, site, handle, now), text);
    await db.parked.filter((each) => !isFresh(each, now)).delete();
    await db.parked.put({ key: parkedKey(site, handle), text: all, at: new Date(now).toISOString() });
    return all;
  });
}

/** What waits without the text that was sent; '' where nothing is left. What was not sent whole waits on. */
function withoutSent(waiting: string, sent: string): string {
  if (sent.includes(waiting)) return '';
  const blocks = `\n\n${waiting}\n\n`;
  const at = sent === '' ? -1 : blocks.indexOf(`\n\n${sent}\n\n`);
  if (at < 0) return waiting;
  return `${blocks.slice(0, at)}${blocks.slice(at + sent.length + 2)}`.trim();
}

/** `sent` went out to this person: it waits no more. */
export function unpark(db: RecordsDb, site: SiteId, handle: string, sent: string): Promise<void> {
  return db.transaction('rw', db.parked, async () => {
    const found = await db.parked.get(parkedKey(site, handle));
    if (!found) return;
    const text = withoutSent(found.text, sent);
    if (text === '') await db.parked.delete(found.key);
    else if (text !== found.text) await db.parked.put({ ...found, text });
  });
}
