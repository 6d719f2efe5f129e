import { brandFromPack } from '../../lib/packs/apply-pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import { type WorkingTime, workingTimeOf } from '../../lib/records/working-time.ts';

/** The hours and days off of the guidelines in force; null where they tell none. */
export async function workingTimeInForce(db: RecordsDb, packId: string | null): Promise<WorkingTime | null> {
  const stored = packId === null ? undefined : await db.packs.get(packId);
  const reading = stored ? readPack(stored.json) : null;
  return reading && 'pack' in reading ? workingTimeOf(brandFromPack(reading.pack, 'x')) : null;
}
