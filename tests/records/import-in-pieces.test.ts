import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../lib/records/archive.ts';
import { unfinishedImports } from '../../lib/records/csv/import-csv.ts';
import { searchCustomers } from '../../lib/records/customers.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import { eraseCustomer } from '../../lib/records/erase.ts';
import { importRecords, rowsTogether } from '../../lib/records/import.ts';
import { everything, freshDb, newId, now } from './fresh.ts';

let db: RecordsDb;
beforeEach(async () => {
  db = await freshDb();
});

const at = '2026-11-01T00:00:00.000Z';
const people = 1500;
const of = <Row>(make: (n: number) => Row): Row[] => Array.from({ length: people }, (_, n) => make(n));
/** Several batches long: everybody has a handle and said something. */
const archive = {
  format: 'tenang-records',
  version: 1,
  customers: of((n) => ({ id: `c${n}`, displayName: `Siti ${n}`, createdAt: at })),
  identities: of((n) => ({ id: `i${n}`, customerId: `c${n}`, type: 'x', value: `siti${n}` })),
  interactions: of((n) => ({ id: `r${n}`, customerId: `c${n}`, channel: 'x', direction: 'in', at, text: `halo ${n}` })),
} as const satisfies Archive;
const file = { name: 'all.json', content: 'of all' };
const counts = async () => [await db.customers.count(), await db.identities.count(), await db.interactions.count()];
const withoutNotes = async (which: RecordsDb) => {
  const { imports: _, ...rest } = await everything(which);
  return rest;
};

describe('a long records file comes in piece by piece', () => {
  test('a stop keeps what is in, the same file brings the rest, and the result is as if nothing had happened', async () => {
    const stop = new AbortController();
    const onProgress = (done: number) => done >= 2 * rowsTogether && stop.abort();
    const first = await importRecords(db, archive, { now, file, signal: stop.signal, onProgress });
    expect(first).toMatchObject({ isStopped: true, added: { customers: people, identities: 500, interactions: 0 } });
    expect(await unfinishedImports(db)).toMatchObject([{ name: 'all.json', rows: 2 * rowsTogether }]);
    const second = await importRecords(db, archive, { now, file });
    expect(second).toMatchObject({
      alreadyHere: 2 * rowsTogether,
      added: { customers: 0, identities: 1000, interactions: people },
    });
    expect(await unfinishedImports(db)).toEqual([]);
    const whole = await freshDb();
    await importRecords(whole, archive);
    expect(await withoutNotes(db)).toEqual(await withoutNotes(whole));
    expect((await searchCustomers(db, 'siti1499')).map(({ customerId }) => customerId)).toEqual(['c1499']);
  });

  test('where writing fails, the batch leaves nothing and those before it stay', async () => {
    let written = 0;
    db.interactions.hook('creating', () => {
      written += 1;
      if (written === 700) throw new Error('disk full');
    });
    await expect(importRecords(db, archive, { now, file })).rejects.toThrow();
    // Three batches are 3000 rows: everybody with her handle; the fourth begins with what was said.
    expect(await counts()).toEqual([people, people, 0]);
    expect(await unfinishedImports(db)).toMatchObject([{ rows: 3 * rowsTogether, state: 'running' }]);
  });

  test('whoever is erased between two batches does not come back by halves', async () => {
    const onProgress = (done: number) => done;
    let turn = 0;
    const breathe = async () => {
      turn += 1;
      if ((await db.interactions.count()) === 0 && (await db.identities.count()) === people && turn > 2)
        await eraseCustomer(db, 'c7', now, newId);
    };
    const report = await importRecords(db, archive, { now, onProgress, breathe });
    expect(report.refused).toMatchObject([{ table: 'interactions', row: 8, reason: 'unknown-customer' }]);
    expect(await db.interactions.where('[customerId+at]').between(['c7', ''], ['c7', '\uffff']).count()).toBe(0);
  });

  test('a handle that somebody got between two batches stays hers', async () => {
    const breathe = async () => {
      if ((await db.customers.count()) === people || (await db.customers.get('other'))) return;
      await db.customers.add({ id: 'other', displayName: 'Other', createdAt: at, words: [] });
      await db.identities.add({ id: 'oi', customerId: 'other', type: 'x', value: 'siti1400', shown: '@siti1400' });
    };
    const report = await importRecords(db, archive, { breathe });
    const isIn = report.refused.some(({ table, reason }) => table === 'identities' && reason === 'identity-taken');
    expect(isIn).toBe(true);
    expect((await db.identities.where('[type+value]').equals(['x', 'siti1400']).toArray()).map(({ id }) => id)).toEqual(
      ['oi'],
    );
  });
});

test('what is there to be read in the export of one person is left behind without a word', async () => {
  const report = await importRecords(db, {
    ...archive,
    askings: [{ id: 'a', customerId: 'c1', kind: 'phones', at, by: 'Rudi' }],
    parked: [],
    merges: [],
  } as Archive);
  expect(report.refused).toEqual([]);
  expect(await db.askings.count()).toBe(0);
});
