/**
 * One reply of 280 characters with thread and records, warm, beside other people's tools on the same replies in the same run. Then the
 * first review of a fresh process. What is asked stands in `demands`; nothing here fails by its time.
 */
import { coldStarts } from './cold-start.ts';
import { type BenchDraft, benchDrafts } from './drafts.ts';
import { median, ms, quantile, verdict } from './figures.ts';
import { fullParse, parts, phoneNumbers, redactPii, rulesAndRecords, type Stage, wholeReview } from './stages.ts';
import { machine, table } from './table.ts';

const stages = [rulesAndRecords, wholeReview, ...parts, fullParse, redactPii, phoneNumbers];

const rounds = 8;
/** Until the compiler has seen enough of every branch: with two, rules and records still took a tenth longer beside the parse. */
const warmUp = 10;
const blockSize = 50;

/** The same replies with another end: no cache by text helps anybody. */
function variant(drafts: readonly BenchDraft[], round: number): readonly BenchDraft[] {
  const end = ` ${String.fromCharCode(97 + (round % 26))}${String.fromCharCode(97 + (round % 23))}`;
  return drafts.map(({ draft, context }) => ({ draft: Buffer.from(draft + end).toString(), context }));
}

interface Samples {
  /** Each call by the clock on the wall. */
  readonly wall: number[];
  /** Each block by the processor's time of this thread, for one draft: what others do on the machine does not count. */
  readonly cpu: number[];
}

const samples = new Map<Stage, Samples>(stages.map((stage) => [stage, { wall: [], cpu: [] }]));
const drafts = benchDrafts();
let seen = 0;
for (let round = 0; round < rounds + warmUp; round += 1) {
  const texts = variant(drafts, round);
  // Blocks of drafts, each stage in turn and not always in the same order: what else the machine does hits all alike.
  for (let block = 0; block < texts.length; block += blockSize) {
    for (let turn = 0; turn < stages.length; turn += 1) {
      const stage = stages[(turn + round + block / blockSize) % stages.length];
      if (stage === undefined) continue;
      const before = cpuTime();
      const wall: number[] = [];
      for (const one of texts.slice(block, block + blockSize)) {
        const from = performance.now();
        seen += stage.run(one);
        wall.push(performance.now() - from);
      }
      const cpu = (cpuTime() - before) / wall.length;
      if (round < warmUp) continue;
      samples.get(stage)?.wall.push(...wall);
      samples.get(stage)?.cpu.push(cpu);
    }
  }
}

/** Milliseconds. Coarse: some systems count in steps of a few milliseconds, so only whole blocks are timed by it. */
function cpuTime(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}

type Clock = 'wall' | 'cpu';
const of = (stage: Stage, clock: Clock) => median(samples.get(stage)?.[clock] ?? []);

console.log(machine());
console.log(
  `${drafts.length} replies of ${median(drafts.map(({ draft }) => draft.length))} characters (median), ${rounds} rounds, ${seen} results. Milliseconds.\n`,
);
console.log(
  table(
    ['warm', 'median', 'p99', '× parse', 'processor', '× parse'],
    stages.map((stage) => [
      stage.name,
      ms(of(stage, 'wall')),
      ms(quantile(samples.get(stage)?.wall ?? [], 0.99)),
      (of(stage, 'wall') / of(fullParse, 'wall')).toFixed(3),
      ms(of(stage, 'cpu')),
      (of(stage, 'cpu') / of(fullParse, 'cpu')).toFixed(3),
    ]),
  ),
);

/** Ratios of medians. */
const demands: readonly { readonly asked: string; readonly most: number; ratio(clock: Clock): number }[] = [
  {
    asked: 'rules and records / parse',
    most: 0.2,
    ratio: (clock) => of(rulesAndRecords, clock) / of(fullParse, clock),
  },
  {
    asked: 'rules and records / redact-pii',
    most: 8,
    ratio: (clock) => of(rulesAndRecords, clock) / of(redactPii, clock),
  },
  { asked: 'rules and model / parse', most: 0.6, ratio: (clock) => of(wholeReview, clock) / of(fullParse, clock) },
  {
    asked: 'rules, model and one parse / parse',
    most: 1.7,
    ratio: (clock) => (of(wholeReview, clock) + of(fullParse, clock)) / of(fullParse, clock),
  },
];
console.log(
  `\n${table(
    ['asked', 'at most', 'by the wall', '', 'by the processor', ''],
    demands.map(({ asked, most, ratio }) => [
      asked,
      String(most),
      ...(['wall', 'cpu'] as const).flatMap((clock) => [ratio(clock).toFixed(2), verdict(ratio(clock), most)]),
    ]),
  )}`,
);
console.log(`\n${await coldStarts()}`);
