/** A table of learned weights as it is stored: sparse, weights as bytes, everything base64. Written by scripts/train.ts. */
export interface Packed {
  /** A weight is its byte times this. */
  readonly scale: number;
  /** Names of the features, ascending, as differences in bytes of seven bits. */
  readonly keys: string;
  /** How many labels each feature speaks for, which, and how much. */
  readonly counts: string;
  readonly labels: string;
  readonly weights: string;
}

/** The same, ready for use: a hash table with open addressing. Key and place stand side by side, label and weight in one number: few cache lines. */
export interface WeightTable {
  readonly scale: number;
  /** By slot: the key plus one (0 where empty), then `first entry * 64 + number of entries`. */
  readonly slots: Int32Array;
  /** `label * 256 + weight + 128`. */
  readonly entries: Uint16Array;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sextets = new Uint8Array(128);
for (let at = 0; at < alphabet.length; at += 1) sextets[alphabet.charCodeAt(at)] = at;

/** Bytes of a base64 text. Written out because `lib` has neither `atob` nor `Buffer`. */
export function bytesOf(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let to = 0;
  for (let at = 0; at < text.length; at += 4) {
    const group =
      ((sextets[text.charCodeAt(at)] ?? 0) << 18) |
      ((sextets[text.charCodeAt(at + 1)] ?? 0) << 12) |
      ((sextets[text.charCodeAt(at + 2)] ?? 0) << 6) |
      (sextets[text.charCodeAt(at + 3)] ?? 0);
    bytes[to] = group >> 16;
    if (to + 1 < bytes.length) bytes[to + 1] = (group >> 8) & 255;
    if (to + 2 < bytes.length) bytes[to + 2] = group & 255;
    to += 3;
  }
  return bytes;
}

const slotOf = (key: number, mask: number) => (Math.imul(key, 0x9e3779b1) >>> 8) & mask;

export function unpack(packed: Packed): WeightTable {
  const keyBytes = bytesOf(packed.keys);
  const counts = bytesOf(packed.counts);
  const labels = bytesOf(packed.labels);
  const raw = bytesOf(packed.weights);
  const size = counts.length;
  let capacity = 1024;
  while (capacity < size * 2) capacity *= 2;
  const mask = capacity - 1;
  const slots = new Int32Array(2 * capacity);
  const entries = new Uint16Array(labels.length);
  for (let entry = 0; entry < entries.length; entry += 1) {
    entries[entry] = (labels[entry] ?? 0) * 256 + ((((raw[entry] ?? 0) << 24) >> 24) + 128);
  }
  let at = 0;
  let key = 0;
  let first = 0;
  for (let row = 0; row < size; row += 1) {
    let difference = 0;
    let shift = 0;
    let byte = 0;
    do {
      byte = keyBytes[at] ?? 0;
      at += 1;
      difference |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    key += difference;
    let slot = slotOf(key, mask);
    while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
    const count = counts[row] ?? 0;
    slots[2 * slot] = key + 1;
    slots[2 * slot + 1] = first * 64 + count;
    first += count;
  }
  return { scale: packed.scale, slots, entries };
}

/** Where the entries of a feature stand: `first * 64 + count`; 0 if the model does not know it. */
export function placeOf(table: WeightTable, key: number): number {
  const { slots } = table;
  const mask = (slots.length >> 1) - 1;
  let slot = slotOf(key, mask);
  for (let here = slots[2 * slot] ?? 0; here !== 0; here = slots[2 * slot] ?? 0) {
    if (here === key + 1) return slots[2 * slot + 1] ?? 0;
    slot = (slot + 1) & mask;
  }
  return 0;
}
