import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { apartFrom, keepApart, letBeAsked } from '../../lib/records/apart.ts';
import { addCustomer, setFacts } from '../../lib/records/customers.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import type { GivenIdentity } from '../../lib/records/identity.ts';
import { suggestedLinks } from '../../lib/records/links.ts';
import type { Fact } from '../../lib/records/schema.ts';
import { freshDb, newId, now } from './fresh.ts';

let db: RecordsDb;
beforeEach(async () => {
  db = await freshDb();
});

type Facts = readonly (readonly [Fact['kind'], string])[];
async function person(displayName: string, identity: GivenIdentity, facts: Facts = []): Promise<string> {
  const { id } = await addCustomer(db, { displayName, identities: [identity] }, now, newId);
  for (const [kind, value] of facts) await setFacts(db, id, kind, [value], newId);
  return id;
}
const x = (value: string): GivenIdentity => ({ type: 'x', value });

test.each<[string, GivenIdentity, Facts, GivenIdentity, Facts, string, string]>([
  [
    'a telephone, written otherwise',
    x('a'),
    [['phones', '012-345 6789']],
    { type: 'phone', value: '+60 12 345 6789' },
    [],
    'phone',
    '••• 789',
  ],
  [
    'an e-mail address',
    x('a'),
    [['emails', 'Sari@contoh.example']],
    { type: 'email', value: 'sari@contoh.example' },
    [],
    'email',
    '•••@contoh.example',
  ],
  ['an account', x('a'), [['accounts', 'AC-998 877']], x('b'), [['accounts', 'ac998877']], 'account', '•••'],
  ['an order', x('a'), [['orders', 'ORD-55512']], x('b'), [['orders', 'ord 55512']], 'order', '5512'],
  [
    'a handle on another site',
    x('nadia_rahman88'),
    [],
    { type: 'facebook', value: 'nadiarahman' },
    [],
    'handle',
    'nadia_rahman88',
  ],
  [
    'name and city',
    x('a'),
    [['addresses', '12 Jalan Melati, Ipoh']],
    x('b'),
    [['addresses', 'Kampung Baru, Ipoh']],
    'name-and-place',
    'ipoh',
  ],
])('%s is shared: offered, with what speaks for it', async (_, one, facts, other, theirs, kind, shown) => {
  const first = await person('Siti Nurhaliza', one, facts);
  const second = await person('Siti Nurhaliza', other, theirs);
  await person('Somebody Else', x('elsewhere'), [['addresses', 'Jalan Mawar, Johor']]);
  const links = await suggestedLinks(db, first);
  expect(links.map(({ customerId }) => customerId)).toEqual([second]);
  expect(links[0]?.evidence).toContainEqual({ kind, shown: expect.stringContaining(shown) });
  // It is as likely from the other side.
  expect((await suggestedLinks(db, second)).map(({ customerId }) => customerId)).toEqual([first]);
  // An offer alone changes nothing.
  expect(await db.customers.count()).toBe(3);
});

test.each<[string, string, Facts, string, Facts]>([
  ['a name alone', 'Siti Nurhaliza', [], 'Siti Nurhaliza', []],
  ['a city alone', 'Siti Nur', [['addresses', 'Ipoh']], 'Aminah Ali', [['addresses', 'Ipoh']]],
  ['one first name and a city', 'Siti', [['addresses', 'Ipoh']], 'Siti', [['addresses', 'Ipoh']]],
  [
    'words of every address',
    'Siti Nur',
    [['addresses', 'Jalan Taman 5']],
    'Siti Nur',
    [['addresses', 'Taman Jalan 9']],
  ],
])('%s is not enough', async (_, one, facts, other, theirs) => {
  const first = await person(one, x('a'), facts);
  await person(other, x('b'), theirs);
  expect(await suggestedLinks(db, first)).toEqual([]);
});

test('“not the same person” is remembered from both sides, and can be taken back', async () => {
  const facts: Facts = [['phones', '012-345 6789']];
  const [first, second] = [await person('Siti', x('a'), facts), await person('Nur', x('b'), facts)];
  await keepApart(db, second, first, now);
  expect(await suggestedLinks(db, first)).toEqual([]);
  expect(await suggestedLinks(db, second)).toEqual([]);
  expect([...(await apartFrom(db, first))]).toEqual([second]);
  await letBeAsked(db, first, second);
  expect(await suggestedLinks(db, first)).toHaveLength(1);
});
