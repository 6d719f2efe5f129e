/**
 * From a thread to its suggestions, warm, over the invented threads of the tests: composed, reviewed, with the private message. Beside it
 * a compromise parse of the same thread in the same run. Nothing here fails by its time.
 */
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { reviewDraft } from '../../lib/review/review.ts';
import { suggest } from '../../lib/suggestions/suggest.ts';
import type { SuggestionContext } from '../../lib/suggestions/types.ts';
import { median, ms, quantile } from './figures.ts';
import { machine, table } from './table.ts';

type Row = Omit<SuggestionContext, 'now'> & { readonly now: string };

const contexts = ['id', 'ms', 'en', 'mixed'].flatMap((lang) =>
  readFileSync(new URL(`../suggestions/threads/${lang}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): SuggestionContext => {
      const row = JSON.parse(line) as Row;
      return { ...row, now: Date.parse(row.now) };
    }),
);

const rounds = 6;
const warmUp = 2;
/** Asked of one thread, at the 95th percentile. Milliseconds. */
const asked = 50;

/** Milliseconds of this thread of the processor: what others do on the machine does not count. */
function cpuTime(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}

interface Timed {
  readonly wall: number[];
  readonly cpu: number[];
}
const stages = {
  suggestions: { wall: [], cpu: [] },
  composed: { wall: [], cpu: [] },
  parse: { wall: [], cpu: [] },
} satisfies Record<string, Timed>;
let seen = 0;

function time(into: Timed, kept: boolean, run: () => number): void {
  const [from, before] = [performance.now(), cpuTime()];
  seen += run();
  if (!kept) return;
  into.wall.push(performance.now() - from);
  into.cpu.push(cpuTime() - before);
}

for (let round = 0; round < rounds + warmUp; round += 1) {
  const kept = round >= warmUp;
  for (const context of contexts) {
    // another end each round: nothing kept by thread or text helps
    const thread = context.thread.map((post) => ({ ...post, text: `${post.text} ${'!'.repeat(round % 2)}` }));
    const fresh = { ...context, thread };
    time(stages.suggestions, kept, () => suggest(fresh, reviewDraft).replies.length);
    time(stages.composed, kept, () => suggest({ ...fresh, thread: [...thread] }, () => []).replies.length);
    time(stages.parse, kept, () => nlp(thread.map(({ text }) => text).join('\n')).document.length);
  }
}

const parse = stages.parse;
console.log(machine());
console.log(`${contexts.length} threads, ${rounds} rounds, ${seen} results. Milliseconds.\n`);
console.log(
  table(
    ['warm', 'median', 'p95', '× parse', 'processor', 'p95', '× parse'],
    (
      [
        ['thread to suggestions', stages.suggestions],
        ['  of it composing', stages.composed],
        ['compromise parse of the thread', parse],
      ] as const
    ).map(([name, { wall, cpu }]) => [
      name,
      ms(median(wall)),
      ms(quantile(wall, 0.95)),
      (median(wall) / median(parse.wall)).toFixed(2),
      ms(median(cpu)),
      ms(quantile(cpu, 0.95)),
      (median(cpu) / median(parse.cpu)).toFixed(2),
    ]),
  ),
);
const p95 = quantile(stages.suggestions.cpu, 0.95);
console.log(`\nAsked: ${asked} ms at p95. By the processor ${ms(p95)}: ${p95 <= asked ? 'kept' : 'missed'}.`);
