import { numbersOf, signedNumbersOf } from './glyphs.ts';
import { keyBits } from './hash.ts';

/** A table of learned weights as it is stored: sparse, lists of numbers as in glyphs.ts. Written by scripts/train.ts. */
export interface Packed {
  /** A weight is its number times this. */
  readonly scale: number;
  /** Names of the features, ascending, as differences. */
  readonly keys: string;
  /** How many labels each feature speaks for, which, and how much (with signs, from -127 to 127). */
  readonly counts: string;
  readonly labels: string;
  readonly weights: string;
}

/**
 * The same, ready for use. Features stand in the order of their keys, each as a head (`low bits of its key * 64 + number of its weights`) with
 * its weights right behind (`label * 256 + weight + 128`): a look-up touches one line of the processor's cache, and all of it stays small
 * enough to be kept there.
 */
export interface WeightTable {
  readonly scale: number;
  readonly entries: Uint16Array;
  /** By high bits of a key, where the first of its features stands. */
  readonly starts: Uint32Array;
}

const lowBits = 10;
const lowMask = (1 << lowBits) - 1;
const countBits = 6;
const countMask = (1 << countBits) - 1;

export function unpack(packed: Packed): WeightTable {
  const steps = numbersOf(packed.keys);
  const counts = numbersOf(packed.counts);
  const labels = numbersOf(packed.labels);
  const weights = signedNumbersOf(packed.weights);
  const size = counts.length;
  const entries = new Uint16Array(size + labels.length);
  const starts = new Uint32Array((1 << (keyBits - lowBits)) + 1);
  let key = 0;
  let from = 0;
  let to = 0;
  let high = -1;
  for (let row = 0; row < size; row += 1) {
    key += steps[row] ?? 0;
    while (high < key >> lowBits) {
      high += 1;
      starts[high] = to;
    }
    const count = counts[row] ?? 0;
    entries[to] = ((key & lowMask) << countBits) | count;
    to += 1;
    for (let entry = 0; entry < count; entry += 1) {
      entries[to] = (labels[from] ?? 0) * 256 + (weights[from] ?? 0) + 128;
      from += 1;
      to += 1;
    }
  }
  starts.fill(to, high + 1);
  return { scale: packed.scale, entries, starts };
}

/** Where the entries of a feature stand: `first * 64 + count`; 0 if the model does not know it. */
export function placeOf({ entries, starts }: WeightTable, key: number): number {
  const high = key >> lowBits;
  const low = key & lowMask;
  const end = starts[high + 1] ?? 0;
  for (let at = starts[high] ?? 0; at < end; ) {
    const head = entries[at] ?? 0;
    if (head >> countBits === low) return ((at + 1) << countBits) | (head & countMask);
    at += 1 + (head & countMask);
  }
  return 0;
}

let found = new Int32Array(4096);

/**
 * The same for the first `count` of `keys`, before any of their weights is looked at: so the processor waits for many places of the
 * table at once. The answer is good until the next call.
 */
export function placesIn(table: WeightTable, keys: Int32Array, count: number): Int32Array {
  if (found.length < count) found = new Int32Array(2 * count);
  for (let index = 0; index < count; index += 1) found[index] = placeOf(table, keys[index] ?? 0);
  return found;
}
