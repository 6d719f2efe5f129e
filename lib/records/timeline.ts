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

/** Rows that are looked through at once. */
const chunk = 2000;

function fits(row: Interaction, { channel, who }: Wanted, words: readonly string[]): boolean {
  if (channel !== 'all' && row.channel !== channel) return false;
  if (who !== 'all' && row.direction !== who) return false;
  if (words.length === 0) return true;
  const text = ` ${foldText(`${row.summary ?? ''} ${row.text} ${row.agent ?? ''}`)}`;
  return words.every((word) => text.includes(` ${word}`));
}

const historyOf = (db: RecordsDb, customerId: string, until: string) =>
  db.interactions.where('[customerId+at]').between([customerId, ''], [customerId, until], true, true);

/** The newest `limit` rows that fit, with how many there are. Read in pieces from the newest on. */
async function rowsThatFit(db: RecordsDb, customerId: string, wanted: Wanted, words: readonly string[], limit: number) {
  const rows: Interaction[] = [];
  const seen = new Set<string>();
  let total = 0;
  for (let until = '\uffff'; ; ) {
    // Those of the same instant are read again: they are known by their ids.
    const part = await historyOf(db, customerId, until).reverse().limit(chunk).toArray();
    const fresh = part.filter(({ id }) => !seen.has(id));
    for (const row of fresh) {
      seen.add(row.id);
      if (!fits(row, wanted, words)) continue;
      total += 1;
      if (rows.length < limit) rows.push(row);
    }
    if (part.length < chunk || fresh.length === 0) return { rows, total };
    until = part.at(-1)?.at ?? '';
  }
}

/** A page of one customer's history: the newest `limit` rows that fit. What is not asked for is not read. */
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
  const isPlain = wanted.channel === 'all' && wanted.who === 'all' && words.length === 0;
  const all = () => historyOf(db, customerId, '\uffff');
  const plain = async () => {
    const rows = await all().reverse().limit(limit).toArray();
    return { rows, total: rows.length < limit ? rows.length : await all().count() };
  };
  const [{ rows, total }, made] = await Promise.all([
    isPlain ? plain() : rowsThatFit(db, customerId, wanted, words, limit),
    promisesOf(db, customerId, now),
  ]);
  const promises = new Map(made.map((row) => [row.interactionId, row]));
  return {
    rows: rows.map((row) => timelineRow(row, promises.get(row.id))),
    total,
    hasMore: total > rows.length,
  };
}
