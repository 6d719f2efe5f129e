import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGallery } from './open-gallery.ts';

/** `npx node tests/components/gallery/take-guideline-pictures.ts [folder] [language] [light|dark] [width]`: a rule as it is written, published, followed and rolled out. */
const [, , given, language = 'en', theme = 'light', width = '1280'] = process.argv;
const folder = given ?? (await mkdtemp(join(tmpdir(), 'guidelines-')));
await mkdir(folder, { recursive: true });

const gallery = await openGallery();
try {
  const page = await gallery.desk(language, theme === 'dark', Number(width), 900);
  page.on('pageerror', (error) => console.error('page:', error));
  page.on('console', (said) => said.type() === 'error' && console.error('console:', said.text()));
  const picture = async (name: string) => {
    const [inside, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    if ((inside ?? 0) > (window ?? 0)) console.error(`${name} runs out of the window: ${inside} in ${window}`);
    await page.screenshot({ path: join(folder, `${language}-${theme}-${width}-${name}.png`), fullPage: true });
  };
  const open = (place: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, place);
  await page.locator('.load-sample button').click();
  await page.waitForSelector('.case-row');
  await open('guidelines');
  await page.waitForSelector('.in-force h2');
  await picture('force');
  await open('guidelines/write');
  await page.waitForSelector('.rule-shelf');
  await picture('write');
  await page.locator('.write-tools .primary').click();
  const form = page.locator('.rule-form');
  await form.locator('> input').nth(0).fill('Please be patient, our team is checking it.');
  for (const word of ['be', 'patient'])
    await page.locator('.mark-words .word', { hasText: new RegExp(`^${word}$`) }).click();
  await form.locator('> input').nth(1).fill('Nobody is patient because we ask. Say what happens next, and when.');
  await form.locator('> input').nth(2).fill('give us until four');
  await picture('rule');
  await form.locator('.button.primary').click();
  await page.locator('.write-tools .to-publish').click();
  await page.waitForSelector('.publish');
  await picture('publish');
  await open('guidelines/guard');
  await page.waitForSelector('.guard-table');
  await picture('guard');
  await open('guidelines/facts');
  await page.waitForSelector('.facts');
  await page.locator('.entry-name').first().click();
  await picture('facts');
  await open('guidelines/follow');
  await page.waitForSelector('.follow');
  await picture('follow');
  await open('guidelines/rollout');
  await page.waitForSelector('.rollout');
  await picture('rollout');
} finally {
  await gallery.close();
}
console.log(folder);
