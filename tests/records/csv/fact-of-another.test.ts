import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { importCsv } from '../../../lib/records/csv/import-csv.ts';
import { guessPlan } from '../../../lib/records/csv/plan.ts';
import { findCustomer } from '../../../lib/records/customers.ts';
import type { RecordsDb } from '../../../lib/records/db.ts';
import { mergeCustomers } from '../../../lib/records/merge.ts';
import { textId } from '../../../lib/records/text-id.ts';
import { freshDb, newId, now } from '../fresh.ts';

let db: RecordsDb;
beforeEach(async () => {
  db = await freshDb();
});

const people = `Nomor pelanggan,Nama,Telepon,Akun
101,Ani,+628121000001,998877
102,Budi,+628121000002,556644
`;

async function bring(text: string) {
  const bytes = new TextEncoder().encode(text);
  const source = { name: 'a.csv', size: bytes.length, read: async (from: number, to: number) => bytes.slice(from, to) };
  return importCsv(db, source, guessPlan(bytes, 'Asia/Jakarta'), { now });
}

const byPhone = async (value: string) => (await findCustomer(db, [{ type: 'phone', value }]))?.id ?? '';
/** Of Budi's account, what is hers or his. */
const accountsOf = async (id: string) =>
  (await db.facts.where('customerId').equals(id).toArray()).filter(({ value }) => value === '556644');

/** Budi's facts are Ani's, and nothing tells any more how that came: an archive brings no merges. Answers with Budi's id of before. */
async function madeOne(): Promise<string> {
  await bring(people);
  const [ani, budi] = [await byPhone('+628121000001'), await byPhone('+628121000002')];
  await mergeCustomers(db, ani, budi, now, newId);
  await db.merges.clear();
  return budi;
}

test('a fact that has come to another customer stops no import: it is kept of both', async () => {
  const budi = await madeOne();
  const before = await db.facts.count();
  const note = await bring(people);
  expect(note).toMatchObject({ state: 'done', rows: 2, problemCount: 0, alreadyHere: 1 });
  // His number and his account, and the telephone that is hers by now.
  expect(note.added).toMatchObject({ customers: 1, identities: 0, facts: 3 });
  expect(await db.facts.count()).toBe(before + 3);
  expect(await accountsOf(budi)).toHaveLength(1);
  expect(await bring(people)).toMatchObject({ added: { customers: 0, facts: 0 }, alreadyHere: 2 });
});

test('when that has gone to another as well, it is left out and not counted', async () => {
  const budi = await madeOne();
  const ani = await byPhone('+628121000001');
  await bring(people);
  const again = textId('fact', budi, 'accounts', '556644', 'again');
  expect(await db.facts.update(again, { customerId: ani })).toBe(1);
  const note = await bring(people);
  expect(note).toMatchObject({ state: 'done', problemCount: 0, alreadyHere: 2, added: { customers: 0, facts: 0 } });
  expect(await accountsOf(budi)).toEqual([]);
});
