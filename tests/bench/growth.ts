/**
 * Time of a review as its text grows from 1,000 to 100,000 characters: texts of every sort and the worst that a fuzzer finds. Linear is
 * 2.0 for twice the length; 2.2 is the most that is asked for. `npm run bench -- growth`; BENCH_FUZZ_SECONDS and BENCH_SEED for more of it.
 */
import { reviewDraft } from '../../lib/review/review.ts';
import { ms } from './figures.ts';
import { fuzz } from './fuzzer.ts';
import { machine } from './table.ts';
import { context, type Text, texts } from './texts.ts';

const sizes = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 100_000];
const most = 2.2;
/** Milliseconds; a text that has taken longer grows no further, so that a bad one can't hang the run. */
const patience = 1_500;

const draftTime = (text: string) => clocked(() => reviewDraft(text, context));
const threadTime = (text: string) =>
  clocked(() =>
    reviewDraft('Hi Nadia, tunggakan RM354.20 belum dibayar. Call 012-555 0199.', {
      ...context,
      thread: [{ author: 'customer', handle: '@n', name: 'Nadia', text }],
    }),
  );

/** Milliseconds by the wall; of the processor alone where that is long enough to be counted, so that a busy machine does not tell. */
function clocked(work: () => unknown): number {
  const before = process.threadCpuUsage?.() ?? process.cpuUsage();
  const from = performance.now();
  work();
  const wall = performance.now() - from;
  const { user, system } = process.threadCpuUsage?.(before) ?? process.cpuUsage(before);
  return wall < 30 ? wall : Math.min(wall, (user + system) / 1000);
}

interface Grown {
  readonly name: string;
  readonly times: readonly number[];
  /** The largest ratio for twice the length, and from which size on. */
  readonly worst: number;
  readonly from: number;
  /** For twice the length, over all of it from 4,000 characters on. Noise of one size counts for little here. */
  readonly overall: number;
}

/** Each size at its quickest of several; a ratio that looks too large is measured again, since only noise goes away by looking twice. */
function grow(name: string, text: Text, time: (text: string) => number): Grown {
  const times: number[] = [];
  for (const size of sizes) {
    const written = text.of(size);
    const before = times.at(-1);
    let best = time(written);
    const look = (budget: number) => {
      for (let spent = best; spent < budget; spent += best) best = Math.min(best, time(written));
    };
    look(40);
    for (let again = 0; again < 3 && before !== undefined && best / before > most; again += 1) look(100 + 2 * best);
    times.push(best);
    if (best > patience) break;
  }
  const ratios = times.slice(1).map((taken, at) => {
    const factor = (sizes[at + 1] ?? 0) / (sizes[at] ?? 1);
    return (taken / (times[at] ?? 1)) ** (Math.LN2 / Math.log(factor));
  });
  const worst = Math.max(...ratios);
  const [short, long] = [2, times.length - 1];
  const doublings = Math.log2((sizes[long] ?? 1) / (sizes[short] ?? 1));
  const overall = ((times[long] ?? 1) / (times[short] ?? 1)) ** (1 / doublings);
  return { name, times, worst, from: sizes[ratios.indexOf(worst)] ?? 0, overall };
}

const width = 44;

/** Row by row as they come: the whole takes minutes. */
function show(title: string, grown: Iterable<Grown>): void {
  const line = (name: string, cells: readonly string[]) =>
    console.log([name.slice(0, width).padEnd(width), ...cells.map((cell) => cell.padStart(7))].join(' ').trimEnd());
  console.log();
  line(title, [...sizes.map((size) => `${size / 1000}k`), 'overall', 'worst', 'from']);
  for (const { name, times, worst, from, overall } of grown) {
    const taken = sizes.map((_, at) => ms(times[at] ?? Number.NaN));
    line(name, [...taken, overall.toFixed(2), worst.toFixed(2), `${from / 1000}k`, ...(worst > most ? ['OVER'] : [])]);
  }
}

function* each(which: readonly Text[], time: (text: string) => number): Generator<Grown> {
  for (const text of which) yield grow(text.name, text, time);
}

const seconds = Number(process.env.BENCH_FUZZ_SECONDS ?? 20);
const seed = Number(process.env.BENCH_SEED ?? 1);

console.log(machine());
console.log(
  `Milliseconds, the quickest of several; then how many times that twice the length takes: over all, and in the worst step (at most ${most}).`,
);
for (const text of texts.slice(0, 6)) for (let again = 0; again < 10; again += 1) draftTime(text.of(1_000));
show('draft', each(texts, draftTime));
show('thread above a short draft', each(texts.slice(0, 3), threadTime));
const found = fuzz(draftTime, seconds, seed).slice(0, 6);
show(
  `worst of a fuzzer (seed ${seed}, ${seconds} s)`,
  each(
    found.map(({ text }) => text),
    draftTime,
  ),
);
