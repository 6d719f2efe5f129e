/**
 * Trains everything that the review has learned and writes lib/model/weights.json, lib/review/weighing.json, lib/review/joining.json and
 * docs/cross-validated.md. Seeded: the same rows and rules give the same weights. Some minutes on two cores.
 *
 *   npm run train                     all of it, then the score on the development rows, which are never learned from
 *   npm run train -- --again          with what the folds said last time: for changes of how their answers are used, of tone and needs
 *   npm run train -- --train=FILE --dev=FILE
 *
 * Five times tagger and weigher learn from four fifths of the rows and are asked about the rest (scripts/training/fold.ts). From these
 * answers comes how much each is believed, what tone and needs are told of the leaks, every calibration, and the report.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { gzipSync } from 'node:zlib';
import { draftFeaturesOf } from '../lib/model/draft-features.ts';
import { sigmoid } from '../lib/model/labels.ts';
import type { StoredWeights } from '../lib/model/weights.ts';
import { type Company, companyAnswers, inCompany, sideOf } from '../lib/review/company.ts';
import { type Decided, decide } from '../lib/review/decide.ts';
import { answersOf, type Joining, join } from '../lib/review/joining.ts';
import { isTold, settle } from '../lib/review/review.ts';
import { type LeakKind, leakKinds, needs, statementKinds, toneFaults } from '../lib/review/types.ts';
import { calibrate } from './training/calibrate.ts';
import type { Answer, Learned } from './training/fold.ts';
import { learnJoining, type Pair } from './training/join-trainer.ts';
import type { LabelOptions } from './training/label-trainer.ts';
import { borderLabels, bringTogether, goldOf, joinLabels, learnLabels } from './training/learn-labels.ts';
import { foldCount, type Member, materialOf, seed } from './training/material.ts';
import { pack } from './training/pack.ts';
import { writeReport } from './training/report.ts';
import { isSame } from './training/score.ts';

const option = (name: string, otherwise: string) =>
  process.argv.find((text) => text.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const again = process.argv.includes('--again');
const trainFile = option('train', 'tests/corpus/train.jsonl');
const devFile = option('dev', 'tests/corpus/dev.jsonl');
const weightsFile = 'lib/model/weights.json';
const labelOptions: LabelOptions = { cost: 0.002, passes: 12, leastCount: 2, keep: 3700, seed };

const labelGrain = { step: 0.012, least: 0.006, together: 0 };

const began = performance.now();
const tell = (line: string) => console.log(`[${((performance.now() - began) / 1000).toFixed(0)} s] ${line}`);
const readJson = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const writeJson = (file: string, what: unknown) => writeFileSync(file, `${JSON.stringify(what)}\n`);

/** Runs the folds, and the learning from everything, as many side by side as there are cores. */
async function runFolds(): Promise<void> {
  mkdirSync('.cache', { recursive: true });
  const waiting = ['all', ...Array.from({ length: foldCount }, (_, fold) => String(fold))];
  const worker = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const args = [
        '--max-old-space-size=6000',
        'scripts/training/fold.ts',
        trainFile,
        name,
        `.cache/fold-${name}.json`,
      ];
      await new Promise<void>((resolve, reject) => {
        const child = spawn(process.execPath, args, { stdio: 'inherit' });
        child.on('error', reject);
        child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`fold ${name} ended with ${code}`))));
      });
      tell(`fold ${name}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
}

if (!again) await runFolds();
const material = materialOf(trainFile);
const asked = material.filter((member) => member.source !== 'twin');
tell(`${asked.length} rows asked, ${material.length - asked.length} twins`);

const answerOf = new Map<string, Answer>();
for (let fold = 0; fold < foldCount; fold += 1)
  for (const line of readFileSync(`.cache/fold-${fold}.json`, 'utf8').split('\n').filter(Boolean)) {
    const answer = JSON.parse(line) as Answer;
    answerOf.set(answer.id, answer);
  }
const placesOf = (member: Member) => answerOf.get(member.row.id)?.places ?? [];

// how much weigher and tagger are believed
const pairs: { value: Pair[]; statement: Pair[] } = { value: [], statement: [] };
for (const member of asked) {
  placesOf(member).forEach(([weight, most, mean], at) => {
    const one = member.places[at];
    if (one === undefined || (weight < -4.6 && most < 0.02 && !one.right)) return;
    const kinds = leakKinds.map((kind) => (kind === one.place.kind ? 1 : 0));
    pairs[one.place.clause === null ? 'value' : 'statement'].push({
      answers: [...answersOf(weight, { most, mean }), ...kinds],
      right: one.right,
    });
  });
}
const joining: Joining = { value: learnJoining(pairs.value), statement: learnJoining(pairs.statement) };
tell('joining');

// what the review says of rows that it has not learned from
const decidedOf = new Map<string, readonly Decided[]>();
for (const member of asked) {
  const answers = placesOf(member);
  const places = member.places.map(({ place }) => place);
  const weighed = settle(member.asReviewed, places, (place, at) => {
    const [weight = -9, most = 0, mean = 0] = answers[at] ?? [];
    return join(place, weight, { most, mean }, joining);
  });
  decidedOf.set(member.row.id, decide(weighed, member.row.draft));
}

// what a finding is worth beside others: of this the corpus tells, in which drafts are as full as they are written; the drafts beside it are contrasts
const beside: Record<keyof Company, Pair[]> = { value: [], statement: [] };
for (const { row, source } of asked) {
  if (source !== 'corpus' || row.context.audience === 'private') continue;
  const decided = decidedOf.get(row.id) ?? [];
  companyAnswers(decided).forEach((answers, at) => {
    const one = decided[at];
    if (one) beside[sideOf(one)].push({ answers, right: row.leaks.some((leak) => isSame(leak, one)) });
  });
}
const company: Company = { value: learnJoining(beside.value), statement: learnJoining(beside.statement) };
for (const { row } of asked)
  if (row.context.audience !== 'private') decidedOf.set(row.id, inCompany(decidedOf.get(row.id) ?? [], company));
tell('company');
const foundIn = (member: Member) =>
  (decidedOf.get(member.row.id) ?? []).filter(({ kind, confidence }) =>
    isTold(kind, confidence, member.row.context.audience),
  );
const kindsIn = (member: Member): readonly LeakKind[] => foundIn(member).map(({ kind }) => kind);

// the tagger by itself
const statements: readonly string[] = statementKinds;
const least = leakKinds.map(() => 0.35);
const marked = asked.flatMap((member) =>
  (answerOf.get(member.row.id)?.spans ?? []).map((span) => ({
    kind: span.kind,
    said: span.probability,
    right: member.row.leaks.some((leak) => isSame(leak, span)),
  })),
);
const calibrations = leakKinds.map((kind) => {
  const own = marked.filter((span) => span.kind === kind);
  const kin = marked.filter((span) => statements.includes(span.kind) === statements.includes(kind));
  return calibrate(own.length >= 150 ? own : kin);
});

// tone
const toneExample = (member: Member) => ({
  keys: draftFeaturesOf(member.reading, { phrases: member.phrases, leaks: kindsIn(member) }).keys,
  gold: goldOf(toneFaults, member.row.tone),
  weight: member.weight,
  fold: member.fold,
  counts: member.source === 'corpus',
});
const toneExamples = asked.map(toneExample);
const tone = learnLabels(toneFaults.length, toneExamples, { foldCount, options: labelOptions });
const manner = bringTogether('Tone', toneFaults, toneExamples, tone.scores, foldCount);
tell('tone');

// needs; of the tone they know what is known of an unseen draft. What a reply lacks is where hands differ most: others count less
const judged = asked
  .map((member, at) => ({ member, at }))
  .filter(({ member: { source, row } }) => source === 'corpus' || row.judged !== false);
const needExamples = judged.map(({ member, at }) => {
  const faults = toneFaults.map((fault, label) => ({ fault, confidence: sigmoid(tone.scores[at]?.[label] ?? -9) }));
  return {
    keys: draftFeaturesOf(member.reading, { leaks: kindsIn(member), tone: faults }).keys,
    gold: goldOf(needs, member.row.missing),
    weight: member.weight * (member.source === 'corpus' ? 1 : 0.25),
    fold: member.fold,
    counts: member.source === 'corpus',
  };
});
const need = learnLabels(needs.length, needExamples, { foldCount, options: labelOptions });
const lacking = borderLabels('Needs', needs, needExamples, need.scores);
tell('needs');

const learned = readJson<Learned>('.cache/fold-all.json');
const chain: StoredWeights['chain'] = { ...learned.chain, least, calibrations };
const both = joinLabels(tone.model, need.model);
const draft = pack(both.rowOf, both.weights, both.count, labelGrain);
const written: StoredWeights = { chain, draft, tone: manner.borders, needs: lacking.borders };
writeJson(weightsFile, written);
writeJson('lib/review/weighing.json', learned.weigher);
writeJson('lib/review/joining.json', { ...joining, company });
const size = (part: unknown) => `${(gzipSync(JSON.stringify(part), { level: 9 }).length / 1000).toFixed(0)} KB`;
tell(`gzipped: chain ${size(chain)}, weigher ${size(learned.weigher)}, tone and needs ${size(draft)}`);

const faultsAt = new Map(asked.map((member, at) => [member.row.id, manner.found[at] ?? []]));
const needsAt = new Map(judged.map(({ member }, at) => [member.row.id, lacking.found[at] ?? []]));
writeReport(
  asked.map((member) => ({
    row: member.row,
    source: member.source,
    decided: decidedOf.get(member.row.id) ?? [],
    rules: member.places.filter(({ place }) => place.strength >= 0.5).map(({ place }) => place),
    tagged: (answerOf.get(member.row.id)?.spans ?? []).filter(
      ({ kind, probability }) => probability >= (least[leakKinds.indexOf(kind)] ?? 0.35),
    ),
    tone: faultsAt.get(member.row.id) ?? [],
    missing: needsAt.get(member.row.id) ?? null,
  })),
);
execFileSync(
  'npx',
  ['biome', 'format', '--write', 'lib/review/joining.json', 'lib/review/weighing.json', 'docs/cross-validated.md'],
  {
    stdio: 'ignore',
  },
);

// what was written, asked through the very functions that the review calls
if (existsSync(devFile)) execFileSync(process.execPath, ['scripts/training/check.ts', devFile], { stdio: 'inherit' });
tell('done');
