/**
 * A history of 2,000 contacts, as the desk draws it, scrolled to its end and back in steps of 120 pixels a frame: 7,000 a second, a quick hand at the wheel.
 * Beside it the same scrolling over one empty element, in the same browser: what its frames take by themselves.
 *
 *     npm run bench -- scroll
 *     node tests/bench/scroll.ts 500    one size
 */
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium } from '../e2e/browser.ts';
import { median, ms, quantile } from './figures.ts';
import type { Scrolled } from './scroll-in-page.tsx';
import { machine, table } from './table.ts';

const asked = Number(process.argv[2]);
const sizes = asked > 0 ? [asked] : [2000];

const executablePath = findChromium();
if (!executablePath) {
  console.error('No Chromium found: scrolling is not measured.');
  process.exit(1);
}
const bundle = await build({
  entryPoints: [new URL('./scroll-in-page.tsx', import.meta.url).pathname],
  bundle: true,
  write: false,
  outdir: 'none',
  format: 'iife',
  globalName: 'bench',
  target: 'es2023',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  minify: true,
});
const of = (end: string) => bundle.outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
const server = createServer((_, answer) =>
  answer.setHeader('content-type', 'text/html').end('<!doctype html><html data-theme="light"><body></body></html>'),
);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;
const browser = await chromium.launch({
  executablePath,
  args: ['--headless=new', '--no-sandbox', '--disable-gpu'],
});

async function measure(rows: number, empty: boolean): Promise<Scrolled> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
  try {
    page.setDefaultTimeout(0);
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.addStyleTag({ content: of('.css') });
    await page.addScriptTag({ content: of('.js') });
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
  server.close();
}
