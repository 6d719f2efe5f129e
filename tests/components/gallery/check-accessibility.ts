import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { places } from '../../../components/desk/places.ts';
import { languages } from '../../../lib/review/types.ts';
import { openGallery } from './open-gallery.ts';
import { cardStates, panelStates } from './states.ts';

/** `npx node tests/components/gallery/check-accessibility.ts`: axe over every state of panel and card and every place of the desk; ends with 1 where anything is found. */
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

let checked = 0;
let found = 0;

async function check(page: Page, name: string): Promise<void> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run(what: Document, how: unknown): Promise<AxeResults> } }).axe.run(
        document,
        options,
      ),
    rules,
  );
  checked += 1;
  found += violations.length;
  for (const { id, help, nodes } of violations) {
    console.log(`${name}: ${id}: ${help}`);
    for (const node of nodes.slice(0, 3))
      console.log(`    ${node.html.slice(0, 160)}\n    ${node.any[0]?.message ?? ''}`);
  }
}

/** Whatever is folded away is unfolded: what nobody sees is not checked. */
async function openAll(page: Page): Promise<void> {
  await page.$$eval('button[aria-expanded=false]', (buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
}

const gallery = await openGallery();
try {
  for (const theme of ['light', 'dark'] as const) {
    for (const name of Object.keys(panelStates('en', false))) {
      const page = await gallery.show(`panel/${name}/en/${theme}`, 360, 760);
      await openAll(page);
      await check(page, `panel ${name} ${theme}`);
    }
    for (const name of Object.keys(cardStates('en', false))) {
      const page = await gallery.show(`card/${name}/en/${theme}`, name.startsWith('word') ? 340 : 460, 760);
      await openAll(page);
      await check(page, `card ${name} ${theme}`);
    }
  }
  for (const [index, language] of languages.entries()) {
    const dark = index === 1;
    const page = await gallery.desk(language, dark, index === 2 ? 600 : 1280, 900);
    await check(page, `desk empty ${language}`);
    await page.locator('.load-sample button').click();
    await page.waitForSelector('.case-row');
    for (const place of places) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, place);
      await page.waitForFunction(
        (name) => document.querySelector('.desk nav a[aria-current]')?.getAttribute('href') === `#${name}`,
        place,
      );
      await page.waitForSelector('#content > :nth-child(2)');
      await check(page, `desk ${place} ${language}${dark ? ' dark' : ''}`);
      if (place === 'customers') {
        await page.locator('.list li a').first().click();
        await page.locator('.timeline .row').first().click();
        await check(page, `desk customer ${language}`);
        await page.locator('.customer-tools .danger').click();
        await page.waitForSelector('[role=alertdialog]');
        await check(page, `desk erase ${language}`);
        await page.keyboard.press('Escape');
      }
      if (place === 'guidelines') {
        await page.locator('.drop .plain').click();
        await page.locator('.menu-item').last().click();
        await page.waitForSelector('.opened');
        await check(page, `desk pack ${language}`);
        for (const part of ['write', 'guard', 'facts', 'rollout', 'follow']) {
          await page.evaluate((hash) => {
            location.hash = hash;
          }, `guidelines/${part}`);
          await page.waitForSelector(`.guideline-tabs a[href$=${part}][aria-current]`);
          await page.waitForSelector('.guideline-tabs + *');
          await check(page, `desk guidelines ${part} ${language}`);
        }
      }
      if (place === 'practice') {
        await page.locator('.scenarios button').first().click();
        await page.locator('.practice-form textarea').fill('We are sorry, Aina. You still owe us RM354.20.');
        await page.locator('.practice-form button').click();
        await page.waitForSelector('.turn-score');
        await check(page, `desk round ${language}`);
      }
    }
    await page.keyboard.press('Control+k');
    await page.waitForSelector('.palette');
    await check(page, `desk palette ${language}`);
    await page.context().close();
  }
} finally {
  await gallery.close();
}
console.log(`${checked} views checked, ${found} violations`);
process.exitCode = found > 0 ? 1 : 0;
