import { leakKinds } from '../review/types.ts';

/** Labels of a token: 0 outside, then for each kind the beginning of a span and its inside. */
export const labelCount = 1 + 2 * leakKinds.length;
export const beginOf = (kind: number) => 1 + 2 * kind;
export const insideOf = (kind: number) => 2 + 2 * kind;
/** Kind of a label, -1 for outside. */
export const kindOf = (label: number) => (label - 1) >> 1;
export const isInside = (label: number) => label > 0 && label % 2 === 0;

/** What the labels are worth beside each other: `transitions[from * labelCount + to]`, and at the first token. */
export interface ChainWeights {
  readonly transitions: Float32Array;
  readonly start: Float32Array;
}

/** Probabilities of each label at each token, and the logarithm of the sum over all paths. */
export interface Marginals {
  readonly probability: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly scale: Float64Array;
  readonly emission: Float64Array;
  readonly logSum: number;
}

/** An inside label follows only the beginning or inside of its own kind. */
export const mayFollow = (from: number, to: number) => !isInside(to) || from === to || from === to - 1;

/**
 * `exp` of the transitions, 0 where one label may not follow the other; behind them their means: into each label that isn't inside, and
 * out of each label into these.
 */
export function openTransitions(weights: ChainWeights): Float64Array {
  const open = new Float64Array(outOf + labelCount);
  const outside = (labelCount + 1) / 2;
  for (let from = 0; from < labelCount; from += 1) {
    for (let to = 0; to < labelCount; to += 1) {
      const at = from * labelCount + to;
      if (!mayFollow(from, to)) continue;
      const value = Math.exp(weights.transitions[at] ?? 0);
      open[at] = value;
      if (isInside(to)) continue;
      open[into + to] = (open[into + to] ?? 0) + value / labelCount;
      open[outOf + from] = (open[outOf + from] ?? 0) + value / outside;
    }
  }
  return open;
}

/** Room for `marginalsOf`; may serve again and again. */
export interface Workspace extends Omit<Marginals, 'logSum'> {
  readonly size: number;
}

export function workspaceFor(size: number): Workspace {
  const room = () => new Float64Array(size * labelCount);
  return { size, emission: room(), alpha: room(), beta: room(), probability: room(), scale: new Float64Array(size) };
}

/** Where the means of `openTransitions` stand. */
const into = labelCount * labelCount;
const outOf = into + labelCount;

/** How exactly the sums are taken unless something else is asked for: far below what a weight can tell. */
const exactly = 1e-9;

const living = new Uint8Array(labelCount);
const arriving = new Float64Array(labelCount);
const ahead = new Float64Array(labelCount);

/**
 * Forward and backward over `scores` (`size * labelCount`, row by row). `open` comes from `openTransitions`. Labels that have less than
 * `faint` of the chance go on as the mean of all labels does, and one that is far below even that is taken for impossible.
 * Time: size * labelCount² at worst, far less where few labels have a chance.
 */
export function marginalsOf(
  scores: Float32Array,
  size: number,
  weights: ChainWeights,
  open: Float64Array,
  room: Workspace = workspaceFor(size),
  faint = exactly,
): Marginals {
  const hopeless = 3 - Math.log(faint);
  const { emission, alpha, beta, scale, probability } = room;
  let logSum = 0;
  for (let at = 0; at < size; at += 1) {
    const row = at * labelCount;
    const top = at === 0 ? begin(scores, weights, emission, hopeless) : emit(scores, row, emission, hopeless);
    let total = 0;
    if (at === 0) {
      for (let label = 0; label < labelCount; label += 1) {
        const weight = emission[label] ?? 0;
        alpha[label] = weight;
        total += weight;
      }
    } else total = step(row, emission, alpha, open, faint);
    if (total <= 0) {
      // nothing that is likely here may follow what was likely before: outside may always
      alpha[row] = 1;
      emission[row] = 1;
      total = 1;
    }
    scale[at] = total;
    const share = 1 / total;
    for (let label = row; label < row + labelCount; label += 1) alpha[label] = (alpha[label] ?? 0) * share;
    logSum += top + Math.log(total);
  }
  for (let at = size - 1; at >= 0; at -= 1) {
    const row = at * labelCount;
    if (at === size - 1) beta.fill(1, row, row + labelCount);
    else stepBack(row, emission, alpha, beta, open, 1 / (scale[at + 1] ?? 1), faint);
    for (let label = row; label < row + labelCount; label += 1)
      probability[label] = (alpha[label] ?? 0) * (beta[label] ?? 0);
  }
  return { probability, alpha, beta, scale, emission, logSum };
}

/** What each label is worth at the first token, by `exp` below the best, which is given back. Nothing begins inside. */
function begin(scores: Float32Array, weights: ChainWeights, emission: Float64Array, hopeless: number): number {
  let top = -Infinity;
  for (let label = 0; label < labelCount; label += 1) {
    const score = (scores[label] ?? 0) + (weights.start[label] ?? 0);
    if (score > top && !isInside(label)) top = score;
  }
  for (let label = 0; label < labelCount; label += 1) {
    const score = (scores[label] ?? 0) + (weights.start[label] ?? 0) - top;
    emission[label] = score < -hopeless || isInside(label) ? 0 : Math.exp(score);
  }
  return top;
}

/** The same at any other token. */
function emit(scores: Float32Array, row: number, emission: Float64Array, hopeless: number): number {
  let top = -Infinity;
  for (let at = row; at < row + labelCount; at += 1) {
    const score = scores[at] ?? 0;
    if (score > top) top = score;
  }
  const least = top - hopeless;
  for (let at = row; at < row + labelCount; at += 1) {
    const score = scores[at] ?? 0;
    emission[at] = score < least ? 0 : Math.exp(score - top);
  }
  return top;
}

/** One token on. Gives the sum over the labels. */
function step(row: number, emission: Float64Array, alpha: Float64Array, open: Float64Array, faint: number): number {
  const last = row - labelCount;
  let rest = 0;
  arriving.fill(0);
  for (let from = 0; from < labelCount; from += 1) {
    const share = alpha[last + from] ?? 0;
    if (share < faint) {
      rest += share;
      continue;
    }
    const line = from * labelCount;
    arriving[0] = (arriving[0] ?? 0) + share * (open[line] ?? 0);
    for (let to = 1; to < labelCount; to += 2) arriving[to] = (arriving[to] ?? 0) + share * (open[line + to] ?? 0);
  }
  let total = 0;
  for (let label = 0; label < labelCount; label += 1) {
    const weight = emission[row + label] ?? 0;
    if (weight === 0) {
      alpha[row + label] = 0;
      continue;
    }
    const sum = isInside(label)
      ? (alpha[last + label - 1] ?? 0) * (open[(label - 1) * labelCount + label] ?? 0) +
        (alpha[last + label] ?? 0) * (open[label * labelCount + label] ?? 0)
      : (arriving[label] ?? 0) + rest * (open[into + label] ?? 0);
    alpha[row + label] = sum * weight;
    total += sum * weight;
  }
  return total;
}

/** One token back: what is ahead of each label of a row. */
function stepBack(
  row: number,
  emission: Float64Array,
  alpha: Float64Array,
  beta: Float64Array,
  open: Float64Array,
  factor: number,
  faint: number,
): void {
  const next = row + labelCount;
  let top = 0;
  for (let to = 0; to < labelCount; to += 1) {
    const weight = (emission[next + to] ?? 0) * (beta[next + to] ?? 0);
    ahead[to] = weight;
    if (weight > top) top = weight;
  }
  const least = top * faint;
  let rest = 0;
  let alive = 0;
  for (let to = 0; to < labelCount; to += to === 0 ? 1 : 2) {
    const weight = ahead[to] ?? 0;
    if (weight < least) {
      rest += weight;
      continue;
    }
    living[alive] = to;
    alive += 1;
  }
  for (let from = 0; from < labelCount; from += 1) {
    if (alpha[row + from] === 0) {
      beta[row + from] = 0;
      continue;
    }
    const line = from * labelCount;
    let sum = rest * (open[outOf + from] ?? 0);
    for (let index = 0; index < alive; index += 1) {
      const to = living[index] ?? 0;
      sum += (ahead[to] ?? 0) * (open[line + to] ?? 0);
    }
    if (from > 0) {
      const inside = isInside(from) ? from : from + 1;
      sum += (ahead[inside] ?? 0) * (open[line + inside] ?? 0);
    }
    beta[row + from] = sum * factor;
  }
}
