import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { WaitingCase } from '../../../components/desk/CaseRow.tsx';
import { Waiting } from '../../../components/desk/Waiting.tsx';
import { setApart } from '../../../components/strangers-words.ts';
import { sayWhen } from '../../../components/time.ts';
import { useWords } from '../../../components/words.tsx';
import { whomToCallIn } from '../../../lib/packs/escalation.ts';
import {
  answeredLately,
  followUpsDue,
  handOver,
  setCaseState,
  snoozeCase,
  waitingCases,
} from '../../../lib/records/cases.ts';
import type { RecordsDb } from '../../../lib/records/db.ts';
import { shownName } from '../../../lib/records/identity.ts';
import { clock, useDesk } from '../desk-context.tsx';

/** Where the guidelines say nothing: a day. */
const usualDays = 1;
const mostListed = 500;
/** More to choose from are no help in a hot minute. */
const mostCalledIn = 3;

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
  const { t, now, language, zone } = useWords();
  const { db, pack, sample, hasRecords, say, attempt } = useDesk();
  const [wantsAnswered, setWantsAnswered] = useState(false);
  const days = pack?.followUpDays ?? usualDays;
  const waiting = useLiveQuery(() => waitingCases(db, mostListed, now), [db, now]);
  const snoozed = useLiveQuery(() => waitingCases(db, mostListed, now, true), [db, now]) ?? [];
  const followUps = useLiveQuery(() => followUpsOf(db, now, days), [db, now, days]);
  const answered =
    useLiveQuery(async () => (wantsAnswered ? answeredLately(db, now) : null), [db, now, wantsAnswered]) ?? null;
  if (!waiting || !followUps) return null;
  /** Does it, says so, and holds what was there for the way back. */
  const change = (one: WaitingCase, deed: () => Promise<unknown>, said: string) =>
    attempt(async () => {
      const before = await db.cases.get(one.id);
      await deed();
      say(said, async () => before && db.cases.put(before));
    });
  const noted = (one: WaitingCase) => t('desk.caseMoved', { name: setApart(one.displayName) });
  return (
    <Waiting
      waiting={waiting}
      snoozed={snoozed}
      answered={answered}
      followUps={followUps}
      followUpDays={days}
      hasRecords={hasRecords}
      sample={sample}
      showAnswered={setWantsAnswered}
      callIn={(one) => whomToCallIn(pack, [one.title, one.lastText]).slice(0, mostCalledIn)}
      move={(one, state) => change(one, () => setCaseState(db, one.id, state, clock()), noted(one))}
      snooze={(one, until) => {
        const name = setApart(one.displayName);
        const when = until === null ? '' : sayWhen(new Date(until).toISOString(), now, language, zone);
        const said = until === null ? noted(one) : t('timeline.snoozed', { name, when });
        change(one, () => snoozeCase(db, one.id, until), said);
      }}
      handOver={(one, to, note) => {
        const said = to === '' ? t('heat.handedBack') : t('timeline.handed', { who: setApart(to, 40) });
        change(one, () => handOver(db, one.id, to, note), said);
      }}
    />
  );
}
