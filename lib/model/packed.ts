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
 * The same, ready for use. Features stand in the order of their keys, each as a head (how many weights it has) with its weights right behind
 * (`label * 256 + weight + 128`); a slot says where. A look-up touches one line of the processor's cache in each, and hardly ever more.
 */
export interface WeightTable {
  readonly scale: number;
  readonly entries: Uint16Array;
  /**
   * `position << telltaleBits | low bits of the key`, 0 where empty, in the order of the keys: each at its home, which is the high bits of its
   * key, or, where that is taken, in the next slot that is free.
   */
  readonly slots: Uint32Array;
  /** Bits of a key that its home leaves out. */
  readonly shift: number;
}

const countBits = 6;

/** So many low bits tell all keys apart whose homes are close; as many slots as that may be taken without a gap. */
const telltaleBits = 13;
const telltaleMask = (1 << telltaleBits) - 1;
/** Slots for each feature, at least: so most of them are at home. */
const roomy = 1.5;

/** @throws RangeError for keys that are no hashes. */
export function unpack(packed: Packed): WeightTable {
  const keys = numbersOf(packed.keys);
  const counts = numbersOf(packed.counts);
  const labels = numbersOf(packed.labels);
  const weights = signedNumbersOf(packed.weights);
  const entries = new Uint16Array(1 + keys.length + labels.length);
  const positions = new Uint32Array(keys.length);
  let from = 0;
  // no feature stands at 0
  let to = 1;
  for (let row = 0; row < keys.length; row += 1) {
    if (row > 0) keys[row] = (keys[row] ?? 0) + (keys[row - 1] ?? 0);
    const count = counts[row] ?? 0;
    positions[row] = to;
    entries[to] = count;
    to += 1;
    for (let entry = 0; entry < count; entry += 1) {
      entries[to] = (labels[from] ?? 0) * 256 + (weights[from] ?? 0) + 128;
      from += 1;
      to += 1;
    }
  }
  let shift = keyBits;
  while (1 << (keyBits - shift) < roomy * keys.length) shift -= 1;
  let slots = slotsOf(keys, positions, shift);
  while (slots === null) {
    if (shift === 0) throw new RangeError('The keys are no hashes: too many are neighbours.');
    shift -= 1;
    slots = slotsOf(keys, positions, shift);
  }
  return { scale: packed.scale, entries, slots, shift };
}

/** Null where so many keys crowd that their low bits tell them apart no more. */
function slotsOf(keys: Int32Array, positions: Uint32Array, shift: number): Uint32Array | null {
  const longestRun = (1 << telltaleBits) >> shift;
  const slots = new Uint32Array((1 << (keyBits - shift)) + longestRun + 1);
  let runStart = 0;
  let free = 0;
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? 0;
    const home = key >> shift;
    if (home > free) runStart = home;
    const slot = Math.max(home, free);
    if (slot - runStart >= longestRun) return null;
    slots[slot] = ((positions[row] ?? 0) << telltaleBits) | (key & telltaleMask);
    free = slot + 1;
  }
  return slots;
}

/** Position of the head of the feature `key`, whose home slot holds `found`; 0 if the model does not know it. */
function headOf({ slots, shift }: WeightTable, key: number, found: number): number {
  const telltale = key & telltaleMask;
  let slot = key >> shift;
  let here = found;
  while (here !== 0 && (here & telltaleMask) !== telltale) {
    slot += 1;
    here = slots[slot] ?? 0;
  }
  return here >>> telltaleBits;
}

/** Where the entries of a feature stand: `first * 64 + count`; the count is 0 if the model does not know it. */
export function placeOf(table: WeightTable, key: number): number {
  const head = headOf(table, key, table.slots[key >> table.shift] ?? 0);
  return ((head + 1) << countBits) | (table.entries[head] ?? 0);
}

let found = new Int32Array(4096);

/**
 * The same for the first `count` of `keys`, step by step for all of them: so the processor waits for many places of the table at once.
 * The answer is good until the next call.
 */
export function placesIn(table: WeightTable, keys: Int32Array, count: number): Int32Array {
  if (found.length < count) found = new Int32Array(2 * count);
  const { slots, shift, entries } = table;
  for (let index = 0; index < count; index += 1) found[index] = slots[(keys[index] ?? 0) >> shift] ?? 0;
  for (let index = 0; index < count; index += 1) found[index] = headOf(table, keys[index] ?? 0, found[index] ?? 0);
  for (let index = 0; index < count; index += 1) {
    const head = found[index] ?? 0;
    found[index] = ((head + 1) << countBits) | (entries[head] ?? 0);
  }
  return found;
}
