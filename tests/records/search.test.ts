import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { addCustomer } from '../../lib/records/customers.ts';
import { openRecords, type RecordsDb, version1 } from '../../lib/records/db.ts';
import { eraseCustomer } from '../../lib/records/erase.ts';
import { isNear } from '../../lib/records/near.ts';
import { addNote } from '../../lib/records/record.ts';
import { searchEverything } from '../../lib/records/search.ts';
import { timelineOf } from '../../lib/records/timeline.ts';
import { freshDb, newId, now } from './fresh.ts';

let db: RecordsDb;
let siti = '';
beforeEach(async () => {
  db = await freshDb();
  siti = (
    await addCustomer(db, { displayName: 'Sítì Nurhaliza', identities: [{ type: 'x', value: 'siti' }] }, now, newId)
  ).id;
  const budi = await addCustomer(
    db,
    { displayName: 'Budi Hartono', identities: [{ type: 'x', value: 'budi' }] },
    now,
    newId,
  );
  const say = (customerId: string, text: string) => addNote(db, { customerId, channel: 'telephone', text }, now, newId);
  await say(siti, 'Modem baru belum sampai, kurir tidak datang sejak Selasa');
  await say(siti, 'Café line is down again');
  await say(budi.id, 'Tagihan roaming dobel, minta pengembalian dana');
});
const texts = async (words: string) => (await searchEverything(db, words)).texts.map(({ excerpt }) => excerpt);

describe('what was said is found', () => {
  test.each([
    ['by a word', 'roaming', 'Tagihan roaming'],
    ['by the beginning of a word', 'kuri', 'Modem baru'],
    ['by words in any order', 'datang modem', 'Modem baru'],
    ['without diacritics', 'cafe', 'Café line'],
    ['with diacritics that are not there', 'ròaming', 'Tagihan roaming'],
    ['by a longer form of a word', 'pengembaliannya dana', 'Tagihan roaming'],
    ['by a word among those that everybody says', 'yang tagihan saya', 'Tagihan roaming'],
    ['with a letter too few', 'romaing', 'Tagihan roaming'],
    ['with two letters swapped', 'tagihna dobel', 'Tagihan roaming'],
    ['with a wrong letter', 'modam kurir', 'Modem baru'],
  ])('%s: %s', async (_, words, beginning) => {
    const found = await texts(words);
    expect(found[0]).toContain(beginning);
  });

  test.each(['roaming modem', 'zzz', 'x'])('%s is nowhere', async (words) => expect(await texts(words)).toEqual([]));

  test('people are found beside it, by a slip of the hand as well', async () => {
    expect((await searchEverything(db, 'nurhaliza siti')).customers.map(({ customerId }) => customerId)).toEqual([
      siti,
    ]);
    const near = await searchEverything(db, 'nurhalzia');
    expect(near).toMatchObject({ isNear: true, customers: [{ customerId: siti }] });
  });

  test('what is erased is found no more', async () => {
    await eraseCustomer(db, siti, now, newId);
    expect(await texts('modem')).toEqual([]);
  });

  test('a changed text is found by its new words alone; the words themselves never leave the database', async () => {
    const [row] = await db.interactions.where('words').startsWith('modem').toArray();
    expect(row).not.toHaveProperty('words');
    if (row) await db.interactions.put({ ...row, text: 'Router rosak' });
    expect(await texts('modem')).toEqual([]);
    expect(await texts('router')).toEqual(['Router rosak']);
    await db.interactions
      .where('id')
      .equals(row?.id ?? '')
      .modify({ customerId: 'x' });
    expect(await db.interactions.where('words').startsWith('router').count()).toBe(1);
  });
});

test('one history is filtered by channel, by who spoke and by words', async () => {
  await addNote(db, { customerId: siti, channel: 'email', text: 'Modem sent', direction: 'out' }, now, newId);
  const all = { channel: 'all', who: 'all', words: '' } as const;
  const page = (wanted: Partial<Parameters<typeof timelineOf>[2]>, limit = 10) =>
    timelineOf(db, siti, { ...all, ...wanted }, now, limit);
  expect(await page({})).toMatchObject({ total: 3, hasMore: false });
  expect(await page({}, 2)).toMatchObject({ total: 3, hasMore: true });
  expect((await page({ channel: 'email' })).rows.map(({ text }) => text)).toEqual(['Modem sent']);
  expect(await page({ who: 'in', words: 'modem' })).toMatchObject({ total: 1 });
  expect(await page({ words: 'sampai modem' })).toMatchObject({ total: 1 });
  expect(await page({ words: 'nothing' })).toMatchObject({ total: 0, rows: [] });
});

test('contacts of an older version are found after the upgrade', async () => {
  const old = new Dexie('search-upgrade');
  old.version(1).stores(version1);
  await old.open();
  await old.table('customers').add({ id: 'c', displayName: 'Ali', createdAt: new Date(now).toISOString() });
  const row = {
    id: 'r',
    customerId: 'c',
    channel: 'x',
    direction: 'in',
    at: new Date(now).toISOString(),
    text: 'modem mati',
  };
  await old.table('interactions').add(row);
  old.close();
  const upgraded = await openRecords('search-upgrade');
  expect((await searchEverything(upgraded, 'modem')).texts).toMatchObject([{ interactionId: 'r' }]);
  upgraded.close();
});

test.each([
  ['modem', 'modam', true],
  ['modem', 'mdoem', true],
  ['modem', 'modems', true],
  ['modem', 'mode', true],
  ['modem', 'model', true],
  ['modem', 'madam', false],
  ['pengembalian', 'pengmbalain', true],
])('%s and %s are near: %s', (one, other, near) => expect(isNear(one, other)).toBe(near));
