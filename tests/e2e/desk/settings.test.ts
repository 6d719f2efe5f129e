import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TextKey, text } from '../../../lib/languages/text.ts';
import type { Customer, Fact, Interaction } from '../../../lib/records/schema.ts';
import { eventually, type Floor, openFloor, panelText, replyBox } from '../floor.ts';
import { button, giveFile, goTo, openDesk, saved, say } from './desk.ts';

describe('settings', () => {
  let floor: Floor;
  beforeAll(async () => {
    floor = await openFloor();
  });
  afterAll(async () => {
    await floor?.close();
  });

  test('another language is spoken by desk and panel at once, and no English is left on either', async () => {
    const page = await floor.open('x', 'nadia-line-cut');
    await replyBox(page).click();
    await eventually(
      () => panelText(page),
      (shown) => shown.includes(say('panel.history')),
    );
    const desk = await openDesk(floor, 'settings');
    for (const language of ['id', 'ms', 'en'] as const) {
      await desk.locator('.settings select').first().selectOption(language);
      await desk.getByRole('heading', { name: text(language, 'desk.place-settings'), level: 1 }).waitFor();
      await eventually(
        () => panelText(page),
        (shown) =>
          shown.includes(text(language, 'panel.history')) && shown.includes(text(language, 'panel.everyoneReads')),
      );
      expect(await desk.evaluate(() => document.documentElement.lang)).toBe(language);
      if (language === 'en') continue;
      expect(await panelText(page)).not.toContain(say('panel.everyoneReads'));
    }
    await page.close();
    await desk.close();
  });

  test('a records file with bad rows: each is told with its place and reason, the good ones come in, nothing is lost', async () => {
    const desk = await openDesk(floor, 'records');
    const before = await floor.rows<Customer>('customers');
    const at = '2026-11-01T03:00:00.000Z';
    const file = {
      format: 'tenang-records',
      version: 1,
      customers: [
        { id: 'in-1', displayName: 'Wong Siew Lan', createdAt: at },
        { id: 'in-2', displayName: '', createdAt: at },
        { id: 'in-3', displayName: 'Tomas Lihan', createdAt: 'yesterday' },
        { id: before[0]?.id, displayName: 'Somebody Else', createdAt: at },
      ],
      identities: [
        { id: 'in-i1', customerId: 'in-1', type: 'email', value: 'siewlan@contoh.example' },
        { id: 'in-i2', customerId: 'in-1', type: 'x', value: '@nadiarahman_' },
        { id: 'in-i3', customerId: 'nobody', type: 'phone', value: '+60 10-470 9999' },
      ],
      interactions: [
        { id: 'in-r1', customerId: 'in-1', channel: 'telephone', direction: 'in', at, text: 'Asked about the move.' },
        { id: 'in-r2', customerId: 'in-1', channel: 'pigeon', direction: 'in', at, text: 'Cooed.' },
      ],
    };
    await giveFile(desk, 'records', JSON.stringify(file), 'from the old system.json');
    const report = desk.locator('.import-report');
    await report.waitFor();
    // Looked at, not written.
    expect(await floor.rows('customers')).toHaveLength(before.length);
    const refused = await report.locator('.refused li').allTextContents();
    const row = (table: string, number: number) =>
      say('desk.importRow', { table: say(`desk.table-${table}` as TextKey), row: number });
    for (const [place, reason] of [
      [row('customers', 2), say('desk.refused-malformed')],
      [row('customers', 3), say('desk.refused-malformed')],
      [row('identities', 2), say('desk.refused-identity-taken')],
      [row('identities', 3), say('desk.refused-unknown-customer')],
      [row('interactions', 2), say('desk.refused-malformed')],
    ] as const)
      expect(
        refused.some((line) => line.includes(place) && line.includes(reason)),
        `${place}: ${reason}`,
      ).toBe(true);
    expect(refused).toHaveLength(5);
    await report.locator('button.primary').click();
    await desk
      .getByText(say('desk.importDone', { count: 3 }))
      .first()
      .waitFor();
    const after = await floor.rows<Customer>('customers');
    expect(after).toHaveLength(before.length + 1);
    for (const old of before) expect(after).toContainEqual(old);
    expect((await floor.rows<Interaction>('interactions')).some(({ id }) => id === 'in-r1')).toBe(true);
    await desk.close();
  });

  test('what is no records file at all is said so', async () => {
    const desk = await openDesk(floor, 'records');
    await giveFile(desk, 'records', 'name;phone\nA;1', 'table.json');
    await desk
      .locator('.refused li')
      .filter({ hasText: say('desk.refused-not-json') })
      .waitFor();
    expect(await desk.locator('.import-report button.primary').count()).toBe(0);
    await desk.close();
  });

  test('everything can be taken along, erased with a typed word, brought back, and brought in again', async () => {
    const desk = await openDesk(floor, 'settings');
    const tables = ['customers', 'identities', 'facts', 'interactions', 'promises', 'cases', 'reviews'] as const;
    const counts = async () => Promise.all(tables.map(async (table) => (await floor.rows(table)).length));
    const before = await counts();
    const file = await saved(desk, () => button(desk, 'desk.exportAll').click());
    const archive = JSON.parse(file.text) as Record<string, readonly unknown[]>;
    expect(tables.map((table) => archive[table]?.length)).toEqual(before);

    await button(desk, 'desk.eraseAll').click();
    const dialog = desk.getByRole('alertdialog');
    const really = dialog.getByRole('button', { name: say('desk.eraseAll'), exact: true });
    expect(await really.isDisabled()).toBe(true);
    await dialog.locator('input').fill(say('desk.eraseAllWord'));
    await really.click();
    await eventually(counts, (now) => now.every((count) => count === 0));
    await goTo(desk, 'records');
    await giveFile(desk, 'records', file.text);
    await desk.locator('.import-report button.primary').click();
    await eventually(counts, (now) => JSON.stringify(now) === JSON.stringify(before), 20_000);
    expect(await desk.locator('.refused li').count()).toBe(0);
    await desk.close();
  });

  test('the sample data goes and comes back, and what is our own stays', async () => {
    const desk = await openDesk(floor, 'settings');
    await button(desk, 'desk.removeSample').click();
    await eventually(
      async () => (await floor.rows<Customer>('customers')).map(({ displayName }) => displayName),
      (names) => names.length === 1 && names[0] === 'Wong Siew Lan',
    );
    expect((await floor.rows<Fact>('facts')).length).toBe(0);
    await button(desk, 'desk.loadSample').click();
    await eventually(
      async () => (await floor.rows('customers')).length,
      (count) => count === 41,
    );
    await desk.close();
  });
});
