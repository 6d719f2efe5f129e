import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Customer, Erasure, Identity, Interaction } from '../../../lib/records/schema.ts';
import { eventually, type Floor, openFloor } from '../floor.ts';
import { begins, button, giveFile, goTo, openDesk, say } from './desk.ts';

/** Calls as a help desk writes them: one row without anybody to be known by, one text over two lines. */
const calls = [
  'Nama,No. Telefon,Tarikh,Saluran,Aduan,Ejen',
  'Farah Idris,012-345 6789,13/11/2026 10:00,Panggilan,Talian mati sejak pagi,Rudi',
  'Tiada Nama,,14/11/2026 10:00,Panggilan,Siapa ini,Rudi',
  '"Kevin Lau",019-876 5432,15/11/2026 09:30,E-mel,"Bil salah.\nTolong semak",Aida',
  '',
].join('\n');

describe('the place of the records', () => {
  let floor: Floor;
  let desk: Page;
  beforeAll(async () => {
    floor = await openFloor({ sample: false });
    desk = await openDesk(floor, 'records');
  });
  afterAll(async () => {
    await floor?.close();
  });

  const names = async () => (await floor.rows<Customer>('customers')).map(({ displayName }) => displayName).sort();
  const contacts = async () => (await floor.rows<Interaction>('interactions')).map(({ text }) => text).sort();
  const look = async () => {
    await giveFile(desk, 'records', calls, 'calls.csv');
    await desk.getByText(say('csv.wouldCome', { good: 2, rows: 3, contacts: 2, people: 2 })).waitFor();
  };

  test('a file is seen before anything comes in, its bad row told by line and reason; then the rest comes in', async () => {
    await look();
    await desk.getByText(say('csv.line', { line: 3 })).waitFor();
    await desk.getByText(say('csv.refused-no-person')).waitFor();
    expect(await names()).toEqual([]);
    await desk.getByRole('button', { name: say('csv.bringIn', { count: 2 }) }).click();
    await desk.getByText(say('csv.done', { contacts: 2, customers: 2 })).waitFor();
    expect(await names()).toEqual(['Farah Idris', 'Kevin Lau']);
    expect(await contacts()).toEqual(['Bil salah.\nTolong semak', 'Talian mati sejak pagi']);
    await button(desk, 'csv.close').click();
  });

  test('the same file once more changes nothing', async () => {
    await look();
    await desk.getByRole('button', { name: say('csv.bringIn', { count: 2 }) }).click();
    await desk.getByText(say('csv.doneNothing')).waitFor();
    expect([await names(), await contacts()]).toEqual([
      ['Farah Idris', 'Kevin Lau'],
      ['Bil salah.\nTolong semak', 'Talian mati sejak pagi'],
    ]);
    await button(desk, 'csv.close').click();
  });

  test('whoever is erased is gone from the file’s people, and the list of what went tells a number and no name', async () => {
    const farah = (await floor.rows<Customer>('customers')).find(({ displayName }) => displayName === 'Farah Idris');
    await goTo(desk, `customers/${farah?.id}`);
    await desk.getByRole('heading', { name: 'Farah Idris' }).waitFor();
    await button(desk, 'desk.erasePerson').click();
    await desk
      .getByRole('alertdialog')
      .getByRole('button', { name: say('desk.erase'), exact: true })
      .click();
    await eventually(names, (left) => left.join() === 'Kevin Lau');
    expect(await contacts()).toEqual(['Bil salah.\nTolong semak']);
    expect((await floor.rows<Identity>('identities')).map(({ customerId }) => customerId)).not.toContain(farah?.id);
    expect(await floor.rows<Erasure>('erasures')).toMatchObject([{ why: 'asked', customers: 1, interactions: 1 }]);
    await goTo(desk, 'records');
    await desk.getByText(begins('keeping.why-asked')).waitFor();
    expect(await desk.locator('.erasures').textContent()).not.toContain('Farah');
  });
});
