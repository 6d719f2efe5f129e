/**
 * Trains the model and writes lib/model/weights.json. Seeded: the same rows and rules give the same weights.
 *
 *   npm run train                     all of it, with five-fold cross-validation, then the score on the development rows
 *   npm run train -- --no-cv          the chain without its cross-validation: borders and calibration stay as they are
 *   npm run train -- --labels-only    tone and needs alone; the chain stays as it is
 *   npm run train -- --train=FILE --dev=FILE
 *
 * Cross-validation also writes .cache/tagger-out-of-fold.jsonl, what the tagger says of each row when it has not learned from it: tone and
 * needs are learned with that, and so may be whatever weighs the tagger. The development rows are only scored, never learned from.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { draftFeaturesOf } from '../lib/model/draft-features.ts';
import { sigmoid } from '../lib/model/labels.ts';
import type { StoredWeights } from '../lib/model/weights.ts';
import { needs, toneFaults } from '../lib/review/types.ts';
import { readDrafts } from './training/drafts.ts';
import type { LabelOptions } from './training/label-trainer.ts';
import { learnChain, outOfFoldFile } from './training/learn-chain.ts';
import { goldOf, learnLabels } from './training/learn-labels.ts';
import { type Material, type Prepared, prepare } from './training/prepare.ts';
import { foldsOf, readRows } from './training/rows.ts';
import { twinsOf } from './training/twins.ts';

const option = (name: string, otherwise: string) =>
  process.argv.find((text) => text.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const labelsOnly = process.argv.includes('--labels-only');
const crossValidate = !process.argv.includes('--no-cv');
const weightsFile = 'lib/model/weights.json';
const devFile = option('dev', 'tests/corpus/dev.jsonl');
const seed = 2011;
const foldCount = 5;
const twinShare = 0.5;
const labelOptions: LabelOptions = { cost: 0.002, passes: 12, leastCount: 2, keep: 4000, seed };

const began = performance.now();
const tell = (line: string) => console.log(`[${((performance.now() - began) / 1000).toFixed(0)} s] ${line}`);

const stored: StoredWeights | null = existsSync(weightsFile) ? JSON.parse(readFileSync(weightsFile, 'utf8')) : null;
const rows = readRows(option('train', 'tests/corpus/train.jsonl'));
const train = rows.map(prepare);
const folds = foldsOf(rows, foldCount, seed);
const twins = labelsOnly ? [] : twinsOf(rows, twinShare, seed).map(prepare);
const material: Material = { train, twins, drafts: readDrafts().map(prepare), folds, foldCount };
tell(`${train.length} rows, ${twins.length} twins, ${material.drafts.length} drafts`);

// the chain
const chain = labelsOnly && stored ? stored.chain : learnChain(material, stored?.chain ?? null, crossValidate, tell);

// tone; what a draft leaks is known as the tagger would know it, where it was asked out of its fold
const goldKinds = ({ row }: Prepared) => row.leaks.map((leak) => leak.kind as string);
const taggedKinds = new Map<string, string[]>();
if (existsSync(outOfFoldFile)) {
  for (const line of readFileSync(outOfFoldFile, 'utf8').split('\n').filter(Boolean)) {
    const { id, leaks } = JSON.parse(line) as { id: string; leaks: { kind: string; marked: boolean }[] };
    taggedKinds.set(
      id,
      leaks.filter((leak) => leak.marked).map((leak) => leak.kind),
    );
  }
}
const kindsOf = (example: Prepared) => taggedKinds.get(example.row.id) ?? goldKinds(example);
const toneExample = (example: Prepared) => ({
  keys: draftFeaturesOf(example.reading, { phrases: example.phrases, leaks: kindsOf(example) }).keys,
  gold: goldOf(toneFaults, example.row.tone),
  weight: example.weight,
});
const shared = { folds, foldCount, options: labelOptions };
const tone = learnLabels({
  ...shared,
  title: 'Tone',
  names: toneFaults,
  examples: train.map(toneExample),
  more: material.drafts.map(toneExample),
});
tell('tone');

// needs; of the tone they know what is known of an unseen draft
const need = learnLabels({
  ...shared,
  title: 'Needs',
  names: needs,
  more: [],
  examples: train.map((example, at) => {
    const faults = toneFaults.map((fault, label) => ({ fault, confidence: sigmoid(tone.scores[at]?.[label] ?? -9) }));
    return {
      keys: draftFeaturesOf(example.reading, { leaks: kindsOf(example), tone: faults }).keys,
      gold: goldOf(needs, example.row.missing),
      weight: example.weight,
    };
  }),
});
tell('needs');

const written: StoredWeights = { chain, tone: tone.stored, needs: need.stored };
writeFileSync(weightsFile, `${JSON.stringify(written)}\n`);
const size = (part: unknown) => `${(gzipSync(JSON.stringify(part), { level: 9 }).length / 1024).toFixed(0)} KB`;
tell(`${size(written)} gzipped (chain ${size(chain)}, tone ${size(tone.stored)}, needs ${size(need.stored)})`);

// what was written, asked through the very functions that the review calls
if (existsSync(devFile)) execFileSync(process.execPath, ['scripts/training/check.ts', devFile], { stdio: 'inherit' });
tell('done');
