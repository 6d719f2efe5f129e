import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { makeDemo } from '../../lib/records/demo/index.ts';
import { importRecords } from '../../lib/records/import.ts';
import { recordDecision } from '../../lib/records/reviews.ts';
import type { ReviewRecord } from '../../lib/records/schema.ts';
import { report } from '../../lib/reports/report.ts';
import type { Finding } from '../../lib/review/types.ts';
import { day, freshDb, hour, newId, now } from '../records/fresh.ts';

test('an empty company has nothing to report', async () => {
  const db = await freshDb();
  expect(await report(db, now)).toEqual({
    at: '2026-11-22T03:00:00.000Z',
    since: '2026-10-23T03:00:00.000Z',
    waiting: [],
    promisesDue: [],
    leaksStoppedByKind: [],
  });
});

describe('the demo', async () => {
  const db = await freshDb();
  await importRecords(db, makeDemo(now));
  const made = await report(db, now);

  test('who waits stands in the order of waiting, with her last words', () => {
    expect(made.waiting.map(({ customer }) => customer)).toEqual(
      expect.arrayContaining([
        'Nadia Rahman',
        'Dinda Kusuma',
        'Sofea Zulkifli',
        'Joko Purwanto',
        'Vivi Tandiono',
        'Lai Mei Fong',
      ]),
    );
    const since = made.waiting.map((row) => row.since);
    expect(since).toEqual([...since].sort());
    expect(made.waiting.find(({ customer }) => customer === 'Vivi Tandiono')).toMatchObject({
      channel: 'messenger',
      minutes: (now - Date.parse('2026-11-21T19:40:00+07:00')) / 60_000,
      text: expect.stringContaining('hari pasar'),
    });
  });

  test('what was promised stands in the order of its due times, broken first', () => {
    const states = made.promisesDue.map(({ state }) => state);
    expect(states).toEqual(
      [...states].sort((a, b) => ['broken', 'due', 'open'].indexOf(a) - ['broken', 'due', 'open'].indexOf(b)),
    );
    expect(made.promisesDue.find(({ customer }) => customer === 'Nadia Rahman')).toMatchObject({
      by: 'Rudi',
      state: 'broken',
    });
    expect(made.promisesDue.filter(({ state }) => state === 'open').length).toBeGreaterThan(0);
  });
});

test('leaks are counted by kind and by what was decided, each draft once for a kind', async () => {
  const db = await freshDb();
  const finding = (kind: Finding['kind']) => ({ kind, severity: 'stop', rule: kind }) as const;
  const decide = (decision: ReviewRecord['decision'], kinds: readonly Finding['kind'][], when = now - hour) =>
    recordDecision(db, { site: 'x', audience: 'public', findings: kinds.map(finding), decision }, when, newId);
  await decide('fixed', ['phone', 'phone', 'amount-owed']);
  await decide('moved', ['amount-owed', 'blaming']);
  await decide('went-back', ['amount-owed']);
  await decide('posted-anyway', ['phone']);
  await decide('clean', []);
  await decide('fixed', ['health'], now - 40 * day);
  expect((await report(db, now)).leaksStoppedByKind).toEqual([
    { kind: 'amount-owed', found: 3, stopped: 3, posted: 0 },
    { kind: 'phone', found: 2, stopped: 1, posted: 1 },
  ]);
  expect((await report(db, now, 60)).leaksStoppedByKind).toHaveLength(3);
});
