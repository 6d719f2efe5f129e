import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from '../lib/review/types.ts';
import { launchChromium } from '../tests/e2e/browser.ts';
import { openFloor } from '../tests/e2e/floor.ts';
import { takePictures } from './pictures.ts';

/**
 * Opens the extension in a real browser: on the offline replicas with the sample company, or with `--live` on the real sites. Without a
 * display it leaves pictures of the main screens and says how to see more. `--lang en|id|ms`, `--dark`.
 */

const { values } = parseArgs({
  options: {
    live: { type: 'boolean', default: false },
    dark: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'en' },
  },
});
const language = languages.find((known) => known === values.lang) ?? 'en';
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

function say(words: string): void {
  console.log(`tenang: ${words}`);
}

if (values.live) {
  if (!hasDisplay) {
    say('the real sites need a window: run this where there is a display.');
    process.exit(1);
  }
  const { context, extensionUrl } = await launchChromium({
    extension: resolve('.output/chrome-mv3'),
    headless: false,
    userDataDir: resolve('.output/live-profile'),
  });
  const [first] = context.pages();
  await (first ?? (await context.newPage())).goto('https://x.com/');
  await (await context.newPage()).goto('https://www.facebook.com/');
  await (await context.newPage()).goto(extensionUrl('desk.html'));
  say('the real sites are open with the extension; sign in as usual. Close the window to end.');
  await new Promise((done) => context.on('close', done));
} else if (hasDisplay) {
  const floor = await openFloor({ language, headless: false, dark: values.dark });
  const knobs = { theme: values.dark ? 'dark' : 'light' } as const;
  await floor.open('facebook', language === 'ms' ? 'sofea' : 'dinda', knobs);
  const page = await floor.open('x', 'nadia-line-cut', knobs);
  await page.bringToFront();
  say('X and Facebook are replicas, the company is invented, the extension is real.');
  say('Type what she owes into the reply box, and press send. Close the window to end.');
  await new Promise((done) => floor.browser.context.on('close', done));
  await floor.replicas.close();
} else {
  const folder = resolve('.output/pictures');
  mkdirSync(folder, { recursive: true });
  say('there is no display here, so the main screens are shown as pictures …');
  for (const file of await takePictures(folder)) say(`  ${file}`);
  say('to see it live: run "npm start" where there is a display, or under a virtual one ("xvfb-run -a npm start").');
}
process.exit(0);
