import type { RecordsDb } from '../../lib/records/db.ts';
import { eraseExpired } from '../../lib/records/retention.ts';
import { noticeAsked, retentionInForce } from '../../lib/records/retention-in-force.ts';
import { afterHeld } from './held.ts';
import { packsInForce } from './packs-in-force.ts';
import type { Settings } from './settings.ts';

/** Months beyond which the guidelines in force want nothing kept; null where they say nothing. */
export async function monthsAsked(db: RecordsDb, settings: Pick<Settings, 'packId' | 'teamPackId'>) {
  return (await packsInForce(db, settings)).pack?.retentionMonths ?? null;
}

/** The daily round: what is older than what is chosen here, or than the guidelines allow, goes. `now` in milliseconds. */
export async function letGo(
  db: RecordsDb,
  settings: Pick<Settings, 'packId' | 'teamPackId'>,
  now: number,
  newId: () => string,
): Promise<void> {
  const asked = await monthsAsked(db, settings);
  await noticeAsked(db, asked, now);
  const { holds } = await retentionInForce(db, asked, now);
  // What was held while it was locked is as old as the day on which it was said.
  await afterHeld(db, () => eraseExpired(db, now, holds, { newId }));
}
