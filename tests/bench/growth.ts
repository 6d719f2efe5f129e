/**
 * Time of a review as its text grows from 781 to 100,000 characters: texts of every sort and the worst that a fuzzer finds. Linear is
 * 2.0 for twice the length; 2.2 is the most that is asked for. `npm run bench -- growth`; BENCH_FUZZ_SECONDS and BENCH_SEED for more of it.
 */
import { reviewDraft } from '../../lib/review/review.ts';
import { median, ms } from './figures.ts';
import { fuzz } from './fuzzer.ts';
import { machine } from './table.ts';
import { context, type Text, texts } from './texts.ts';

/** Each twice the one before, so that no ratio has to be stretched. */
const sizes = [7, 6, 5, 4, 3, 2, 1, 0].map((halved) => Math.round(100_000 / 2 ** halved));
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
  /** For twice the length, over all of it from 3,125 characters on. Noise of one size counts for little here. */
  readonly overall: number;
}

/**
 * Rounds over all sizes, and how often the two sizes of a step that looks too steep are measured again, one right after the other: a machine
 * that is busy for seconds slows both alike, so the median of such pairs tells the step from the noise.
 */
const rounds = 3;
const pairs = 11;
/** Milliseconds that one size is measured for in each round: short texts many times. */
const budget = 30;

function quickest(written: string, time: (text: string) => number): number {
  let best = time(written);
  for (let spent = best; spent < budget; spent += Math.max(best, 0.001)) best = Math.min(best, time(written));
  return best;
}

/** Each size at its quickest of several rounds: what the machine does meanwhile hits all sizes alike. */
function grow(name: string, text: Text, time: (text: string) => number): Grown {
  const written = sizes.map((size) => text.of(size));
  const times: number[] = [];
  const look = (at: number) => {
    times[at] = Math.min(times[at] ?? Number.POSITIVE_INFINITY, quickest(written[at] ?? '', time));
  };
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < (round === 0 ? sizes.length : times.length); at += 1) {
      look(at);
      if ((times[at] ?? 0) > patience) break;
    }
  }
  const inPairs = (at: number) => {
    const found = Array.from({ length: pairs }, () => {
      const short = quickest(written[at] ?? '', time);
      return quickest(written[at + 1] ?? '', time) / short;
    });
    return median(found);
  };
  const ratios = times.slice(1).map((long, at) => {
    const ratio = long / (times[at] ?? 1);
    return ratio > most ? inPairs(at) : ratio;
  });
  const worst = Math.max(...ratios);
  const [short, long] = [2, times.length - 1];
  const overall = ((times[long] ?? 1) / (times[short] ?? 1)) ** (1 / Math.max(1, long - short));
  return { name, times, worst, from: sizes[ratios.indexOf(worst)] ?? 0, overall };
}

const width = 44;
const sizeText = (size: number) => `${(size / 1000).toFixed(size < 10_000 ? 1 : 0)}k`;

/** Row by row as they come: the whole takes minutes. */
function show(title: string, grown: Iterable<Grown>): void {
  const line = (name: string, cells: readonly string[]) =>
    console.log([name.slice(0, width).padEnd(width), ...cells.map((cell) => cell.padStart(7))].join(' ').trimEnd());
  console.log();
  line(title, [...sizes.map(sizeText), 'overall', 'worst', 'from']);
  for (const { name, times, worst, from, overall } of grown) {
    const taken = sizes.map((_, at) => ms(times[at] ?? Number.NaN));
    line(name, [...taken, overall.toFixed(2), worst.toFixed(2), sizeText(from), ...(worst > most ? ['OVER'] : [])]);
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
