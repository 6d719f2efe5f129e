import type { RecordsDb } from '../db.ts';
import { lockStateOf } from './lock-of-db.ts';
import { wordTables } from './private-tables.ts';

/** Behind every word. */
const last = '\uffff';

/** Makes the words that lie in memory while the rows are encrypted, before anybody searches. Nothing to do where they are not. */
export async function makeWords(db: RecordsDb): Promise<void> {
  if (lockStateOf(db) !== 'open') return;
  for (const table of wordTables) await db.table(table).where('words').startsWith(last).limit(1).primaryKeys();
}
