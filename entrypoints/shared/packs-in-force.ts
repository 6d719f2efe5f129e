import { type Conflict, layerPacks } from '../../lib/packs/layer.ts';
import type { Layer } from '../../lib/packs/managed.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import { whoSigned } from '../../lib/packs/signature.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import type { StoredPack } from '../../lib/records/schema.ts';
import { asUnavailable } from '../../lib/records/unavailable.ts';
import { ed25519, NoEd25519 } from './ed25519.ts';
import { keepLastGood, lastGood } from './last-good.ts';
import type { Settings } from './settings.ts';

/** Guidelines that were chosen and can't be read, or were changed after they were signed. */
export interface PackFault {
  readonly layer: Layer;
  readonly name: string;
  /** What was read last still holds; or nothing of this layer does. */
  readonly state: 'last-good' | 'lost';
}

/** The guidelines that are in force: the company's, and above them the team's, where there are two. */
export interface InForce {
  readonly company: Pack | null;
  readonly team: Pack | null;
  /** Both as one; null while the built-in rules stand alone. */
  readonly pack: Pack | null;
  readonly conflicts: readonly Conflict[];
  /** Empty as it should be. */
  readonly faults: readonly PackFault[];
}

async function isTampered(pack: Pack): Promise<boolean> {
  try {
    return (await whoSigned(pack, ed25519)).state === 'tampered';
  } catch (error) {
    // a browser that can't check a signature took this one at its word when it came
    if (error instanceof NoEd25519) return false;
    throw error;
  }
}

/** The same text is read once, however often somebody asks. */
const readBefore = new Map<string, Promise<Pack | null>>();
const mostRemembered = 6;

async function readGood(json: string): Promise<Pack | null> {
  const reading = readPack(json);
  return 'pack' in reading && !(await isTampered(reading.pack)) ? reading.pack : null;
}

function goodPack(json: string): Promise<Pack | null> {
  const known = readBefore.get(json) ?? readGood(json);
  readBefore.delete(json);
  readBefore.set(json, known);
  const [oldest] = readBefore.keys();
  if (readBefore.size > mostRemembered && oldest !== undefined) readBefore.delete(oldest);
  return known;
}

/** `unavailable` where there is no database, or it does not answer. */
async function rowOf(db: RecordsDb | null, id: string): Promise<StoredPack | 'unavailable' | undefined> {
  try {
    return db ? await db.packs.get(id) : 'unavailable';
  } catch (error) {
    if (asUnavailable(error)) return 'unavailable';
    throw error;
  }
}

async function ofLayer(
  db: RecordsDb | null,
  layer: Layer,
  id: string | null,
): Promise<{ readonly pack: Pack | null; readonly faults: readonly PackFault[] }> {
  if (id === null) {
    await keepLastGood(layer, null);
    return { pack: null, faults: [] };
  }
  const found = await rowOf(db, id);
  const row = found === 'unavailable' ? undefined : found;
  const pack = row ? await goodPack(row.json) : null;
  if (row && pack) {
    await keepLastGood(layer, { id, json: row.json });
    return { pack, faults: [] };
  }
  const kept = await lastGood(layer);
  const before = kept && (await goodPack(kept.json));
  // without a database the very pack that was chosen holds: the missing records are said elsewhere
  if (found === 'unavailable' && before && kept.id === id) return { pack: before, faults: [] };
  const name = row?.name ?? before?.name ?? id;
  return { pack: before, faults: [{ layer, name, state: before ? 'last-good' : 'lost' }] };
}

/** What holds on this computer. A pack that can't be read any more takes nothing with it, and is told. `db` is null where there are no records. */
export async function packsInForce(
  db: RecordsDb | null,
  { packId, teamPackId }: Pick<Settings, 'packId' | 'teamPackId'>,
): Promise<InForce> {
  const [{ pack: company, faults }, { pack: team, faults: more }] = await Promise.all([
    ofLayer(db, 'company', packId),
    ofLayer(db, 'team', teamPackId),
  ]);
  const told = { company, team, faults: [...faults, ...more] };
  if (company && team) return { ...told, ...layerPacks(company, team) };
  return { ...told, pack: company ?? team, conflicts: [] };
}
