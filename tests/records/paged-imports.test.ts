import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Archive } from '../../lib/records/archive.ts';
import { holdRecords, linesOf, makeBackup, readBackup, restoreBackup } from '../../lib/records/backup.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import { eraseCustomer } from '../../lib/records/erase.ts';
import { importRecords } from '../../lib/records/import.ts';
import { addNote } from '../../lib/records/record.ts';
import { searchEverything } from '../../lib/records/search.ts';
import { freshDb, newId, now } from './fresh.ts';
import { rawContent } from './lock/raw.ts';

/** What comes in as a records file or a backup leaves its words to pages, as a delimited file does: a third of the entries or less. */

// A busy machine with two cores is slow, and that is no fault.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const count = 520;
const people = 13;
const at = (n: number) => new Date(now - n * 3_600_000).toISOString();
const said = (n: number) => `${n % 2 === 0 ? 'modem rusak' : 'kurir lambat'} kode${n}x`;
const archive: Archive = {
  format: 'tenang-records',
  version: 1,
  customers: Array.from({ length: people }, (_, n) => ({ id: `c${n}`, displayName: `Orang ${n}`, createdAt: at(0) })),
  interactions: Array.from({ length: count }, (_, n) => ({
    id: `r${n}`,
    customerId: `c${n % people}`,
    channel: 'telephone' as const,
    direction: 'in' as const,
    at: at(n),
    text: said(n),
  })),
};

let db: RecordsDb;
beforeEach(async () => {
  db = await freshDb();
  await importRecords(db, JSON.stringify(archive));
});

const found = async (of: RecordsDb, words: string) =>
  (await searchEverything(of, words, 3)).texts.map(({ excerpt }) => excerpt);
/** Contacts that keep their words themselves. */
const alone = async (of: RecordsDb) => (await of.interactions.orderBy('words').uniqueKeys()).length;

async function holds(of: RecordsDb): Promise<void> {
  expect(await of.interactions.count()).toBe(count);
  // While the records are encrypted words lie in memory, and there are no pages.
  if (process.env.TENANG_LOCK !== 'on') {
    expect(await alone(of)).toBe(0);
    expect((await of.wordPages.toArray()).flatMap(({ ids }) => ids).sort()).toEqual(
      archive.interactions?.map(({ id }) => id).sort(),
    );
  }
  for (const n of [0, 249, 250, 500, count - 1]) expect(await found(of, `kode${n}x`)).toEqual([said(n)]);
  expect(await found(of, 'modem')).toEqual([said(0), said(2), said(4)]);
}

describe('a records file', () => {
  test('is found by its pages, and by nothing else', () => holds(db));

  test('brought in twice changes nothing; of what is missing the words come onto pages of their own', async () => {
    await importRecords(db, JSON.stringify(archive));
    await holds(db);
    await db.interactions.bulkDelete(['r5', 'r400']);
    expect(await found(db, 'kode5x')).not.toContain(said(5));
    expect((await importRecords(db, JSON.stringify(archive))).added.interactions).toBe(2);
    expect(await found(db, 'kode5x')).toEqual([said(5)]);
    await eraseCustomer(db, 'c5', now, newId);
    expect(await found(db, 'kode5x')).not.toContain(said(5));
  });

  test.runIf(process.env.TENANG_LOCK !== 'on')('leaves no word of whoever is erased', async () => {
    expect(await rawContent(db.name)).toContain('kode7x');
    await eraseCustomer(db, 'c7', now, newId);
    const raw = await rawContent(db.name);
    for (let n = 7; n < count; n += people) expect(raw).not.toContain(`kode${n}x`);
  });
});

describe('a backup', () => {
  async function restore(into: RecordsDb) {
    const text = (await makeBackup(db)).join('');
    const read = await readBackup(
      linesOf(
        (async function* () {
          yield text;
        })(),
      ),
    );
    if (!('rows' in read)) throw new Error(read.reason);
    await restoreBackup(into, read);
  }

  test('comes back on pages', async () => {
    const other = await freshDb();
    await restore(other);
    await holds(other);
  });

  test('in the place of others, and they are back on theirs when that is undone', async () => {
    const other = await freshDb();
    await importRecords(other, JSON.stringify({ ...archive, interactions: archive.interactions?.slice(0, 300) }));
    await addNote(other, { customerId: 'c1', channel: 'telephone', text: 'ditulis sendiri zamrud' }, now, newId);
    const before = await holdRecords(other);
    await restore(other);
    await holds(other);
    expect(await found(other, 'zamrud')).not.toContain('ditulis sendiri zamrud');
    await restoreBackup(other, before);
    expect(await other.interactions.count()).toBe(301);
    expect(await found(other, 'zamrud')).toEqual(['ditulis sendiri zamrud']);
    expect(await found(other, 'kode299x')).toEqual([said(299)]);
    expect(await found(other, 'kode300x')).not.toContain(said(300));
    await eraseCustomer(other, 'c1', now, newId);
    expect(await found(other, 'zamrud')).not.toContain('ditulis sendiri zamrud');
    expect(await found(other, 'kode14x')).not.toContain(said(14));
    expect(await found(other, 'kode15x')).toEqual([said(15)]);
  });
});
