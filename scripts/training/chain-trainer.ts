import {
  beginOf,
  type ChainWeights,
  insideOf,
  labelCount,
  marginalsOf,
  mayFollow,
  openTransitions,
} from '../../lib/model/chain.ts';
import type { FeatureRows } from '../../lib/model/features.ts';
import type { ModelToken } from '../../lib/review/tokens.ts';
import { leakKinds } from '../../lib/review/types.ts';
import { type Row, seeded, shuffle } from './rows.ts';

/** A draft ready for learning. */
export interface Example {
  readonly features: FeatureRows;
  readonly gold: Uint8Array;
  readonly weight: number;
}

/** Labels of the tokens that gold spans cover; of overlapping spans the longer wins. */
export function goldLabels(tokens: readonly ModelToken[], row: Row): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  for (const leak of [...row.leaks].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const kind = leakKinds.indexOf(leak.kind);
    let begun = false;
    tokens.forEach((token, at) => {
      if (token.start >= leak.end || token.end <= leak.start) return;
      labels[at] = begun ? insideOf(kind) : beginOf(kind);
      begun = true;
    });
  }
  // a longer span may have cut one in two: its rest begins anew
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] ?? 0;
    if (at === 0 ? label > 0 && label % 2 === 0 : !mayFollow(labels[at - 1] ?? 0, label)) labels[at] = label - 1;
  }
  return labels;
}

export interface TrainedChain extends ChainWeights {
  /** Row of each feature in `weights`. */
  readonly rowOf: ReadonlyMap<number, number>;
  readonly weights: Float32Array;
}

export interface ChainOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** A feature that fewer drafts show is left out. */
  readonly leastCount: number;
  /** Share of the features that are hidden at each look. */
  readonly dropout: number;
  readonly seed: number;
  /** Before the last epochs, weights below this are dropped for good, and the rest learn to do without them. */
  readonly prune: number;
  /** How many epochs follow the pruning. */
  readonly after: number;
}

/** Which features are learned at all. */
export function vocabularyOf(examples: readonly Example[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const key of new Set(features.keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rowOf = new Map<number, number>();
  for (const [key, count] of counts) if (count >= least) rowOf.set(key, rowOf.size);
  return rowOf;
}

export function scoresOf(chain: TrainedChain, features: FeatureRows): Float32Array {
  const size = features.offsets.length - 1;
  const scores = new Float32Array(size * labelCount);
  for (let at = 0; at < size; at += 1) {
    const base = at * labelCount;
    for (let index = features.offsets[at] ?? 0; index < (features.offsets[at + 1] ?? 0); index += 1) {
      const row = chain.rowOf.get(features.keys[index] ?? 0);
      if (row === undefined) continue;
      const from = row * labelCount;
      for (let label = 0; label < labelCount; label += 1)
        scores[base + label] = (scores[base + label] ?? 0) + (chain.weights[from + label] ?? 0);
    }
  }
  return scores;
}

/** A conditional random field, learned by stochastic gradients with a step per weight (AdaGrad); weights are averaged over the epochs after the pruning. */
export function trainChain(
  examples: readonly Example[],
  options: ChainOptions,
  tell: (line: string) => void,
): TrainedChain {
  const L = labelCount;
  const rowOf = vocabularyOf(examples, options.leastCount);
  const weights = new Float32Array(rowOf.size * L);
  const steps = new Float32Array(rowOf.size * L);
  const transitions = new Float32Array(L * L);
  const transitionSteps = new Float32Array(L * L);
  const start = new Float32Array(L);
  const startSteps = new Float32Array(L);
  const random = seeded(options.seed);
  const rowsOf = examples.map(({ features }) => Int32Array.from(features.keys, (key) => rowOf.get(key) ?? -1));
  const order = examples.map((_, index) => index);
  const averaged = new Float32Array(weights.length);
  const averagedTransitions = new Float32Array(L * L);
  const averagedStart = new Float32Array(L);
  let averages = 0;
  const chain: TrainedChain = { rowOf, weights, transitions, start };
  let pruned = false;
  const longest = Math.max(...examples.map((example) => example.features.offsets.length));
  const scores = new Float32Array(longest * L);
  tell(`${examples.length} drafts, ${rowOf.size} features`);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    if (epoch === options.epochs - options.after) {
      pruned = true;
      let kept = 0;
      for (let at = 0; at < weights.length; at += 1) {
        if (Math.abs(weights[at] as number) < options.prune) weights[at] = 0;
        else kept += 1;
      }
      tell(`${kept} weights stay`);
    }
    let loss = 0;
    for (const index of order) {
      const { features, gold, weight } = examples[index] as Example;
      const rows = rowsOf[index] as Int32Array;
      const size = gold.length;
      if (size === 0) continue;
      const { offsets } = features;
      const kept = new Uint8Array(rows.length);
      const boost = 1 / (1 - options.dropout);
      for (let at = 0; at < rows.length; at += 1)
        kept[at] = (rows[at] as number) >= 0 && random() >= options.dropout ? 1 : 0;
      scores.fill(0, 0, size * L);
      for (let at = 0; at < size; at += 1) {
        const base = at * L;
        for (let i = offsets[at] as number; i < (offsets[at + 1] as number); i += 1) {
          if (!kept[i]) continue;
          const from = (rows[i] as number) * L;
          for (let label = 0; label < L; label += 1)
            scores[base + label] = (scores[base + label] as number) + boost * (weights[from + label] as number);
        }
      }
      const open = openTransitions(chain);
      const { probability, alpha, beta, scale, emission, logSum } = marginalsOf(scores, size, chain, open);
      let goldScore = start[gold[0] as number] as number;
      for (let at = 0; at < size; at += 1) {
        goldScore += scores[at * L + (gold[at] as number)] as number;
        if (at > 0) goldScore += transitions[(gold[at - 1] as number) * L + (gold[at] as number)] as number;
      }
      loss += logSum - goldScore;
      for (let at = 0; at < size; at += 1) {
        const base = at * L;
        const right = gold[at] as number;
        for (let label = 0; label < L; label += 1) {
          const gradient = ((probability[base + label] as number) - (label === right ? 1 : 0)) * weight;
          if (gradient < 0.0005 && gradient > -0.0005) continue;
          const square = gradient * gradient;
          for (let i = offsets[at] as number; i < (offsets[at + 1] as number); i += 1) {
            if (!kept[i]) continue;
            const cellAt = (rows[i] as number) * L + label;
            if (pruned && weights[cellAt] === 0) continue;
            const sum = (steps[cellAt] as number) + square;
            steps[cellAt] = sum;
            weights[cellAt] =
              (weights[cellAt] as number) -
              (options.rate * (gradient + options.decay * (weights[cellAt] as number))) / (0.3 + Math.sqrt(sum));
          }
          if (at === 0) {
            startSteps[label] = (startSteps[label] as number) + square;
            start[label] =
              (start[label] as number) - (options.rate * gradient) / (0.3 + Math.sqrt(startSteps[label] as number));
          }
        }
        if (at === 0) continue;
        const last = gold[at - 1] as number;
        const factor = 1 / (scale[at] as number);
        for (let from = 0; from < L; from += 1) {
          const left = alpha[base - L + from] as number;
          if (left < 1e-5 && from !== last) continue;
          for (let to = 0; to < L; to += 1) {
            if (!mayFollow(from, to)) continue;
            const cellAt = from * L + to;
            const expected =
              left * (open[cellAt] as number) * (emission[base + to] as number) * (beta[base + to] as number) * factor;
            const gradient = (expected - (from === last && to === right ? 1 : 0)) * weight;
            if (gradient < 0.001 && gradient > -0.001) continue;
            transitionSteps[cellAt] = (transitionSteps[cellAt] as number) + gradient * gradient;
            transitions[cellAt] =
              (transitions[cellAt] as number) -
              (options.rate * gradient) / (0.3 + Math.sqrt(transitionSteps[cellAt] as number));
          }
        }
      }
    }
    tell(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(3)}`);
    if (epoch >= options.epochs - options.after) {
      averages += 1;
      for (let at = 0; at < weights.length; at += 1) averaged[at] = (averaged[at] as number) + (weights[at] as number);
      for (let at = 0; at < L * L; at += 1)
        averagedTransitions[at] = (averagedTransitions[at] as number) + (transitions[at] as number);
      for (let at = 0; at < L; at += 1) averagedStart[at] = (averagedStart[at] as number) + (start[at] as number);
    }
  }
  const mean = (list: Float32Array) => list.map((value) => value / averages);
  return { rowOf, weights: mean(averaged), transitions: mean(averagedTransitions), start: mean(averagedStart) };
}
