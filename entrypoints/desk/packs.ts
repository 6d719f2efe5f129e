import { exportPack } from '../../lib/packs/export-pack.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import type { StoredPack } from '../../lib/records/schema.ts';
import { putPack } from '../../lib/records/shelf.ts';
import type { Settings } from '../shared/settings.ts';

/** Each version of a pack is kept under its own key, so that the one before can be put in force again. */
export function storedFrom(pack: Pack, now: number): StoredPack {
  return {
    id: `${pack.id}@${pack.version}`,
    name: pack.name,
    version: pack.version,
    json: exportPack(pack),
    addedAt: new Date(now).toISOString(),
    active: true,
  };
}

/** Keeps the pack and has it obeyed from now on, by review, guard and suggestions. */
export async function putInForce(
  db: RecordsDb,
  pack: Pack,
  now: number,
  change: (settings: Partial<Settings>) => void,
): Promise<void> {
  const stored = storedFrom(pack, now);
  await putPack(db, stored);
  change({ packId: stored.id });
}
