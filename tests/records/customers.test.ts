import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { apartFrom, keepApart } from '../../lib/records/apart.ts';
import { askingsOf, noteAsking } from '../../lib/records/askings.ts';
import {
  addCustomer,
  candidatesFor,
  findCustomer,
  linkIdentity,
  searchCustomers,
  setFacts,
  unlinkIdentity,
} from '../../lib/records/customers.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import { factsOf } from '../../lib/records/history.ts';
import { mergeCustomers, mergesOf, splitCustomers } from '../../lib/records/merge.ts';
import { addNote } from '../../lib/records/record.ts';
import { viewCase } from '../../lib/records/view.ts';
import { everything, freshDb, newId, now } from './fresh.ts';

let db: RecordsDb;
let nadia: string;
let dinda: string;

beforeEach(async () => {
  db = await freshDb();
  const add = async (displayName: string, type: 'x' | 'facebook', value: string) =>
    (await addCustomer(db, { displayName, identities: [{ type, value }] }, now, newId)).id;
  nadia = await add('Nadia Rahman', 'x', '@nadiarahman_');
  dinda = await add('Dinda Kusuma', 'facebook', 'dinda.kusuma');
  await add('Nadia Lestari', 'x', '@lestarinad');
  await setFacts(db, nadia, 'phones', ['+60 10-470 0142'], newId);
  await setFacts(db, nadia, 'accounts', ['SM-3304-71852'], newId);
});

const ids = (found: readonly { readonly customerId: string }[]) => found.map(({ customerId }) => customerId);

describe('linking', () => {
  test('"this is…" makes a second handle the same customer', async () => {
    expect(await linkIdentity(db, nadia, { type: 'facebook', value: 'Nadia.R', shown: 'Nadia.R' }, newId)).toEqual({
      state: 'linked',
    });
    expect((await findCustomer(db, [{ type: 'facebook', value: 'nadia.r' }]))?.id).toBe(nadia);
    expect(await linkIdentity(db, nadia, { type: 'facebook', value: 'nadia.r' }, newId)).toEqual({ state: 'already' });
  });

  test('an identity belongs to one customer only', async () => {
    expect(await linkIdentity(db, dinda, { type: 'x', value: 'NadiaRahman_' }, newId)).toEqual({
      state: 'taken',
      customerId: nadia,
    });
    await expect(
      db.identities.add({ id: newId(), customerId: dinda, type: 'x', value: 'nadiarahman_', shown: '' }),
    ).rejects.toMatchObject({ name: 'ConstraintError' });
  });

  test('nobody can be linked to nothing', async () => {
    expect(await linkIdentity(db, 'nobody', { type: 'x', value: 'a' }, newId)).toEqual({
      state: 'refused',
      reason: 'no-customer',
    });
    expect(await linkIdentity(db, nadia, { type: 'x', value: '@' }, newId)).toEqual({
      state: 'refused',
      reason: 'empty',
    });
  });

  test('a link can be taken back', async () => {
    await linkIdentity(db, nadia, { type: 'facebook', value: 'wrong.person' }, newId);
    const row = await db.identities.where('[type+value]').equals(['facebook', 'wrong.person']).first();
    expect(await unlinkIdentity(db, row?.id ?? '')).toBe(true);
    expect(await findCustomer(db, [{ type: 'facebook', value: 'wrong.person' }])).toBeNull();
  });

  test('adding a stranger who is known gives the known customer and learns the other ways', async () => {
    const found = await addCustomer(
      db,
      {
        displayName: 'N',
        identities: [
          { type: 'x', value: 'nadiarahman_' },
          { type: 'email', value: 'n@contoh.example' },
        ],
      },
      now,
      newId,
    );
    expect(found.id).toBe(nadia);
    expect((await findCustomer(db, [{ type: 'email', value: 'N@contoh.example' }]))?.id).toBe(nadia);
  });
});

describe('searching', () => {
  test.each([
    ['nadia', 2],
    ['nad rah', 1],
    ['NADIA RAHMAN', 1],
    ['dinda.kusuma', 1],
    ['010-470 0142', 1],
    ['+6010470', 1],
    ['SM330471852', 1],
    ['nadia kusuma', 0],
    ['   ', 0],
    ['%', 0],
  ])('"%s" finds %i', async (words, count) => {
    expect(await searchCustomers(db, words)).toHaveLength(count);
  });

  test('says what matched, with telephones masked', async () => {
    const [found] = await searchCustomers(db, '0104700142');
    expect(found?.because).not.toContain('4700142');
    expect((await searchCustomers(db, 'nadia rah'))[0]?.because).toBe('Nadia Rahman');
  });
});

describe('likeness', () => {
  test.each([
    ['another site, same name', { handle: 'nadia.rahman.12', name: 'Nadia Rahman' }, 'first'],
    ['a handle that spells the name', { handle: '@nadia_rahman99', name: 'nad 🌸' }, 'first'],
    ['a first name alone', { handle: '@qwertz', name: 'Nadia' }, 'among'],
    ['another family name', { handle: '@qwertz', name: 'Nadia Tanjung' }, 'none'],
    ['nobody', { handle: '@qwertz', name: 'Zubaidah' }, 'none'],
    ['no name at all', { handle: '', name: '' }, 'none'],
  ] as const)('%s', async (_, stranger, place) => {
    const found = ids(await candidatesFor(db, stranger));
    if (place === 'first') expect(found[0]).toBe(nadia);
    if (place === 'among') expect(found).toContain(nadia);
    if (place === 'none') expect(found).toEqual([]);
  });
});

describe('merging', () => {
  test('two customers become one, and can be parted again with nothing lost', async () => {
    await addNote(db, { customerId: dinda, channel: 'telephone', text: 'asked for the bill' }, now, newId);
    await setFacts(db, dinda, 'amounts', ['Rp487.300'], newId);
    const before = await everything(db);

    const merge = await mergeCustomers(db, nadia, dinda, now, newId);
    expect((await findCustomer(db, [{ type: 'facebook', value: 'dinda.kusuma' }]))?.id).toBe(nadia);
    expect((await factsOf(db, nadia)).amounts).toEqual(['Rp487.300']);
    expect(await db.customers.get(dinda)).toBeUndefined();
    const view = await viewCase(db, { site: 'x', handle: 'nadiarahman_', name: '', thread: [] }, now);
    expect(view.state === 'known' && view.total).toBe(1);
    expect(ids(await searchCustomers(db, 'dinda.kusuma'))).toEqual([nadia]);

    expect(await mergesOf(db, nadia)).toHaveLength(1);
    expect(await splitCustomers(db, merge?.id ?? '')).toBe(true);
    expect(await everything(db)).toEqual(before);
    expect(await splitCustomers(db, merge?.id ?? '')).toBe(false);
  });

  test('who asked and who she is not go along, and back when the two are parted', async () => {
    const [third, fourth] = ['someone', 'somebody'];
    await noteAsking(db, dinda, 'phones', 'Aida', now, newId);
    await keepApart(db, dinda, third, now);
    await keepApart(db, dinda, fourth, now);
    await keepApart(db, nadia, fourth, now);
    await keepApart(db, nadia, dinda, now);
    const before = [await db.askings.toArray(), await db.apart.toArray()];
    const merge = await mergeCustomers(db, nadia, dinda, now, newId);
    expect((await askingsOf(db, nadia)).map(({ by }) => by)).toEqual(['Aida']);
    expect(await apartFrom(db, nadia)).toEqual(new Set([third, fourth]));
    expect(await apartFrom(db, dinda)).toEqual(new Set());
    expect(await splitCustomers(db, merge?.id ?? '')).toBe(true);
    expect([await db.askings.toArray(), await db.apart.toArray()]).toEqual(before);
  });

  test('nobody is merged with herself or with nobody', async () => {
    expect(await mergeCustomers(db, nadia, nadia, now, newId)).toBeNull();
    expect(await mergeCustomers(db, nadia, 'nobody', now, newId)).toBeNull();
  });
});
