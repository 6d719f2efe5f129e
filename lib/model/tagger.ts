import { beginOf, type ChainWeights, insideOf, labelCount, marginalsOf } from './chain.ts';
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

/** Adds the weights of the features from `from` to `to` to a row of scores. */
function addRow(
  table: WeightTable,
  keys: Int32Array,
  from: number,
  to: number,
  scores: Float32Array,
  base: number,
): void {
  const { starts, labels, weights } = table;
  for (let index = from; index < to; index += 1) {
    const row = rowOf(table, keys[index] ?? 0);
    if (row < 0) continue;
    const stop = starts[row + 1] ?? 0;
    for (let entry = starts[row] ?? 0; entry < stop; entry += 1) {
      const label = base + (labels[entry] ?? 0);
      scores[label] = (scores[label] ?? 0) + (weights[entry] ?? 0);
    }
  }
}

/** What each label is worth at each token: `size * labelCount`, row by row. */
export function scoresOf(table: WeightTable, features: FeatureRows): Float32Array {
  const { keys, offsets, groupKeys, groupOffsets, groupsOf } = features;
  const size = offsets.length - 1;
  const groups = new Float32Array((groupOffsets.length - 1) * labelCount);
  for (let group = 0; group + 1 < groupOffsets.length; group += 1) {
    addRow(table, groupKeys, groupOffsets[group] ?? 0, groupOffsets[group + 1] ?? 0, groups, group * labelCount);
  }
  const scores = new Float32Array(size * labelCount);
  for (let at = 0; at < size; at += 1) {
    const base = at * labelCount;
    const sentence = (groupsOf[2 * at] ?? 0) * labelCount;
    const clause = (groupsOf[2 * at + 1] ?? 0) * labelCount;
    for (let label = 0; label < labelCount; label += 1)
      scores[base + label] = (groups[sentence + label] ?? 0) + (groups[clause + label] ?? 0);
    addRow(table, keys, offsets[at] ?? 0, offsets[at + 1] ?? 0, scores, base);
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) * table.scale;
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
    const begins = (probability[row + beginOf(best)] ?? 0) > (probability[row + insideOf(best)] ?? 0);
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
