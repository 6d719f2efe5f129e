import { canonical } from '../../lib/packs/canonical.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import type { StoredPack } from '../../lib/records/schema.ts';
import { putPack } from '../../lib/records/shelf.ts';
import { textId } from '../../lib/records/text-id.ts';
import type { Settings } from '../shared/settings.ts';

const wholeText = (json: string): string => canonical(JSON.parse(json));

/** Each version of a pack is kept under its own key, so that the one before can be put in force again; where another text has that key, beside it. */
async function storedFrom(db: RecordsDb, pack: Pack, now: number): Promise<StoredPack> {
  const json = JSON.stringify(pack);
  const usual = `${pack.id}@${pack.version}`;
  const known = await db.packs.get(usual);
  const isAnother = known !== undefined && wholeText(known.json) !== wholeText(json);
  return {
    id: isAnother ? `${usual}~${textId(wholeText(json)).slice(0, 16)}` : usual,
    name: pack.name,
    version: pack.version,
    json,
    addedAt: new Date(now).toISOString(),
    active: true,
  };
}

/** Keeps the pack and has it obeyed from now on, by review, guard and suggestions. */
export async function putInForce(
  db: RecordsDb,
  pack: Pack,
  now: number,
  change: (settings: Partial<Settings>) => Promise<unknown>,
): Promise<void> {
  const stored = await storedFrom(db, pack, now);
  await putPack(db, stored);
  await change({ packId: stored.id });
}
