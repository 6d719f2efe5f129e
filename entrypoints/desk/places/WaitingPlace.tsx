import { useLiveQuery } from 'dexie-react-hooks';
import { Waiting, type WaitingCase } from '../../../components/desk/Waiting.tsx';
import { setApart } from '../../../components/strangers-words.ts';
import { sayWhen } from '../../../components/time.ts';
import { useWords } from '../../../components/words.tsx';
import { readPack } from '../../../lib/packs/read-pack.ts';
import { followUpsDue, handOver, setCaseState, snoozeCase, waitingCases } from '../../../lib/records/cases.ts';
import type { RecordsDb } from '../../../lib/records/db.ts';
import { shownName } from '../../../lib/records/identity.ts';
import type { Case } from '../../../lib/records/schema.ts';
import { clock, useDesk } from '../desk-context.tsx';

/** Where the guidelines say nothing: a day. */
const usualDays = 1;
const mostListed = 500;

/** After how many days the guidelines in force want a solved case to ask again. */
async function followUpDays(db: RecordsDb, packId: string | null): Promise<number> {
  const stored = packId === null ? undefined : await db.packs.get(packId);
  const reading = stored ? readPack(stored.json) : null;
  return (reading && 'pack' in reading ? reading.pack.followUpDays : undefined) ?? usualDays;
}

async function followUpsOf(db: RecordsDb, now: number, days: number): Promise<readonly WaitingCase[]> {
  const due = await followUpsDue(db, now, days);
  const customers = await db.customers.bulkGet(due.map((one) => one.customerId));
  return due.map((one, index) => ({
    ...one,
    displayName: shownName(customers[index]?.displayName ?? '?'),
    channel: null,
    lastText: '',
  }));
}

export function WaitingPlace() {
  const { t, now, language } = useWords();
  const { db, settings, sample, hasRecords, say, attempt } = useDesk();
  const waiting = useLiveQuery(() => waitingCases(db, mostListed, now), [db, now]);
  const snoozed = useLiveQuery(() => waitingCases(db, mostListed, now, true), [db, now]) ?? [];
  const followed = useLiveQuery(async () => {
    const days = await followUpDays(db, settings.packId);
    return { days, cases: await followUpsOf(db, now, days) };
  }, [db, now, settings.packId]);
  if (!waiting || !followed) return null;
  /** Does it, says so, and holds what was there for the way back. */
  const change = (one: WaitingCase, deed: () => Promise<unknown>, said: string) =>
    attempt(async () => {
      const before = await db.cases.get(one.id);
      await deed();
      say(said, async () => before && db.cases.put(before));
    });
  return (
    <Waiting
      waiting={waiting}
      snoozed={snoozed}
      followUps={followed.cases}
      followUpDays={followed.days}
      hasRecords={hasRecords}
      sample={sample}
      move={(one, state: Case['state']) =>
        change(
          one,
          () => setCaseState(db, one.id, state, clock()),
          t('desk.caseMoved', { name: setApart(one.displayName) }),
        )
      }
      snooze={(one, until) => {
        const name = setApart(one.displayName);
        const when = until === null ? '' : sayWhen(new Date(until).toISOString(), now, language);
        change(
          one,
          () => snoozeCase(db, one.id, until),
          until === null ? t('desk.caseMoved', { name }) : t('timeline.snoozed', { name, when }),
        );
      }}
      handOver={(one, to, note) =>
        change(one, () => handOver(db, one.id, to, note), t('timeline.handed', { who: setApart(to, 40) }))
      }
    />
  );
}
