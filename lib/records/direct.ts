import type { SiteId } from '../review/types.ts';
import type { RecordsDb } from './db.ts';
import { normaliseIdentity } from './identity.ts';

/** Which private conversations are recorded: those of which the agent said so, and no other. */

export const directKey = (type: string, value: string): string => `direct:${type} ${value}`;

export async function recordsDirect(db: RecordsDb, site: SiteId, handle: string): Promise<boolean> {
  const row = await db.settings.get(directKey(site, normaliseIdentity(site, handle)));
  return row?.value === true;
}

export async function setRecordsDirect(db: RecordsDb, site: SiteId, handle: string, wanted: boolean): Promise<void> {
  const key = directKey(site, normaliseIdentity(site, handle));
  if (wanted) await db.settings.put({ key, value: true });
  else await db.settings.delete(key);
}
