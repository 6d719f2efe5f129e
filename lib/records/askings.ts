import { hour } from '../wall-clock.ts';
import type { RecordsDb } from './db.ts';
import type { Asking } from './schema.ts';

/** Asked again within this time, it is the same look. */
const oneLook = hour / 12;

/** Notes that somebody asked to see a private value of this kind; never the value. */
export async function noteAsking(
  db: RecordsDb,
  customerId: string,
  kind: string,
  by: string,
  now: number,
  newId: () => string,
): Promise<void> {
  await db.transaction('rw', db.askings, db.customers, async () => {
    if (!(await db.customers.get(customerId))) return;
    const rows = await db.askings.where('customerId').equals(customerId).toArray();
    if (rows.some((row) => row.kind === kind && row.by === by && now - Date.parse(row.at) < oneLook)) return;
    const asking: Asking = { id: newId(), customerId, kind: kind.slice(0, 60), at: new Date(now).toISOString(), by };
    await db.askings.add(asking);
  });
}

/** Who asked for which private values, the latest first. */
export async function askingsOf(db: RecordsDb, customerId: string): Promise<readonly Asking[]> {
  const rows = await db.askings.where('customerId').equals(customerId).toArray();
  return rows.sort((a, b) => b.at.localeCompare(a.at));
}
