import { beforeEach, expect, test } from 'vitest';
import type { RecordsDb } from '../../lib/records/db.ts';
import { makeDemo } from '../../lib/records/demo/index.ts';
import { eraseCustomer, eraseDemo, eraseExpired } from '../../lib/records/erase.ts';
import { importRecords } from '../../lib/records/import.ts';
import { mergeCustomers } from '../../lib/records/merge.ts';
import { acceptFinding, recordDecision } from '../../lib/records/reviews.ts';
import { day, everything, freshDb, newId, now } from './fresh.ts';

let db: RecordsDb;
beforeEach(async () => {
  db = await freshDb();
  await importRecords(db, makeDemo(now));
});

test('a person goes whole: no table knows her any more, and nobody else is touched', async () => {
  await acceptFinding(db, { rule: 'amount-owed', text: 'RM354.20' }, now, newId);
  await acceptFinding(db, { rule: 'phone', text: '1-300-88' }, now, newId);
  const others = (await db.interactions.toArray()).filter((row) => row.customerId !== 'demo-nadia-rahman').length;
  const erased = await eraseCustomer(db, 'demo-nadia-rahman');
  expect(erased).toMatchObject({ customers: 1, interactions: 16, promises: 2 });
  const left = JSON.stringify(await everything(db));
  for (const trace of ['demo-nadia-rahman', 'nadiarahman', 'Abdul Rahman', '354.20', '0142 '])
    expect(left, trace).not.toContain(trace);
  expect(left).toContain('1-300-88');
  expect(await db.interactions.count()).toBe(others);
});

test('whoever was merged into her goes too', async () => {
  await mergeCustomers(db, 'demo-nadia-rahman', 'demo-dinda-kusuma', now, newId);
  await eraseCustomer(db, 'demo-nadia-rahman');
  const left = JSON.stringify(await everything(db));
  expect(left).not.toContain('dinda');
  expect(left).not.toContain('Dinda');
});

test('when erasing fails half way, nothing is gone', async () => {
  const before = await everything(db);
  db.cases.hook('deleting', () => {
    throw new Error('disk error');
  });
  await expect(eraseCustomer(db, 'demo-nadia-rahman')).rejects.toThrow();
  expect(await everything(db)).toEqual(before);
});

test('erasing nobody erases nothing', async () => {
  expect(await eraseCustomer(db, 'nobody')).toEqual({
    customers: 0,
    interactions: 0,
    promises: 0,
    cases: 0,
    reviews: 0,
  });
});

test('the demo goes out again without a trace', async () => {
  await eraseDemo(db);
  for (const [table, rows] of Object.entries(await everything(db))) expect(rows, table).toEqual([]);
});

test('what is older than the retention goes by itself, what is younger stays', async () => {
  await recordDecision(db, { site: 'x', audience: 'public', findings: [], decision: 'clean' }, now - 300 * day, newId);
  await recordDecision(db, { site: 'x', audience: 'public', findings: [], decision: 'clean' }, now, newId);
  const erased = await eraseExpired(db, now, 6);
  const limit = '2026-05-22';
  expect(erased.interactions).toBeGreaterThan(100);
  expect((await db.interactions.toArray()).every(({ at }) => at >= limit)).toBe(true);
  const kept = await db.reviews.toArray();
  expect(kept.every(({ at }) => at >= limit)).toBe(true);
  expect(kept.filter(({ id }) => !id.startsWith('demo-'))).toHaveLength(1);
  expect(await db.customers.get('demo-nadia-rahman')).toBeDefined();
  expect((await db.promises.toArray()).every(({ due, settledAt }) => (settledAt ?? due) >= limit)).toBe(true);
  // After everything has expired, so have the customers and their private values.
  await eraseExpired(db, now + 2000 * day, 6);
  expect(await db.customers.count()).toBe(0);
  expect(await db.facts.count()).toBe(0);
});

test('without a retention nothing expires', async () => {
  const before = await everything(db);
  await eraseExpired(db, now + 5000 * day, 0);
  expect(await everything(db)).toEqual(before);
});
