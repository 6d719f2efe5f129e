import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { batchRows, importCsv } from '../../lib/records/csv/import-csv.ts';
import { guessPlan } from '../../lib/records/csv/plan.ts';
import { findCustomer } from '../../lib/records/customers.ts';
import {
  openRecords,
  type RecordsDb,
  version1,
  version2,
  version3,
  version4,
  version5,
  version6,
} from '../../lib/records/db.ts';
import { eraseCustomer, eraseWithWayBack } from '../../lib/records/erase.ts';
import { exportCustomer } from '../../lib/records/export.ts';
import { mergeCustomers } from '../../lib/records/merge.ts';
import { addOnPages } from '../../lib/records/paged-contacts.ts';
import { addNote } from '../../lib/records/record.ts';
import { eraseExpired } from '../../lib/records/retention.ts';
import type { Interaction } from '../../lib/records/schema.ts';
import { searchEverything } from '../../lib/records/search.ts';
import { freshDb, newId, now } from './fresh.ts';
import { rawContent } from './lock/raw.ts';

const people = 30;
const count = batchRows + 50;
/** The n-th row is the n-th day before today; each says one word that nobody else says. */
const said = (n: number) =>
  `${n % 2 === 0 ? 'modem rusak' : 'kurir lambat'} kode${n}x${n === 7 ? ' zamrud' : ''}${n % 90 === 5 ? ' paspor' : ''}`;
const dayOf = (n: number) => new Date(now - n * 86_400_000).toISOString().slice(0, 10);
const file = `Nama,Telepon,Tanggal,Keterangan\n${Array.from(
  { length: count },
  (_, n) => `Orang ${n % people},+62812100000${String(n % people).padStart(2, '0')},${dayOf(n)},${said(n)}\n`,
).join('')}`;

async function bring(db: RecordsDb): Promise<void> {
  const bytes = new TextEncoder().encode(file);
  const source = { name: 'a.csv', size: bytes.length, read: async (from: number, to: number) => bytes.slice(from, to) };
  const report = await importCsv(db, source, guessPlan(bytes, 'Asia/Jakarta'), { now });
  expect(report).toMatchObject({ state: 'done', problemCount: 0, added: { interactions: count } });
}

let db: RecordsDb;
beforeEach(async () => {
  db = await freshDb();
  await bring(db);
});

const excerpts = async (words: string, limit = 5) =>
  (await searchEverything(db, words, limit)).texts.map(({ excerpt }) => excerpt);
const person = async (n: number) =>
  (await findCustomer(db, [{ type: 'phone', value: `+62812100000${String(n).padStart(2, '0')}` }]))?.id ?? '';

describe('what came in with a file is found', () => {
  test.each([
    ['one word that one row says', 'kode77x', [said(77)]],
    ['the beginning of it', 'zamr', [said(7)]],
    ['a rare word, the newest first', 'paspor', [5, 95, 185].map(said)],
    ['a word that half of all rows say', 'modem', [0, 2, 4, 6, 8].map(said)],
    ['a common word beside a rare one', 'paspor modem', []],
    ['two words in another order', 'lambat paspor', [5, 95, 185].map(said)],
    ['a slip of the hand', 'zamurd', [said(7)]],
  ])('%s', async (_, words, texts) => expect(await excerpts(words)).toEqual(texts));

  test('beside what was noted by hand', async () => {
    await addNote(db, { customerId: await person(3), channel: 'telephone', text: 'zamrud lagi' }, now, newId);
    expect((await excerpts('zamrud')).sort()).toEqual([said(7), 'zamrud lagi'].sort());
  });

  test('after its text was changed, by the new words and no longer by the old, which go with it', async () => {
    const [row] = await db.interactions.filter(({ text }) => text === said(7)).toArray();
    await db.interactions.update(row?.id ?? '', { text: 'batu akik' });
    expect(await excerpts('akik')).toEqual(['batu akik']);
    expect(await excerpts('zamrud')).toEqual([]);
    const changed = await db.interactions.get(row?.id ?? '');
    expect(changed?.page).toBeUndefined();
    await db.interactions.put({ ...changed, pageBefore: undefined } as NonNullable<typeof row>);
    await eraseCustomer(db, await person(7), now, newId);
    expect(await rawContent(db.name)).not.toContain('zamrud');
  });
});

describe('what is erased is on no page', () => {
  const isKept = async (word: string) => (await rawContent(db.name)).includes(word);

  // Encrypted, no word lies there in the first place.
  test.runIf(process.env.TENANG_LOCK !== 'on')('its words lie there before', async () => {
    expect(await isKept('zamrud')).toBe(true);
  });

  test.each([
    ['a person', async () => void (await eraseCustomer(db, await person(7), now, newId))],
    [
      'a person who was made one with another',
      async () => {
        await mergeCustomers(db, await person(1), await person(7), now, newId);
        await eraseCustomer(db, await person(1), now, newId);
      },
    ],
    ['a contact', async () => void (await db.interactions.filter(({ text }) => text === said(7)).delete())],
    ['a range of contacts', async () => void (await db.interactions.where('at').above('2026-11-10').delete())],
    ['all contacts', () => db.interactions.clear()],
    [
      'what is too old',
      async () => void (await eraseExpired(db, now + 40 * 86_400_000, { months: 1, byChannel: {} }, { newId })),
    ],
    [
      'a row that was put anew without its page',
      async () => {
        const [row] = await db.interactions.filter(({ text }) => text === said(7)).toArray();
        const { page: _, ...rest } = row ?? { id: '' };
        await db.interactions.put(rest as NonNullable<typeof row>);
        await eraseCustomer(db, await person(7), now, newId);
      },
    ],
  ])('%s', async (_, erase) => {
    await erase();
    expect(await isKept('zamrud')).toBe(false);
    expect(await excerpts('zamrud')).toEqual([]);
  });

  test('and comes back with the way back, found as before, and goes again', async () => {
    const back = await eraseWithWayBack(db, await person(7), now, newId);
    expect(await excerpts('zamrud')).toEqual([]);
    await back?.();
    expect(await excerpts('zamrud')).toEqual([said(7)]);
    await eraseCustomer(db, await person(7), now, newId);
    expect(await isKept('zamrud')).toBe(false);
  });

  test('nobody else is touched', async () => {
    await eraseCustomer(db, await person(7), now, newId);
    expect(await excerpts('kode8x')).toEqual([said(8)]);
    expect(await excerpts('kode38x')).toEqual([said(38)]);
  });
});

test('what is given out says nothing of pages', async () => {
  const [contact] = (await exportCustomer(db, await person(7)))?.interactions ?? [];
  expect(contact).toBeDefined();
  expect(contact).not.toHaveProperty('page');
});

test('contacts of the version before are found beside those that come in now', async () => {
  const name = `before-pages-${newId()}`;
  const old = new Dexie(name);
  for (const [at, stores] of [version1, version2, version3, version4, version5, version6].entries())
    old.version(at + 1).stores(stores);
  await old.open();
  const at = new Date(now).toISOString();
  await old.table('customers').add({ id: 'c', displayName: 'Ali', createdAt: at, words: ['ali'] });
  const row = { id: 'r', customerId: 'c', channel: 'x', direction: 'in', at, text: 'zamrud lama' };
  await old.table('interactions').add({ ...row, words: ['zamrud', 'lama'] });
  old.close();

  db = await openRecords(name);
  await bring(db);
  expect((await excerpts('zamrud')).sort()).toEqual([said(7), 'zamrud lama'].sort());
  await db.interactions.delete('r');
  expect(await excerpts('zamrud')).toEqual([said(7)]);
});

test('what expires of many people at once writes each of their pages but once', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const erased = await eraseExpired(db, now, { months: 4, byChannel: {} }, { newId });
  const pagesWritten = put.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'wordPages').length;
  put.mockRestore();
  expect(erased.interactions).toBeGreaterThan(100);
  expect(pagesWritten).toBe(1);
  expect(await excerpts('kode77x')).toEqual([said(77)]);
  expect(await db.interactions.count()).toBe(count - erased.interactions);
});

test('a word that stands on many pages leads to the newest contacts, wherever their page is', async () => {
  const days = (n: number) => new Date(now - n * 86_400_000).toISOString();
  const row = (id: string, text: string, at: string) =>
    ({ id, customerId: 'c', channel: 'shop', direction: 'in', at, text }) as unknown as Interaction;
  await db.customers.add({ id: 'c', displayName: 'Ali', createdAt: days(0), words: ['ali'] });
  for (let page = 0; page < 40; page += 1) {
    const rows = [
      row(`z${page}`, `rubi nomor${page}`, days(2000 - page)),
      ...Array.from({ length: 10 }, (_, n) => row(`o${page}-${n}`, 'biasa saja', days(1))),
    ];
    await db.transaction('rw', db.interactions, db.wordPages, () =>
      addOnPages(db, rows, async (some) => {
        await db.interactions.bulkAdd([...some]);
        return new Set(some.map(({ id }) => id));
      }),
    );
  }
  expect(await excerpts('rubi', 3)).toEqual(['rubi nomor39', 'rubi nomor38', 'rubi nomor37']);
});
