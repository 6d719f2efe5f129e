import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBObjectStore } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { findCustomer, searchCustomers } from '../../lib/records/customers.ts';
import { openRecords, version1 } from '../../lib/records/db.ts';
import { viewCase } from '../../lib/records/view.ts';
import { now } from './fresh.ts';

const rows = {
  customers: [
    { id: 'c1', displayName: 'Sari Wulan', createdAt: '2025-01-02T03:04:05.000Z' },
    { id: 'c2', displayName: 'Sari W.', createdAt: '2025-02-02T03:04:05.000Z' },
  ],
  identities: [
    { id: 'i1', customerId: 'c1', type: 'x', value: '@SariW', shown: '@SariW' },
    { id: 'i2', customerId: 'c1', type: 'phone', value: '010-470 0142', shown: '010-470 0142' },
    // The same handle spelled otherwise, at another customer: version 1 let it in.
    { id: 'i3', customerId: 'c2', type: 'x', value: 'sariw', shown: 'sariw' },
    { id: 'i4', customerId: 'c2', type: 'facebook', value: 'https://www.facebook.com/Sari.Wulan', shown: 'Sari.Wulan' },
  ],
  facts: [{ id: 'f1', customerId: 'c1', kind: 'amounts', value: 'RM12.30' }],
  interactions: [
    {
      id: 'r1',
      customerId: 'c1',
      channel: 'x',
      direction: 'in',
      at: '2026-11-01T00:00:00.000Z',
      text: 'line mati',
      postId: '77',
      caseId: 'k1',
    },
    {
      id: 'r2',
      customerId: 'c1',
      channel: 'telephone',
      direction: 'in',
      at: '2026-11-02T00:00:00.000Z',
      text: 'called',
      agent: 'Rudi',
    },
  ],
  promises: [
    {
      id: 'p1',
      customerId: 'c1',
      interactionId: 'r2',
      what: 'call back',
      by: 'Rudi',
      madeAt: '2026-11-02T00:00:00.000Z',
      due: '2026-11-03T00:00:00.000Z',
      state: 'open',
    },
  ],
  cases: [
    {
      id: 'k1',
      customerId: 'c1',
      title: 'line mati',
      site: 'x',
      threadId: '77',
      openedAt: '2026-11-01T00:00:00.000Z',
      state: 'waiting',
    },
  ],
  reviews: [
    { id: 'v1', at: '2026-11-01T00:00:00.000Z', site: 'x', audience: 'public', findings: [], decision: 'clean' },
  ],
  articles: [{ id: 'a1', title: 'How', lang: 'en', answer: 'So.', link: 'https://contoh.example' }],
  packs: [{ id: 'g1', name: 'Ours', version: '1', json: '{}', addedAt: '2026-11-01T00:00:00.000Z', active: true }],
  practiceRuns: [{ id: 't1', scenario: 's', at: '2026-11-01T00:00:00.000Z', score: 4, rounds: 3 }],
  settings: [{ key: 'timeZone', value: 'Asia/Jakarta' }],
  accepted: [{ id: 'n1', rule: 'phone', text: '1500', at: '2026-11-01T00:00:00.000Z' }],
};

async function writeVersion1(name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(1).stores(version1);
  await old.open();
  for (const [table, content] of Object.entries(rows)) await old.table(table).bulkAdd(content);
  old.close();
}

test('a database of version 1 opens with all that it held, and is found in the new ways', async () => {
  await writeVersion1('migrates');
  const db = await openRecords('migrates');

  for (const [table, content] of Object.entries(rows))
    expect(await db.table(table).count(), table).toBe(content.length);
  expect(await db.interactions.get('r1')).toEqual({ ...rows.interactions[0], site: 'x' });
  expect(await db.interactions.get('r2')).toEqual(rows.interactions[1]);
  expect(await db.cases.get('k1')).toEqual({ ...rows.cases[0], waitingSince: '2026-11-01T00:00:00.000Z' });
  for (const table of [
    'facts',
    'promises',
    'reviews',
    'articles',
    'packs',
    'practiceRuns',
    'settings',
    'accepted',
  ] as const)
    expect(await db.table(table).toArray(), table).toEqual(rows[table]);

  expect((await findCustomer(db, [{ type: 'phone', value: '+60 10 470 0142' }]))?.id).toBe('c1');
  expect((await findCustomer(db, [{ type: 'facebook', value: 'sari.wulan' }]))?.id).toBe('c2');
  // Where two customers claim one handle, nobody's row is thrown away: the first to have the one form keeps it.
  expect((await findCustomer(db, [{ type: 'x', value: '@SARIW' }]))?.id).toBe('c2');
  expect((await db.identities.get('i1'))?.value).toBe('@SariW');
  expect((await searchCustomers(db, 'sari')).map((found) => found.customerId).sort()).toEqual(['c1', 'c2']);
  expect(await db.interactions.where('[site+postId]').equals(['x', '77']).count()).toBe(1);
  db.close();
});

test('an upgrade that was done once changes nothing at the next opening', async () => {
  await writeVersion1('opens-twice');
  const first = await openRecords('opens-twice');
  const before = await Promise.all(first.tables.map((table) => table.toArray()));
  first.close();
  const second = await openRecords('opens-twice');
  expect(await Promise.all(second.tables.map((table) => table.toArray()))).toEqual(before);
  const view = await viewCase(second, { site: 'facebook', handle: 'Sari.Wulan', name: '', thread: [] }, now);
  expect(view.state).toBe('known');
  second.close();
});

test('data of a newer program is left alone and named', async () => {
  const newer = new Dexie('from-the-future');
  newer.version(99).stores({ customers: 'id' });
  await newer.open();
  await newer.table('customers').add({ id: 'x' });
  newer.close();
  await expect(openRecords('from-the-future')).rejects.toMatchObject({ name: 'RecordsUnavailable', reason: 'newer' });

  const again = new Dexie('from-the-future');
  await again.open();
  expect(await again.table('customers').toArray()).toEqual([{ id: 'x' }]);
  // Nothing of ours was put beside it, and it still says of which version it is.
  expect(again.tables.map(({ name }) => name)).toEqual(['customers']);
  expect(again.verno).toBe(99);
  again.close();
});

/** What lies there, seen without our program and without bringing it up to date. */
async function asItLies(name: string) {
  const plain = new Dexie(name);
  await plain.open();
  const tables = await Promise.all(plain.tables.map(async (table) => [table.name, await table.toArray()] as const));
  const { verno } = plain;
  plain.close();
  return { verno, ...Object.fromEntries(tables) };
}

test.each([
  ['QuotaExceededError', 'full'],
  ['UnknownError', 'broken'],
])(
  'an upgrade that fails half way (%s) says so, leaves all as it was, and goes through the next time',
  async (name, reason) => {
    const of = `fails-${name}`;
    await writeVersion1(of);
    const before = await asItLies(of);
    const { put } = IDBObjectStore.prototype;
    let written = 0;
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      written += 1;
      if (written > 3) throw new DOMException('The disk says no.', name);
      return put.apply(this, row);
    });
    await expect(openRecords(of)).rejects.toMatchObject({ name: 'RecordsUnavailable', reason });
    expect(written).toBeGreaterThan(3);
    failing.mockRestore();
    expect(await asItLies(of)).toEqual(before);
    const db = await openRecords(of);
    expect((await findCustomer(db, [{ type: 'phone', value: '+60 10 470 0142' }]))?.id).toBe('c1');
    expect(await db.interactions.count()).toBe(rows.interactions.length);
    db.close();
  },
);

test('a tab with an older version makes room, and nothing is lost', async () => {
  await writeVersion1('two-tabs');
  const older = new Dexie('two-tabs');
  older.version(1).stores(version1);
  await older.open();
  const closed = new Promise<void>((done) => void older.on('versionchange', () => done()));
  const newer = await openRecords('two-tabs');
  await closed;
  expect(await newer.customers.count()).toBe(rows.customers.length);
  expect(await newer.interactions.count()).toBe(rows.interactions.length);
  newer.close();
  older.close();
});
