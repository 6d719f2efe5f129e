import type { RecordsDb } from './db.ts';
import { foldText } from './fold.ts';
import type { Interaction } from './schema.ts';
import { contactsWith } from './word-pages.ts';

/** Which contacts hold every word that is asked for. What is read is bounded, however many contacts there are. */

/** Keys of one word that are read at first, and where that says too little. A key takes a tenth of what its row takes. */
const fewKeys = 60;
const manyKeys = 2000;
/** Rows that are read by their keys, one by one: the dearest way. */
const mostRows = 300;
/** Pages of words on which a word is looked up without looking at the newest contacts first, those that are read at a time, and at most. */
const fewPages = 8;
const somePages = 24;
const mostPages = 240;
/** Contacts that are read through from the newest on, where every word stands in many: at first, and at most. */
const firstRecent = 250;
const mostRecent = 1500;

/** One asked word: the forms in which it may stand, each as the beginning of a word. */
export type Asked = readonly string[];

/** Where words are kept: by contacts themselves, and on pages. */
type Words = 'interactions' | 'wordPages';

interface Keys {
  readonly keys: ReadonlySet<string>;
  /** Whoever is not among `keys` does not hold the word. */
  readonly isWhole: boolean;
}

function holds(row: Interaction, asked: readonly Asked[]): boolean {
  const text = ` ${foldText(`${row.summary ?? ''} ${row.text} ${row.agent ?? ''}`)}`;
  return asked.every((forms) => forms.some((form) => text.includes(` ${form}`)));
}

const newestFirst = (rows: readonly Interaction[]): readonly Interaction[] =>
  [...rows].sort((a, b) => b.at.localeCompare(a.at));

/** Keys of what holds a word: contacts that keep their words themselves, or pages. */
async function keysOf(db: RecordsDb, table: Words, forms: Asked, most: number): Promise<Keys> {
  // A plain range each: IndexedDB answers those in one piece.
  const lists = await Promise.all(
    forms.map((form) => db.table<unknown, string>(table).where('words').startsWith(form).limit(most).primaryKeys()),
  );
  return { keys: new Set(lists.flat()), isWhole: lists.every((list) => list.length < most) };
}

/** What the words of one table lead to, word by word. */
const led = (db: RecordsDb, table: Words, asked: readonly Asked[], most: number): Promise<readonly Keys[]> =>
  Promise.all(asked.map((forms) => keysOf(db, table, forms, most)));

/** The rarest word's keys, without those that a list read to its end does not name; first those that other lists name as well. */
function likeliest(lists: readonly Keys[]): readonly string[] {
  const whole = lists.filter(({ isWhole }) => isWhole);
  const among = whole.length > 0 ? whole : lists;
  const [rarest] = [...among].sort((a, b) => a.keys.size - b.keys.size);
  const namedBy = (key: string): number => lists.filter((list) => list.keys.has(key)).length;
  return [...(rarest?.keys ?? [])]
    .filter((key) => whole.every((list) => list.keys.has(key)))
    .sort((a, b) => namedBy(b) - namedBy(a) || (a < b ? 1 : -1));
}

/** Contacts on these pages that hold the words, the newest first. Pages are read piece by piece until they name as many as are read one by one. */
async function onPages(db: RecordsDb, pages: readonly string[], asked: readonly Asked[]): Promise<readonly string[]> {
  const found: { readonly id: string; readonly minute: number }[] = [];
  for (let from = 0; from < Math.min(pages.length, mostPages) && found.length < mostRows; from += somePages) {
    const read = await db.wordPages.bulkGet(pages.slice(from, from + somePages));
    for (const page of read) if (page) found.push(...contactsWith(page, asked));
  }
  return found.sort((a, b) => b.minute - a.minute).map(({ id }) => id);
}

/** Contacts by their keys, as many as are read one by one. */
async function byKeys(
  db: RecordsDb,
  own: readonly Keys[],
  pages: readonly Keys[],
  asked: readonly Asked[],
): Promise<readonly Interaction[]> {
  const fromPages = await onPages(db, likeliest(pages), asked);
  const single = likeliest(own);
  // Half of what is read belongs to either, where both have as much.
  const share = Math.max(mostRows / 2, mostRows - single.length);
  const keys = [...new Set([...fromPages.slice(0, share), ...single])].slice(0, mostRows);
  const rows = await db.interactions.bulkGet(keys);
  return rows.filter((row) => row !== undefined).filter((row) => holds(row, asked));
}

/**
 * Of the newest contacts those that hold the words, until there are `limit`. The first piece tells how many must be read for that; where it
 * promises too little, reading on is left to the keys.
 */
async function amongNewest(db: RecordsDb, asked: readonly Asked[], limit: number): Promise<readonly Interaction[]> {
  const found: Interaction[] = [];
  const seen = new Set<string>();
  let [before, piece] = ['\uffff', firstRecent];
  for (;;) {
    // Those of the same instant are read again: they are known by their ids.
    const rows = await db.interactions.where('at').belowOrEqual(before).reverse().limit(piece).toArray();
    const fresh = rows.filter(({ id }) => !seen.has(id));
    for (const row of fresh) {
      seen.add(row.id);
      if (holds(row, asked)) found.push(row);
    }
    if (found.length >= limit || rows.length < piece || fresh.length === 0) return found;
    piece = Math.ceil(((seen.size * (limit - found.length)) / Math.max(found.length, 0.3 * limit)) * 1.3);
    if (seen.size + piece > mostRecent) return found;
    before = rows.at(-1)?.at ?? '';
  }
}

/**
 * Up to `limit` contacts that hold every word, the newest first. A word that few contacts hold leads to all of them; where every word stands in
 * many, the newest contacts are read through, and what is older is looked up only when those are too few.
 */
export async function textsWith(
  db: RecordsDb,
  asked: readonly Asked[],
  limit: number,
): Promise<readonly Interaction[]> {
  if (asked.length === 0) return [];
  const [own, pages] = await Promise.all([
    led(db, 'interactions', asked, fewKeys),
    led(db, 'wordPages', asked, fewKeys),
  ]);
  const isFew = own.some(({ isWhole }) => isWhole) && pages.some((list) => list.isWhole && list.keys.size <= fewPages);
  if (isFew) return newestFirst(await byKeys(db, own, pages, asked)).slice(0, limit);
  const recent = await amongNewest(db, asked, limit);
  if (recent.length >= limit) return recent.slice(0, limit);
  const [manyOwn, manyPages] = await Promise.all([
    led(db, 'interactions', asked, manyKeys),
    led(db, 'wordPages', asked, manyKeys),
  ]);
  const older = await byKeys(db, manyOwn, manyPages, asked);
  return newestFirst([...new Map([...recent, ...older].map((row) => [row.id, row])).values()]).slice(0, limit);
}
