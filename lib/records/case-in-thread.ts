import type { SiteId } from '../review/types.ts';
import type { RecordsDb } from './db.ts';
import type { Case } from './schema.ts';

/** The customer's case in this thread; where that is none, her latest one that still goes on; null where there is neither. */
export async function caseInThread(
  db: RecordsDb,
  customerId: string,
  site: SiteId,
  threadId: string | null,
): Promise<Case | null> {
  const all = await db.cases.where('customerId').equals(customerId).toArray();
  const here = threadId === null ? undefined : all.find((one) => one.site === site && one.threadId === threadId);
  if (here) return here;
  const goesOn = all.filter(({ state }) => state === 'waiting' || state === 'answered');
  return goesOn.sort((one, other) => other.openedAt.localeCompare(one.openedAt))[0] ?? null;
}
