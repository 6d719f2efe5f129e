import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { makeBackup } from '../../../lib/records/backup.ts';
import { importCsv } from '../../../lib/records/csv/import-csv.ts';
import { guessPlan } from '../../../lib/records/csv/plan.ts';
import { findCustomer } from '../../../lib/records/customers.ts';
import { openRecords, type RecordsDb } from '../../../lib/records/db.ts';
import { eraseCustomer, eraseWithWayBack } from '../../../lib/records/erase.ts';
import { exportCustomer } from '../../../lib/records/export.ts';
import { turnOff, turnOn } from '../../../lib/records/lock/change-over.ts';
import { searchEverything } from '../../../lib/records/search.ts';
import { newId, now, passphrase } from '../fresh.ts';

vi.setConfig({ testTimeout: 120_000 });

const options = { crypto };
const phone = '+6281210000001';
const file = `Nama,Telepon,Tanggal,Keterangan
Melur,${phone},2026-11-10,cincin zamrud
Seroja,+6281210000002,2026-11-11,cincin pirus
`;

async function withFile(): Promise<RecordsDb> {
  const db = await openRecords(`paged-${newId()}`);
  const bytes = new TextEncoder().encode(file);
  const source = { name: 'a.csv', size: bytes.length, read: async (from: number, to: number) => bytes.slice(from, to) };
  await importCsv(db, source, guessPlan(bytes, 'Asia/Jakarta'), { now });
  expect(await db.wordPages.count()).toBe(1);
  return db;
}

/** Closes it and opens it as `times` windows of a database that is encrypted. */
async function lockedFrom(db: RecordsDb, times = 1) {
  db.close();
  let root = '';
  await turnOn(db.name, passphrase, now, options, async (key) => {
    root = key;
  });
  const open = () => openRecords(db.name, { crypto, readRoot: async () => root });
  return { root, windows: await Promise.all(Array.from({ length: times }, open)) };
}

const found = async (db: RecordsDb, words: string) =>
  (await searchEverything(db, words)).texts.map(({ excerpt }) => excerpt);
const idOfMelur = async (db: RecordsDb) => (await findCustomer(db, [{ type: 'phone', value: phone }]))?.id ?? '';
const eraseHer = async (db: RecordsDb) => eraseWithWayBack(db, await idOfMelur(db), now, newId);

test.each([
  ['before the lock is turned on', 'plain', false],
  ['while it is open', 'locked', false],
  ['and written once more from a copy of before', 'plain', true],
] as const)(
  'whoever was erased and came back is found through every change of the lock: %s',
  async (_, when, isCopyPut) => {
    const eraseAndComeBack = async (db: RecordsDb) => {
      const copies = await db.interactions.filter(({ text }) => text === 'cincin zamrud').toArray();
      await (await eraseHer(db))?.();
      if (isCopyPut) await db.interactions.bulkPut(copies);
    };
    const plain = await withFile();
    if (when === 'plain') await eraseAndComeBack(plain);
    const { root, windows } = await lockedFrom(plain);
    const [db = plain] = windows;
    if (when === 'locked') await eraseAndComeBack(db);
    expect(await found(db, 'zamrud')).toEqual(['cincin zamrud']);
    expect(await found(db, 'cincin')).toHaveLength(2);
    db.close();
    await turnOff(db.name, root, options, newId);
    const again = await openRecords(db.name);
    expect(await found(again, 'zamrud')).toEqual(['cincin zamrud']);
    const [row] = (await exportCustomer(again, await idOfMelur(again)))?.interactions ?? [];
    const backup = (await makeBackup(again)).join('');
    expect(row?.text).toBe('cincin zamrud');
    expect(Object.keys(row ?? {}).filter((column) => /page/i.test(column))).toEqual([]);
    expect(backup).toContain('cincin zamrud');
    expect(backup).not.toMatch(/"page(Before)?"/);
    again.close();
  },
);

test.each([
  ['a person is erased', async (db: RecordsDb) => void (await eraseHer(db)), 1],
  ['a range of contacts goes', async (db: RecordsDb) => void (await db.interactions.where('id').above('').delete()), 0],
  ['all contacts go', (db: RecordsDb) => db.interactions.clear(), 0],
])('where %s in one window, another has the words no longer in memory', async (_, erase, left) => {
  const plain = await withFile();
  const { windows } = await lockedFrom(plain, 2);
  const [one = plain, other = plain] = windows;
  const pagesWith = (word: string) => one.table('wordPages').where('words').startsWith(word).primaryKeys();
  expect(await pagesWith('zamrud')).toHaveLength(1);
  await erase(other);
  await expect.poll(() => pagesWith('zamrud')).toEqual([]);
  expect(await pagesWith('pirus')).toHaveLength(left);
  for (const window of windows) window.close();
});

test('another window opens a page anew when somebody went from it, and none when a contact is recorded', async () => {
  const plain = await withFile();
  const { windows } = await lockedFrom(plain, 2);
  const [one = plain, other = plain] = windows;
  const pagesWith = (word: string) => one.table('wordPages').where('words').startsWith(word).primaryKeys();
  await pagesWith('zamrud');
  const customerId = await idOfMelur(other);
  const at = new Date(now).toISOString();
  const opens = vi.spyOn(crypto.subtle, 'decrypt');
  await other.interactions.add({ id: newId(), customerId, channel: 'telephone', direction: 'in', at, text: 'opal' });
  opens.mockClear();
  await pagesWith('zamrud');
  expect(opens).not.toHaveBeenCalled();
  await eraseCustomer(other, customerId, now, newId);
  opens.mockClear();
  await expect.poll(() => pagesWith('zamrud')).toEqual([]);
  expect(opens).toHaveBeenCalledTimes(1);
  opens.mockRestore();
  for (const window of windows) window.close();
});
