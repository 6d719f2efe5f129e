import type { Dexie } from 'dexie';
import { compareWords } from './near.ts';

/** Words of an index that are a slip of the hand away from one that nobody wrote. */

/** Places of the index that are looked at for one word: each is a question to the browser. */
const mostPlaces = 300;
const mostFound = 30;
/** Above every word that begins with what stands before it. */
const last = '\uffff';
/** Dexie's name for a range with two ends. */
const between = 2;

/**
 * Words kept in the index `words` of `table` that are near `word`; its first two letters are taken for right, or for swapped. The index is
 * walked from word to word, however often each was said, and whatever begins in a way that leads nowhere is passed over at once.
 */
export async function nearWords(db: Dexie, table: string, word: string): Promise<readonly string[]> {
  if (word.length < 4) return [];
  // What contacts that came in together said stands on pages.
  const tables = table === 'interactions' ? [table, 'wordPages'] : [table];
  const lists = await Promise.all(tables.map((each) => nearIn(db, each, word)));
  return [...new Set(lists.flat())].sort().slice(0, mostFound);
}

async function nearIn(db: Dexie, table: string, word: string): Promise<readonly string[]> {
  const found: string[] = [];
  const { core } = db.table(table);
  const index = core.schema.getIndexByKeyPath('words');
  if (!index) return [];
  for (const beginning of new Set([word.slice(0, 2), `${word[1]}${word[0]}`])) {
    const range = { type: between, lower: beginning, upper: `${beginning}${last}` };
    let places = 0;
    await db.transaction('r', table, ({ idbtrans: trans }) =>
      core.openCursor({ trans, values: false, unique: true, query: { index, range } }).then((cursor) =>
        cursor?.start(() => {
          const key = String(cursor.key);
          const { isNear, hopeless } = compareWords(word, key);
          if (isNear) found.push(key);
          places += 1;
          if (places >= mostPlaces || found.length >= mostFound) cursor.stop();
          else cursor.continue(hopeless === null ? `${key}\u0000` : `${hopeless}${last}`);
        }),
      ),
    );
  }
  return found;
}
