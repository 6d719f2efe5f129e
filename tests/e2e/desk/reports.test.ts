import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TextKey } from '../../../lib/languages/text.ts';
import { card, eventually, type Floor, marked, openFloor, panelText, replyBox } from '../floor.ts';
import { button, goTo, openDesk, saved, say } from './desk.ts';

describe('what was stopped is counted', () => {
  let floor: Floor;
  beforeAll(async () => {
    floor = await openFloor();
  });
  afterAll(async () => {
    await floor?.close();
  });

  const stoppedOf = async (desk: Page, kind: string): Promise<number> => {
    await goTo(desk, 'reports');
    await desk.locator('.bars').first().waitFor();
    const row = desk.locator('.bars tr').filter({ has: desk.getByRole('rowheader', { name: kind, exact: true }) });
    return (await row.count()) === 0 ? 0 : Number(await row.locator('.number').textContent());
  };

  test('a held send counts by its kind once it was given up', async () => {
    const desk = await openDesk(floor, 'reports');
    const before = await stoppedOf(desk, say('desk.kind-amount-owed'));
    const page = await floor.open('x', 'nadia-line-cut');
    await eventually(
      () => panelText(page),
      (shown) => /Rudi/.test(shown),
    );
    await replyBox(page).click();
    await page.keyboard.type('Hi Nadia, you still owe RM354.20.');
    await eventually(
      () => marked(page, 'stop'),
      (words) => words.length > 0,
    );
    await page.keyboard.press('Control+Enter');
    await button(await card(page), 'card.edit').click();
    await page.close();
    await desk.bringToFront();
    await eventually(
      () => stoppedOf(desk, say('desk.kind-amount-owed')),
      (count) => count === before + 1,
    );
    await desk.close();
  });

  test('waiting, promises and what was stopped are saved as tables that a spreadsheet reads', async () => {
    const desk = await openDesk(floor, 'reports');
    await desk.locator('.big-number').first().waitFor();
    const numbers = await desk.locator('.big-number .big').allTextContents();
    const save = (table: TextKey) =>
      saved(desk, async () => {
        await button(desk, 'desk.reportCsv').click();
        await desk.getByRole('menuitem', { name: say(table) }).click();
      });
    const rowsOf = (csv: string) =>
      csv
        .replace(/^\ufeff/, '')
        .split('\r\n')
        .filter((line) => line !== '');

    const waiting = await save('desk.reportWaiting');
    expect(waiting.name).toMatch(/\.csv$/);
    expect(rowsOf(waiting.text)[0]).toBe(
      ['customer', 'channel', 'since', 'minutes', 'text']
        .map((each) => say(`desk.column-${each}` as TextKey))
        .join(','),
    );
    expect(rowsOf(waiting.text).length - 1).toBe(Number(numbers[0]));

    const promises = await save('desk.place-promises');
    const overdue = rowsOf(promises.text).filter((line) => line.endsWith(say('panel.promiseOverdue')));
    expect(overdue).toHaveLength(Number(numbers[1]));
    expect(overdue.join('\n')).toContain('Nadia Rahman');

    const stopped = await save('desk.reportStopped');
    expect(stopped.text).toContain(say('desk.kind-amount-owed'));
    expect(stopped.text).not.toContain('354');
    await desk.close();
  });

  test('the numbers lead to the lists behind them', async () => {
    const desk = await openDesk(floor, 'reports');
    // The report is counted before it is drawn.
    await desk.locator('.big-number').nth(1).waitFor();
    const numbers = await desk.locator('.big-number .big').allTextContents();
    await desk.locator('.big-number').first().click();
    await desk.locator('.cases').first().waitFor();
    expect(await desk.locator('.cases').first().locator('.case-row').count()).toBe(Number(numbers[0]));
    await goTo(desk, 'promises');
    expect(await desk.locator('.promise-group').first().locator('.promise-row').count()).toBe(Number(numbers[1]));
    await desk.close();
  });
});
