import {
  beginOf,
  bestPath,
  type ChainWeights,
  insideOf,
  isInside,
  kindOf,
  labelCount,
  marginalsOf,
  openTransitions,
} from './chain.ts';
import type { FeatureRows } from './features.ts';
import { rowOf, type WeightTable } from './packed.ts';

/** A span that the chain of labels found. Token indices, `last` inclusive. */
export interface TaggedSpan {
  readonly first: number;
  readonly last: number;
  /** Index into `leakKinds`. */
  readonly kind: number;
  /** Probability that the chain gives the span, before calibration. */
  readonly probability: number;
}

/** How the chain is asked: a word is worth marking when the probability of its kind reaches `least`. */
export interface Decoding {
  /** By kind. */
  readonly least: readonly number[];
}

export function scoresOf(table: WeightTable, features: FeatureRows): Float32Array {
  const { keys, offsets } = features;
  const size = offsets.length - 1;
  const scores = new Float32Array(size * labelCount);
  const { starts, labels, weights, scale } = table;
  for (let at = 0; at < size; at += 1) {
    const base = at * labelCount;
    const end = offsets[at + 1] ?? 0;
    for (let index = offsets[at] ?? 0; index < end; index += 1) {
      const row = rowOf(table, keys[index] ?? 0);
      if (row < 0) continue;
      const stop = starts[row + 1] ?? 0;
      for (let entry = starts[row] ?? 0; entry < stop; entry += 1) {
        const label = base + (labels[entry] ?? 0);
        scores[label] = (scores[label] ?? 0) + (weights[entry] ?? 0);
      }
    }
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) * scale;
  return scores;
}

/**
 * Spans by probability: tokens whose most likely kind reaches its border, joined while the next goes on with the same kind and is
 * less likely a new beginning.
 */
export function spansOf(
  scores: Float32Array,
  size: number,
  chain: ChainWeights,
  open: Float64Array,
  decoding: Decoding,
): TaggedSpan[] {
  const { probability } = marginalsOf(scores, size, chain, open);
  const path = bestPath(scores, size, chain);
  const spans: TaggedSpan[] = [];
  const kinds = (labelCount - 1) / 2;
  let first = -1;
  let kindHere = -1;
  let sure = 0;
  const close = (end: number) => {
    if (first >= 0) spans.push({ first, last: end - 1, kind: kindHere, probability: Math.min(1, sure) });
    first = -1;
    kindHere = -1;
    sure = 0;
  };
  for (let at = 0; at < size; at += 1) {
    const row = at * labelCount;
    let best = -1;
    let most = 0;
    for (let kind = 0; kind < kinds; kind += 1) {
      const chance = (probability[row + beginOf(kind)] ?? 0) + (probability[row + insideOf(kind)] ?? 0);
      if (chance >= (decoding.least[kind] ?? 0.5) && chance > most) {
        most = chance;
        best = kind;
      }
    }
    if (best < 0) {
      close(at);
      continue;
    }
    const begins =
      (probability[row + beginOf(best)] ?? 0) > (probability[row + insideOf(best)] ?? 0) ||
      (path[at] ?? 0) === beginOf(best);
    if (best !== kindHere || begins) {
      close(at);
      first = at;
      kindHere = best;
    }
    sure = Math.max(sure, most);
  }
  close(size);
  return spans;
}

export { isInside, kindOf, openTransitions };
