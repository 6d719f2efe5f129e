import type { Pack } from '../../lib/packs/pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import type { Starter } from '../../lib/packs/starters.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import { type ImportReport, importRecords } from '../../lib/records/import.ts';

/** The invented company, fetched only when it is asked for. */
export async function loadSample(db: RecordsDb, now: number): Promise<ImportReport> {
  const { makeDemo } = await import('../../lib/records/demo/index.ts');
  return importRecords(db, makeDemo(now), { now });
}

/** Each is fetched only when it is chosen. */
const files: Readonly<Record<Starter, () => Promise<{ readonly default: unknown }>>> = {
  telephone: () => import('../../lib/packs/starter/telephone.json'),
  airline: () => import('../../lib/packs/starter/airline.json'),
  marketplace: () => import('../../lib/packs/starter/marketplace.json'),
  bank: () => import('../../lib/packs/starter/bank.json'),
  utility: () => import('../../lib/packs/starter/utility.json'),
  clinic: () => import('../../lib/packs/starter/clinic.json'),
  'suria-mobile': () => import('../../lib/packs/starter/suria-mobile.json'),
};

/** The guidelines of an invented company, to try and to copy. */
export async function starterPack(starter: Starter): Promise<Pack> {
  const { default: data } = await files[starter]();
  const reading = readPack(JSON.stringify(data));
  if (!('pack' in reading)) throw new Error(reading.problems[0]?.message ?? 'The starter pack is damaged.');
  return reading.pack;
}
