import { readFile } from 'node:fs/promises';
import type { Download, Frame, Page } from 'playwright-core';
import { type TextKey, text } from '../../../lib/languages/text.ts';
import type { Language } from '../../../lib/review/types.ts';
import type { Floor } from '../floor.ts';

/** The desk as its three people use it. */

export const say = (key: TextKey, params: Record<string, string | number> = {}) => text('en', key, params);
/** The words of a text before its first slot. */
export const begins = (key: TextKey, language: Language = 'en') => text(language, key).split('{')[0] ?? '';

export async function openDesk(floor: Floor, place: string): Promise<Page> {
  const desk = await floor.browser.context.newPage();
  await desk.goto(floor.browser.extensionUrl(`desk.html#${place}`));
  await desk.locator('#content h1').waitFor();
  return desk;
}

export async function goTo(desk: Page, place: string): Promise<void> {
  await desk.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await desk.locator(`nav a[href="#${place.split('/')[0]}"][aria-current=page]`).waitFor();
  await desk.locator('#content > :nth-child(2)').first().waitFor();
}

export async function giveFile(
  desk: Page,
  kind: 'pack' | 'records',
  content: string,
  name = `${kind}.json`,
): Promise<void> {
  await desk
    .locator(`input[data-file=${kind}]`)
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

export async function saved(
  desk: Page,
  press: () => Promise<void>,
): Promise<{ readonly name: string; readonly text: string }> {
  const coming: Promise<Download> = desk.waitForEvent('download');
  await press();
  const download = await coming;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

export const button = (within: Page | Frame, key: TextKey) =>
  within.getByRole('button', { name: say(key), exact: true });
