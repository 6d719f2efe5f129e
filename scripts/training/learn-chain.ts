import { mkdirSync, writeFileSync } from 'node:fs';
import { type Calibration, calibrated } from '../../lib/model/calibration.ts';
import { labelCount, openTransitions } from '../../lib/model/chain.ts';
import { spansOf } from '../../lib/model/tagger.ts';
import type { StoredWeights } from '../../lib/model/weights.ts';
import { type LeakKind, leakKinds, statementKinds } from '../../lib/review/types.ts';
import { calibrate } from './calibrate.ts';
import { type ChainOptions, scoresOf, type TrainedChain, trainChain } from './chain-trainer.ts';
import { pack } from './pack.ts';
import type { Material, Prepared } from './prepare.ts';
import type { Row } from './rows.ts';
import { type Count, countSpans, f1, sum, table } from './score.ts';

/** A span that a chain finds in a row. */
export interface FoundSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: LeakKind;
  readonly probability: number;
}

export type StoredChain = StoredWeights['chain'];
/** Where the out-of-fold findings go: what the tagger says of each row when it has not learned from it. */
export const outOfFoldFile = '.cache/tagger-out-of-fold.jsonl';

const options: ChainOptions = {
  epochs: 6,
  rate: 0.05,
  decay: 0,
  leastCount: 2,
  dropout: 0.3,
  seed: 2011,
  prune: 0.075,
  after: 2,
};
const leastWeight = 0.03;
const borders = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];
/** Spans below this are of no use to anybody. */
const faintest = 0.1;

const isStatement = (kind: string) => (statementKinds as readonly string[]).includes(kind);
const everyKind = (border: number) => leakKinds.map(() => border);

function spansIn(example: Prepared, chain: TrainedChain, open: Float64Array, least: readonly number[]): FoundSpan[] {
  const scores = scoresOf(chain, example.features);
  return spansOf(scores, example.gold.length, chain, open, { least }).map(({ first, last, kind, probability }) => ({
    start: example.tokens[first]?.start ?? 0,
    end: example.tokens[last]?.end ?? 0,
    kind: leakKinds[kind] ?? 'phone',
    probability,
  }));
}

function isRight(span: FoundSpan, row: Row): boolean {
  const counts = new Map<string, Count>();
  countSpans(row.leaks, [span], counts);
  return sum(counts).right > 0;
}

/** The border of each kind that gives the best F1 over the folds; few spans make the choice timid. */
function chooseBorders(byBorder: readonly ReadonlyMap<string, Count>[]): number[] {
  return leakKinds.map((kind) => {
    let best = 0.35;
    let most = -1;
    borders.forEach((border, index) => {
      const count = byBorder[index]?.get(kind);
      const score = count ? f1(count) - Math.abs(border - 0.35) * 0.02 : 0;
      if (score <= most) return;
      most = score;
      best = border;
    });
    return best;
  });
}

/** Curves by kind; a kind with few spans borrows that of its family. */
function calibrations(spans: readonly { readonly span: FoundSpan; readonly right: boolean }[]): Calibration[] {
  const pairs = (fits: (kind: string) => boolean) =>
    spans.filter(({ span }) => fits(span.kind)).map(({ span, right }) => ({ said: span.probability, right }));
  return leakKinds.map((kind) => {
    const own = pairs((other) => other === kind);
    return calibrate(own.length >= 150 ? own : pairs((other) => isStatement(other) === isStatement(kind)));
  });
}

/** Five chains, each asked about the rows that it has not seen. */
function crossValidate(material: Material, tell: (line: string) => void) {
  const { train, twins, drafts, folds, foldCount } = material;
  const foldOfGroup = new Map(train.map(({ row }, at) => [row.group, folds[at]]));
  const chains: { chain: TrainedChain; open: Float64Array }[] = [];
  for (let fold = 0; fold < foldCount; fold += 1) {
    const seen = [
      ...train.filter((_, at) => folds[at] !== fold),
      ...twins.filter(({ row }) => foldOfGroup.get(row.group) !== fold),
      ...drafts,
    ];
    const chain = trainChain(seen, options, () => undefined);
    chains.push({ chain, open: openTransitions(chain) });
    tell(`fold ${fold + 1} of the chain`);
  }
  const ask = (at: number, least: readonly number[]) => {
    const { chain, open } = chains[folds[at] ?? 0] as (typeof chains)[number];
    return spansIn(train[at] as Prepared, chain, open, least);
  };
  const byBorder = borders.map((border) => {
    const counts = new Map<string, Count>();
    train.forEach(({ row }, at) => {
      countSpans(row.leaks, ask(at, everyKind(border)), counts);
    });
    return counts;
  });
  const least = chooseBorders(byBorder);
  const faint = train.map((_, at) => ask(at, everyKind(faintest)));
  const curves = calibrations(
    faint.flatMap((spans, at) => spans.map((span) => ({ span, right: isRight(span, (train[at] as Prepared).row) }))),
  );
  const found = train.map((_, at) => ask(at, least));
  const counts = new Map<string, Count>();
  train.forEach(({ row }, at) => {
    countSpans(row.leaks, found[at] ?? [], counts);
  });
  console.log(table('Leaks by the model, cross-validated on the training rows', counts));
  mkdirSync('.cache', { recursive: true });
  const lines = train.map(({ row }, at) => {
    const leaks = (faint[at] ?? []).map(({ probability, ...span }) => {
      const index = leakKinds.indexOf(span.kind);
      const confidence = calibrated(curves[index] ?? { said: [], right: [] }, probability);
      return { ...span, confidence, marked: probability >= (least[index] ?? 0.5) };
    });
    return JSON.stringify({ id: row.id, leaks });
  });
  writeFileSync(outOfFoldFile, `${lines.join('\n')}\n`);
  return { least, calibrations: curves };
}

/** Learns the chain of labels. Without cross-validation borders and curves are taken from `stored`. */
export function learnChain(
  material: Material,
  stored: StoredChain | null,
  fold: boolean,
  tell: (line: string) => void,
): StoredChain {
  const checked = fold ? crossValidate(material, tell) : null;
  const chain = trainChain([...material.train, ...material.twins, ...material.drafts], options, tell);
  const floats = (list: Float32Array) => Buffer.from(list.buffer, list.byteOffset, list.byteLength).toString('base64');
  return {
    ...pack(chain.rowOf, chain.weights, labelCount, leastWeight),
    transitions: floats(chain.transitions),
    start: floats(chain.start),
    least: checked?.least ?? stored?.least ?? everyKind(0.35),
    calibrations: checked?.calibrations ?? stored?.calibrations ?? [],
  };
}
