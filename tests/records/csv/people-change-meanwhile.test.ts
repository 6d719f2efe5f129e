import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { batchRows, importCsv } from '../../../lib/records/csv/import-csv.ts';
import { guessPlan } from '../../../lib/records/csv/plan.ts';
import { findCustomer, unlinkIdentity } from '../../../lib/records/customers.ts';
import { openRecords, type RecordsDb } from '../../../lib/records/db.ts';
import { eraseCustomer } from '../../../lib/records/erase.ts';
import { mergeCustomers } from '../../../lib/records/merge.ts';
import { freshDb, newId, now, openKeyring } from '../fresh.ts';

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
  return bring(text, deed);
}

async function bring(text: string, deed: () => unknown = () => undefined) {
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

/** Begun after the first batch, and not waited for: the next batch is begun while it holds the database. */
async function bringDuring(deed: (sitiId: string, aliId: string) => Promise<unknown>, file = text) {
  let [sitiId, aliId] = ['', ''];
  let done: Promise<unknown> = Promise.resolve();
  await bring(file, async () => {
    [sitiId, aliId] = [(await siti())?.id ?? '', (await ali())?.id ?? ''];
    done = deed(sitiId, aliId);
  });
  await done;
  return { sitiId, aliId };
}

const another = async () => openRecords(db.name, await openKeyring());
const rowsOfNobody = async () => {
  const known = new Set((await db.customers.toArray()).map(({ id }) => id));
  return (await db.interactions.filter((row) => !known.has(row.customerId)).toArray()).length;
};

for (const window of ['this', 'another'] as const) {
  const opened = async () => (window === 'this' ? db : another());

  test(`in ${window} window, an erase that is under way when a batch begins leaves no row to nobody`, async () => {
    const there = await opened();
    await bringDuring((sitiId) => eraseCustomer(there, sitiId, now, newId));
    expect(await rowsOfNobody()).toBe(0);
    expect(await contactsOf((await siti())?.id)).toBe(batchRows);
    expect(await contactsOf((await ali())?.id)).toBe(batchRows * 1.5);
  });

  test(`in ${window} window, a merge that is under way when a batch begins gets her rows`, async () => {
    const there = await opened();
    const { aliId } = await bringDuring((one, other) => mergeCustomers(there, other, one, now, newId));
    expect(await db.customers.toCollection().primaryKeys()).toEqual([aliId]);
    expect(await contactsOf(aliId)).toBe(batchRows * 3);
  });

  test(`in ${window} window, a telephone that goes to somebody else while a batch begins takes its rows along`, async () => {
    const there = await opened();
    const { sitiId, aliId } = await bringDuring((one, other) =>
      there.identities
        .where('customerId')
        .equals(one)
        .modify((row: { customerId: string }) => {
          row.customerId = other;
        }),
    );
    expect(await contactsOf(sitiId)).toBe(batchRows / 2);
    expect(await contactsOf(aliId)).toBe(batchRows * 2.5);
  });

  test(`in ${window} window, a name that is mended while a batch begins stays mended`, async () => {
    const there = await opened();
    const rows = text.trimEnd().split('\n');
    // The second batch tells something new of her.
    const file = [`${rows[0]},Akun`, ...rows.slice(1).map((row, n) => `${row},${n === batchRows ? '998877' : ''}`), ''];
    const { sitiId } = await bringDuring(
      (one) => there.customers.update(one, { displayName: 'Siti Aminah' }),
      file.join('\n'),
    );
    expect(await siti()).toMatchObject({ displayName: 'Siti Aminah' });
    expect(await db.facts.where('customerId').equals(sitiId).toArray()).toMatchObject([{ value: '998877' }]);
  });
}
