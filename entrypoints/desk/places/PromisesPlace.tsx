import { useLiveQuery } from 'dexie-react-hooks';
import { type PromiseRow, Promises } from '../../../components/desk/Promises.tsx';
import { setApart } from '../../../components/strangers-words.ts';
import { useWords } from '../../../components/words.tsx';
import type { RecordsDb } from '../../../lib/records/db.ts';
import { settlePromise } from '../../../lib/records/promises.ts';
import type { PromiseRecord } from '../../../lib/records/schema.ts';
import { clock, useDesk } from '../desk-context.tsx';

const mostSettled = 30;

async function withNames(db: RecordsDb, rows: readonly PromiseRecord[]): Promise<readonly PromiseRow[]> {
  const customers = await db.customers.bulkGet(rows.map((row) => row.customerId));
  return rows.map((row, index) => ({ ...row, displayName: customers[index]?.displayName ?? '?' }));
}

/** As they were written down: one whose time is past and that nobody has settled is still open. */
async function openPromises(db: RecordsDb): Promise<readonly PromiseRow[]> {
  const rows = await db.promises.where('[state+due]').between(['open', ''], ['open', '\uffff']).limit(1000).toArray();
  return withNames(db, rows);
}

async function settledPromises(db: RecordsDb): Promise<readonly PromiseRow[]> {
  const rows: PromiseRecord[] = [];
  for (const state of ['kept', 'broken'] as const) {
    const some = db.promises.where('[state+due]').between([state, ''], [state, '\uffff']);
    rows.push(...(await some.reverse().limit(mostSettled).toArray()));
  }
  const when = (row: PromiseRecord) => row.settledAt ?? row.due;
  rows.sort((one, other) => when(other).localeCompare(when(one)));
  return withNames(db, rows.slice(0, mostSettled));
}

export function PromisesPlace() {
  const { t } = useWords();
  const { db, sample, hasRecords, say, attempt } = useDesk();
  const open = useLiveQuery(() => openPromises(db), [db]);
  const settled = useLiveQuery(() => settledPromises(db), [db]);
  if (!open || !settled) return null;
  const settle = (promise: PromiseRow, state: PromiseRecord['state']) =>
    attempt(async () => {
      const before = await db.promises.get(promise.id);
      await settlePromise(db, promise.id, state, clock());
      say(
        t('desk.settled', { name: setApart(promise.what, 60), state: t(`panel.promise-${state}`) }),
        async () => before && db.promises.put(before),
      );
    });
  return <Promises open={open} settled={settled} hasRecords={hasRecords} sample={sample} settle={settle} />;
}
