import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../lib/records/archive.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import { makeDemo } from '../../lib/records/demo/index.ts';
import { erasuresOf } from '../../lib/records/erase.ts';
import { importRecords } from '../../lib/records/import.ts';
import { eraseExpired, type Retention, readRetention, writeRetention } from '../../lib/records/retention.ts';
import { recordDecision } from '../../lib/records/reviews.ts';
import { channels } from '../../lib/records/schema.ts';
import { day, everything, freshDb, newId, now } from './fresh.ts';

let db: RecordsDb;
beforeEach(async () => {
  db = await freshDb();
  await importRecords(db, makeDemo(now));
});
const expire = (retention: Partial<Retention>, at = now, isDry = false) =>
  eraseExpired(db, at, { months: 0, byChannel: {}, ...retention }, { isDry, newId });

test('what is older than the retention goes, what is younger stays', async () => {
  await recordDecision(db, { site: 'x', audience: 'public', findings: [], decision: 'clean' }, now - 300 * day, newId);
  await recordDecision(db, { site: 'x', audience: 'public', findings: [], decision: 'clean' }, now, newId);
  const erased = await expire({ months: 6 });
  const limit = '2026-05-22';
  expect(erased.interactions).toBeGreaterThan(100);
  expect((await db.interactions.toArray()).every(({ at }) => at >= limit)).toBe(true);
  const kept = await db.reviews.toArray();
  expect(kept.every(({ at }) => at >= limit)).toBe(true);
  expect(kept.filter(({ id }) => !id.startsWith('demo-'))).toHaveLength(1);
  expect(await db.customers.get('demo-nadia-rahman')).toBeDefined();
  expect((await db.promises.toArray()).every(({ due, settledAt }) => (settledAt ?? due) >= limit)).toBe(true);
  // After everything has expired, so have the customers and their private values.
  await expire({ months: 6 }, now + 2000 * day);
  expect(await db.customers.count()).toBe(0);
  expect(await db.facts.count()).toBe(0);
});

test('a channel may be kept shorter or longer than the rest', async () => {
  const before = await db.interactions.toArray();
  await expire({ months: 6, byChannel: { telephone: 1, email: 0 } });
  const after = await db.interactions.toArray();
  const left = (channel: string) => after.filter((row) => row.channel === channel);
  expect(left('telephone').length).toBeGreaterThan(0);
  expect(left('telephone').every(({ at }) => at >= '2026-10-22')).toBe(true);
  expect(left('x').some(({ at }) => at < '2026-10-22')).toBe(true);
  expect(left('email')).toHaveLength(before.filter((row) => row.channel === 'email').length);
});

test('one channel alone expires where everything else is kept', async () => {
  const before = await db.interactions.where('at').above('').count();
  const erased = await expire({ byChannel: { chat: 1 } });
  expect(erased).toMatchObject({ customers: 0, promises: 0, cases: 0, reviews: 0 });
  expect(erased.interactions).toBeGreaterThan(0);
  expect(await db.interactions.count()).toBe(before - erased.interactions);
});

test('without a retention nothing expires', async () => {
  const before = await everything(db);
  await expire({}, now + 5000 * day);
  expect(await everything(db)).toEqual(before);
});

test('a dry run counts exactly what would go, and nothing goes', async () => {
  const demo = makeDemo(now);
  const few = new Set(demo.customers?.slice(0, 5).map(({ id }) => id));
  const ofFew = <Row extends { customerId: string }>(rows: readonly Row[] = []) =>
    rows.filter(({ customerId }) => few.has(customerId));
  const some: Archive = {
    format: 'tenang-records',
    version: 1,
    customers: demo.customers?.filter(({ id }) => few.has(id)),
    cases: ofFew(demo.cases),
    interactions: ofFew(demo.interactions),
    promises: ofFew(demo.promises),
  };
  const months = fc.constantFrom(0, 1, 3, 6, 12);
  const retentions = fc.record({
    months,
    byChannel: fc.dictionary(fc.constantFrom(...channels), months, { maxKeys: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(retentions, fc.nat(900), async (retention, days) => {
      const own = await freshDb();
      await importRecords(own, some);
      const at = now + days * day;
      const before = await everything(own);
      const dry = await eraseExpired(own, at, retention, { isDry: true, newId });
      expect(await everything(own)).toEqual(before);
      expect(await eraseExpired(own, at, retention, { newId })).toEqual(dry);
      // Once is enough.
      const again = await eraseExpired(own, at, retention, { newId });
      expect(Object.values(again).every((count) => count === 0)).toBe(true);
      own.close();
    }),
    { numRuns: 8 },
  );
});

describe('the retention', () => {
  test('is kept as it was chosen', async () => {
    expect(await readRetention(db)).toEqual({ months: 0, byChannel: {} });
    const chosen: Retention = { months: 12, byChannel: { telephone: 3, email: 0 } };
    await writeRetention(db, chosen);
    expect(await readRetention(db)).toEqual(chosen);
    await writeRetention(db, { months: 6, byChannel: {} });
    expect(await readRetention(db)).toEqual({ months: 6, byChannel: {} });
  });

  test('notes what went by numbers', async () => {
    const erased = await expire({ months: 6 });
    expect(await erasuresOf(db)).toMatchObject([{ why: 'retention', ...erased }]);
  });
});

test('what went is noted even when a later part fails, and nothing is noted that stayed', async () => {
  const id = (at: number) => `old-${String(at).padStart(4, '0')}`;
  const createdAt = new Date(now - 1000 * day).toISOString();
  await db.customers.bulkAdd(
    Array.from({ length: 450 }, (_, at) => ({ id: id(at), displayName: 'Old', createdAt, words: [] })),
  );
  db.customers.hook('deleting', (key) => {
    if (key === id(449)) throw new Error('disk error');
  });
  const before = await db.customers.count();
  await expect(expire({ months: 24 })).rejects.toThrow();
  const gone = before - (await db.customers.count());
  expect(gone).toBeGreaterThan(100);
  expect(await erasuresOf(db)).toMatchObject([{ why: 'retention', customers: gone, reviews: 0 }]);
});
