import { type Layered, layerPacks } from '../../lib/packs/layer.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import type { Settings } from './settings.ts';

/** The guidelines that are in force: the company's, and above them the team's, where there are two. */
export interface InForce extends Layered {
  readonly company: Pack | null;
  readonly team: Pack | null;
}

async function stored(db: RecordsDb, id: string | null): Promise<Pack | null> {
  const row = id === null ? undefined : await db.packs.get(id);
  const reading = row ? readPack(row.json) : null;
  return reading && 'pack' in reading ? reading.pack : null;
}

/** Null while the built-in rules stand alone. A pack that can't be read any more takes nothing with it. */
export async function packsInForce(
  db: RecordsDb,
  { packId, teamPackId }: Pick<Settings, 'packId' | 'teamPackId'>,
): Promise<InForce | null> {
  const [company, team] = await Promise.all([stored(db, packId), stored(db, teamPackId)]);
  if (company && team) return { company, team, ...layerPacks(company, team) };
  const only = company ?? team;
  return only && { company, team, pack: only, conflicts: [] };
}
