import { type Archive, type ArchiveTable, archiveFormat, archiveTables, withoutWords } from './archive.ts';
import type { RecordsDb } from './db.ts';
import type { Asking, Identity, Parked } from './schema.ts';

const ofOne = ['identities', 'facts', 'cases', 'interactions', 'promises'] as const satisfies readonly ArchiveTable[];

/** All records as one document that `importRecords` reads. Guideline packs go their own way: they are files already. */
export async function exportRecords(db: RecordsDb): Promise<Archive> {
  const tables = archiveTables.map((table) => db.table(table));
  return db.transaction('r', tables, async () => {
    const parts: Record<string, unknown> = {};
    for (const table of archiveTables) parts[table] = (await db.table(table).toArray()).map(withoutWords);
    return { format: archiveFormat, version: 1, ...parts } as Archive;
  });
}

/** Everything that is kept of one person. The last three are there to be read: nobody brings in who looked at what. */
export type PersonArchive = Archive & {
  /** Written for her direct messages and not sent. */
  readonly parked: readonly (Pick<Identity, 'type'> & Pick<Parked, 'text' | 'at'>)[];
  /** Who asked to see which of her private values; the latest first. */
  readonly askings: readonly Omit<Asking, 'customerId'>[];
  /** As whom she was kept before two were made one. */
  readonly merges: readonly { readonly at: string; readonly name: string }[];
};

/** What stands about her beside her rows. Inside the export's transaction. */
async function besidesOf(db: RecordsDb, customerId: string) {
  const identities = await db.identities.where('customerId').equals(customerId).toArray();
  const waiting = await db.parked.bulkGet(identities.map(({ type, value }) => `${type} ${value}`));
  const merges = await db.merges.where('keptId').equals(customerId).toArray();
  // Merges of older versions left the askings with whoever was merged into her.
  const ids = [customerId, ...merges.map(({ gone }) => gone.id)];
  const askings = await db.askings.where('customerId').anyOf(ids).toArray();
  return {
    parked: waiting.flatMap((row, index) => {
      const type = identities[index]?.type;
      return row && type ? [{ type, text: row.text, at: row.at }] : [];
    }),
    askings: askings.map(({ customerId: _, ...row }) => row).sort((a, b) => b.at.localeCompare(a.at)),
    merges: merges.map(({ at, gone }) => ({ at, name: gone.displayName })),
  };
}

/** Everything that is kept of one person, in the same form; null when there is no such customer. */
export async function exportCustomer(db: RecordsDb, customerId: string): Promise<PersonArchive | null> {
  const tables = [db.customers, db.parked, db.merges, db.askings, ...ofOne.map((table) => db.table(table))];
  return db.transaction('r', tables, async () => {
    const customer = await db.customers.get(customerId);
    if (!customer) return null;
    const parts: Record<string, unknown> = { customers: [withoutWords(customer)] };
    for (const table of ofOne)
      parts[table] =
        table === 'interactions'
          ? (
              await db.interactions.where('[customerId+at]').between([customerId, ''], [customerId, '\uffff']).toArray()
            ).map(withoutWords)
          : await db.table(table).where('customerId').equals(customerId).toArray();
    return { format: archiveFormat, version: 1, ...parts, ...(await besidesOf(db, customerId)) } as PersonArchive;
  });
}
