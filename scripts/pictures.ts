import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { text } from '../lib/languages/text.ts';
import type { Language } from '../lib/review/types.ts';
import {
  answerComment,
  card,
  eventually,
  type Floor,
  marked,
  openFloor,
  panel,
  panelText,
  replyBox,
} from '../tests/e2e/floor.ts';

/** Writes what must not be posted, and waits until it is marked. */
async function typeLeak(page: Page, words: string, owes: string, name?: string): Promise<void> {
  const box = name ? await answerComment(page, name) : replyBox(page);
  if (name) await waitForHistory(page);
  await box.click();
  await page.keyboard.type(words);
  await eventually(
    () => marked(page, 'stop'),
    (found) => found.some((word) => word.includes(owes)),
  );
}

async function waitForHistory(page: Page): Promise<void> {
  await eventually(
    () => panelText(page),
    (text) => /Rudi/.test(text),
  );
  const frame = await panel(page);
  await frame.locator('button.reply').first().waitFor();
}

async function held(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  const dialog = await card(page);
  await dialog.locator('[role=dialog], [role=alertdialog]').waitFor();
  // The frame follows its content by a message: one moment until it has its size.
  await eventually(
    () => dialog.evaluate(() => innerHeight - document.documentElement.scrollHeight),
    (spare) => spare >= 0,
  );
  // What was resized is painted with the frame after the next.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
}

/** A place of the desk has its heading at once and what it shows once the records are read. */
async function filled(page: Page): Promise<void> {
  await eventually(
    () => page.getByRole('main').textContent(),
    (text) => (text ?? '').length > 300,
  );
}

interface Picture {
  readonly name: string;
  readonly language: Language;
  readonly dark?: boolean;
  take(floor: Floor): Promise<Page>;
}

const pictures: readonly Picture[] = [
  {
    name: 'x-marks',
    language: 'en',
    async take(floor) {
      const page = await floor.open('x', 'nadia-line-cut');
      await waitForHistory(page);
      await typeLeak(page, 'Hi Nadia, you still owe RM354.20 and last paid on 2 January', 'RM354.20');
      return page;
    },
  },
  {
    name: 'x-held',
    language: 'en',
    async take(floor) {
      const page = await floor.open('x', 'nadia-line-cut');
      await waitForHistory(page);
      await typeLeak(page, 'Hi Nadia, you still owe RM354.20. We are sorry and will call you today.', 'RM354.20');
      await held(page, 'Control+Enter');
      return page;
    },
  },
  {
    name: 'facebook-id',
    language: 'id',
    async take(floor) {
      const page = await floor.open('facebook', 'dinda');
      await typeLeak(
        page,
        'Kak Dinda, tunggakan Kakak Rp487.300, terakhir bayar 2 Januari',
        'Rp487.300',
        'Dinda Kusuma',
      );
      return page;
    },
  },
  {
    name: 'facebook-ms-dark',
    language: 'ms',
    dark: true,
    async take(floor) {
      const page = await floor.open('facebook', 'sofea', { theme: 'dark' });
      await typeLeak(
        page,
        'Cik Sofea, masih ada tunggakan RM186.40. Kami minta maaf dan akan telefon hari ini.',
        'RM186.40',
        'Sofea Zulkifli',
      );
      await held(page, 'Enter');
      return page;
    },
  },
  {
    name: 'desk',
    language: 'en',
    async take(floor) {
      const page = await floor.browser.context.newPage();
      await page.goto(floor.browser.extensionUrl('desk.html#waiting'));
      await filled(page);
      return page;
    },
  },
  {
    name: 'desk-guidelines',
    language: 'en',
    async take(floor) {
      const page = await floor.browser.context.newPage();
      await page.goto(floor.browser.extensionUrl('desk.html#guidelines'));
      await filled(page);
      return page;
    },
  },
  { name: 'customer-export', language: 'en', take: openExport },
];

/** What one person's export looks like to whoever opens the file: saved by the desk's own button. */
async function openExport(floor: Floor): Promise<Page> {
  const desk = await floor.browser.context.newPage();
  await desk.goto(floor.browser.extensionUrl('desk.html#customers/demo-nadia-rahman'));
  await desk.getByRole('button', { name: text('en', 'desk.exportPerson') }).click();
  const saved = desk.waitForEvent('download');
  await desk.getByRole('menuitem', { name: text('en', 'takeOut.readable') }).click();
  const html = await readFile(await (await saved).path(), 'utf8');
  const page = await floor.browser.context.newPage();
  await page.setContent(html);
  await desk.close();
  return page;
}

/** Takes every picture, or the one called `only`, into `folder` and returns the files. */
export async function takePictures(folder: string, only?: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const { name, language, dark, take } of pictures.filter((each) => only === undefined || each.name === only)) {
    const floor = await openFloor({ language, viewport: { width: 1360, height: 820 }, ...(dark ? { dark } : {}) });
    try {
      const page = await take(floor);
      const file = join(folder, `${name}.png`);
      await page.screenshot({ path: file });
      files.push(file);
    } finally {
      await floor.close();
    }
  }
  return files;
}

if (import.meta.main) {
  for (const file of await takePictures(resolve(process.argv[2] ?? 'docs/pictures'), process.argv[3]))
    console.log(file);
}
