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

/** The same, ready for use: a hash table with open addressing. */
export interface WeightTable {
  readonly scale: number;
  /** Key plus one by slot, 0 where empty. */
  readonly slots: Int32Array;
  readonly rows: Int32Array;
  /** Labels and weights of row `r` stand from `starts[r]` to `starts[r + 1]`. */
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
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
  const slots = new Int32Array(capacity);
  const rows = new Int32Array(capacity);
  const starts = new Int32Array(size + 1);
  let at = 0;
  let key = 0;
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
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = key + 1;
    rows[slot] = row;
    starts[row + 1] = (starts[row] ?? 0) + (counts[row] ?? 0);
  }
  return {
    scale: packed.scale,
    slots,
    rows,
    starts,
    labels,
    weights: new Int8Array(raw.buffer, raw.byteOffset, raw.length),
  };
}

/** Row of a feature, -1 if the model does not know it. */
export function rowOf(table: WeightTable, key: number): number {
  const { slots } = table;
  const mask = slots.length - 1;
  let slot = slotOf(key, mask);
  for (let here = slots[slot] ?? 0; here !== 0; here = slots[slot] ?? 0) {
    if (here === key + 1) return table.rows[slot] ?? -1;
    slot = (slot + 1) & mask;
  }
  return -1;
}
