import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, expect, test } from 'vitest';
import { openRecords } from '../../lib/records/db.ts';
import { asUnavailable, RecordsUnavailable } from '../../lib/records/unavailable.ts';
import { noRecords, viewCase } from '../../lib/records/view.ts';
import { now } from './fresh.ts';

const { indexedDB, IDBKeyRange: keyRange } = Dexie.dependencies;
afterEach(() => {
  Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange: keyRange });
});

function refusing(name: string): IDBFactory {
  const factory = new IDBFactory();
  factory.open = () => {
    throw new DOMException('The user denied permission to access the database.', name);
  };
  return factory;
}

test.each([
  ['SecurityError', 'denied'],
  ['InvalidStateError', 'denied'],
  ['QuotaExceededError', 'full'],
  ['UnknownError', 'broken'],
])('a browser that answers %s makes the records unavailable: %s', async (name, reason) => {
  Object.assign(Dexie.dependencies, { indexedDB: refusing(name), IDBKeyRange });
  const failed = openRecords(`refused-${name}`);
  await expect(failed).rejects.toBeInstanceOf(RecordsUnavailable);
  await expect(failed).rejects.toMatchObject({ reason });
});

test('a browser without IndexedDB is one that denies it', async () => {
  Object.assign(Dexie.dependencies, { indexedDB: undefined, IDBKeyRange: undefined });
  await expect(openRecords('none')).rejects.toMatchObject({ reason: 'denied' });
});

test('a case says that there are no records, and the guard can go on', async () => {
  const db = await openRecords('closes');
  db.close();
  const view = await viewCase(db, { site: 'x', handle: '@sariw', name: 'Sari', thread: [] }, now);
  expect(view).toEqual({ state: 'no-records', reason: 'broken' });
});

test('a mistake of ours is not mistaken for a missing database', () => {
  expect(asUnavailable(new TypeError('oops'))).toBeNull();
  expect(() => noRecords(new TypeError('oops'))).toThrow(TypeError);
});
