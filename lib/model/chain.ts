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

/**
 * Forward and backward over `scores` (`size * labelCount`, row by row). `open` comes from `openTransitions`.
 * Time: size * labelCount² at worst, about half of that because inside labels have two ways in.
 */
export function marginalsOf(scores: Float32Array, size: number, weights: ChainWeights, open: Float64Array): Marginals {
  const L = labelCount;
  const emission = new Float64Array(size * L);
  const alpha = new Float64Array(size * L);
  const beta = new Float64Array(size * L);
  const scale = new Float64Array(size);
  const probability = new Float64Array(size * L);
  let logSum = 0;
  for (let at = 0; at < size; at += 1) {
    const row = at * L;
    let top = -Infinity;
    for (let label = 0; label < L; label += 1) {
      const score = (scores[row + label] ?? 0) + (at === 0 ? (weights.start[label] ?? 0) : 0);
      if (score > top && !(at === 0 && isInside(label))) top = score;
    }
    let total = 0;
    for (let label = 0; label < L; label += 1) {
      if (at === 0 && isInside(label)) continue;
      const score = (scores[row + label] ?? 0) + (at === 0 ? (weights.start[label] ?? 0) : 0);
      const weight = Math.exp(Math.max(-60, Math.min(60, score - top)));
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
          for (let from = 0; from < L; from += 1) sum += (alpha[last + from] ?? 0) * (open[from * L + label] ?? 0);
        }
      }
      const value = sum * weight;
      alpha[row + label] = value;
      total += value;
    }
    scale[at] = total > 0 ? total : 1e-300;
    for (let label = 0; label < L; label += 1) alpha[row + label] = (alpha[row + label] ?? 0) / (scale[at] ?? 1);
    logSum += top + Math.log(scale[at] ?? 1);
  }
  for (let at = size - 1; at >= 0; at -= 1) {
    const row = at * L;
    if (at === size - 1) beta.fill(1, row, row + L);
    else {
      const next = row + L;
      const factor = 1 / (scale[at + 1] ?? 1);
      for (let from = 0; from < L; from += 1) {
        let sum = (emission[next] ?? 0) * (beta[next] ?? 0) * (open[from * L] ?? 0);
        for (let to = 1; to < L; to += 2)
          sum += (emission[next + to] ?? 0) * (beta[next + to] ?? 0) * (open[from * L + to] ?? 0);
        if (from > 0) {
          const inside = isInside(from) ? from : from + 1;
          sum += (emission[next + inside] ?? 0) * (beta[next + inside] ?? 0) * (open[from * L + inside] ?? 0);
        }
        beta[row + from] = sum * factor;
      }
    }
    for (let label = 0; label < L; label += 1)
      probability[row + label] = (alpha[row + label] ?? 0) * (beta[row + label] ?? 0);
  }
  return { probability, alpha, beta, scale, emission, logSum };
}

/** The best path of labels. */
export function bestPath(scores: Float32Array, size: number, weights: ChainWeights): Uint8Array {
  const L = labelCount;
  const best = new Float64Array(size * L);
  const came = new Uint8Array(size * L);
  for (let at = 0; at < size; at += 1) {
    const row = at * L;
    for (let label = 0; label < L; label += 1) {
      const score = scores[row + label] ?? 0;
      if (at === 0) {
        best[row + label] = isInside(label) ? -1e9 : score + (weights.start[label] ?? 0);
        continue;
      }
      let top = -Infinity;
      let from = 0;
      if (isInside(label)) {
        for (let other = label - 1; other <= label; other += 1) {
          const value = (best[row - L + other] ?? 0) + (weights.transitions[other * L + label] ?? 0);
          if (value > top) {
            top = value;
            from = other;
          }
        }
      } else {
        for (let other = 0; other < L; other += 1) {
          const value = (best[row - L + other] ?? 0) + (weights.transitions[other * L + label] ?? 0);
          if (value > top) {
            top = value;
            from = other;
          }
        }
      }
      best[row + label] = top + score;
      came[row + label] = from;
    }
  }
  const path = new Uint8Array(size);
  if (size === 0) return path;
  let label = 0;
  for (let other = 1; other < L; other += 1)
    if ((best[(size - 1) * L + other] ?? 0) > (best[(size - 1) * L + label] ?? 0)) label = other;
  for (let at = size - 1; at >= 0; at -= 1) {
    path[at] = label;
    label = came[at * L + label] ?? 0;
  }
  return path;
}
