// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { text } from '../../lib/languages/text.ts';
import { noteAsking } from '../../lib/records/askings.ts';
import { addCustomer } from '../../lib/records/customers.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import { exportCustomer } from '../../lib/records/export.ts';
import { shownName } from '../../lib/records/identity.ts';
import { mergeCustomers } from '../../lib/records/merge.ts';
import { park } from '../../lib/records/parked.ts';
import { readableExport } from '../../lib/records/readable.ts';
import { viewCustomer } from '../../lib/records/view.ts';
import { freshDb, newId, now } from './fresh.ts';

let db: RecordsDb;
let siti = '';
beforeEach(async () => {
  db = await freshDb();
  const add = (displayName: string, handle: string) =>
    addCustomer(db, { displayName, identities: [{ type: 'x', value: handle }] }, now, newId);
  siti = (await add('Siti Nur', 'sitinur')).id;
  const before = (await add('Kak Siti', 'kaksiti')).id;
  const other = (await add('Budi', 'budi')).id;
  await park(db, 'x', 'sitinur', 'Nomor resi Kakak 8812', now);
  await park(db, 'x', 'budi', 'Halo Pak Budi', now);
  await noteAsking(db, siti, 'phones', 'Rudi', now, newId);
  await noteAsking(db, before, 'emails', '', now, newId);
  await noteAsking(db, other, 'notes', 'Ayu', now, newId);
  await mergeCustomers(db, siti, before, now, newId);
});

test('what waits for her, who looked at what and who she was before go out with her, and nothing of anybody else', async () => {
  const archive = await exportCustomer(db, siti);
  expect(archive?.parked).toMatchObject([{ type: 'x', text: 'Nomor resi Kakak 8812' }]);
  expect(archive?.askings.map(({ kind, by }) => `${by} ${kind}`).sort()).toEqual([' emails', 'Rudi phones']);
  expect(archive?.merges).toMatchObject([{ name: 'Kak Siti' }]);
  expect(JSON.stringify(archive)).not.toMatch(/Budi|Ayu/);
});

test('all of it can be read', async () => {
  const archive = await exportCustomer(db, siti);
  if (!archive) throw new Error('nobody');
  const html = readableExport(archive, {
    language: 'id',
    zone: 'Asia/Jakarta',
    now,
    say: (key, p) => text('id', key, p),
  });
  const said = new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
  for (const words of ['Nomor resi Kakak 8812', 'Rudi', 'Kak Siti', text('id', 'panel.fact-phones')])
    expect(said).toContain(words);
});

test.each([
  ['+62 812-3456-7890', '+62 ••• 890'],
  ['0812 3456 7890', '08 ••• 890'],
  ['siti@contoh.example', 's•••@contoh.example'],
  ['Siti 99', 'Siti 99'],
  ['@siti', '@siti'],
  ['7-Eleven', '7-Eleven'],
  ['12345', '12345'],
])('a name that is a number or an address is masked: %s', (name, shown) => expect(shownName(name)).toBe(shown));

test('a customer who is known by a number alone has no number for a name', async () => {
  const who = await addCustomer(
    db,
    { displayName: '', identities: [{ type: 'phone', value: '+62 812-3456-7890' }] },
    now,
    newId,
  );
  expect((await viewCustomer(db, who.id, now))?.displayName).toBe('+62 ••• 890');
});
