/**
 * What the extension costs a page that is only read: a timeline of 1,000 posts scrolled from top to bottom, and an hour's worth of routes
 * in a page that is never loaded anew; each beside the same page in a browser without the extension, in the same run.
 * `npm run bench -- page-manners`, after `npm run build:chrome`.
 */
import type { CDPSession, Page } from 'playwright-core';
import { launchChromium, panelFrame } from '../e2e/browser.ts';
import { loadSample } from '../e2e/floor.ts';
import { startReplicas } from '../replicas/server.ts';
import { builtExtension } from './built-extension.ts';
import { ms } from './figures.ts';
import { type Spent, traceScript } from './page-trace.ts';
import { machine, table } from './table.ts';

const posts = Number(process.env.BENCH_POSTS ?? 1_000);
const routes = Number(process.env.BENCH_ROUTES ?? 500);
/** The browser calls a task of this length long. Milliseconds. */
const long = 50;

interface Counted {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

interface Taken {
  readonly scrolled: Spent;
  readonly before: Counted;
  readonly after: Counted;
}

/** From the first post to the last, a screen less a fifth at a time, as fast as the page draws. */
async function scroll(page: Page, devtools: CDPSession): Promise<Spent> {
  const ended = await traceScript(devtools, long);
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // Windowed lists grow while one reads them: the end is where nothing comes any more.
    let still = 0;
    while (still < 20) {
      const before = scrollY;
      scrollBy(0, innerHeight * 0.8);
      await frame();
      still = scrollY === before ? still + 1 : 0;
    }
  });
  return ended();
}

async function count(devtools: CDPSession): Promise<Counted> {
  for (let round = 0; round < 3; round += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  return { nodes, listeners: jsEventListeners, heap };
}

async function walk(page: Page, places: readonly string[], times: number): Promise<void> {
  await page.evaluate(
    async ({ paths, rounds }) => {
      const { __replica } = globalThis as unknown as { __replica: { go(path: string): void } };
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let round = 0; round < rounds; round += 1) {
        __replica.go(paths[round % paths.length] ?? '/home');
        // Long enough for our own look at the page, which is no more often than that.
        await new Promise((resolve) => setTimeout(resolve, 150));
        await frame();
      }
    },
    { paths: places, rounds: times },
  );
}

async function visit(extension: string | null): Promise<Taken> {
  const replicas = await startReplicas({ knobs: { drawer: 100, size: posts, lang: 'en' } });
  const browser = await launchChromium({
    replicas,
    viewport: { width: 1440, height: 900 },
    ...(extension === null ? {} : { extension }),
  });
  try {
    if (extension !== null) {
      const desk = await browser.context.newPage();
      await desk.goto(browser.extensionUrl('desk.html#settings'));
      await loadSample(desk, 'en');
      await desk.close();
    }
    const page = await browser.context.newPage();
    await page.goto(replicas.x.url('home', {}));
    await page.locator('article').first().waitFor();
    if (extension !== null) await panelFrame(page);
    const devtools = await browser.context.newCDPSession(page);
    await devtools.send('Performance.enable');
    const scrolled = await scroll(page, devtools);

    const { places } = replicas.x.state() as { places: Record<string, string> };
    const paths = ['nadia-line-cut', 'home', 'izzat-order', 'search', 'mei-quotes'].flatMap((key) => places[key] ?? []);
    // What is made once is made in the first rounds.
    await walk(page, paths, 50);
    const before = await count(devtools);
    await walk(page, paths, routes);
    return { scrolled, before, after: await count(devtools) };
  } finally {
    await browser.close();
    await replicas.close();
  }
}

const extension = builtExtension();
const without = await visit(null);
const withIt = await visit(extension);
const { scrolled: bare } = without;
const { scrolled: full } = withIt;
const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const grown = ({ before, after }: Taken, of: keyof Counted) => after[of] - before[of];
const each = (taken: Taken, of: keyof Counted, unit = 1) => (grown(taken, of) / routes / unit).toFixed(2);
const growsMore = (of: keyof Counted) => grown(withIt, of) - grown(without, of) >= routes / 10;
const said = (isSo: boolean) => (isSo ? 'YES' : 'no');

console.log(`${machine()}; build ${extension}`);
console.log(`X replica: ${posts} posts from top to bottom, then ${routes} routes in the same page.\n`);
console.log(
  table(
    ['a timeline, read', 'without', 'with', 'ours'],
    [
      [`tasks over ${long} ms`, String(bare.longTasks), String(full.longTasks), String(full.ourLongTasks)],
      ['script, ms', ms(bare.script), ms(full.script), `${ms(full.ours)} (${share(full.ours, full.script)})`],
      ['our most in one task, ms', '', '', ms(full.longest)],
    ],
  ),
);
console.log('');
console.log(
  table(
    ['what a route leaves behind', 'without', 'with'],
    [
      ['nodes', each(without, 'nodes'), each(withIt, 'nodes')],
      ['listeners', each(without, 'listeners'), each(withIt, 'listeners')],
      ['heap, kB', each(without, 'heap', 1024), each(withIt, 'heap', 1024)],
      ['nodes at the end', String(without.after.nodes), String(withIt.after.nodes)],
      ['listeners at the end', String(without.after.listeners), String(withIt.after.listeners)],
    ],
  ),
);
console.log(
  `\nA long task of ours: ${said(full.ourLongTasks > 0)}. Nodes or listeners that grow with the routes and not without us: ${said(growsMore('nodes') || growsMore('listeners'))}.`,
);
