import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RecordsDb } from '../../lib/records/db.ts';
import { demoArchive, makeDemo } from '../../lib/records/demo/index.ts';
import { readStories } from '../../lib/records/demo/story.ts';
import { importRecords } from '../../lib/records/import.ts';
import { unsettledPromises } from '../../lib/records/promises.ts';
import { channels } from '../../lib/records/schema.ts';
import { viewCase } from '../../lib/records/view.ts';
import { day, freshDb, now } from './fresh.ts';

test('two lines load it, and every row comes in', async () => {
  const db = await freshDb();
  const demo = makeDemo(now);
  const report = await importRecords(db, demo);
  expect(report.refused).toEqual([]);
  expect(report.added).toMatchObject({ customers: 40, interactions: 400 });
  expect(report.added.articles).toBeGreaterThanOrEqual(8);
});

test('the file in public/ is the same demo: `npx node scripts/make-demo.ts` makes it anew', async () => {
  const file = readFileSync(new URL('../../public/demo/suria.json', import.meta.url), 'utf8');
  expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(demoArchive())));
  const [one, other] = [await freshDb(), await freshDb()];
  await importRecords(one, file, { now });
  await importRecords(other, makeDemo(now));
  expect(await one.interactions.toArray()).toEqual(await other.interactions.toArray());
});

test('it covers eight channels, three languages, fourteen months, and nobody says the same twice', () => {
  const { interactions = [], customers = [] } = makeDemo(now);
  expect(new Set(interactions.map(({ channel }) => channel))).toEqual(new Set(channels));
  expect(new Set(customers.map(({ language }) => language))).toEqual(new Set(['en', 'id', 'ms']));
  const times = interactions.map(({ at }) => Date.parse(at)).sort((a, b) => a - b);
  expect(now - (times[0] ?? 0)).toBeGreaterThan(410 * day);
  const latest = now - (times.at(-1) ?? 0);
  expect(latest).toBeGreaterThanOrEqual(0);
  expect(latest).toBeLessThan(1.5 * day);
  expect(new Set(interactions.map(({ text }) => text)).size).toBe(interactions.length);
});

describe.each([
  ['a Sunday', '2026-11-22T11:00:00+08:00'],
  ['a Monday', '2026-11-23T09:00:00+08:00'],
  ['a Tuesday', '2026-11-24T09:00:00+08:00'],
  ['a Wednesday', '2026-11-25T00:30:00+08:00'],
  ['New Year', '2027-01-01T12:00:00+08:00'],
  ['the day of the payment', '2027-01-02T12:00:00+08:00'],
  ['a leap day', '2028-02-29T23:00:00+08:00'],
])('read on %s', (_, when) => {
  const then = Date.parse(when);
  const stories = [
    ['Nadia Rahman', { site: 'x', handle: '@nadiarahman_' }, 'RM354.20'],
    ['Dinda Kusuma', { site: 'facebook', handle: 'dinda.kusuma' }, 'Rp487.300'],
    ['Sofea Zulkifli', { site: 'facebook', handle: 'sofea.zulkifli' }, 'RM186.40'],
  ] as const;

  test('three customers phoned twice and were promised a call on Tuesday that never came', async () => {
    const db = await freshDb();
    await importRecords(db, makeDemo(then));
    for (const [name, who, amount] of stories) await expectStory(db, name, who, amount);
  });

  async function expectStory(
    db: RecordsDb,
    name: string,
    who: { readonly site: 'x' | 'facebook'; readonly handle: string },
    amount: string,
  ): Promise<void> {
    const view = await viewCase(db, { ...who, name: '', thread: [] }, then);
    if (view.state !== 'known') throw new Error(view.state);
    expect(view.displayName).toBe(name);
    expect(view.matters).toMatchObject([
      { code: 'promise-broken', params: { by: 'Rudi' } },
      { code: 'contacted-lately', params: { count: 2, channel: 'telephone' } },
      { code: 'waiting' },
    ]);
    const due = new Date(String(view.matters[0]?.params.due));
    expect(new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'Asia/Jakarta' }).format(due)).toBe('Tuesday');
    expect(view.facts).toContainEqual({ kind: 'amounts', value: amount });
    const paid = view.facts.find(({ kind }) => kind === 'payments')?.value ?? '';
    expect(paid).toMatch(/^\d{4}-01-02$/);
    expect(then - Date.parse(paid)).toBeGreaterThan(55 * day);
  }

  test('every time and slot is resolved, nothing lies ahead but what was promised', async () => {
    const demo = makeDemo(then);
    expect(JSON.stringify(demo)).not.toMatch(/\{(?:iso|day|date|weekday) |"[+-]\d+d@/);
    for (const { at, text } of demo.interactions ?? []) expect(Date.parse(at), text).toBeLessThanOrEqual(then);
    for (const { madeAt, due, what } of demo.promises ?? [])
      expect(Date.parse(madeAt), what).toBeLessThan(Date.parse(due));
  });
});

test('some promises are open, and those that broke are few', async () => {
  const db = await freshDb();
  await importRecords(db, makeDemo(now));
  const promises = await unsettledPromises(db, now);
  expect(promises.filter(({ state }) => state === 'broken')).toHaveLength(6);
  expect(promises.filter(({ state }) => state === 'open')).toHaveLength(4);
});

test("a line that says nothing is the author's mistake", () => {
  expect(() => readStories('= A | en | x:@a\nhello')).toThrow('says nothing');
});
