import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { holdRecords, type LeftOut, linesOf, makeBackup, readBackup, restoreBackup } from '../../lib/records/backup.ts';
import { setCaseState } from '../../lib/records/cases.ts';
import { addCustomer, linkIdentity, setFacts } from '../../lib/records/customers.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import { makeDemo } from '../../lib/records/demo/index.ts';
import { eraseCustomer } from '../../lib/records/erase.ts';
import { importRecords } from '../../lib/records/import.ts';
import { mergeCustomers, splitCustomers } from '../../lib/records/merge.ts';
import { park } from '../../lib/records/parked.ts';
import { addPromise, settlePromise } from '../../lib/records/promises.ts';
import { addNote, recordSent } from '../../lib/records/record.ts';
import { acceptFinding, recordDecision } from '../../lib/records/reviews.ts';
import { putPack, writeSetting } from '../../lib/records/shelf.ts';
import { day, everything, everythingFound, freshDb, newId, now } from './fresh.ts';

let db: RecordsDb;
beforeEach(async () => {
  db = await freshDb();
});

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
}
const read = (text: string, size = 1000) => readBackup(linesOf(inPieces(text, size)));
async function restored(from: RecordsDb, into: RecordsDb): Promise<void> {
  const backup = await read((await makeBackup(from)).join(''));
  if ('reason' in backup) throw new Error(`${backup.reason} at line ${backup.line}`);
  await restoreBackup(into, backup);
}

/** Everything but imports that stopped half way: those stay where their files are. */
async function keptOf(of: RecordsDb) {
  const { imports: _, ...rest } = await everythingFound(of);
  return rest;
}

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const who = fc.nat(5);
/** What people do to records, in any order. */
const deeds = fc.array(
  fc.oneof(
    fc.record({ deed: fc.constant('customer' as const), name: word, handle: word }),
    fc.record({
      deed: fc.constant('link' as const),
      who,
      value: word,
      type: fc.constantFrom('phone' as const, 'email' as const),
    }),
    fc.record({ deed: fc.constant('facts' as const), who, values: fc.array(word, { maxLength: 3 }) }),
    fc.record({ deed: fc.constant('note' as const), who, words: word }),
    fc.record({ deed: fc.constant('sent' as const), handle: word, words: word }),
    fc.record({ deed: fc.constant('promise' as const), who, what: word, keep: fc.boolean() }),
    fc.record({ deed: fc.constant('merge' as const), who, other: who, part: fc.boolean() }),
    fc.record({
      deed: fc.constant('case' as const),
      who,
      state: fc.constantFrom('waiting' as const, 'resolved' as const),
    }),
    fc.record({ deed: fc.constant('park' as const), handle: word, words: word }),
    fc.record({ deed: fc.constant('accept' as const), words: word }),
    fc.record({ deed: fc.constant('erase' as const), who }),
  ),
  { maxLength: 25 },
);

async function doAll(of: RecordsDb, list: readonly (typeof deeds extends fc.Arbitrary<(infer D)[]> ? D : never)[]) {
  for (const deed of list) {
    const customers = await of.customers.toArray();
    const pick = (n: number) => customers[n % Math.max(1, customers.length)]?.id ?? 'nobody';
    switch (deed.deed) {
      case 'customer':
        await addCustomer(of, { displayName: deed.name, identities: [{ type: 'x', value: deed.handle }] }, now, newId);
        break;
      case 'link':
        await linkIdentity(of, pick(deed.who), deed, newId);
        break;
      case 'facts':
        if (customers.length > 0) await setFacts(of, pick(deed.who), 'accounts', deed.values, newId);
        break;
      case 'note':
        await addNote(of, { customerId: pick(deed.who), channel: 'telephone', text: deed.words }, now, newId);
        break;
      case 'sent':
        await recordSent(
          of,
          { site: 'x', channel: 'x', handle: deed.handle, name: deed.words, text: deed.words },
          now,
          newId,
        );
        break;
      case 'promise': {
        if (customers.length === 0 || deed.what.trim() === '') break;
        const promise = await addPromise(
          of,
          { customerId: pick(deed.who), what: deed.what.trim(), by: 'Rudi', due: new Date(now + day).toISOString() },
          now,
          newId,
        );
        if (deed.keep) await settlePromise(of, promise.id, 'kept', now);
        break;
      }
      case 'merge': {
        const merge = await mergeCustomers(of, pick(deed.who), pick(deed.other), now, newId);
        if (merge && deed.part) await splitCustomers(of, merge.id);
        break;
      }
      case 'case': {
        const one = (await of.cases.toArray())[deed.who];
        if (one) await setCaseState(of, one.id, deed.state, now);
        break;
      }
      case 'park':
        await park(of, 'x', deed.handle, deed.words, now);
        break;
      case 'accept':
        await acceptFinding(of, { rule: 'phone', text: deed.words }, now, newId);
        break;
      case 'erase':
        await eraseCustomer(of, pick(deed.who), now, newId);
    }
  }
}

test('whatever people did, a backup restores to an equal database', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, deeds, async (first, second) => {
      const [one, other] = [await freshDb(), await freshDb()];
      await doAll(one, first);
      await writeSetting(one, 'timeZone', 'Asia/Jakarta');
      // Whatever was there before goes.
      await doAll(other, second);
      const before = await keptOf(one);
      await restored(one, other);
      expect(await keptOf(other)).toEqual(before);
      expect(await keptOf(one)).toEqual(before);
      one.close();
      other.close();
    }),
    { numRuns: 25 },
  );
  // Many databases one after the other: a busy machine takes its time.
}, 240_000);

test('the whole sample with packs, decisions and settings comes back', async () => {
  await importRecords(db, makeDemo(now));
  await recordDecision(db, { site: 'x', audience: 'public', findings: [], decision: 'clean' }, now, newId);
  await putPack(db, {
    id: 'p@1',
    name: 'Ours',
    version: '1.0.0',
    json: '{}',
    addedAt: new Date(now).toISOString(),
    active: true,
  });
  const other = await freshDb();
  await restored(db, other);
  expect(await keptOf(other)).toEqual(await keptOf(db));
});

describe('a backup that is not whole changes nothing', () => {
  test.each([
    ['nothing', () => '', 'not-a-backup'],
    ['another file', () => '{"format":"tenang-records","version":1}', 'not-a-backup'],
    ['a newer one', () => '{"format":"tenang-backup","version":9}\n', 'newer-version'],
    ['one without its end', (text: string) => text.split('\n').slice(0, -2).join('\n'), 'cut-off'],
    ['one cut in a line', (text: string) => text.slice(0, text.length - 90), 'cut-off'],
    ['one with a row too few', (text: string) => text.split('\n').toSpliced(4, 1).join('\n'), 'cut-off'],
    ['one with a row of another kind', (text: string) => text.replace('"channel":"', '"channel":"pigeon'), 'damaged'],
    ['one with something behind its end', (text: string) => `${text}{"table":"customers","row":{}}\n`, 'damaged'],
  ])('%s', async (_, change, reason) => {
    await importRecords(db, makeDemo(now));
    const text = change((await makeBackup(db)).join(''));
    expect(await read(text)).toMatchObject({ reason });
  });
});

test('when writing fails, everything is as before', async () => {
  await importRecords(db, makeDemo(now));
  const backup = await read((await makeBackup(db)).join(''));
  if ('reason' in backup) throw new Error(backup.reason);
  const other = await freshDb();
  await addCustomer(other, { displayName: 'Siti', identities: [{ type: 'x', value: 'siti' }] }, now, newId);
  const before = await everything(other);
  other.promises.hook('creating', () => {
    throw new Error('disk full');
  });
  await expect(restoreBackup(other, backup)).rejects.toThrow();
  expect(await everything(other)).toEqual(before);
});

describe('a row that could not be read back', () => {
  const far = 'x'.repeat(10_001);
  beforeEach(async () => {
    await addCustomer(db, { displayName: 'Siti', identities: [] }, now, newId);
    await park(db, 'x', 'siti', 'Dear Siti', now);
    await db.interactions.add({
      id: 'too-long',
      customerId: 'someone',
      channel: 'telephone',
      direction: 'in',
      at: new Date(now).toISOString(),
      text: far,
    });
  });

  test('costs no other: it stays out of the backup and is told', async () => {
    const leftOut: LeftOut[] = [];
    const text = (await makeBackup(db, undefined, (row) => leftOut.push(row))).join('');
    expect(leftOut).toEqual([{ table: 'interactions', id: 'too-long' }]);
    expect(await read(text)).toMatchObject({ count: 2 });
  });

  test('is there again when a restore is undone', async () => {
    const before = await everythingFound(db);
    const held = await holdRecords(db);
    await restored(await freshDb(), db);
    expect(await db.interactions.count()).toBe(0);
    await restoreBackup(db, held);
    expect(await everythingFound(db)).toEqual(before);
  });
});

test.each(['__proto__', 'constructor', 'toString'])(
  'a table called %s is damage, and throws nothing',
  async (table) => {
    const text = `{"format":"tenang-backup","version":1}\n{"table":"${table}","row":{}}\n{"rows":1}\n`;
    expect(await read(text)).toEqual({ reason: 'damaged', line: 2 });
  },
);
