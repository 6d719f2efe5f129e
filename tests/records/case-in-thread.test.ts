import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { caseInThread } from '../../lib/records/case-in-thread.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import type { Case } from '../../lib/records/schema.ts';
import { freshDb } from './fresh.ts';

const of = (id: string, more: Partial<Case>): Case => ({
  id,
  customerId: 'sari',
  title: 'line mati',
  site: 'x',
  threadId: id,
  openedAt: '2026-11-01T09:00:00.000Z',
  state: 'answered',
  ...more,
});

let db: RecordsDb;
beforeEach(async () => {
  db = await freshDb();
  await db.cases.bulkPut([
    of('old', { state: 'resolved' }),
    of('waits', { state: 'waiting', openedAt: '2026-11-02T09:00:00.000Z' }),
    of('latest', { openedAt: '2026-11-03T09:00:00.000Z' }),
    of('done', { state: 'followed-up', openedAt: '2026-11-04T09:00:00.000Z' }),
    of('of-another', { customerId: 'dimas' }),
  ]);
});

test.each([
  ['the case of this thread, also a solved one', 'sari', 'x', 'old', 'old'],
  ['never one of another customer in the same thread', 'sari', 'x', 'of-another', 'latest'],
  ['no thread of the same number on another site', 'sari', 'facebook', 'old', 'latest'],
  ['her latest that still goes on where the page shows no thread', 'sari', 'x', null, 'latest'],
  ['none where she has none', 'nadia', 'x', 'old', undefined],
] as const)('%s', async (_says, customer, site, thread, expected) => {
  expect((await caseInThread(db, customer, site, thread))?.id).toBe(expected);
});
