import type { Pack } from '../../lib/packs/pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import { type ImportReport, importRecords } from '../../lib/records/import.ts';

/** The invented company, fetched only when it is asked for. */
export async function loadSample(db: RecordsDb, now: number): Promise<ImportReport> {
  const { makeDemo } = await import('../../lib/records/demo/index.ts');
  return importRecords(db, makeDemo(now), { now });
}

/** The invented company's guidelines, to try and to copy. */
export async function starterPack(): Promise<Pack> {
  const { default: data } = await import('../../lib/packs/starter/suria-mobile.json');
  const reading = readPack(JSON.stringify(data));
  if (!('pack' in reading)) throw new Error(reading.problems[0]?.message ?? 'The starter pack is damaged.');
  return reading.pack;
}
