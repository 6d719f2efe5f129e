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

/** `exp` of the transitions, 0 where one label may not follow the other. */
export function openTransitions(weights: ChainWeights): Float64Array {
  const open = new Float64Array(labelCount * labelCount);
  for (let from = 0; from < labelCount; from += 1) {
    for (let to = 0; to < labelCount; to += 1) {
      const at = from * labelCount + to;
      if (mayFollow(from, to)) open[at] = Math.exp(weights.transitions[at] ?? 0);
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

/** A label whose score is so far below the best of its token is taken for impossible. */
const hopeless = 28;

const living = new Uint8Array(labelCount);
const ahead = new Float64Array(labelCount);

/** A label with less than this share of the chance is left out of the sums. */
const faint = 1e-9;

/**
 * Forward and backward over `scores` (`size * labelCount`, row by row). `open` comes from `openTransitions`.
 * Time: size * labelCount² at worst, far less where few labels have a chance.
 */
export function marginalsOf(
  scores: Float32Array,
  size: number,
  weights: ChainWeights,
  open: Float64Array,
  room: Workspace = workspaceFor(size),
): Marginals {
  const L = labelCount;
  const { emission, alpha, beta, scale, probability } = room;
  let alive = 0;
  let logSum = 0;
  for (let at = 0; at < size; at += 1) {
    const row = at * L;
    let top = -Infinity;
    for (let label = 0; label < L; label += 1) {
      const score = (scores[row + label] ?? 0) + (at === 0 ? (weights.start[label] ?? 0) : 0);
      if (score > top && !(at === 0 && isInside(label))) top = score;
    }
    // labels that have next to no chance are not followed on
    alive = 0;
    if (at > 0) {
      for (let from = 0; from < L; from += 1) {
        if ((alpha[row - L + from] ?? 0) > faint) {
          living[alive] = from;
          alive += 1;
        }
      }
    }
    let total = 0;
    for (let label = 0; label < L; label += 1) {
      const score = (scores[row + label] ?? 0) + (at === 0 ? (weights.start[label] ?? 0) : 0) - top;
      if (score < -hopeless || (at === 0 && isInside(label))) {
        emission[row + label] = 0;
        alpha[row + label] = 0;
        continue;
      }
      const weight = Math.exp(score);
      emission[row + label] = weight;
      let sum = 1;
      if (at > 0) {
        const last = row - L;
        if (isInside(label))
          sum =
            (alpha[last + label - 1] ?? 0) * (open[(label - 1) * L + label] ?? 0) +
            (alpha[last + label] ?? 0) * (open[label * L + label] ?? 0);
        else {
          sum = 0;
          for (let index = 0; index < alive; index += 1) {
            const from = living[index] ?? 0;
            sum += (alpha[last + from] ?? 0) * (open[from * L + label] ?? 0);
          }
        }
      }
      const value = sum * weight;
      alpha[row + label] = value;
      total += value;
    }
    if (total <= 0) {
      // nothing that is likely here may follow what was likely before: outside may always
      alpha[row] = 1;
      emission[row] = 1;
      total = 1;
    }
    scale[at] = total;
    for (let label = 0; label < L; label += 1) alpha[row + label] = (alpha[row + label] ?? 0) / (scale[at] ?? 1);
    logSum += top + Math.log(scale[at] ?? 1);
  }
  for (let at = size - 1; at >= 0; at -= 1) {
    const row = at * L;
    if (at === size - 1) beta.fill(1, row, row + L);
    else {
      const next = row + L;
      const factor = 1 / (scale[at + 1] ?? 1);
      let top = 0;
      for (let to = 0; to < L; to += 1) {
        const weight = (emission[next + to] ?? 0) * (beta[next + to] ?? 0);
        ahead[to] = weight;
        if (weight > top) top = weight;
      }
      alive = 0;
      for (let to = 0; to < L; to += 1) {
        if (isInside(to) || (ahead[to] ?? 0) <= top * faint) continue;
        living[alive] = to;
        alive += 1;
      }
      for (let from = 0; from < L; from += 1) {
        if (alpha[row + from] === 0) {
          beta[row + from] = 0;
          continue;
        }
        let sum = 0;
        for (let index = 0; index < alive; index += 1) {
          const to = living[index] ?? 0;
          sum += (ahead[to] ?? 0) * (open[from * L + to] ?? 0);
        }
        if (from > 0) {
          const inside = isInside(from) ? from : from + 1;
          sum += (ahead[inside] ?? 0) * (open[from * L + inside] ?? 0);
        }
        beta[row + from] = sum * factor;
      }
    }
    for (let label = 0; label < L; label += 1)
      probability[row + label] = (alpha[row + label] ?? 0) * (beta[row + label] ?? 0);
  }
  return { probability, alpha, beta, scale, emission, logSum };
}
