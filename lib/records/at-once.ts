import { Dexie } from 'dexie';
import type { RecordsDb } from './db.ts';
import { lockStateOf } from './lock/lock-of-db.ts';

/**
 * Rows by many keys of one index, all asked for at once. `anyOf` walks from key to key and waits for each; hundreds of keys are hundreds of
 * waits then. Only within a transaction of the table, and only where nothing is encrypted: null elsewhere.
 */
export function askedAtOnce<Row>(
  db: RecordsDb,
  table: string,
  index: string,
  keys: readonly IDBValidKey[],
): PromiseLike<readonly Row[]> | null {
  const { currentTransaction } = Dexie;
  if (lockStateOf(db) !== 'off' || !currentTransaction) return null;
  const from = currentTransaction.idbtrans.objectStore(table).index(index);
  return new Dexie.Promise<readonly Row[]>((resolve, reject) => {
    const found: Row[] = [];
    let left = keys.length;
    if (left === 0) resolve(found);
    for (const key of keys) {
      const request = from.getAll(key);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        for (const row of request.result as Row[]) found.push(row);
        left -= 1;
        if (left === 0) resolve(found);
      };
    }
  });
}
