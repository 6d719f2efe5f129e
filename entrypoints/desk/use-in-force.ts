import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { ownZone } from '../../components/time.ts';
import { brandFromPack } from '../../lib/packs/apply-pack.ts';
import { companyZone } from '../../lib/records/company-clock.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import { readSetting } from '../../lib/records/shelf.ts';
import { workingTimeOf } from '../../lib/records/working-time.ts';
import { packsInForce } from '../shared/packs-in-force.ts';
import type { Settings } from '../shared/settings.ts';
import type { DeskWorld } from './desk-context.tsx';

export type InForceHere = Pick<DeskWorld, 'pack' | 'workingTime' | 'zone'>;

/** The guidelines in force with their hours, and the company's clock; null until they are read. */
export function useInForce(
  db: RecordsDb,
  { packId, teamPackId }: Pick<Settings, 'packId' | 'teamPackId'>,
): InForceHere | null {
  const inForce = useLiveQuery(() => packsInForce(db, { packId, teamPackId }), [db, packId, teamPackId]);
  const chosen = useLiveQuery(async () => ({ zone: await readSetting(db, 'timeZone') }), [db]);
  return useMemo(() => {
    if (!inForce || !chosen) return null;
    const { pack } = inForce;
    const workingTime = pack ? workingTimeOf(brandFromPack(pack, 'x')) : null;
    return { pack, workingTime, zone: companyZone(chosen.zone, workingTime, ownZone()) };
  }, [inForce, chosen]);
}
