/**
 * What the lock costs: the same records plain and encrypted, in the system's Chromium over a real disk.
 *
 *     npm run bench -- lock          5,000 contacts
 *     node tests/bench/lock.ts 50000
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium } from '../e2e/browser.ts';
import { median, ms } from './figures.ts';
import type { LockFigures } from './lock-in-page.ts';
import { machine, table } from './table.ts';

const contacts = Number(process.argv[2]) || 5_000;
const executablePath = findChromium();
if (!executablePath) {
  console.error('No Chromium found: the lock is not measured.');
  process.exit(1);
}
const bundle = await build({
  entryPoints: [new URL('./lock-in-page.ts', import.meta.url).pathname],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'bench',
  target: 'es2023',
});
const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end('<!doctype html>'));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const profile = await mkdtemp(join(tmpdir(), 'tenang-lock-'));
// WebCrypto is there on a trustworthy address alone; localhost is one.
const context = await chromium.launchPersistentContext(profile, {
  executablePath,
  args: ['--headless=new', '--no-sandbox', '--disable-gpu'],
});
try {
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(0);
  await page.goto(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`);
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
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
  server.close();
}
