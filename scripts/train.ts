/**
 * Trains the model and writes lib/model/weights.json. Seeded: the same rows give the same weights.
 *
 *   npm run train                     all of it, with five-fold cross-validation, and the score on the development rows
 *   npm run train -- --no-cv          without cross-validation: borders and calibration stay as they are
 *   npm run train -- --train=FILE --dev=FILE --out=FILE
 *
 * The development rows are only scored, never learned from.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Calibration } from '../lib/model/calibration.ts';
import { labelCount, openTransitions } from '../lib/model/chain.ts';
import { draftFeaturesOf } from '../lib/model/draft-features.ts';
import { featuresOf } from '../lib/model/features.ts';
import { readDraft } from '../lib/model/reading.ts';
import { spansOf } from '../lib/model/tagger.ts';
import type { StoredWeights } from '../lib/model/weights.ts';
import { ruleHits } from '../lib/review/review.ts';
import { tokenise } from '../lib/review/tokens.ts';
import { leakKinds, needs, statementKinds, toneFaults } from '../lib/review/types.ts';
import { phrasesIn } from '../lib/tone/phrases.ts';
import { calibrate } from './training/calibrate.ts';
import { type ChainOptions, goldLabels, scoresOf, type TrainedChain, trainChain } from './training/chain-trainer.ts';
import { type LabelOptions, labelScores, type TrainedLabels, trainLabels } from './training/label-trainer.ts';
import { pack } from './training/pack.ts';
import { foldsOf, type Row, readRows } from './training/rows.ts';
import { type Count, countLabels, countSpans, f1, sum, table } from './training/score.ts';
import { twinsOf } from './training/twins.ts';

const option = (name: string, otherwise: string) =>
  process.argv.find((text) => text.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const trainFile = option('train', 'tests/corpus/train.jsonl');
const devFile = option('dev', 'tests/corpus/dev.jsonl');
const outFile = option('out', 'lib/model/weights.json');
const crossValidate = !process.argv.includes('--no-cv');
const foldCount = 5;
const seed = 20_11;

const chainOptions: ChainOptions = {
  epochs: 6,
  rate: 0.05,
  decay: 0,
  leastCount: 2,
  dropout: 0.3,
  seed,
  prune: 0.06,
  after: 2,
};
const toneOptions: LabelOptions = { cost: 0.002, passes: 12, leastCount: 2, keep: 5000, seed };
const leastChainWeight = 0.03;
const leastLabelWeight = 0.004;

const began = performance.now();
const tell = (line: string) => console.log(`[${((performance.now() - began) / 1000).toFixed(0)} s] ${line}`);

function prepare(row: Row) {
  const tokens = tokenise(row.draft);
  const reading = readDraft(tokens, row.context, row.draft, ruleHits(row.draft, row.context));
  const phrases = phrasesIn(
    tokens.map((token) => token.norm),
    reading.sentenceEnd,
  );
  return {
    row,
    tokens,
    reading,
    phrases,
    features: featuresOf(reading),
    gold: goldLabels(tokens, row),
    weight: row.weight,
  };
}
type Prepared = ReturnType<typeof prepare>;
interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: (typeof leakKinds)[number];
  readonly probability: number;
}

function spansIn(example: Prepared, chain: TrainedChain, open: Float64Array, least: readonly number[]): Span[] {
  return spansOf(scoresOf(chain, example.features), example.gold.length, chain, open, { least }).map(
    ({ first, last, kind, probability }) => ({
      start: example.tokens[first]?.start ?? 0,
      end: example.tokens[last]?.end ?? 0,
      kind: leakKinds[kind] ?? 'phone',
      probability,
    }),
  );
}

function rightSpan(span: Span, row: Row): boolean {
  const counts = new Map<string, Count>();
  countSpans(row.leaks, [span], counts);
  return sum(counts).right > 0;
}

const borders = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];

/** The border of each kind that gives the best F1 over the folds; few spans make the choice timid. */
function chooseLeast(byBorder: readonly Map<string, Count>[]): number[] {
  return leakKinds.map((kind) => {
    let best = 0.35;
    let most = -1;
    borders.forEach((border, index) => {
      const count = byBorder[index]?.get(kind);
      const score = count ? f1(count) - Math.abs(border - 0.35) * 0.02 : 0;
      if (score > most) {
        most = score;
        best = border;
      }
    });
    return best;
  });
}

/** The log-odds from which a label holds, for the best F1. */
function chooseLabelLeast(scores: readonly Float64Array[], gold: readonly Uint8Array[], label: number): number {
  let best = 0;
  let most = -1;
  for (let border = -2.5; border <= 2.5; border += 0.05) {
    const count = { right: 0, wrong: 0, missed: 0 };
    scores.forEach((score, at) => {
      const holds = (score[label] ?? -9) >= border;
      const should = gold[at]?.[label] === 1;
      if (holds && should) count.right += 1;
      else if (holds) count.wrong += 1;
      else if (should) count.missed += 1;
    });
    const value = f1(count) - Math.abs(border) * 0.002;
    if (value > most) {
      most = value;
      best = border;
    }
  }
  return Math.round(best * 100) / 100;
}

const sigmoid = (score: number) => 1 / (1 + Math.exp(-score));
const flags = (names: readonly string[], holding: readonly string[]) =>
  Uint8Array.from(names, (name) => (holding.includes(name) ? 1 : 0));
const stored: StoredWeights | null = existsSync(outFile) ? JSON.parse(readFileSync(outFile, 'utf8')) : null;

const train = readRows(trainFile).map(prepare);
const dev = existsSync(devFile) ? readRows(devFile).map(prepare) : [];
const folds = foldsOf(
  train.map(({ row }) => row),
  foldCount,
  seed,
);
const foldOfGroup = new Map(train.map(({ row }, at) => [row.group, folds[at]]));
const twins = twinsOf(
  train.map(({ row }) => row),
  0.5,
  seed,
).map(prepare);
tell(`${train.length} rows and ${twins.length} twins to learn from, ${dev.length} to check`);

// 1. the chain
let chainLeast: readonly number[] = stored?.chain.least ?? leakKinds.map(() => 0.35);
let chainCalibrations: readonly Calibration[] = stored?.chain.calibrations ?? [];
const foldChains: TrainedChain[] = [];
let foundKinds: (readonly string[])[] = train.map(({ row }) => row.leaks.map((leak) => leak.kind));
if (crossValidate) {
  const byBorder = borders.map(() => new Map<string, Count>());
  for (let fold = 0; fold < foldCount; fold += 1) {
    const chain = trainChain(
      [
        ...train.filter((_, at) => folds[at] !== fold),
        ...twins.filter(({ row }) => foldOfGroup.get(row.group) !== fold),
      ],
      chainOptions,
      () => undefined,
    );
    foldChains.push(chain);
    const open = openTransitions(chain);
    train.forEach((example, at) => {
      if (folds[at] !== fold) return;
      borders.forEach((border, index) => {
        countSpans(
          example.row.leaks,
          spansIn(
            example,
            chain,
            open,
            leakKinds.map(() => border),
          ),
          byBorder[index] as Map<string, Count>,
        );
      });
    });
    tell(`fold ${fold + 1} of the chain`);
  }
  chainLeast = chooseLeast(byBorder);
  const counts = new Map<string, Count>();
  const pairs = leakKinds.map(() => [] as { said: number; right: boolean }[]);
  const statements: { said: number; right: boolean }[] = [];
  const values: { said: number; right: boolean }[] = [];
  foundKinds = train.map((example, at) => {
    const chain = foldChains[folds[at] ?? 0] as TrainedChain;
    const spans = spansIn(example, chain, openTransitions(chain), chainLeast);
    countSpans(example.row.leaks, spans, counts);
    for (const span of spansIn(
      example,
      chain,
      openTransitions(chain),
      leakKinds.map(() => 0.1),
    )) {
      const pair = { said: span.probability, right: rightSpan(span, example.row) };
      pairs[leakKinds.indexOf(span.kind)]?.push(pair);
      ((statementKinds as readonly string[]).includes(span.kind) ? statements : values).push(pair);
    }
    return spans.map((span) => span.kind);
  });
  // a kind with few spans borrows the curve of its family
  chainCalibrations = leakKinds.map((kind, index) => {
    const own = pairs[index] ?? [];
    return calibrate(
      own.length >= 150 ? own : (statementKinds as readonly string[]).includes(kind) ? statements : values,
    );
  });
  console.log(table('Leaks by the model, cross-validated on the training rows', counts));
}
const chain = trainChain([...train, ...twins], chainOptions, tell);

// 2. tone
const toneExamples = (list: readonly Prepared[]) =>
  list.map(({ row, reading, phrases }) => ({
    keys: draftFeaturesOf(reading, { phrases }).keys,
    gold: flags(toneFaults, row.tone),
    weight: row.weight,
  }));
const toneRows = toneExamples(train);
let toneLeast: readonly number[] = stored?.tone.least ?? toneFaults.map(() => 0);
let toneCalibrations: readonly Calibration[] = stored?.tone.calibrations ?? [];
const outOfFold = (rows: typeof toneRows, count: number, options: LabelOptions) => {
  const models: TrainedLabels[] = [];
  for (let fold = 0; fold < foldCount; fold += 1)
    models.push(
      trainLabels(
        rows.filter((_, at) => folds[at] !== fold),
        count,
        options,
      ),
    );
  return rows.map((example, at) => labelScores(models[folds[at] ?? 0] as TrainedLabels, example.keys));
};
// needs ask for the tone that an unseen draft would show, so the folds are learned in any case
const toneScores = outOfFold(toneRows, toneFaults.length, toneOptions);
const report = (
  title: string,
  scores: readonly Float64Array[],
  list: readonly Prepared[],
  names: readonly string[],
  least: readonly number[],
  of: (row: Row) => readonly string[],
) => {
  const counts = new Map<string, Count>();
  list.forEach(({ row }, at) => {
    const found = names.filter((_, label) => (scores[at]?.[label] ?? -9) >= (least[label] ?? 0));
    countLabels(of(row), found, counts);
  });
  console.log(table(title, counts));
};
toneLeast = toneFaults.map((_, label) =>
  chooseLabelLeast(
    toneScores,
    toneRows.map(({ gold }) => gold),
    label,
  ),
);
toneCalibrations = toneFaults.map((_, label) =>
  calibrate(
    toneScores
      .map((score, at) => ({ said: sigmoid(score[label] ?? -9), right: toneRows[at]?.gold[label] === 1 }))
      .filter(({ said }) => said > 0.1),
  ),
);
report('Tone, cross-validated on the training rows', toneScores, train, toneFaults, toneLeast, (row) => row.tone);
const tone = trainLabels(toneRows, toneFaults.length, toneOptions);
tell(`tone: ${tone.rowOf.size} features`);

// 3. needs
const toneHint = (scores: Float64Array) =>
  toneFaults.map((fault, label) => ({ fault, confidence: sigmoid(scores[label] ?? -9) }));
const needRows = train.map(({ row, reading }, at) => ({
  keys: draftFeaturesOf(reading, { leaks: foundKinds[at] ?? [], tone: toneHint(toneScores[at] as Float64Array) }).keys,
  gold: flags(needs, row.missing),
  weight: row.weight,
}));
const needScores = outOfFold(needRows, needs.length, toneOptions);
const needLeast = needs.map((_, label) =>
  chooseLabelLeast(
    needScores,
    needRows.map(({ gold }) => gold),
    label,
  ),
);
const needCalibrations = needs.map((_, label) =>
  calibrate(
    needScores
      .map((score, at) => ({ said: sigmoid(score[label] ?? -9), right: needRows[at]?.gold[label] === 1 }))
      .filter(({ said }) => said > 0.1),
  ),
);
report('Needs, cross-validated on the training rows', needScores, train, needs, needLeast, (row) => row.missing);
const need = trainLabels(needRows, needs.length, toneOptions);

// 4. write
const floats = (list: Float32Array) => Buffer.from(list.buffer, list.byteOffset, list.byteLength).toString('base64');
const written: StoredWeights = {
  chain: {
    ...pack(chain.rowOf, chain.weights, labelCount, leastChainWeight),
    transitions: floats(chain.transitions),
    start: floats(chain.start),
    least: chainLeast,
    calibrations: chainCalibrations,
  },
  tone: {
    ...pack(tone.rowOf, tone.weights, toneFaults.length, leastLabelWeight),
    least: toneLeast,
    calibrations: toneCalibrations,
  },
  needs: {
    ...pack(need.rowOf, need.weights, needs.length, leastLabelWeight),
    least: needLeast,
    calibrations: needCalibrations,
  },
};
const text = `${JSON.stringify(written)}\n`;
writeFileSync(outFile, text);
const size = (part: unknown) => `${(gzipSync(JSON.stringify(part), { level: 9 }).length / 1024).toFixed(0)} KB`;
tell(
  `${outFile}: ${size(written)} gzipped (chain ${size(written.chain)}, tone ${size(written.tone)}, needs ${size(written.needs)})`,
);

// 5. check with what was written, through the very functions that the review calls
if (dev.length > 0) {
  const { tagReading } = await import('../lib/model/model.ts');
  const { toneOfReading } = await import('../lib/tone/index.ts');
  const { missingInReading } = await import('../lib/missing/index.ts');
  const leakCounts = new Map<string, Count>();
  const toneCounts = new Map<string, Count>();
  const needCounts = new Map<string, Count>();
  for (const { row, reading } of dev) {
    const leaks = tagReading(reading);
    countSpans(row.leaks, leaks, leakCounts);
    countLabels(
      row.tone,
      toneOfReading(reading).map(({ fault }) => fault),
      toneCounts,
    );
    countLabels(
      row.missing,
      missingInReading(
        reading,
        leaks.map(({ kind }) => kind),
      ).map((missing) => missing.need),
      needCounts,
    );
  }
  console.log(table('Leaks by the model, development rows', leakCounts));
  console.log(table('Tone, development rows', toneCounts));
  console.log(table('Needs, development rows', needCounts));
}
tell('done');
