import {
  beginOf,
  type ChainWeights,
  cellsOf,
  chainOf,
  emit,
  insideOf,
  labelCount,
  marginalsOf,
  moveCount,
  workspaceFor,
} from '../../lib/model/chain.ts';
import { type FeatureRows, groupsPerToken } from '../../lib/model/features.ts';
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
    if (at === 0 ? label > 0 && label % 2 === 0 : cellsOf(labels[at - 1] ?? 0, label).length === 0)
      labels[at] = label - 1;
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
    for (const key of new Set([...features.keys, ...features.groupKeys])) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rowOf = new Map<number, number>();
  for (const [key, count] of counts) if (count >= least) rowOf.set(key, rowOf.size);
  return rowOf;
}

export function scoresOf(chain: TrainedChain, features: FeatureRows): Float32Array {
  const { offsets, keys, groupKeys, groupOffsets, groupsOf } = features;
  const add = (list: Int32Array, from: number, to: number, scores: Float32Array, base: number) => {
    for (let index = from; index < to; index += 1) {
      const row = chain.rowOf.get(list[index] ?? 0);
      if (row === undefined) continue;
      for (let label = 0; label < labelCount; label += 1) {
        scores[base + label] = (scores[base + label] ?? 0) + (chain.weights[row * labelCount + label] ?? 0);
      }
    }
  };
  const groups = new Float32Array((groupOffsets.length - 1) * labelCount);
  for (let group = 0; group + 1 < groupOffsets.length; group += 1) {
    add(groupKeys, groupOffsets[group] ?? 0, groupOffsets[group + 1] ?? 0, groups, group * labelCount);
  }
  const size = offsets.length - 1;
  const scores = new Float32Array(size * labelCount);
  for (let at = 0; at < size; at += 1) {
    for (let side = 0; side < groupsPerToken; side += 1) {
      const from = (groupsOf[groupsPerToken * at + side] ?? 0) * labelCount;
      for (let label = 0; label < labelCount; label += 1) {
        scores[at * labelCount + label] = (scores[at * labelCount + label] ?? 0) + (groups[from + label] ?? 0);
      }
    }
    add(keys, offsets[at] ?? 0, offsets[at + 1] ?? 0, scores, at * labelCount);
  }
  return scores;
}

/** Weights with the sum of the squares of their gradients: each has its own, shrinking step (AdaGrad). */
interface Stepped {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
}

const stepped = (size: number): Stepped => ({ weights: new Float32Array(size), squares: new Float32Array(size) });

/** Rows of the features that are looked at this time, and where those of each token or group begin. */
interface Visible {
  readonly rows: Int32Array;
  readonly offsets: Int32Array;
}

function visible(rows: Int32Array, offsets: Int32Array, dropout: number, random: () => number): Visible {
  const kept = new Int32Array(rows.length);
  const borders = new Int32Array(offsets.length);
  let size = 0;
  for (let at = 0; at + 1 < offsets.length; at += 1) {
    for (let index = offsets[at] as number; index < (offsets[at + 1] as number); index += 1) {
      const row = rows[index] as number;
      if (row < 0 || random() < dropout) continue;
      kept[size] = row;
      size += 1;
    }
    borders[at + 1] = size;
  }
  return { rows: kept, offsets: borders };
}

/** Adds the weights of unit `at`'s features to `scores` from `base`. */
function addUp(
  seen: Visible,
  at: number,
  weights: Float32Array,
  factor: number,
  scores: Float32Array,
  base: number,
): void {
  for (let index = seen.offsets[at] as number; index < (seen.offsets[at + 1] as number); index += 1) {
    const from = (seen.rows[index] as number) * labelCount;
    for (let label = 0; label < labelCount; label += 1) {
      scores[base + label] = (scores[base + label] as number) + factor * (weights[from + label] as number);
    }
  }
}

/** Two labels of which the second may follow the first, and the cells of its weights. */
const pairs = Array.from({ length: labelCount * labelCount }, (_, pair) => {
  const from = Math.floor(pair / labelCount);
  const to = pair % labelCount;
  return { from, to, cells: cellsOf(from, to) };
}).filter(({ cells }) => cells.length > 0);

/**
 * A conditional random field, learned by stochastic gradients; features are hidden at random, so that none leans on another. Before
 * the last epochs small weights are dropped; the weights of those epochs are averaged.
 */
export function trainChain(
  examples: readonly Example[],
  options: ChainOptions,
  tell: (line: string) => void,
): TrainedChain {
  const L = labelCount;
  const rowOf = vocabularyOf(examples, options.leastCount);
  const table = stepped(rowOf.size * L);
  const moves = stepped(moveCount * L);
  const begin = stepped(L);
  const { weights } = table;
  const chain: TrainedChain = { rowOf, weights, moves: moves.weights, start: begin.weights };
  const random = seeded(options.seed);
  const rowsOf = (keys: Int32Array) => Int32Array.from(keys, (key) => rowOf.get(key) ?? -1);
  const tokenRows = examples.map(({ features }) => rowsOf(features.keys));
  const groupRows = examples.map(({ features }) => rowsOf(features.groupKeys));
  const order = examples.map((_, index) => index);
  const sums = {
    weights: new Float32Array(weights.length),
    moves: new Float32Array(moveCount * L),
    start: new Float32Array(L),
  };
  const longest = Math.max(...examples.map(({ features }) => features.offsets.length));
  const most = Math.max(...examples.map(({ features }) => features.groupOffsets.length));
  const scores = new Float32Array(longest * L);
  const groupScores = new Float32Array(most * L);
  const groupGradients = new Float32Array(most * L);
  const room = workspaceFor(longest);
  const { probability, alpha, beta, scale, emission } = room;
  const slopesOfMoves = new Float32Array(moveCount * L);
  const active = new Uint8Array(L);
  const slopes = new Float32Array(L);
  const factor = 1 / (1 - options.dropout);
  let pruned = false;
  let averaged = 0;

  const step = ({ weights: list, squares }: Stepped, at: number, gradient: number) => {
    const sum = (squares[at] as number) + gradient * gradient;
    squares[at] = sum;
    list[at] =
      (list[at] as number) -
      (options.rate * (gradient + options.decay * (list[at] as number))) / (0.3 + Math.sqrt(sum));
  };
  /** One step of all features of a unit for the labels in `active`. */
  const learn = (seen: Visible, at: number, count: number) => {
    for (let index = seen.offsets[at] as number; index < (seen.offsets[at + 1] as number); index += 1) {
      const from = (seen.rows[index] as number) * L;
      for (let one = 0; one < count; one += 1) {
        const label = active[one] as number;
        const cell = from + label;
        if (pruned && weights[cell] === 0) continue;
        step(table, cell, slopes[label] as number);
      }
    }
  };

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
      const size = gold.length;
      if (size === 0) continue;
      const { groupsOf } = features;
      const groupCount = features.groupOffsets.length - 1;
      const seen = visible(tokenRows[index] as Int32Array, features.offsets, options.dropout, random);
      const shared = visible(groupRows[index] as Int32Array, features.groupOffsets, options.dropout, random);
      scores.fill(0, 0, size * L);
      groupScores.fill(0, 0, groupCount * L);
      groupGradients.fill(0, 0, groupCount * L);
      for (let group = 0; group < groupCount; group += 1) addUp(shared, group, weights, factor, groupScores, group * L);
      for (let at = 0; at < size; at += 1) {
        for (let side = 0; side < groupsPerToken; side += 1) {
          const group = (groupsOf[groupsPerToken * at + side] as number) * L;
          for (let label = 0; label < L; label += 1)
            scores[at * L + label] = (scores[at * L + label] as number) + (groupScores[group + label] as number);
        }
        addUp(seen, at, weights, factor, scores, at * L);
      }
      loss += emit(scores, size, room);
      marginalsOf(size, chainOf(chain), room);
      const worths = pairs.map(({ cells }) => cells.reduce((sum, cell) => sum + (moves.weights[cell] as number), 0));
      const factors = worths.map(Math.exp);
      loss -= begin.weights[gold[0] as number] as number;
      for (let at = 0; at < size; at += 1) {
        const base = at * L;
        const right = gold[at] as number;
        loss += Math.log(scale[at] as number) - (scores[base + right] as number);
        let count = 0;
        for (let label = 0; label < L; label += 1) {
          const gradient = ((probability[base + label] as number) - (label === right ? 1 : 0)) * weight;
          if (gradient < 0.0005 && gradient > -0.0005) continue;
          slopes[label] = gradient;
          active[count] = label;
          count += 1;
          for (let side = 0; side < groupsPerToken; side += 1) {
            const cell = (groupsOf[groupsPerToken * at + side] as number) * L + label;
            groupGradients[cell] = (groupGradients[cell] as number) + gradient;
          }
          if (at === 0) step(begin, label, gradient);
        }
        learn(seen, at, count);
        if (at === 0) continue;
        const last = gold[at - 1] as number;
        const share = 1 / (scale[at] as number);
        slopesOfMoves.fill(0);
        pairs.forEach(({ from, to, cells }, pair) => {
          const isGold = from === last && to === right;
          if (isGold) loss -= worths[pair] as number;
          const left = alpha[base - L + from] as number;
          if (left < 1e-5 && from !== last) return;
          const ahead = (emission[base + to] as number) * (beta[base + to] as number) * share;
          const gradient = (left * (factors[pair] as number) * ahead - (isGold ? 1 : 0)) * weight;
          for (const cell of cells) slopesOfMoves[cell] = (slopesOfMoves[cell] as number) + gradient;
        });
        slopesOfMoves.forEach((gradient, cell) => {
          if (gradient > 0.001 || gradient < -0.001) step(moves, cell, gradient);
        });
      }
      for (let group = 0; group < groupCount; group += 1) {
        let count = 0;
        for (let label = 0; label < L; label += 1) {
          const gradient = groupGradients[group * L + label] as number;
          if (gradient < 0.0005 && gradient > -0.0005) continue;
          slopes[label] = gradient;
          active[count] = label;
          count += 1;
        }
        learn(shared, group, count);
      }
    }
    tell(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(3)}`);
    if (!pruned) continue;
    averaged += 1;
    const add = (to: Float32Array, from: Float32Array) => {
      for (let at = 0; at < to.length; at += 1) to[at] = (to[at] as number) + (from[at] as number);
    };
    add(sums.weights, weights);
    add(sums.moves, moves.weights);
    add(sums.start, begin.weights);
  }
  const mean = (list: Float32Array) => list.map((value) => value / averaged);
  return { rowOf, weights: mean(sums.weights), moves: mean(sums.moves), start: mean(sums.start) };
}
