import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { places } from '../../../components/desk/places.ts';
import { openGallery } from './open-gallery.ts';

/** `npx node tests/components/gallery/take-desk-pictures.ts [folder] [language] [light|dark] [width]`: the desk's places, empty and with the sample data. */
const [, , given, language = 'en', theme = 'light', width = '1280'] = process.argv;
const folder = given ?? (await mkdtemp(join(tmpdir(), 'desk-')));
await mkdir(folder, { recursive: true });

const gallery = await openGallery();
try {
  const page = await gallery.desk(language, theme === 'dark', Number(width), 860);
  page.on('pageerror', (error) => console.error('page:', error));
  page.on('console', (said) => said.type() === 'error' && console.error('console:', said.text()));
  const picture = (name: string) =>
    page.screenshot({ path: join(folder, `${language}-${theme}-${width}-${name}.png`) });
  const open = async (place: string) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await page.waitForFunction(
      (name) => document.querySelector('.desk nav a[aria-current]')?.getAttribute('href') === `#${name.split('/')[0]}`,
      place,
    );
    await page.waitForFunction(() => document.querySelector('#content > :nth-child(2)'));
  };
  await picture('0-empty');
  await page.locator('.load-sample button').click();
  await page.waitForSelector('.cases .case-row');
  for (const place of places) {
    await open(place);
    await picture(place);
  }
  await open('customers');
  await page.locator('.list li a').first().click();
  await page.waitForSelector('.customer h2');
  await picture('customer');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('nad');
  await page.waitForSelector('.palette-option');
  await picture('palette');
} finally {
  await gallery.close();
}
console.log(folder);
