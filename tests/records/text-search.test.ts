import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RecordsDb } from '../../lib/records/db.ts';
import { compareWords } from '../../lib/records/near.ts';
import { nearWords } from '../../lib/records/near-words.ts';
import type { Interaction } from '../../lib/records/schema.ts';
import { textsWith } from '../../lib/records/text-search.ts';
import { freshDb, minute, now } from './fresh.ts';

/** More contacts of one word than are ever looked up by it. */
const many = 2600;

let db: RecordsDb;
/** The n-th contact is n minutes old; its id tells nothing of its age. */
const contact = (n: number, text: string): Interaction => ({
  id: `${(n * 7919) % 9973}-${n}`,
  customerId: `c${n % 50}`,
  channel: 'telephone',
  direction: 'in',
  at: new Date(now - n * minute).toISOString(),
  text,
});
beforeAll(async () => {
  db = await freshDb();
  const said = (n: number): string =>
    [
      'modem rusak',
      n % 3 === 0 ? 'kurir' : '',
      n === 11 || n === 2500 ? 'paspor' : '',
      n >= 2000 && n < 2010 ? 'hantu' : '',
      n < 1200 || n === 2400 ? 'siang' : '',
      n >= 1200 ? 'malam' : '',
      `kode${n.toString(36)}`,
    ].join(' ');
  await db.interactions.bulkAdd(Array.from({ length: many }, (_, n) => contact(n, said(n))));
  // The same instant, more often than one piece is long.
  await db.interactions.bulkAdd(
    Array.from({ length: 400 }, (_, n) => ({ ...contact(0, 'internet cepat'), id: `same-${n}` })),
  );
}, 60_000);

const agesOf = async (words: readonly string[], limit = 5) =>
  (
    await textsWith(
      db,
      words.map((word) => [word]),
      limit,
    )
  ).map(({ at }) => (now - Date.parse(at)) / minute);

describe('of many contacts the newest are found first', () => {
  test.each([
    ['a word that everybody says', ['modem'], [0, 1, 2, 3, 4]],
    ['two of them', ['kurir', 'modem'], [0, 3, 6, 9, 12]],
    ['a rare word among them', ['modem', 'paspor'], [11, 2500]],
    ['a word that was said long ago alone', ['hantu'], [2000, 2001, 2002, 2003, 2004]],
    ['the beginning of a word', ['mod'], [0, 1, 2, 3, 4]],
    ['common words that were said together once', ['siang', 'malam'], [2400]],
    ['words that nobody said together', ['internet', 'modem'], []],
  ])('%s', async (_, words, ages) => expect(await agesOf(words)).toEqual(ages));

  test('no contact is told twice', async () => {
    const rows = await textsWith(db, [['internet']], 500);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(150);
  });
});

describe('words a slip of the hand away', () => {
  test.each([
    ['modme', ['modem']],
    ['omdem', ['modem']],
    ['kurri', ['kurir']],
    ['internat', ['internet']],
    ['mod', []],
    ['sepeda', []],
  ])('%s', async (word, near) => expect(await nearWords(db, 'interactions', word)).toEqual(near));

  test('thousands of words that begin alike and lead nowhere are passed over', async () => {
    await db.interactions.add(contact(5000, 'koneksi'));
    expect(await nearWords(db, 'interactions', 'kontksi')).toEqual(['koneksi']);
  });

  test.each([
    ['koneksi', 'kode1', 'kode1'],
    ['koneksi', 'kurir', 'kur'],
    ['modem', 'mob', null],
    ['modem', 'mobb', 'mobb'],
  ])('with %s nothing is near that begins as %s does in its first letters: %s', (word, other, hopeless) =>
    expect(compareWords(word, other).hopeless).toBe(hopeless),
  );
});
