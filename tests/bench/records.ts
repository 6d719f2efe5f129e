/**
 * The records at 10,000 and 200,000 contacts (`--full`: 1,000,000 of 50,000 customers), each figure beside what IndexedDB itself takes for the
 * same rows in the same run. In the system's Chromium, over a real disk; the code is bundled as the extension bundles it.
 *
 *     npm run bench -- records            10k and 200k
 *     node tests/bench/records.ts --full  and 1M
 *     node tests/bench/records.ts 5000    one size
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { median, ms, quantile, verdict } from './figures.ts';
import { headless, inBrowser } from './in-browser.ts';
import type { Look, Measured } from './records-in-page.ts';
import { machine, table } from './table.ts';

const given = process.argv.slice(2);
const asked = given.map(Number).filter((size) => size > 0);
const sizes = asked.length > 0 ? asked : [10_000, 200_000, ...(given.includes('--full') ? [1_000_000] : [])];

const browser = await inBrowser('./records-in-page.ts', 'the records are');

async function measure(size: number): Promise<Measured> {
  const profile = await mkdtemp(join(tmpdir(), 'tenang-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.executablePath,
    args: headless,
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(0);
    await page.goto(browser.url);
    await page.addScriptTag({ content: browser.script });
    return await page.evaluate(
      (contacts) => (globalThis as unknown as { bench: { run(size: number): Promise<Measured> } }).bench.run(contacts),
      size,
    );
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

const storageHead = [
  'contacts of customers',
  'CSV rows/s',
  'bare rows/s',
  '× bare',
  'seconds',
  'held at most, ms',
  'bytes each',
  'bare',
];
const lookHead = ['milliseconds', 'median', 'p95', 'bare p95', '× bare (median)', 'asked', 'asked'];

function storageRow(label: string, measured: Measured): readonly string[] {
  const { contacts, importSeconds, longestStretch, bareSeconds, bytes, bareBytes } = measured;
  return [
    label,
    Math.round(contacts / importSeconds).toLocaleString('en'),
    Math.round(contacts / bareSeconds).toLocaleString('en'),
    (importSeconds / bareSeconds).toFixed(1),
    importSeconds.toFixed(0),
    ms(longestStretch),
    Math.round(bytes / contacts).toLocaleString('en'),
    Math.round(bareBytes / contacts).toLocaleString('en'),
  ];
}

function lookRow(label: string, { name, taken, bare, most, factor }: Look): readonly string[] {
  const p95 = quantile(taken, 0.95);
  const times = median(taken) / median(bare);
  return [
    `${label}: ${name}`,
    ms(median(taken)),
    ms(p95),
    bare.length > 0 ? ms(quantile(bare, 0.95)) : '–',
    bare.length > 0 ? times.toFixed(1) : '–',
    most === null ? '–' : `${most} ms: ${verdict(p95, most)}`,
    factor === null ? '–' : `${factor} ×: ${verdict(times, factor)}`,
  ];
}

try {
  for (const size of sizes) {
    const measured = await measure(size);
    const label = `${measured.contacts.toLocaleString('en')} of ${measured.customers.toLocaleString('en')}`;
    // A long run is told size by size, each with the load that it had.
    console.log(`\n${machine()}; Chromium, IndexedDB on disk`);
    console.log(`\n${table(storageHead, [storageRow(label, measured)])}`);
    console.log(
      `\n${table(
        lookHead,
        measured.looks.map((look) => lookRow(label, look)),
      )}`,
    );
  }
} finally {
  browser.close();
}
