import type { RecordsDb } from './db.ts';
import { foldText } from './fold.ts';
import type { Interaction } from './schema.ts';

/** Which contacts hold every word that is asked for. What is read is bounded, however many contacts there are. */

/** Keys of one word that are read at first, and where that says too little. A key takes a tenth of what its row takes. */
const fewKeys = 60;
const manyKeys = 2000;
/** Rows that are read by their keys, one by one: the dearest way. */
const mostRows = 300;
/** Contacts that are read through from the newest on, where every word stands in many: at first, and at most. */
const firstRecent = 250;
const mostRecent = 1500;

/** One asked word: the forms in which it may stand, each as the beginning of a word. */
export type Asked = readonly string[];

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

async function keysOf(db: RecordsDb, forms: Asked, most: number): Promise<Keys> {
  // A plain range each: IndexedDB answers those in one piece.
  const lists = await Promise.all(
    forms.map((form) => db.interactions.where('words').startsWith(form).limit(most).primaryKeys()),
  );
  return { keys: new Set(lists.flat()), isWhole: lists.every((list) => list.length < most) };
}

/** Contacts by the rarest word's keys, without those that a list read to its end does not name. */
async function byKeys(db: RecordsDb, lists: readonly Keys[], asked: readonly Asked[]): Promise<readonly Interaction[]> {
  const whole = lists.filter(({ isWhole }) => isWhole);
  const among = whole.length > 0 ? whole : lists;
  const [rarest] = [...among].sort((a, b) => a.keys.size - b.keys.size);
  // Those that other lists name as well are the likeliest: not all can be read.
  const namedBy = (key: string): number => lists.filter((list) => list.keys.has(key)).length;
  const keys = [...(rarest?.keys ?? [])]
    .filter((key) => whole.every((list) => list.keys.has(key)))
    .sort((a, b) => namedBy(b) - namedBy(a));
  const rows = await db.interactions.bulkGet(keys.slice(0, mostRows));
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
  const few = await Promise.all(asked.map((forms) => keysOf(db, forms, fewKeys)));
  if (few.some(({ isWhole }) => isWhole)) return newestFirst(await byKeys(db, few, asked)).slice(0, limit);
  const recent = await amongNewest(db, asked, limit);
  if (recent.length >= limit) return recent.slice(0, limit);
  const many = await Promise.all(asked.map((forms) => keysOf(db, forms, manyKeys)));
  const older = await byKeys(db, many, asked);
  return newestFirst([...new Map([...recent, ...older].map((row) => [row.id, row])).values()]).slice(0, limit);
}
