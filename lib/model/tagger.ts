import { leakKinds, statementKinds } from '../review/types.ts';
import { beginOf, type Chain, emitSteps, insideOf, labelCount, marginalsOf, workspaceFor } from './chain.ts';
import { type FeatureRows, featuresOf, groupsPerToken } from './features.ts';
import { placesIn, type WeightTable } from './packed.ts';
import type { Reading } from './reading.ts';
import { margin, type WordScores } from './word-scores.ts';

/** A span that the chain of labels found. Token indices, `last` inclusive. */
export interface TaggedSpan {
  readonly first: number;
  readonly last: number;
  /** Index into `leakKinds`. */
  readonly kind: number;
  /** Probability that the chain gives the span, before calibration. */
  readonly probability: number;
}

/** How the chain is asked: a span is worth marking when the probability of its kind reaches `least` at one of its words. */
export interface Decoding {
  /** By kind. */
  readonly least: readonly number[];
}

/** Adds the weights of features whose places are known, from `from` to before `to`, to a row of sums. */
function addRow(
  { entries }: WeightTable,
  places: Int32Array,
  from: number,
  to: number,
  sums: Int32Array,
  row: number,
): void {
  for (let index = from; index < to; index += 1) {
    const place = places[index] ?? 0;
    const stop = (place >> 6) + (place & 63);
    for (let at = place >> 6; at < stop; at += 1) {
      const entry = entries[at] ?? 0;
      const label = row + (entry >> 8);
      sums[label] = (sums[label] ?? 0) + (entry & 255) - 128;
    }
  }
}

/** The same with features 'beside words' and what the words are worth by themselves. */
export function scoresOfReading(table: WeightTable, words: WordScores, reading: Reading): Int32Array {
  return scoresOf(table, featuresOf(reading, 'beside words'), (sums) => words.addTo(sums, reading));
}

/** Room for the sums of groups and of tokens, kept from draft to draft. */
let groupRoom = new Int32Array(64 * labelCount);
let tokenRoom = new Int32Array(128 * labelCount);

/**
 * What each label is worth at each token, in steps of the table's scale: `size * labelCount`, row by row; good until the next call. `more` adds to the sums what the features leave out; there the rows
 * stand between `margin` rows of room.
 */
export function scoresOf(table: WeightTable, features: FeatureRows, more?: (sums: Int32Array) => void): Int32Array {
  const { keys, offsets, groupKeys, groupOffsets, groupsOf } = features;
  const size = offsets.length - 1;
  const groupCount = groupOffsets.length - 1;
  if (groupRoom.length < groupCount * labelCount) groupRoom = new Int32Array(2 * groupCount * labelCount);
  const groups = groupRoom.fill(0, 0, groupCount * labelCount);
  let places = placesIn(table, groupKeys, groupKeys.length);
  for (let group = 0; group < groupCount; group += 1)
    addRow(table, places, groupOffsets[group] ?? 0, groupOffsets[group + 1] ?? 0, groups, group * labelCount);
  if (tokenRoom.length < (size + 2 * margin) * labelCount)
    tokenRoom = new Int32Array(2 * (size + 2 * margin) * labelCount);
  const sums = tokenRoom;
  places = placesIn(table, keys, keys.length);
  for (let at = 0; at < size; at += 1) {
    const row = (margin + at) * labelCount;
    const sentence = (groupsOf[groupsPerToken * at] ?? 0) * labelCount;
    const clause = (groupsOf[groupsPerToken * at + 1] ?? 0) * labelCount;
    const ground = (groupsOf[groupsPerToken * at + 2] ?? 0) * labelCount;
    for (let label = 0; label < labelCount; label += 1)
      sums[row + label] =
        (groups[sentence + label] ?? 0) + (groups[clause + label] ?? 0) + (groups[ground + label] ?? 0);
    addRow(table, places, offsets[at] ?? 0, offsets[at + 1] ?? 0, sums, row);
  }
  more?.(sums);
  return sums.subarray(margin * labelCount, (margin + size) * labelCount);
}

/** Room for the sums, kept from draft to draft; what stood in it is never read. */
let desk = workspaceFor(96);

/** How likely each label is at each token, by their scores in steps of `scale`: `size * labelCount`, row by row; good until the next call. */
export function chancesOf(scores: Int32Array, size: number, scale: number, chain: Chain): Float64Array {
  if (desk.size < size) desk = workspaceFor(size);
  emitSteps(scores, size, scale, desk);
  marginalsOf(size, chain, desk);
  return desk.probability;
}

/** A span goes on over words that reach this share of the border which one of its words has to reach. */
const goesOn = 0.6;
/** Statements are joined over so many words between that the chain is not sure of. */
const widestGap = 2;
const statements = new Set(statementKinds.map((kind) => leakKinds.indexOf(kind)));

/**
 * Spans by probability: words whose most likely kind comes near its border, joined while the next goes on with the same kind and is
 * less likely a new beginning; kept if one of them reaches the border.
 */
export function spansOf(probability: Float64Array, size: number, decoding: Decoding): TaggedSpan[] {
  const found: { first: number; last: number; kind: number; probability: number }[] = [];
  const kinds = (labelCount - 1) / 2;
  let here: (typeof found)[number] | null = null;
  for (let at = 0; at < size; at += 1) {
    const row = at * labelCount;
    let best = -1;
    let most = 0;
    for (let kind = 0; kind < kinds; kind += 1) {
      const chance = (probability[row + beginOf(kind)] ?? 0) + (probability[row + insideOf(kind)] ?? 0);
      if (chance >= (decoding.least[kind] ?? 0.5) * goesOn && chance > most) {
        most = chance;
        best = kind;
      }
    }
    if (best < 0) {
      here = null;
      continue;
    }
    const begins = (probability[row + beginOf(best)] ?? 0) > (probability[row + insideOf(best)] ?? 0);
    if (here && here.kind === best && !begins) {
      here.last = at;
      here.probability = Math.max(here.probability, most);
      continue;
    }
    here = { first: at, last: at, kind: best, probability: most };
    found.push(here);
  }
  const spans: typeof found = [];
  for (const span of found) {
    const before = spans.at(-1);
    if (
      before &&
      statements.has(span.kind) &&
      before.kind === span.kind &&
      span.first - before.last - 1 <= widestGap &&
      span.first > before.last + 1
    ) {
      before.last = span.last;
      before.probability = Math.max(before.probability, span.probability);
    } else spans.push({ ...span });
  }
  return spans
    .filter((span) => span.probability >= (decoding.least[span.kind] ?? 0.5))
    .map((span) => ({ ...span, probability: Math.min(1, span.probability) }));
}
