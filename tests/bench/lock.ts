/**
 * What the lock costs: the same records plain and encrypted, in the system's Chromium over a real disk.
 *
 *     npm run bench -- lock          5,000 contacts
 *     node tests/bench/lock.ts 50000
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { median, ms } from './figures.ts';
import { headless, inBrowser } from './in-browser.ts';
import type { LockFigures } from './lock-in-page.ts';
import { machine, table } from './table.ts';

const contacts = Number(process.argv[2]) || 5_000;
const browser = await inBrowser('./lock-in-page.ts', 'the lock is');
const profile = await mkdtemp(join(tmpdir(), 'tenang-lock-'));
// WebCrypto is there on a trustworthy address alone; localhost is one.
const context = await chromium.launchPersistentContext(profile, {
  executablePath: browser.executablePath,
  args: headless,
});
try {
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(0);
  await page.goto(browser.url);
  await page.addScriptTag({ content: browser.script });
  const { turnOnMs, looks } = await page.evaluate((size) => {
    type Bench = { run(contacts: number): Promise<{ turnOnMs: number; looks: readonly LockFigures[] }> };
    return (globalThis as unknown as { bench: Bench }).bench.run(size);
  }, contacts);
  console.log(`\n${machine()}; Chromium, ${contacts.toLocaleString('en')} contacts`);
  console.log(
    `\n${table(
      ['median, ms', 'plain', 'encrypted', '× plain'],
      looks.map(({ name, plain, locked }) => [
        name,
        ms(median(plain)),
        ms(median(locked)),
        (median(locked) / median(plain)).toFixed(1),
      ]),
    )}`,
  );
  console.log(`\nTurning the lock on over all of it: ${(turnOnMs / 1000).toFixed(1)} s, with the passphrase.`);
} finally {
  await context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  browser.close();
}
