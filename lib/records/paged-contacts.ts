import { Dexie } from 'dexie';
import type { RecordsDb } from './db.ts';
import { lockStateOf } from './lock/lock-of-db.ts';
import type { Interaction } from './schema.ts';
import { leaveWordsToPage } from './search-words.ts';
import { makePage, mostOnPage, pageAfter } from './word-pages.ts';

/**
 * Adds contacts that come in together, their words on pages. `add` writes the rows and answers with the ids of those that were not here. Within a
 * transaction that holds `wordPages`; while the records are encrypted words lie in memory, and there are no pages.
 */
export async function addOnPages(
  db: RecordsDb,
  rows: readonly Interaction[],
  add: (rows: readonly Interaction[]) => Promise<ReadonlySet<string>>,
): Promise<ReadonlySet<string>> {
  const transaction = Dexie.currentTransaction;
  if (rows.length === 0 || !transaction || lockStateOf(db) !== 'off') return add(rows);
  leaveWordsToPage(transaction);
  const single = [...new Map(rows.map((row) => [row.id, row])).values()];
  let [last] = await db.wordPages.orderBy(':id').reverse().limit(1).primaryKeys();
  const pages: { readonly page: string; readonly some: readonly Interaction[] }[] = [];
  for (let from = 0; from < single.length; from += mostOnPage) {
    last = pageAfter(last);
    pages.push({ page: last, some: single.slice(from, from + mostOnPage) });
  }
  const added = await add(pages.flatMap(({ page, some }) => some.map((row) => ({ ...row, page }))));
  const made = pages.flatMap(({ page, some }) => {
    const fresh = some.filter((row) => added.has(row.id));
    return fresh.length > 0 ? [makePage(page, fresh)] : [];
  });
  await db.wordPages.bulkAdd(made);
  return added;
}

/** Adds contacts of which none is here. */
export function addNew(db: RecordsDb) {
  return async (rows: readonly Interaction[]): Promise<ReadonlySet<string>> => {
    await db.interactions.bulkAdd(rows);
    return new Set(rows.map(({ id }) => id));
  };
}
