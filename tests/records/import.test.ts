import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../lib/records/archive.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import { makeDemo } from '../../lib/records/demo/index.ts';
import { exportCustomer, exportRecords } from '../../lib/records/export.ts';
import { importRecords } from '../../lib/records/import.ts';
import { everything, everythingFound, freshDb, now } from './fresh.ts';

let db: RecordsDb;
beforeEach(async () => {
  db = await freshDb();
});

const at = '2026-11-01T10:00:00+08:00';
const good: Archive = {
  format: 'tenang-records',
  version: 1,
  customers: [{ id: 'c1', displayName: 'Sari W.', createdAt: at }],
  identities: [{ id: 'i1', customerId: 'c1', type: 'x', value: '@SariW' }],
  interactions: [{ id: 'r1', customerId: 'c1', channel: 'x', direction: 'in', at, text: 'halo' }],
};
const read = (archive: object) => importRecords(db, JSON.stringify(archive));

test('good rows come in, times in UTC, identities in their one form', async () => {
  const report = await read(good);
  expect(report).toMatchObject({
    added: { customers: 1, identities: 1, interactions: 1 },
    alreadyHere: 0,
    refused: [],
  });
  expect(await db.interactions.get('r1')).toMatchObject({ at: '2026-11-01T02:00:00.000Z' });
  expect(await db.identities.get('i1')).toMatchObject({ value: 'sariw', shown: '@SariW' });
});

test('the same file twice changes nothing', async () => {
  await read(good);
  const before = await everything(db);
  expect(await read(good)).toMatchObject({ added: { customers: 0 }, alreadyHere: 3, refused: [] });
  expect(await everything(db)).toEqual(before);
});

test('a row that is here already is not overwritten by a file', async () => {
  await read(good);
  await read({ ...good, customers: [{ id: 'c1', displayName: 'Somebody else', createdAt: at }] });
  expect((await db.customers.get('c1'))?.displayName).toBe('Sari W.');
});

describe('a file that is none is refused as a whole', () => {
  test.each([
    ['', 'not-json'],
    ['{"format":"tenang-records","version":1', 'not-json'],
    ['[]', 'not-records'],
    ['null', 'not-records'],
    ['{"format":"other","version":1}', 'not-records'],
    ['{"format":"tenang-records","version":2}', 'newer-version'],
    ['{"format":"tenang-records","version":"1"}', 'not-records'],
    ['{"format":"tenang-records","version":1,"relative":true}', 'malformed'],
  ])('%s: %s', async (text, reason) => {
    expect((await importRecords(db, text)).refused).toMatchObject([{ row: 0, reason }]);
    expect(await db.customers.count()).toBe(0);
  });
});

describe('a wrong row is refused with its place and reason, the others come in', () => {
  const row = { ...good.interactions?.[0], id: 'r2' };
  test.each([
    ['a channel that is none', 'interactions', { ...row, channel: 'pigeon' }, 'channel', 'malformed'],
    ['a time that is none', 'interactions', { ...row, at: '2026-13-45T99:99' }, 'at', 'malformed'],
    ['a date alone', 'interactions', { ...row, at: '1 Nov' }, 'at', 'malformed'],
    ['an endless text', 'interactions', { ...row, text: 'x'.repeat(10_001) }, 'text', 'malformed'],
    ['a link that runs', 'interactions', { ...row, link: 'javascript:alert(1)' }, 'link', 'malformed'],
    ['nothing', 'interactions', null, '', 'malformed'],
    ['a list', 'interactions', [], 'id', 'malformed'],
    ['somebody unknown', 'interactions', { ...row, customerId: 'nobody' }, 'customerId', 'unknown-customer'],
    ['a case that is not there', 'interactions', { ...row, caseId: 'none' }, 'caseId', 'unknown-case'],
    [
      'a promise in no row',
      'promises',
      { id: 'p', customerId: 'c1', interactionId: 'none', what: 'call', by: '', madeAt: at, due: at, state: 'open' },
      'interactionId',
      'unknown-interaction',
    ],
    [
      'an identity of nothing',
      'identities',
      { id: 'i2', customerId: 'c1', type: 'x', value: '@@' },
      'value',
      'empty-identity',
    ],
    [
      'a kind of fact that is none',
      'facts',
      { id: 'f', customerId: 'c1', kind: '__proto__', value: 'x' },
      'kind',
      'malformed',
    ],
    [
      'an endless name',
      'customers',
      { id: 'c9', displayName: 'x'.repeat(201), createdAt: at },
      'displayName',
      'malformed',
    ],
    [
      'a review that carries a value',
      'reviews',
      {
        id: 'v',
        at,
        site: 'x',
        audience: 'public',
        findings: [{ kind: 'phone', severity: 'stop', rule: '+60 10-470 0142' }],
        decision: 'clean',
      },
      'findings.0.rule',
      'malformed',
    ],
  ])('%s', async (_, table, wrong, field, reason) => {
    const withWrong = { ...good, [table]: [...((good as unknown as Record<string, unknown[]>)[table] ?? []), wrong] };
    const { refused, added } = await read(withWrong);
    const place = ((good as unknown as Record<string, unknown[]>)[table]?.length ?? 0) + 1;
    expect(refused).toMatchObject([{ table, row: place, field, reason }]);
    expect(added).toMatchObject({ customers: 1, identities: 1, interactions: 1 });
  });

  test('the report does not repeat what stood in the row', async () => {
    const { refused } = await read({
      ...good,
      facts: [{ id: 'f', customerId: 'c1', kind: 'secret 900101-14-5678', value: 'x' }],
    });
    expect(JSON.stringify(refused)).not.toContain('900101');
  });

  test('an id twice, a handle twice, a table that nobody knows', async () => {
    const { refused } = await read({
      ...good,
      customers: [
        ...(good.customers ?? []),
        { id: 'c1', displayName: 'Again', createdAt: at },
        { id: 'c2', displayName: 'Other', createdAt: at },
      ],
      identities: [...(good.identities ?? []), { id: 'i2', customerId: 'c2', type: 'x', value: 'sariw' }],
      cookies: [],
    });
    expect(refused.map(({ table, row, reason }) => [table, row, reason])).toEqual([
      ['cookies', 0, 'unknown-table'],
      ['customers', 2, 'same-id-twice'],
      ['identities', 2, 'identity-taken'],
    ]);
  });

  test("a file can't claim a handle that somebody here is known by", async () => {
    await read(good);
    const { refused } = await read({
      ...good,
      customers: [{ id: 'c2', displayName: 'Thief', createdAt: at }],
      identities: [{ id: 'i9', customerId: 'c2', type: 'x', value: 'SARIW' }],
      interactions: [],
    });
    expect(refused).toMatchObject([{ table: 'identities', row: 1, reason: 'identity-taken' }]);
  });
});

test('nothing is half written: when writing fails, the tables are as before', async () => {
  db.promises.hook('creating', () => {
    throw new Error('disk full');
  });
  const before = await everything(db);
  await expect(importRecords(db, makeDemo(now))).rejects.toThrow();
  expect(await everything(db)).toEqual(before);
});

test('a preview reports and writes nothing', async () => {
  const report = await importRecords(db, good, { dryRun: true });
  expect(report).toMatchObject({ added: { customers: 1, interactions: 1 }, refused: [] });
  expect(await db.customers.count()).toBe(0);
});

test('progress goes up to all rows', async () => {
  const seen: number[] = [];
  await importRecords(db, makeDemo(now), { onProgress: (done, total) => void seen.push(done / total) });
  expect(seen.at(-1)).toBe(1);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
});

test('a deep or crooked document is refused and breaks nothing', async () => {
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
  const report = await importRecords(
    db,
    `{"format":"tenang-records","version":1,"relative":true,"customers":${deep}}`,
    { now },
  );
  expect(report.refused).toMatchObject([{ table: 'customers', row: 1, reason: 'malformed' }]);
  await importRecords(db, '{"format":"tenang-records","version":1,"__proto__":{"polluted":1},"constructor":[]}');
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('everything goes out and comes in again the same', async () => {
  await importRecords(db, makeDemo(now));
  const other = await freshDb();
  const report = await importRecords(other, JSON.stringify(await exportRecords(db)));
  expect(report.refused).toEqual([]);
  expect(await everythingFound(other)).toEqual(await everythingFound(db));
});

test('one person goes out whole, and nobody else with her', async () => {
  await importRecords(db, makeDemo(now));
  const archive = await exportCustomer(db, 'demo-nadia-rahman');
  expect(archive?.customers).toHaveLength(1);
  expect(archive?.interactions?.length).toBeGreaterThan(10);
  expect(JSON.stringify(archive)).not.toContain('demo-dinda');
  const other = await freshDb();
  expect((await importRecords(other, JSON.stringify(archive))).refused).toEqual([]);
  expect(await exportCustomer(other, 'demo-nadia-rahman')).toEqual(archive);
  expect(await exportCustomer(db, 'nobody')).toBeNull();
});
