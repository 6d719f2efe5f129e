import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { replyBox } from './floor.ts';
import { knownByHerRecordsAlone } from './known-by-records.ts';
import { clean, leak, takeShift } from './shift.ts';

/** Typed and sent in one breath, pressed twice, held down. */
const shift = takeShift();

/** Private for Nadia alone: nothing but her records tells that this number is an amount of hers. */
const hers = knownByHerRecordsAlone();

describe('a hurried hand', () => {
  test.each([1, 2, 3])('a leak typed and sent in one breath is held (press %i times)', async (presses) => {
    await shift.atNadia();
    await shift.page.keyboard.insertText(leak);
    for (let press = 0; press < presses; press += 1) await shift.page.keyboard.press('Control+Enter');
    await shift.held();
    await shift.settled();
    expect(shift.sent()).toEqual([]);
    expect(await shift.written()).toContain(leak);
  });

  test('what only her records know is held too, at once after the page has opened', async () => {
    await shift.open('x', 'nadia-line-cut');
    await replyBox(shift.page).click();
    await shift.page.keyboard.insertText(hers);
    await shift.page.keyboard.press('Control+Enter');
    await shift.held();
    await shift.settled();
    expect(shift.sent()).toEqual([]);
  });

  test.each([
    ['once', async (on: Page) => on.keyboard.press('Control+Enter')],
    [
      'twice',
      async (on: Page) => {
        await on.keyboard.press('Control+Enter');
        await on.keyboard.press('Control+Enter');
      },
    ],
    [
      'and held down',
      async (on: Page) => {
        await on.keyboard.down('Control');
        for (let time = 0; time < 8; time += 1) await on.keyboard.down('Enter');
        await on.keyboard.up('Enter');
        await on.keyboard.up('Control');
      },
    ],
    ['by the button, twice', async (on: Page) => on.locator('[data-testid=tweetButtonInline]').first().dblclick()],
  ])('a clean reply in one breath goes out exactly once, pressed %s', async (_, press) => {
    await shift.atNadia();
    await shift.page.keyboard.insertText(clean);
    await press(shift.page);
    await shift.floor.replicas.waitForSent(({ text: words }) => words === clean, 60_000);
    await shift.settled();
    expect(shift.sent()).toEqual([clean]);
  });

  test('a checked clean reply goes out in the very event', async () => {
    await shift.atNadia();
    await shift.page.keyboard.type(clean);
    await shift.checked();
    await shift.page.evaluate(() => {
      const seen: string[] = [];
      (globalThis as unknown as { seen: string[] }).seen = seen;
      for (const type of ['keydown', 'click'] as const) {
        document.addEventListener(type, (event) => {
          if (type === 'click' || (event as KeyboardEvent).key === 'Enter') seen.push(`${type} ${event.isTrusted}`);
        });
      }
    });
    await shift.page.keyboard.press('Control+Enter');
    await shift.floor.replicas.waitForSent(({ text: words }) => words === clean, 60_000);
    expect(shift.sent()).toEqual([clean]);
    expect(await shift.page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([
      'keydown true',
    ]);
  });

  test('a key that is still held down when the dialog opens decides nothing', async () => {
    await shift.atNadia();
    await shift.page.keyboard.type(leak);
    await shift.stops('RM354.20');
    await shift.page.keyboard.down('Control');
    await shift.page.keyboard.down('Enter');
    await shift.held();
    for (let time = 0; time < 6; time += 1) await shift.page.keyboard.down('Enter');
    await shift.page.keyboard.up('Enter');
    await shift.page.keyboard.up('Control');
    await shift.settled();
    expect(shift.sent()).toEqual([]);
    expect(await shift.written()).toContain(leak);
    expect(await shift.dialogs()).toBe(1);
  });
});
