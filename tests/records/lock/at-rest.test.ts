import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { makeBackup } from '../../../lib/records/backup.ts';
import { importCsv } from '../../../lib/records/csv/import-csv.ts';
import { guessPlan } from '../../../lib/records/csv/plan.ts';
import { addCustomer, findCustomer, searchCustomers, setFacts } from '../../../lib/records/customers.ts';
import { openRecords, type RecordsDb } from '../../../lib/records/db.ts';
import { makeDemo } from '../../../lib/records/demo/index.ts';
import { recordsDirect, setRecordsDirect } from '../../../lib/records/direct.ts';
import { eraseCustomer } from '../../../lib/records/erase.ts';
import { importRecords } from '../../../lib/records/import.ts';
import { resume, turnOff, turnOn } from '../../../lib/records/lock/change-over.ts';
import { fromBase64url, keysOf } from '../../../lib/records/lock/crypto.ts';
import { hold } from '../../../lib/records/lock/held.ts';
import { lockStateOf } from '../../../lib/records/lock/lock-of-db.ts';
import { makeWords } from '../../../lib/records/lock/make-words.ts';
import { openTables, privateTables } from '../../../lib/records/lock/private-tables.ts';
import { sealRow, unsealRow } from '../../../lib/records/lock/sealed-row.ts';
import { openLockStore } from '../../../lib/records/lock/store.ts';
import { mergeCustomers, splitCustomers } from '../../../lib/records/merge.ts';
import { acceptWords } from '../../../lib/records/not-private.ts';
import { park, readParked } from '../../../lib/records/parked.ts';
import { addNote, recordSent } from '../../../lib/records/record.ts';
import { searchEverything } from '../../../lib/records/search.ts';
import { everything, newId, now, openKeyring, passphrase } from '../fresh.ts';
import { rawContent } from './raw.ts';

/** What must not be found on the disk, each in the form in which some table keeps it. */
const planted = {
  name: 'Zubaidah Permata',
  handle: 'zubaidahpermata77',
  phone: '+60129876543',
  dialled: '0129876543',
  email: 'zubaidah@contoh.my',
  account: '88104427719',
  note: 'anaknya sakit demam berdarah',
  promise: 'teknisi merah jambu',
  post: 'modem ungu kami rusak lagi',
  postId: '1790000000000000077',
  parked: 'tagihan kakak rp487.300',
  accepted: 'kucing garong',
  file: 'daftar-rahasia.csv',
} as const;

async function plant(db: RecordsDb): Promise<string> {
  const identities = [
    { type: 'x', value: planted.handle },
    { type: 'phone', value: planted.phone },
    { type: 'email', value: planted.email },
  ] as const;
  const { id } = await addCustomer(db, { displayName: planted.name, identities }, now, newId);
  await setFacts(db, id, 'accounts', [planted.account], newId);
  await addNote(
    db,
    { customerId: id, channel: 'telephone', text: `${planted.note}. Besok jam 10 ${planted.promise} datang ke rumah.` },
    now,
    newId,
    { zone: 'Asia/Jakarta', agent: 'Rudi' },
  );
  const sent = { site: 'x', channel: 'x', handle: planted.handle, name: planted.name, postId: planted.postId } as const;
  await recordSent(db, { ...sent, text: planted.post, threadId: planted.postId }, now, newId);
  await park(db, 'x', planted.handle, planted.parked, now);
  await setRecordsDirect(db, 'x', planted.handle, true);
  await acceptWords(db, { rule: 'amount-owed', text: planted.accepted }, `x ${planted.handle}`, now, newId);
  await db.imports.put({ key: 'file', name: planted.file } as never);
  return id;
}

/** Rows and columns in one order, to be compared. */
function sorted(tables: Readonly<Record<string, readonly unknown[]>>): Readonly<Record<string, readonly string[]>> {
  const inOrder = (row: unknown) => JSON.stringify(Object.entries(row as object).sort());
  return Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, rows.map(inOrder).sort()]));
}

vi.setConfig({ testTimeout: 120_000 });

const options = { crypto };
let root = '';

/** A database with what was planted, and the whole demo. */
async function full(): Promise<{ readonly name: string; readonly id: string; readonly before: string }> {
  const name = `at-rest-${newId()}`;
  const db = await openRecords(name);
  await importRecords(db, makeDemo(now));
  const id = await plant(db);
  const before = JSON.stringify(await everything(db));
  db.close();
  return { name, id, before };
}

async function locked(name: string, breathe?: () => Promise<void>): Promise<void> {
  await turnOn(name, passphrase, now, breathe ? { ...options, breathe } : options, async (key) => {
    root = key;
  });
}

const opened = (name: string) => openRecords(name, { crypto, readRoot: async () => root });

async function expectNothingReadable(name: string): Promise<void> {
  const raw = `${await rawContent(name)}\n${await rawContent(`${name}-lock`)}`;
  for (const [what, value] of Object.entries(planted)) expect(raw.includes(value.toLowerCase()), what).toBe(false);
  for (const word of ['zubaidah', 'demam', 'garong', 'jambu']) expect(raw.includes(word), word).toBe(false);
}

test('every table is said to be private or open', async () => {
  const db = await openRecords(`tables-${newId()}`);
  const said = [...Object.keys(privateTables), ...openTables].sort();
  expect(said).toEqual(db.tables.map(({ name }) => name).sort());
  db.close();
});

test('what was planted is found on the disk before, so that not finding it says something', async () => {
  const { name } = await full();
  const raw = await rawContent(name);
  for (const [what, value] of Object.entries(planted)) expect(raw.includes(value.toLowerCase()), what).toBe(true);
});

test('once the lock is on, nothing of it stands in any table or index, also after work; and all of it is there for who has unlocked', async () => {
  const { name, id, before } = await full();
  await locked(name);
  await expectNothingReadable(name);
  const db = await opened(name);
  expect(lockStateOf(db)).toBe('open');
  expect(sorted(await everything(db))).toEqual(sorted(JSON.parse(before)));

  // In use.
  expect((await findCustomer(db, [{ type: 'phone', value: '012-987 6543' }]))?.id).toBe(id);
  expect((await searchCustomers(db, 'zubai'))[0]?.customerId).toBe(id);
  expect((await searchCustomers(db, '012987'))[0]?.customerId).toBe(id);
  expect((await searchEverything(db, 'ungu mod')).texts.map(({ customerId }) => customerId)).toContain(id);
  expect((await searchEverything(db, 'permatta')).customers.map(({ customerId }) => customerId)).toContain(id);
  expect(await readParked(db, 'x', planted.handle, now)).toBe(planted.parked);
  expect(await recordsDirect(db, 'x', planted.handle)).toBe(true);
  await park(db, 'x', planted.handle, 'dan satu lagi', now);
  await addNote(db, { customerId: id, channel: 'telephone', text: `Lagi: ${planted.note}` }, now, newId);
  await mergeCustomers(db, id, 'demo-nadia-rahman', now, newId);
  await expectNothingReadable(name);
  const [merge] = await db.merges.toArray();
  await splitCustomers(db, merge?.id ?? '');
  expect((await db.customers.get('demo-nadia-rahman'))?.displayName).toBe('Nadia Rahman');
  const left: unknown[] = [];
  await makeBackup(db, undefined, (row) => left.push(row));
  expect(left).toEqual([]);
  await expectNothingReadable(name);
  await eraseCustomer(db, id, now, newId);
  expect(await db.parked.count()).toBe(0);
  expect(await recordsDirect(db, 'x', planted.handle)).toBe(false);
  db.close();
});

test('without the key the private tables refuse, and what the team publishes is there', async () => {
  const { name } = await full();
  await locked(name);
  const db = await openRecords(name);
  expect(lockStateOf(db)).toBe('locked');
  for (const table of Object.keys(privateTables).filter((each) => each !== 'settings')) {
    await expect(db.table(table).toArray(), table).rejects.toMatchObject({ reason: 'locked' });
    await expect(db.table(table).limit(1).reverse().toArray(), table).rejects.toMatchObject({ reason: 'locked' });
  }
  await expect(db.customers.where('words').startsWith('a').count()).rejects.toMatchObject({ reason: 'locked' });
  await expect(db.customers.add({ id: 'a', displayName: 'b', createdAt: '', words: [] })).rejects.toMatchObject({
    reason: 'locked',
  });
  expect((await db.articles.toArray()).length).toBeGreaterThan(0);
  await db.settings.put({ key: 'timeZone', value: 'Asia/Jakarta' });
  expect((await db.settings.get('timeZone'))?.value).toBe('Asia/Jakarta');
  // Everything can be cleared by whoever forgot the passphrase.
  await Promise.all(db.tables.map((table) => table.clear()));
  expect(await db.customers.count()).toBe(0);
  db.close();
});

test('a crash while it is turned on loses nothing: nobody reads meanwhile, and the same passphrase goes on', async () => {
  const { name, before } = await full();
  let pieces = 0;
  const crash = async () => {
    pieces += 1;
    if (pieces === 4) throw new Error('the browser went away');
  };
  await expect(locked(name, crash)).rejects.toThrow('went away');
  const during = await opened(name);
  expect(lockStateOf(during)).toBe('changing');
  await expect(during.customers.toArray()).rejects.toMatchObject({ reason: 'locked' });
  during.close();
  await resume(name, root, options, newId);
  await expectNothingReadable(name);
  await turnOff(name, root, options, newId);
  const db = await openRecords(name);
  expect(lockStateOf(db)).toBe('off');
  expect(sorted(await everything(db))).toEqual(sorted(JSON.parse(before)));
  // The index of words is back on the disk.
  expect((await searchEverything(db, 'ungu mod')).texts).toHaveLength(1);
  expect(await rawContent(name)).toContain('ungu');
  db.close();
});

test('a crash while it is turned off loses nothing either', async () => {
  const { name, before } = await full();
  await locked(name);
  let pieces = 0;
  const crash = async () => {
    pieces += 1;
    if (pieces === 3) throw new Error('the browser went away');
  };
  await expect(turnOff(name, root, { ...options, breathe: crash }, newId)).rejects.toThrow('went away');
  const during = await opened(name);
  expect(lockStateOf(during)).toBe('changing');
  during.close();
  await resume(name, root, options, newId);
  const db = await openRecords(name);
  expect(sorted(await everything(db))).toEqual(sorted(JSON.parse(before)));
  db.close();
});

test('a window that goes on writing until the last moment leaves nothing that nobody can open', async () => {
  const { name } = await full();
  await locked(name);
  const stale = await opened(name);
  const store = await openLockStore(name);
  const seen = { author: 'customer', handle: planted.handle, name: planted.name } as const;
  const posts = [
    { ...seen, site: 'x', channel: 'x', at: new Date(now).toISOString(), text: 'kambing hijau', postId: '99' },
  ] as const;
  await hold(store, crypto, { kind: 'posts', posts, options: { zone: 'Asia/Jakarta' } }, now, newId);
  const [held] = await store.held.toArray();
  if (!held) throw new Error('Nothing is held.');
  await store.held.put({ ...held, id: 'nobody can do this' });
  store.close();
  const late: PromiseLike<unknown>[] = [];
  // Every row is decrypted, and what came in meanwhile is recorded.
  const writesBeside = () => {
    const row = { id: `late-${late.length}`, displayName: 'Terlambat', createdAt: '', words: [] };
    if (late.length === 0) late.push(Dexie.ignoreTransaction(() => stale.customers.add(row)));
    return newId();
  };
  const phases: string[] = [];
  const onPhase = async () => {
    const other = await opened(name);
    phases.push(lockStateOf(other));
    other.close();
  };
  expect(await turnOff(name, root, options, writesBeside, onPhase)).toBe(1);
  await Promise.all(late);
  stale.close();
  expect(phases).toEqual(['changing']);
  const db = await openRecords(name);
  expect((await db.customers.get('late-0'))?.displayName).toBe('Terlambat');
  expect(await rawContent(name)).not.toContain('"sealed"');
  // What was held is found by its words, as everything else.
  expect((await searchEverything(db, 'kambing')).texts).toHaveLength(1);
  db.close();
});

/** A window that has not heard of the change-over looks for her in the form of before, does not find her, and writes her a second time. */
async function writesHerTwice(other: RecordsDb): Promise<string> {
  const identities = [{ type: 'x', value: planted.handle }] as const;
  const { id } = await addCustomer(other, { displayName: 'Zubaidah P', identities }, now + 1000, newId);
  await addNote(other, { customerId: id, channel: 'telephone', text: 'Ia bertanya tentang jerapah.' }, now, newId);
  await acceptWords(other, { rule: 'amount-owed', text: planted.accepted }, `x ${planted.handle}`, now, newId);
  return id;
}

test('turning off that was broken off where a stale window had written somebody twice goes on: she is one, with all that was said, and can be parted', async () => {
  const { name, id } = await full();
  await locked(name);
  const stale = await opened(name);
  const crash = vi.fn(async () => {
    // Her identity lies there in plain already.
    if ((await rawContent(name)).includes(`"value":"${planted.handle}"`)) throw new Error('the browser went away');
  });
  await expect(turnOff(name, root, { ...options, breathe: crash }, newId)).rejects.toThrow('went away');
  const second = await writesHerTwice(stale);
  expect(second).not.toBe(id);
  stale.close();
  expect(await resume(name, root, options, newId)).toBe(0);
  const db = await openRecords(name);
  expect(lockStateOf(db)).toBe('off');
  expect((await findCustomer(db, [{ type: 'x', value: planted.handle }]))?.id).toBe(id);
  expect(await db.customers.get(second)).toBeUndefined();
  expect((await searchEverything(db, 'jerapah')).texts.map(({ customerId }) => customerId)).toEqual([id]);
  const [merge] = await db.merges.toArray();
  await splitCustomers(db, merge?.id ?? '');
  expect((await searchEverything(db, 'jerapah')).texts.map(({ customerId }) => customerId)).toEqual([second]);
  expect(await rawContent(name)).not.toContain('"sealed"');
  db.close();
});

test('turning on where a stale window writes somebody twice ends with one of her, encrypted', async () => {
  const { name, id } = await full();
  const stale = await openRecords(name);
  let second = '';
  const beside = async () => {
    if (second === '' && !(await rawContent(name)).includes(`"value":"${planted.handle}"`))
      second = await writesHerTwice(stale);
  };
  await locked(name, beside);
  stale.close();
  expect(second).not.toBe('');
  expect(second).not.toBe(id);
  await expectNothingReadable(name);
  const db = await opened(name);
  expect((await findCustomer(db, [{ type: 'x', value: planted.handle }]))?.id).toBe(id);
  expect((await searchEverything(db, 'jerapah')).texts.map(({ customerId }) => customerId)).toEqual([id]);
  db.close();
});

test('what one window writes, another finds by its words', async () => {
  const { name, id } = await full();
  await locked(name);
  const [desk, background] = [await opened(name), await opened(name)];
  expect((await searchEverything(desk, 'jerapah')).texts).toEqual([]);
  await addNote(background, { customerId: id, channel: 'telephone', text: 'Ia bertanya tentang jerapah.' }, now, newId);
  await expect.poll(async () => (await searchEverything(desk, 'jerap')).texts.length).toBe(1);
  desk.close();
  background.close();
});

test('what came in together is found without opening each of it, and the words are made once, whoever asks meanwhile', async () => {
  const name = `at-rest-${newId()}`;
  const plain = await openRecords(name);
  const rows = Array.from(
    { length: 600 },
    (_, at) =>
      `2026-11-${String((at % 20) + 1).padStart(2, '0')} 10:00,Wati${at},wati${at},telephone,in,"modem nomor ${at} ungu"`,
  );
  const text = ['date,name,x,channel,direction,text', ...rows].join('\n');
  const bytes = new TextEncoder().encode(text);
  await importCsv(
    plain,
    { name: 'calls.csv', size: bytes.length, read: async (from, to) => bytes.slice(from, to) },
    guessPlan(bytes, 'Asia/Jakarta'),
    { now },
  );
  expect(await plain.interactions.count()).toBe(600);
  expect((await searchEverything(plain, 'ungu 417')).texts).toHaveLength(1);
  plain.close();
  await locked(name);
  const db = await opened(name);
  const opens = vi.spyOn(crypto.subtle, 'decrypt');
  const found = await Promise.all(['ungu 417', 'ungu 331', 'modem 512'].map((words) => searchEverything(db, words)));
  expect(found.map(({ texts }) => texts.length)).toEqual([1, 1, 1]);
  // 600 customers, three pages, and what is shown: not 600 contacts besides.
  expect(opens.mock.calls.length).toBeLessThan(700);
  opens.mockRestore();
  const [gone] = found[0]?.texts ?? [];
  await eraseCustomer(db, gone?.customerId ?? '', now, newId);
  expect((await searchEverything(db, 'ungu 417')).texts).toEqual([]);
  db.close();
  const window = await opened(name);
  await makeWords(window);
  const more = vi.spyOn(crypto.subtle, 'decrypt');
  expect((await searchEverything(window, 'ungu 331')).texts).toHaveLength(1);
  // Made ahead, the first search opens what it shows and no more.
  expect(more.mock.calls.length).toBeLessThan(20);
  more.mockRestore();
  window.close();
  await turnOff(name, root, options, newId);
  const again = await openRecords(name);
  expect((await searchEverything(again, 'ungu 331')).texts).toHaveLength(1);
  expect(await rawContent(name)).not.toContain('nomor 417');
  again.close();
});

describe('a row', () => {
  const tables = Object.entries(privateTables).map(([table, spec]) => ({
    table,
    spec,
    key: table === 'parked' || table === 'settings' || table === 'imports' ? 'key' : 'id',
  }));
  const values = fc.dictionary(
    fc.constantFrom('text', 'value', 'displayName', 'note', 'type', 'postId', 'site', 'rule'),
    fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()), fc.boolean()),
  );

  test.each(tables)('of $table comes back as it was', async (place) => {
    const keyring = await openKeyring();
    const sealing = { crypto, keys: await keysOf(crypto, fromBase64url((await keyring.readRoot()) ?? '')) };
    await fc.assert(
      fc.asyncProperty(values, fc.string({ minLength: 1 }), async (row, key) => {
        const given = { ...row, [place.key]: key };
        const sealed = await sealRow(sealing, place, given);
        expect(await unsealRow(sealing, place, structuredClone(sealed))).toEqual(given);
      }),
      { numRuns: 25 },
    );
  });

  test('does not open in another row, nor when a bit is changed', async () => {
    const keyring = await openKeyring();
    const sealing = { crypto, keys: await keysOf(crypto, fromBase64url((await keyring.readRoot()) ?? '')) };
    const place = tables.find(({ table }) => table === 'customers');
    if (!place) throw new Error('There are no customers.');
    const sealed = await sealRow(sealing, place, { id: 'a', displayName: 'Sari' });
    await expect(unsealRow(sealing, place, { ...sealed, id: 'b' })).rejects.toThrow();
    const bytes = new Uint8Array(sealed.sealed as Uint8Array);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    await expect(unsealRow(sealing, place, { ...sealed, sealed: bytes })).rejects.toThrow();
  });
});
