/**
 * Time of a review as its text grows from 1,000 to 100,000 characters: texts of every sort and the worst that a fuzzer finds. Linear is
 * 2.0 for twice the length; 2.2 is the most that is asked for. `npm run bench -- growth`; BENCH_FUZZ_SECONDS and BENCH_SEED for more of it.
 */
import { reviewDraft } from '../../lib/review/review.ts';
import { ms } from './figures.ts';
import { fuzz } from './fuzzer.ts';
import { machine, table } from './table.ts';
import { context, type Text, texts } from './texts.ts';

const sizes = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 100_000];
const most = 2.2;
/** Milliseconds; a text that has taken longer grows no further, so that a bad one can't hang the run. */
const patience = 4_000;

const draftTime = (text: string) => clocked(() => reviewDraft(text, context));
const threadTime = (text: string) =>
  clocked(() =>
    reviewDraft('Hi Nadia, tunggakan RM354.20 belum dibayar. Call 012-555 0199.', {
      ...context,
      thread: [{ author: 'customer', handle: '@n', name: 'Nadia', text }],
    }),
  );

function clocked(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

interface Grown {
  readonly name: string;
  readonly times: readonly number[];
  /** The largest ratio for twice the length, and from which size on. */
  readonly worst: number;
  readonly from: number;
}

/** Each size at its quickest of several; a ratio that looks too large is measured again, since only noise goes away by looking twice. */
function grow(name: string, text: Text, time: (text: string) => number): Grown {
  const times: number[] = [];
  for (const size of sizes) {
    const written = text.of(size);
    let best = Number.POSITIVE_INFINITY;
    const look = (times: number, within: number) => {
      const since = performance.now();
      for (let again = 0; again < times && (again < 2 || performance.now() - since < within); again += 1)
        best = Math.min(best, time(written));
    };
    look(15, 300);
    const before = times.at(-1);
    for (let again = 0; again < 3 && before !== undefined && best / before > most; again += 1) look(20, 800);
    times.push(best);
    if (best > patience) break;
  }
  const ratios = times.slice(1).map((taken, at) => {
    const factor = (sizes[at + 1] ?? 0) / (sizes[at] ?? 1);
    return (taken / (times[at] ?? 1)) ** (Math.LN2 / Math.log(factor));
  });
  const worst = Math.max(...ratios);
  return { name, times, worst, from: sizes[ratios.indexOf(worst)] ?? 0 };
}

function show(title: string, grown: readonly Grown[]): void {
  const rows = [...grown]
    .sort((a, b) => b.worst - a.worst)
    .map(({ name, times, worst, from }) => [
      name,
      ...sizes.map((_, at) => ms(times[at] ?? Number.NaN)),
      `${worst.toFixed(2)} at ${from / 1000}k`,
      worst <= most ? '' : 'OVER',
    ]);
  console.log(`\n${table([title, ...sizes.map((size) => `${size / 1000}k`), '× for twice', ''], rows)}`);
}

const seconds = Number(process.env.BENCH_FUZZ_SECONDS ?? 20);
const seed = Number(process.env.BENCH_SEED ?? 1);

console.log(machine());
console.log(`Milliseconds, the quickest of several. At most ${most} for twice the length.`);
for (const text of texts.slice(0, 6)) for (let again = 0; again < 10; again += 1) draftTime(text.of(2_000));
show(
  'draft',
  texts.map((text) => grow(text.name, text, draftTime)),
);
show(
  'thread above a short draft',
  texts.slice(0, 3).map((text) => grow(text.name, text, threadTime)),
);
const found = fuzz(draftTime, seconds, seed).slice(0, 6);
show(
  `worst of the fuzzer (seed ${seed}, ${seconds} s)`,
  found.map(({ text }) => grow(text.name, text, draftTime)),
);
