import type { TimelineRow } from './case-view.ts';
import type { RecordsDb } from './db.ts';
import { foldText } from './fold.ts';
import { promisesOf } from './history.ts';
import type { Channel, Interaction } from './schema.ts';
import { timelineRow } from './view.ts';

/** What of a customer's history is wanted; words in any order, each as the beginning of a word in the row. */
export interface Wanted {
  readonly channel: Channel | 'all';
  readonly who: 'all' | 'in' | 'out';
  readonly words: string;
}

export interface TimelinePage {
  readonly rows: readonly TimelineRow[];
  /** Rows that fit, as far as they were counted. */
  readonly total: number;
  readonly hasMore: boolean;
}

const chunk = 500;

function fits(row: Interaction, { channel, who }: Wanted, words: readonly string[]): boolean {
  if (channel !== 'all' && row.channel !== channel) return false;
  if (who !== 'all' && row.direction !== who) return false;
  if (words.length === 0) return true;
  const text = ` ${foldText(`${row.summary ?? ''} ${row.text} ${row.agent ?? ''}`)}`;
  return words.every((word) => text.includes(` ${word}`));
}

/** The newest `limit` rows that fit, with how many there are. Read in pieces: what is not asked for is not read. */
export async function timelineOf(
  db: RecordsDb,
  customerId: string,
  wanted: Wanted,
  now: number,
  limit: number,
): Promise<TimelinePage> {
  const words = foldText(wanted.words)
    .split(' ')
    .filter((word) => word !== '');
  const all = () => db.interactions.where('[customerId+at]').between([customerId, ''], [customerId, '\uffff']);
  const isPlain = wanted.channel === 'all' && wanted.who === 'all' && words.length === 0;
  const found: Interaction[] = [];
  let total = 0;
  if (isPlain) {
    found.push(...(await all().reverse().limit(limit).toArray()));
    total = await all().count();
  } else {
    // Everything of one customer is looked through once: thousands of rows at most.
    for (let offset = 0; ; offset += chunk) {
      const part = await all().reverse().offset(offset).limit(chunk).toArray();
      for (const row of part) {
        if (!fits(row, wanted, words)) continue;
        total += 1;
        if (found.length < limit) found.push(row);
      }
      if (part.length < chunk) break;
    }
  }
  const promises = new Map((await promisesOf(db, customerId, now)).map((row) => [row.interactionId, row]));
  return {
    rows: found.map((row) => timelineRow(row, promises.get(row.id))),
    total,
    hasMore: total > found.length,
  };
}
