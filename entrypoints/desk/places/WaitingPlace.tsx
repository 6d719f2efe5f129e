import { useLiveQuery } from 'dexie-react-hooks';
import { Waiting, type WaitingCase } from '../../../components/desk/Waiting.tsx';
import { setApart } from '../../../components/strangers-words.ts';
import { useWords } from '../../../components/words.tsx';
import { setCaseState, waitingCases } from '../../../lib/records/cases.ts';
import type { RecordsDb } from '../../../lib/records/db.ts';
import type { Case } from '../../../lib/records/schema.ts';
import { clock, useDesk } from '../desk-context.tsx';

const day = 86_400_000;
/** Older ones are not asked after any more. */
const askedWithin = 30 * day;

/** Cases solved more than a day ago that nobody has asked after, the oldest first. */
async function followUpsOf(db: RecordsDb, now: number): Promise<readonly WaitingCase[]> {
  const solved = await db.cases.where('state').equals('resolved').toArray();
  const due = solved
    .filter(({ resolvedAt }) => {
      const ago = now - Date.parse(resolvedAt ?? '');
      return ago > day && ago < askedWithin;
    })
    .sort((one, other) => (one.resolvedAt ?? '').localeCompare(other.resolvedAt ?? ''))
    .slice(0, 20);
  const customers = await db.customers.bulkGet(due.map((one) => one.customerId));
  return due.map((one, index) => ({
    ...one,
    displayName: customers[index]?.displayName ?? '?',
    channel: null,
    lastText: '',
  }));
}

export function WaitingPlace() {
  const { t, now } = useWords();
  const { db, sample, hasRecords, say, attempt } = useDesk();
  const waiting = useLiveQuery(() => waitingCases(db), [db]);
  const followUps = useLiveQuery(() => followUpsOf(db, now), [db, now]);
  if (!waiting || !followUps) return null;
  const move = (one: WaitingCase, state: Case['state']) =>
    attempt(async () => {
      const before = await db.cases.get(one.id);
      await setCaseState(db, one.id, state, clock());
      say(t('desk.caseMoved', { name: setApart(one.displayName) }), async () => before && db.cases.put(before));
    });
  return <Waiting waiting={waiting} followUps={followUps} hasRecords={hasRecords} sample={sample} move={move} />;
}
