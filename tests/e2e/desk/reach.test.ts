import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Place, places } from '../../../components/desk/places.ts';
import { text } from '../../../lib/languages/text.ts';
import { languages } from '../../../lib/review/types.ts';
import { card, eventually, type Floor, openFloor, panel, replyBox } from '../floor.ts';
import { button, giveFile, goTo, openDesk, say } from './desk.ts';

const calming =
  'Aina, sorry: we promised you a call on Tuesday and it never came, that is on us. DM us your receipt and we will call you by 1pm today.';

describe('hands on the keyboard, and other eyes', () => {
  let floor: Floor;
  beforeAll(async () => {
    floor = await openFloor();
  });
  afterAll(async () => {
    await floor?.close();
  });

  const focused = (desk: Page) =>
    desk.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.trim() ?? '';
    });
  async function tabTo(desk: Page, name: string): Promise<void> {
    for (let press = 0; press < 60; press += 1) {
      if ((await focused(desk)).startsWith(name)) return;
      await desk.keyboard.press('Tab');
    }
    throw new Error(`Tab never comes to "${name}"; it is at "${await focused(desk)}".`);
  }
  async function palette(desk: Page, words: string): Promise<void> {
    await desk.keyboard.press('Control+k');
    await desk.locator('.palette input').waitFor();
    await desk.keyboard.type(words);
    await eventually(
      () => desk.locator('.palette-option[aria-selected=true]').textContent(),
      (shown) => shown?.toLowerCase().includes(words.toLowerCase()) === true,
    );
    await desk.keyboard.press('Enter');
    await desk.locator('.palette').waitFor({ state: 'detached' });
  }

  test('the whole desk without a mouse', async () => {
    const desk = await openDesk(floor, 'waiting');
    await desk.keyboard.press('Tab');
    expect(await focused(desk)).toBe(say('desk.skip'));
    for (const place of places) {
      await palette(desk, say(`desk.place-${place}`));
      await desk.locator(`nav a[href="#${place}"][aria-current=page]`).waitFor();
      await desk.getByRole('heading', { name: say(`desk.place-${place}`), level: 1 }).waitFor();
    }

    // A customer, and a private value of hers.
    await palette(desk, 'nadia');
    await desk.getByRole('heading', { name: 'Nadia Rahman' }).waitFor();
    await tabTo(desk, say('panel.showFact', { kind: say('panel.fact-amounts') }));
    await desk.keyboard.press('Enter');
    expect(await desk.locator('.fact-table').textContent()).toContain('354.20');

    // A round of practice.
    await palette(desk, say('desk.place-practice'));
    await tabTo(desk, 'English');
    await desk.keyboard.press('Enter');
    await desk.locator('.practice-form textarea').waitFor();
    await desk.keyboard.type(calming);
    await desk.keyboard.press('Control+Enter');
    await desk.locator('.turn-score').waitFor();

    // A case that was answered elsewhere, and the way back.
    await palette(desk, say('desk.place-waiting'));
    await desk.locator('.cases .case-row').first().waitFor();
    const waiting = await desk.locator('.cases').first().locator('.case-row').count();
    await tabTo(desk, say('desk.markAnswered'));
    await desk.keyboard.press('Enter');
    await eventually(
      () => desk.locator('.cases').first().locator('.case-row').count(),
      (count) => count === waiting - 1,
    );
    await tabTo(desk, say('desk.undo'));
    await desk.keyboard.press('Enter');
    await eventually(
      () => desk.locator('.cases').first().locator('.case-row').count(),
      (count) => count === waiting,
    );

    // The palette closes by Escape and gives the focus back.
    await desk.keyboard.press('Control+k');
    await desk.locator('.palette input').waitFor();
    await desk.keyboard.press('Escape');
    await desk.locator('.palette').waitFor({ state: 'detached' });
    await desk.close();
  });

  const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
  async function violations(where: Page | Frame): Promise<readonly string[]> {
    await where.evaluate(await axe);
    const found = await where.evaluate(
      (options) =>
        (window as unknown as { axe: { run(what: Document, how: unknown): Promise<AxeResults> } }).axe.run(
          document,
          options,
        ),
      rules,
    );
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
  }

  describe.each([['light'], ['dark']] as const)('%s', (theme) => {
    test('axe finds nothing in the seven places', async () => {
      const desk = await openDesk(floor, 'waiting');
      await desk.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      for (const place of places) {
        await goTo(desk, place);
        expect(await violations(desk), place).toEqual([]);
      }
      await goTo(desk, 'customers');
      await desk.locator('.list li a').first().click();
      await desk.locator('.customer h2').waitFor();
      await desk.locator('.timeline .row').first().click();
      expect(await violations(desk), 'a customer').toEqual([]);
      await desk.keyboard.press('Control+k');
      await desk.locator('.palette input').waitFor();
      expect(await violations(desk), 'the palette').toEqual([]);
      await desk.keyboard.press('Escape');
      await goTo(desk, 'guidelines');
      await giveFile(desk, 'pack', '{ "id": "x" }');
      await desk.locator('.problems li').first().waitFor();
      expect(await violations(desk), 'a pack with problems').toEqual([]);
      await desk.close();
    });

    test('axe finds nothing in the panel and in the card over a page', async () => {
      const page = await floor.open('x', 'nadia-line-cut', { theme });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await replyBox(page).click();
      const frame = await panel(page);
      await eventually(
        () => frame.locator('button.reply').count(),
        (count) => count >= 2,
      );
      await frame.locator('.facts .disclose').click();
      await frame.locator('.timeline .row').first().click();
      await frame.locator('.timeline .detail:not([hidden])').first().waitFor();
      expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toContain(theme);
      expect(await violations(frame), 'panel').toEqual([]);
      await replyBox(page).click();
      await page.keyboard.type('Hi Nadia, you still owe RM354.20.');
      await page.keyboard.press('Control+Enter');
      const dialog = await card(page);
      await button(dialog, 'card.edit').waitFor();
      expect(await violations(dialog), 'card').toEqual([]);
      await button(dialog, 'card.otherWays').click();
      expect(await violations(dialog), 'card, other ways').toEqual([]);
      await page.close();
    });
  });

  test.each(languages.map((language) => [language]))(
    'in a window 360 wide nothing runs out of it, in %s',
    async (language) => {
      const desk = await openDesk(floor, 'settings');
      await desk.setViewportSize({ width: 360, height: 740 });
      await desk.locator('.settings select').first().selectOption(language);
      await desk.getByRole('heading', { name: text(language, 'desk.place-settings'), level: 1 }).waitFor();
      const wide = () =>
        desk.evaluate(() =>
          [...document.querySelectorAll('body *')]
            .filter((node) => {
              const { left, right, width } = node.getBoundingClientRect();
              // What a line of its own cuts off with an ellipsis does not run out of the window.
              const isCut = node.parentElement?.closest('.row, .one-line, .listed-head');
              return (
                width > 0 && (right > innerWidth + 1 || left < -1) && !isCut && !node.closest('.sr-only, .skip, svg')
              );
            })
            .map((node) => `${node.tagName}.${node.className}: ${node.textContent?.slice(0, 40)}`),
        );
      const look = async (place: string) => {
        expect(await desk.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(360);
        expect(await wide(), place).toEqual([]);
      };
      for (const place of places satisfies readonly Place[]) {
        await goTo(desk, place);
        await look(place);
      }
      await goTo(desk, 'customers');
      await desk.locator('.list li a').first().click();
      await desk.locator('.customer h2').waitFor();
      await look('a customer');
      await desk.getByRole('button', { name: text(language, 'desk.erasePerson') }).click();
      await desk.getByRole('alertdialog').waitFor();
      await look('the question before erasing');
      await desk.keyboard.press('Escape');
      await goTo(desk, 'guidelines');
      await desk.locator('.drop .plain').click();
      await desk.getByRole('menuitem').last().click();
      await desk.locator('.opened').waitFor();
      await look('an opened pack');
      await goTo(desk, 'settings');
      await desk.locator('.settings select').first().selectOption('en');
      await desk.close();
    },
  );

  test.each(languages.map((language) => [language]))(
    'the panel as a page of its own says that it watches nothing, in %s',
    async (language) => {
      const desk = await openDesk(floor, 'settings');
      await desk.locator('.settings select').first().selectOption(language);
      const page = await floor.browser.context.newPage();
      const broken: string[] = [];
      page.on('pageerror', (error) => broken.push(error.message));
      await page.goto(floor.browser.extensionUrl('panel.html'));
      await page.getByRole('heading', { name: text(language, 'panel.noPage') }).waitFor();
      await page.getByText(text(language, 'panel.noPageWhy')).waitFor();
      expect(await page.getByRole('button', { name: text(language, 'panel.note') }).isDisabled()).toBe(true);
      await page.keyboard.press('Alt+n');
      await page.keyboard.press('Alt+1');
      expect(await violations(page)).toEqual([]);
      const opening = floor.browser.context.waitForEvent('page');
      await page.getByRole('button', { name: text(language, 'panel.settings') }).click();
      const opened = await opening;
      await opened.getByRole('heading', { name: text(language, 'desk.place-settings'), level: 1 }).waitFor();
      expect(broken).toEqual([]);
      await opened.close();
      // A language that is chosen meanwhile is spoken here too.
      await desk
        .locator('.settings select')
        .first()
        .selectOption(language === 'en' ? 'ms' : 'en');
      await page.getByRole('heading', { name: text(language === 'en' ? 'ms' : 'en', 'panel.noPage') }).waitFor();
      await page.close();
      await desk.locator('.settings select').first().selectOption('en');
      await desk.close();
    },
  );
});
