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
import { machine, table } from './table.ts';

const posts = Number(process.env.BENCH_POSTS ?? 1_000);
const routes = Number(process.env.BENCH_ROUTES ?? 500);
/** The browser calls a task of this length long. Milliseconds. */
const long = 50;

interface Scrolled {
  /** Tasks that the browser calls long. */
  readonly longTasks: number;
  /** Script of the page and of us, milliseconds. */
  readonly script: number;
  /** Of it, ours. */
  readonly ours: number;
  /** Our longest stretch without a pause, milliseconds. */
  readonly longest: number;
}

interface Counted {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

interface Taken {
  readonly scrolled: Scrolled;
  readonly before: Counted;
  readonly after: Counted;
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string; readonly functionName: string };
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Our share of a profile: all of it, and the longest stretch. Milliseconds. */
function oursIn({ nodes, samples = [], timeDeltas = [] }: Profile): { ours: number; longest: number; script: number } {
  const byId = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  let ours = 0;
  let script = 0;
  let stretch = 0;
  let longest = 0;
  samples.forEach((id, at) => {
    const spent = (timeDeltas[at + 1] ?? 0) / 1000;
    const frame = byId.get(id);
    const isOurs = frame?.url.startsWith('chrome-extension://') ?? false;
    if (isOurs) ours += spent;
    if (isOurs || frame?.url) script += spent;
    stretch = isOurs ? stretch + spent : 0;
    longest = Math.max(longest, stretch);
  });
  return { ours, longest, script };
}

async function scroll(page: Page, devtools: CDPSession): Promise<Scrolled> {
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: 500 });
  await devtools.send('Profiler.start');
  const longTasks = await page.evaluate(async (longest) => {
    let count = 0;
    const observer = new PerformanceObserver((list) => {
      count += list.getEntries().filter(({ duration }) => duration > longest).length;
    });
    observer.observe({ type: 'longtask' });
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // Windowed lists grow while one reads them: the end is where nothing comes any more.
    let still = 0;
    while (still < 20) {
      const before = scrollY;
      scrollBy(0, innerHeight * 0.8);
      await frame();
      still = scrollY === before ? still + 1 : 0;
    }
    observer.disconnect();
    return count;
  }, long);
  const { profile } = await devtools.send('Profiler.stop');
  const { ours, longest, script } = oursIn(profile);
  return { longTasks, script, ours, longest };
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
        for (let frames = 0; frames < 4; frames += 1) await frame();
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
const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const grown = ({ before, after }: Taken, of: keyof Counted) => after[of] - before[of];
const each = (taken: Taken, of: keyof Counted, unit = 1) => (grown(taken, of) / routes / unit).toFixed(2);

console.log(`${machine()}; build ${extension}`);
console.log(`X replica: ${posts} posts from top to bottom, then ${routes} routes in the same page.\n`);
console.log(
  table(
    ['a timeline, read', 'without', 'with', 'ours'],
    [
      [`tasks over ${long} ms`, String(without.scrolled.longTasks), String(withIt.scrolled.longTasks), ''],
      [
        'script, ms',
        ms(without.scrolled.script),
        ms(withIt.scrolled.script),
        `${ms(withIt.scrolled.ours)} (${share(withIt.scrolled.ours, withIt.scrolled.script)})`,
      ],
      ['our longest stretch, ms', '', '', ms(withIt.scrolled.longest)],
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
  `\nOur longest stretch over ${long} ms: ${withIt.scrolled.longest > long ? 'YES' : 'no'}. Nodes or listeners that grow by one and more a route with the extension and not without: ${
    grown(withIt, 'nodes') - grown(without, 'nodes') >= routes ||
    grown(withIt, 'listeners') - grown(without, 'listeners') >= routes
      ? 'YES'
      : 'no'
  }.`,
);
