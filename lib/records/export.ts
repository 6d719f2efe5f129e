import { type Archive, type ArchiveTable, archiveFormat, archiveTables } from './archive.ts';
import type { RecordsDb } from './db.ts';

const ofOne = ['identities', 'facts', 'cases', 'interactions', 'promises'] as const satisfies readonly ArchiveTable[];

function withoutWords(row: object): object {
  const { words: _, ...rest } = row as { words?: unknown };
  return rest;
}

/** All records as one document that `importRecords` reads. Guideline packs go their own way: they are files already. */
export async function exportRecords(db: RecordsDb): Promise<Archive> {
  const tables = archiveTables.map((table) => db.table(table));
  return db.transaction('r', tables, async () => {
    const parts: Record<string, unknown> = {};
    for (const table of archiveTables) parts[table] = (await db.table(table).toArray()).map(withoutWords);
    return { format: archiveFormat, version: 1, ...parts } as Archive;
  });
}

/** Everything that is kept of one person, in the same form; null when there is no such customer. */
export async function exportCustomer(db: RecordsDb, customerId: string): Promise<Archive | null> {
  const tables = [db.customers, ...ofOne.map((table) => db.table(table))];
  return db.transaction('r', tables, async () => {
    const customer = await db.customers.get(customerId);
    if (!customer) return null;
    const parts: Record<string, unknown> = { customers: [withoutWords(customer)] };
    for (const table of ofOne)
      parts[table] =
        table === 'interactions'
          ? await db.interactions.where('[customerId+at]').between([customerId, ''], [customerId, '\uffff']).toArray()
          : await db.table(table).where('customerId').equals(customerId).toArray();
    return { format: archiveFormat, version: 1, ...parts } as Archive;
  });
}
