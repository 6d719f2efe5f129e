import { day } from '../wall-clock.ts';
import type { RecordsDb } from './db.ts';
import { type Retention, readRetention } from './retention.ts';
import { type Channel, channels } from './schema.ts';

/** What is chosen here and what the guidelines ask for, taken together: the shorter of the two holds. */

/** New guidelines are shown for so long before anything goes because of them. Milliseconds. */
const shownFor = 3 * day;
const noticeKey = 'keepMonths:guidelines';

export interface RetentionInForce {
  /** As it is chosen at this desk. */
  readonly own: Retention;
  /** Months beyond which the guidelines want nothing kept; null where they say nothing. */
  readonly asked: number | null;
  /** From when on that holds, milliseconds; null where nothing is asked. */
  readonly from: number | null;
  /** What is kept now. */
  readonly holds: Retention;
}

/** The shorter of two times; 0 is for ever. */
function shorter(months: number, asked: number): number {
  return months > 0 ? Math.min(months, asked) : asked;
}

/** `own`, and nothing of it longer than the guidelines ask. */
export function strictest(own: Retention, asked: number | null): Retention {
  if (asked === null) return own;
  const byChannel: Partial<Record<Channel, number>> = {};
  for (const channel of channels) {
    const months = own.byChannel[channel];
    if (months !== undefined) byChannel[channel] = shorter(months, asked);
  }
  return { months: shorter(own.months, asked), byChannel };
}

async function noticed(db: RecordsDb, asked: number): Promise<number | null> {
  const value = (await db.settings.get(noticeKey))?.value;
  const [months, at] = typeof value === 'string' ? value.split(' ') : [];
  return Number(months) === asked && at !== undefined ? Date.parse(at) : null;
}

/** Remembers since when the guidelines ask for this: another number begins anew, none is forgotten. */
export async function noticeAsked(db: RecordsDb, asked: number | null, now: number): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    if (asked === null) await db.settings.delete(noticeKey);
    else if ((await noticed(db, asked)) === null)
      await db.settings.put({ key: noticeKey, value: `${asked} ${new Date(now).toISOString()}` });
  });
}

/** What holds at `now` (ms), where the guidelines in force ask for `asked` months. */
export async function retentionInForce(db: RecordsDb, asked: number | null, now: number): Promise<RetentionInForce> {
  const own = await readRetention(db);
  if (asked === null) return { own, asked, from: null, holds: own };
  const from = ((await noticed(db, asked)) ?? now) + shownFor;
  return { own, asked, from, holds: now < from ? own : strictest(own, asked) };
}
