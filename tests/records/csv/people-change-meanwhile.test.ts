import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { batchRows, importCsv } from '../../../lib/records/csv/import-csv.ts';
import { guessPlan } from '../../../lib/records/csv/plan.ts';
import { findCustomer, unlinkIdentity } from '../../../lib/records/customers.ts';
import type { RecordsDb } from '../../../lib/records/db.ts';
import { eraseCustomer } from '../../../lib/records/erase.ts';
import { mergeCustomers } from '../../../lib/records/merge.ts';
import { freshDb, newId, now } from '../fresh.ts';

let db: RecordsDb;
beforeEach(async () => {
  db = await freshDb();
});

/** Siti and Ali in turn; three batches. */
const text = `Nama,Telefon,Tarikh,Aduan\n${Array.from(
  { length: batchRows * 3 },
  (_, n) => `${n % 2 === 0 ? 'Siti,0123456789' : 'Ali,0198765432'},1/11/2026,aduan ${n}\n`,
).join('')}`;

/** Brings the file in, and lets somebody do something after the first batch. */
async function bringWhile(deed: () => Promise<unknown>) {
  const bytes = new TextEncoder().encode(text);
  const source = { name: 'a.csv', size: bytes.length, read: async (from: number, to: number) => bytes.slice(from, to) };
  const plan = guessPlan(bytes, 'Asia/Kuala_Lumpur');
  let batches = 0;
  return importCsv(db, source, plan, {
    now,
    breathe: async () => {
      batches += 1;
      if (batches === 1) await deed();
    },
  });
}

const siti = () => findCustomer(db, [{ type: 'phone', value: '0123456789' }]);
const ali = () => findCustomer(db, [{ type: 'phone', value: '0198765432' }]);
const contactsOf = async (id = '') => (await db.interactions.filter((row) => row.customerId === id).toArray()).length;

test('nobody changes anything: each has her own', async () => {
  expect(await bringWhile(async () => undefined)).toMatchObject({ state: 'done', problemCount: 0 });
  expect(await db.customers.count()).toBe(2);
  expect(await contactsOf((await siti())?.id)).toBe(batchRows * 1.5);
});

test('who is erased in the middle is somebody new afterwards, and no row points to nobody', async () => {
  await bringWhile(async () => eraseCustomer(db, (await siti())?.id ?? '', now, newId));
  const her = await siti();
  expect(her).not.toBeNull();
  expect(await contactsOf(her?.id)).toBe(batchRows);
  const known = new Set((await db.customers.toArray()).map(({ id }) => id));
  expect((await db.interactions.toArray()).filter((row) => !known.has(row.customerId))).toEqual([]);
});

test('two that are made one in the middle stay one', async () => {
  await bringWhile(async () => mergeCustomers(db, (await siti())?.id ?? '', (await ali())?.id ?? '', now, newId));
  expect((await ali())?.id).toBe((await siti())?.id);
  expect(await contactsOf((await siti())?.id)).toBe(batchRows * 3);
});

test('a telephone number that is taken away in the middle leads to nobody by what was met before', async () => {
  let first = '';
  await bringWhile(async () => {
    first = (await siti())?.id ?? '';
    const [row] = await db.identities.where('customerId').equals(first).toArray();
    await unlinkIdentity(db, row?.id ?? '');
  });
  // The file says again that she has it.
  expect((await siti())?.id).toBe(first);
  expect(await db.identities.count()).toBe(2);
});
