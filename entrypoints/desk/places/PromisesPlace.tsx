import { useLiveQuery } from 'dexie-react-hooks';
import { type PromiseActions, type PromiseRow, Promises } from '../../../components/desk/Promises.tsx';
import { setApart } from '../../../components/strangers-words.ts';
import { sayWhen } from '../../../components/time.ts';
import { useWords } from '../../../components/words.tsx';
import type { RecordsDb } from '../../../lib/records/db.ts';
import { shownName } from '../../../lib/records/identity.ts';
import { confirmPromise, moveDue, settlePromise } from '../../../lib/records/promises.ts';
import type { PromiseRecord } from '../../../lib/records/schema.ts';
import { readSetting, writeSetting } from '../../../lib/records/shelf.ts';
import { type WorkingTime, workingTimeBetween } from '../../../lib/records/working-time.ts';
import { day, hour } from '../../../lib/wall-clock.ts';
import { clock, newId, useDesk } from '../desk-context.tsx';

const mostSettled = 30;

async function withNames(db: RecordsDb, rows: readonly PromiseRecord[]): Promise<readonly PromiseRow[]> {
  const customers = await db.customers.bulkGet(rows.map((row) => row.customerId));
  return rows.map((row, index) => ({ ...row, displayName: shownName(customers[index]?.displayName ?? '?') }));
}

/** As they were written down: one whose time is past and that nobody has settled is still open. */
async function openPromises(db: RecordsDb): Promise<readonly PromiseRow[]> {
  const rows = await db.promises.where('[state+due]').between(['open', ''], ['open', '\uffff']).limit(1000).toArray();
  return withNames(db, rows);
}

async function settledPromises(db: RecordsDb): Promise<readonly PromiseRow[]> {
  const rows: PromiseRecord[] = [];
  for (const state of ['kept', 'broken', 'moved'] as const) {
    const some = db.promises.where('[state+due]').between([state, ''], [state, '\uffff']);
    rows.push(...(await some.reverse().limit(mostSettled).toArray()));
  }
  const when = (row: PromiseRecord) => row.settledAt ?? row.due;
  rows.sort((one, other) => when(other).localeCompare(when(one)));
  return withNames(db, rows.slice(0, mostSettled));
}

/** Open hours until each is due, for what is due within two weeks. */
async function withHours(
  rows: readonly PromiseRow[],
  time: WorkingTime | null,
  now: number,
): Promise<readonly PromiseRow[]> {
  return rows.map((row) => {
    const due = Date.parse(row.due);
    if (!time || due < now || due - now > 14 * day) return row;
    return { ...row, workingHours: workingTimeBetween(now, due, time) / hour };
  });
}

export function PromisesPlace() {
  const { t, now, language, zone } = useWords();
  const { db, workingTime, sample, hasRecords, say, attempt } = useDesk();
  const open = useLiveQuery(async () => withHours(await openPromises(db), workingTime, now), [db, workingTime, now]);
  const settled = useLiveQuery(() => settledPromises(db), [db]);
  const announce = useLiveQuery(async () => (await readSetting(db, 'announceDue')) !== false, [db]) ?? true;
  if (!open || !settled) return null;
  const actions: PromiseActions = {
    settle: (promise, state) =>
      attempt(async () => {
        const before = await db.promises.get(promise.id);
        await settlePromise(db, promise.id, state, clock());
        say(
          t('desk.settled', { name: setApart(promise.what, 60), state: t(`panel.promise-${state}`) }),
          async () => before && db.promises.put(before),
        );
      }),
    move: (promise, due) =>
      attempt(async () => {
        const before = await db.promises.get(promise.id);
        const made = await moveDue(db, promise.id, due, clock(), newId);
        if (!made || !before) return;
        say(t('due.moved', { due: sayWhen(made.due, clock(), language, zone) }), () =>
          db.transaction('rw', db.promises, async () => {
            await db.promises.delete(made.id);
            await db.promises.put(before);
          }),
        );
      }),
    confirm: (promise, isOne) =>
      attempt(async () => {
        const before = await db.promises.get(promise.id);
        await confirmPromise(db, promise.id, isOne);
        say(t(isOne ? 'due.confirmed' : 'due.removed'), async () => before && db.promises.put(before));
      }),
    setAnnounce: (wanted) => attempt(() => writeSetting(db, 'announceDue', wanted)),
  };
  return (
    <Promises
      open={open}
      settled={settled}
      hasRecords={hasRecords}
      sample={sample}
      announce={announce}
      actions={actions}
    />
  );
}
