import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Customer, Identity, Interaction, Parked, PromiseRecord } from '../../../lib/records/schema.ts';
import { card, eventually, type Floor, models, openFloor, panel, panelText, replyBox } from '../floor.ts';
import { button, openDesk, saved, say } from './desk.ts';

describe('customers', () => {
  let floor: Floor;
  beforeAll(async () => {
    floor = await openFloor();
  });
  afterAll(async () => {
    await floor?.close();
  });
  beforeEach(() => floor.replicas.reset());

  const idOf = async (name: string) =>
    (await floor.rows<Customer>('customers')).find(({ displayName }) => displayName === name)?.id ?? '';
  const personalTables = ['identities', 'facts', 'interactions', 'promises', 'cases'] as const;

  async function openPerson(name: string): Promise<Page> {
    const desk = await openDesk(floor, 'customers');
    await desk.locator('.search-field input').fill(name);
    await desk.getByText(say('desk.customersFound', { count: 1 })).waitFor();
    await desk.locator('.list li a').first().click();
    await desk.getByRole('heading', { name }).waitFor();
    return desk;
  }

  test('found by a part of a telephone number; private values are dots until asked for', async () => {
    const desk = await openDesk(floor, 'customers');
    await desk.locator('.search-field input').fill('010-470 0142');
    await eventually(
      () => desk.locator('.list li').allTextContents(),
      (rows) => rows.length === 1 && rows[0]?.includes('Nadia Rahman') === true,
    );
    await desk.locator('.list li a').first().click();
    await desk.getByRole('heading', { name: 'Nadia Rahman' }).waitFor();
    const facts = desk.locator('.fact-table');
    expect(await facts.textContent()).not.toContain('354.20');
    await facts.getByRole('button', { name: say('panel.showFact', { kind: say('panel.fact-amounts') }) }).click();
    expect(await facts.textContent()).toContain('354.20');
    await desk.close();
  });

  test('an exported person is whole, and is read again by the import', async () => {
    const desk = await openPerson('Sofea Zulkifli');
    const id = await idOf('Sofea Zulkifli');
    await button(desk, 'desk.exportPerson').click();
    const file = await saved(desk, () => desk.getByRole('menuitem', { name: say('takeOut.machine') }).click());
    expect(file.name).toMatch(/sofea-zulkifli/);
    const archive = JSON.parse(file.text) as Record<string, readonly { readonly id: string }[]>;
    for (const table of personalTables) {
      const own = (await floor.rows<{ id: string; customerId: string }>(table)).filter((row) => row.customerId === id);
      expect(archive[table]?.map((row) => row.id).sort(), table).toEqual(own.map((row) => row.id).sort());
    }
    expect(archive.customers).toHaveLength(1);
    await desk.close();
  });

  test('erasing asks first, takes everything of the person and nothing of others, and can be undone', async () => {
    const id = await idOf('Dinda Kusuma');
    const all = async () => {
      const found: Record<string, readonly unknown[]> = {};
      for (const table of ['customers', ...personalTables, 'merges', 'accepted'])
        found[table] = await floor.rows(table);
      return found;
    };
    const before = await all();
    const desk = await openPerson('Dinda Kusuma');
    await button(desk, 'desk.erasePerson').click();
    const dialog = desk.getByRole('alertdialog');
    await dialog.waitFor();
    expect(
      await dialog
        .getByRole('button', { name: say('desk.cancel') })
        .evaluate((node) => node === document.activeElement),
    ).toBe(true);
    await desk.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await idOf('Dinda Kusuma')).toBe(id);

    await button(desk, 'desk.erasePerson').click();
    await dialog.getByRole('button', { name: say('desk.erase'), exact: true }).click();
    await desk.locator('.desk-notice-place .undo').waitFor();
    const after = await all();
    expect(JSON.stringify(after)).not.toContain(id);
    expect(JSON.stringify(after)).not.toContain('Dinda');
    for (const [table, rows] of Object.entries(before)) {
      const others = rows.filter((row) => !JSON.stringify(row).includes(id));
      expect(after[table]?.length, table).toBe(others.length);
    }
    await desk.locator('.desk-notice-place .undo').click();
    await desk.getByText(say('desk.undone')).waitFor();
    const back = await all();
    for (const [table, rows] of Object.entries(before)) expect(back[table]?.length, table).toBe(rows.length);
    await desk.close();
  });

  test('what was set aside for a direct message goes with the person', async () => {
    const parkedKeys = async () => (await floor.rows<Parked>('parked')).map(({ key }) => key);
    const page = await floor.open('x', 'nadia-line-cut');
    await eventually(
      () => panelText(page),
      (shown) => /Rudi/.test(shown),
    );
    await replyBox(page).click();
    await page.keyboard.type('Hi Nadia, you still owe RM354.20.');
    await page.keyboard.press('Control+Enter');
    await button(await card(page), 'card.moveToPrivate').click();
    await eventually(parkedKeys, (keys) => keys.includes('x nadiarahman_') === true);
    await page.close();
    const desk = await openPerson('Nadia Rahman');
    await button(desk, 'desk.erasePerson').click();
    await desk
      .getByRole('alertdialog')
      .getByRole('button', { name: say('desk.erase'), exact: true })
      .click();
    await desk.locator('.desk-notice-place .undo').waitFor();
    await eventually(parkedKeys, (keys) => keys.includes('x nadiarahman_') === false);
    await desk.locator('.desk-notice-place .undo').click();
    await desk.getByText(say('desk.undone')).waitFor();
    await eventually(parkedKeys, (keys) => keys.includes('x nadiarahman_') === true);
    await desk.close();
  });

  async function openStranger(): Promise<{ readonly page: Page; readonly frame: Frame }> {
    const page = await floor.open('x', 'hafiz-same');
    await replyBox(page).click();
    const frame = await panel(page);
    await frame.getByRole('heading', { name: say('panel.stranger') }).waitFor();
    return { page, frame };
  }

  test('a stranger is said to be somebody we know, and the history comes with it', async () => {
    const { page, frame } = await openStranger();
    const tan = await idOf('Tan Wei Ling');
    await frame.locator('.stranger-search input').fill('wei ling');
    await frame.locator('.people button').filter({ hasText: 'Tan Wei Ling' }).click();
    await eventually(
      () => frame.locator('.timeline-item').count(),
      (count) => count > 1,
    );
    const identities = await floor.rows<Identity>('identities');
    expect(identities.find(({ value }) => value === 'hafizonline')?.customerId).toBe(tan);
    // What he just wrote stands in that history too.
    await eventually(
      async () =>
        (await floor.rows<Interaction>('interactions')).filter((row) => row.text.includes('Same in Section 7')),
      (rows) => rows.length === 1 && rows[0]?.customerId === tan,
    );
    await page.close();
    const desk = await openPerson('Tan Wei Ling');
    await desk.locator('.known-as').getByText('hafizonline').waitFor();
    await desk.close();
  });

  test('a stranger becomes a new customer; a note is two keystrokes; a promise is settled', async () => {
    const page = await floor.open('x', 'raj-joins');
    await replyBox(page).click();
    const frame = await panel(page);
    await frame.getByRole('heading', { name: say('panel.stranger') }).waitFor();
    await button(frame, 'panel.newCustomer').click();
    await eventually(
      () => frame.locator('.timeline-item').count(),
      (count) => count >= 1,
    );
    const raj = await eventually(
      () => idOf('Raj Kumaran'),
      (id) => id !== '',
    );

    await replyBox(page).click();
    await page.keyboard.press('Alt+n');
    const note = frame.locator('.note-form textarea');
    await note.waitFor();
    await eventually(
      () => note.evaluate((node) => node === document.activeElement),
      (focused) => focused,
    );
    await page.keyboard.type('Rang about the shop: wants a call before nine.');
    await page.keyboard.press('Enter');
    const rows = await eventually(
      async () => (await floor.rows<Interaction>('interactions')).filter(({ customerId }) => customerId === raj),
      (found) => found.some(({ text: words }) => words.startsWith('Rang about the shop')),
    );
    expect(rows.find(({ text: words }) => words.startsWith('Rang'))).toMatchObject({
      channel: 'telephone',
      agent: 'Aida',
    });
    await eventually(
      () => panelText(page),
      (shown) => shown.includes('Rang about the shop'),
    );
    // Nothing of the note went into the reply box.
    expect((await models(page)).every((editor) => !editor.text.includes('Rang'))).toBe(true);
    await page.close();

    const nadia = await floor.open('x', 'nadia-line-cut');
    await replyBox(nadia).click();
    const hers = await panel(nadia);
    await hers.locator('.matters button').first().click();
    await button(hers, 'panel.setKept').first().click();
    const id = await idOf('Nadia Rahman');
    await eventually(
      async () => (await floor.rows<PromiseRecord>('promises')).filter(({ customerId }) => customerId === id),
      (promises) => promises.some(({ what, state }) => /roaming/.test(what) && state === 'kept'),
    );
    await eventually(
      () => panelText(nadia),
      (shown) => !shown.includes('Not kept'),
    );
    await nadia.close();
  });

  test('the panel leads to the whole history on the desk', async () => {
    const page = await floor.open('x', 'nadia-line-cut');
    await replyBox(page).click();
    const frame = await panel(page);
    const opening = floor.browser.context.waitForEvent('page');
    await button(frame, 'panel.openDesk').click();
    const desk = await opening;
    await desk.locator('#content h1').waitFor();
    expect(new URL(desk.url()).pathname).toBe('/desk.html');
    await desk.close();
    await page.close();
  });
});
