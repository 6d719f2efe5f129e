import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openRecords, openUnsealed } from '../../../lib/records/db.ts';
import { eraseLocked } from '../../../lib/records/lock/forgotten.ts';
import { makeLock, unlock } from '../../../lib/records/lock/passphrase.ts';
import { openLockStore, readLock } from '../../../lib/records/lock/store.ts';
import { day, newId, now, passphrase } from '../fresh.ts';

vi.setConfig({ testTimeout: 120_000 });

test('what is locked is erased also where the change was broken off and rows still lie in plain', async () => {
  const name = `forgotten-${newId()}`;
  const store = await openLockStore(name);
  await makeLock(store, crypto, passphrase, now);
  const before = await openUnsealed(name);
  await before.settings.bulkPut([
    { key: 'timeZone', value: 'Asia/Jakarta' },
    { key: 'direct:x sariw', value: true },
    { key: 'suggestionUses', value: '[]' },
  ]);
  before.close();
  await eraseLocked(name, now, newId);
  const after = await openRecords(name);
  expect((await after.settings.toArray()).map(({ key }) => key)).toEqual(['timeZone']);
  after.close();
  store.close();
});

test('a clock that was wrong once keeps nobody with the right passphrase out', async () => {
  const store = await openLockStore(`clock-${newId()}`);
  await makeLock(store, crypto, passphrase, now);
  for (const _ of [1, 2, 3, 4]) await unlock(store, crypto, 'perahu besar di laut tenang', now + 900 * day);
  expect((await readLock(store))?.notBefore).toBeGreaterThan(now + 900 * day);
  expect((await unlock(store, crypto, passphrase, now)).state).toBe('open');
  store.close();
});
