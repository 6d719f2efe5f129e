/**
 * A history of 2,000 contacts, as the desk draws it, scrolled to its end and back in steps of 120 pixels a frame: 7,000 a second, a quick hand at the wheel.
 * Beside it the same scrolling over one empty element, in the same browser: what its frames take by themselves.
 *
 *     npm run bench -- scroll
 *     node tests/bench/scroll.ts 500    one size
 */
import { chromium } from 'playwright-core';
import { median, ms, quantile } from './figures.ts';
import { headless, inBrowser } from './in-browser.ts';
import type { Scrolled } from './scroll-in-page.tsx';
import { machine, table } from './table.ts';

const asked = Number(process.argv[2]);
const sizes = asked > 0 ? [asked] : [2000];

const bundled = await inBrowser('./scroll-in-page.tsx', 'scrolling is');
const browser = await chromium.launch({ executablePath: bundled.executablePath, args: headless });

async function measure(rows: number, empty: boolean): Promise<Scrolled> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
  try {
    page.setDefaultTimeout(0);
    await page.goto(bundled.url);
    await page.addStyleTag({ content: bundled.style });
    await page.addScriptTag({ content: bundled.script });
    return await page.evaluate(
      ([count, isEmpty]) =>
        (
          globalThis as unknown as { bench: { run(count: number, step: number, empty: boolean): Promise<Scrolled> } }
        ).bench.run(count, 120, isEmpty),
      [rows, empty] as const,
    );
  } finally {
    await page.close();
  }
}

const head = [
  'contacts',
  'frames',
  'median, ms',
  'p95, ms',
  'longest',
  'over 50 ms',
  'rows drawn at most',
  'without a row',
];
const line = (name: string, { frames, mostDrawn, emptyFrames }: Scrolled): readonly string[] => [
  name,
  String(frames.length),
  ms(median(frames)),
  ms(quantile(frames, 0.95)),
  ms(Math.max(...frames)),
  `${frames.filter((each) => each > 50).length}`,
  String(mostDrawn),
  String(emptyFrames),
];

try {
  const rows: (readonly string[])[] = [];
  for (const count of sizes) {
    rows.push(line(count.toLocaleString('en'), await measure(count, false)));
    rows.push(line('  an empty page', await measure(count, true)));
  }
  console.log(`${machine()}; Chromium, drawn by the processor\n\n${table(head, rows)}`);
} finally {
  await browser.close();
  bundled.close();
}
