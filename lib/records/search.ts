import { type FoundCustomer, searchCustomers } from './customers.ts';
import type { RecordsDb } from './db.ts';
import { foldText } from './fold.ts';
import { isNear } from './near.ts';
import type { Channel, Interaction } from './schema.ts';
import { isCommon, lookUp } from './search-words.ts';

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

/** Contacts that are looked at for one search, the rarest word first. */
const mostLooked = 4000;
const chunk = 60;

/** Words of the index that are a slip of the hand away from `word`; its first two letters are taken for right. */
export async function nearWords(
  keys: (beginning: string) => Promise<readonly unknown[]>,
  word: string,
): Promise<readonly string[]> {
  if (word.length < 4) return [];
  // Once with the first two letters as they are, once swapped.
  const beginnings = new Set([word.slice(0, 2), `${word[1]}${word[0]}`]);
  const found: string[] = [];
  for (const beginning of beginnings)
    for (const key of await keys(beginning)) if (typeof key === 'string' && isNear(word, key)) found.push(key);
  return found.slice(0, 30);
}

function excerptOf(text: string, words: readonly string[]): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const folded = plain.normalize('NFKD').toLowerCase();
  const at = Math.max(0, Math.min(...words.map((word) => folded.indexOf(word)).filter((place) => place >= 0), 100_000));
  const from = at > 60 && at < plain.length ? plain.lastIndexOf(' ', at - 30) + 1 : 0;
  const part = plain.slice(from, from + 140);
  return `${from > 0 ? '…' : ''}${part}${from + 140 < plain.length ? '…' : ''}`;
}

/** Which contacts hold every word, each as the beginning of one of theirs. */
async function textsWith(
  db: RecordsDb,
  words: readonly (readonly string[])[],
  limit: number,
): Promise<readonly Interaction[]> {
  // A plain range each: IndexedDB answers those in one piece.
  const keysOf = (form: string) => db.interactions.where('words').startsWith(form).limit(mostLooked).primaryKeys();
  const lists = await Promise.all(
    words.map(async (forms) => [...new Set((await Promise.all(forms.map(keysOf))).flat())]),
  );
  lists.sort((a, b) => a.length - b.length);
  const [rarest = [], ...others] = lists;
  // Whoever is not in a list that was read to its end does not hold that word.
  const whole = others.filter((list) => list.length < mostLooked).map((list) => new Set(list));
  const unique = rarest.filter((key) => whole.every((list) => list.has(key)));
  const found: Interaction[] = [];
  for (let from = 0; from < unique.length && found.length < limit * 2; from += chunk) {
    for (const row of await db.interactions.bulkGet(unique.slice(from, from + chunk))) {
      if (!row) continue;
      const text = ` ${foldText(`${row.summary ?? ''} ${row.text} ${row.agent ?? ''}`)}`;
      if (words.every((forms) => forms.some((form) => text.includes(` ${form}`)))) found.push(row);
    }
  }
  return found.sort((a, b) => b.at.localeCompare(a.at)).slice(0, limit);
}

/**
 * Customers and contacts by words: in any order, each as the beginning of a word, without diacritics; where nothing stands there so, by
 * words that are a slip of the hand away.
 */
export async function searchEverything(db: RecordsDb, words: string, limit = 20): Promise<Found> {
  const asked = foldText(words.slice(0, 200))
    .split(' ')
    .filter((word) => word.length >= 2)
    .slice(0, 6)
    .map(lookUp);
  const long = asked.filter((word) => word.length >= 3 && !isCommon(word));
  const customers = await searchCustomers(db, words, limit);
  if (long.length === 0) return { customers, texts: [], isNear: false };
  let forms: readonly (readonly string[])[] = long.map((word) => [word]);
  let rows = await textsWith(db, forms, limit);
  const wasNear = rows.length === 0 && customers.length === 0;
  if (wasNear) {
    const keys = (beginning: string) => db.interactions.where('words').startsWith(beginning).uniqueKeys();
    forms = await Promise.all(
      long.map(async (word) => {
        const known = await db.interactions.where('words').startsWith(word).limit(1).count();
        return known > 0 ? [word] : [word, ...(await nearWords(keys, word))];
      }),
    );
    rows = await textsWith(db, forms, limit);
  }
  const people = await db.customers.bulkGet(rows.map((row) => row.customerId));
  const texts = rows.map((row, index) => ({
    customerId: row.customerId,
    displayName: people[index]?.displayName ?? '?',
    interactionId: row.id,
    at: row.at,
    channel: row.channel,
    excerpt: excerptOf(row.text || row.summary || '', forms.flat()),
  }));
  const near = wasNear ? await nearCustomers(db, asked, limit) : [];
  return { customers: wasNear ? near : customers, texts, isNear: wasNear && texts.length + near.length > 0 };
}

/** Customers whose words are a slip of the hand away from what was asked. */
async function nearCustomers(
  db: RecordsDb,
  asked: readonly string[],
  limit: number,
): Promise<readonly FoundCustomer[]> {
  const keys = (beginning: string) => db.customers.where('words').startsWith(beginning).uniqueKeys();
  const corrected = await Promise.all(
    asked.map(async (word) => {
      const known = await db.customers.where('words').startsWith(word).limit(1).count();
      return known > 0 ? word : ((await nearWords(keys, word))[0] ?? word);
    }),
  );
  return searchCustomers(db, corrected.join(' '), limit);
}
