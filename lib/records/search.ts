import { type FoundCustomer, searchCustomers } from './customers.ts';
import type { RecordsDb } from './db.ts';
import { foldText } from './fold.ts';
import { shownName } from './identity.ts';
import { nearWords } from './near-words.ts';
import type { Channel } from './schema.ts';
import { isCommon, lookUp } from './search-words.ts';
import { type Asked, textsWith } from './text-search.ts';

/** A contact that was found by what was said in it. */
export interface FoundText {
  readonly customerId: string;
  readonly displayName: string;
  readonly interactionId: string;
  readonly at: string;
  readonly channel: Channel;
  /** The words around what was found. */
  readonly excerpt: string;
}

export interface Found {
  readonly customers: readonly FoundCustomer[];
  readonly texts: readonly FoundText[];
  /** Nothing stands there as it was written: these are near it. */
  readonly isNear: boolean;
}

function excerptOf(text: string, words: readonly string[]): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const folded = plain.normalize('NFKD').toLowerCase();
  const at = Math.max(0, Math.min(...words.map((word) => folded.indexOf(word)).filter((place) => place >= 0), 100_000));
  const from = at > 60 && at < plain.length ? plain.lastIndexOf(' ', at - 30) + 1 : 0;
  const part = plain.slice(from, from + 140);
  return `${from > 0 ? '…' : ''}${part}${from + 140 < plain.length ? '…' : ''}`;
}

/** Whether any word begins so. Asked by one key: counting would walk through all of them. */
async function isKnown(db: RecordsDb, tables: readonly string[], word: string): Promise<boolean> {
  const keys = await Promise.all(
    tables.map((table) => db.table(table).where('words').startsWith(word).limit(1).primaryKeys()),
  );
  return keys.some((some) => some.length > 0);
}

/**
 * Customers and contacts by words: in any order, each as the beginning of a word, without diacritics; where nothing stands there so, by
 * words that are a slip of the hand away. Up to `limit` contacts, the newest first: more words tell more than more contacts.
 */
export async function searchEverything(
  db: RecordsDb,
  words: string,
  limit = 20,
  mostCustomers = limit,
): Promise<Found> {
  const asked = foldText(words.slice(0, 200))
    .split(' ')
    .filter((word) => word.length >= 2)
    .slice(0, 6)
    .map(lookUp);
  const long = asked.filter((word) => word.length >= 3 && !isCommon(word));
  let forms: readonly Asked[] = long.map((word) => [word]);
  const [customers, exact] = await Promise.all([
    searchCustomers(db, words, mostCustomers),
    textsWith(db, forms, limit),
  ]);
  let rows = exact;
  const wasNear = long.length > 0 && rows.length === 0 && customers.length === 0;
  if (wasNear) {
    forms = await Promise.all(
      long.map(async (word) =>
        (await isKnown(db, ['interactions', 'wordPages'], word))
          ? [word]
          : [word, ...(await nearWords(db, 'interactions', word))],
      ),
    );
    rows = await textsWith(db, forms, limit);
  }
  const people = await db.customers.bulkGet(rows.map((row) => row.customerId));
  const texts = rows.map((row, index) => ({
    customerId: row.customerId,
    displayName: shownName(people[index]?.displayName ?? '?'),
    interactionId: row.id,
    at: row.at,
    channel: row.channel,
    excerpt: excerptOf(row.text || row.summary || '', forms.flat()),
  }));
  const near = wasNear ? await nearCustomers(db, asked, mostCustomers) : [];
  return { customers: wasNear ? near : customers, texts, isNear: wasNear && texts.length + near.length > 0 };
}

/** Customers whose words are a slip of the hand away from what was asked. */
async function nearCustomers(
  db: RecordsDb,
  asked: readonly string[],
  limit: number,
): Promise<readonly FoundCustomer[]> {
  const corrected = await Promise.all(
    asked.map(async (word) =>
      (await isKnown(db, ['customers'], word)) ? word : ((await nearWords(db, 'customers', word))[0] ?? word),
    ),
  );
  return searchCustomers(db, corrected.join(' '), limit);
}
