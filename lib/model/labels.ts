import type { DraftFeatures } from './draft-features.ts';
import { placesIn, type WeightTable } from './packed.ts';

/** Log-odds of each of `count` labels over a draft. */
export function labelScoresOf(table: WeightTable, { keys }: DraftFeatures, count: number): Float64Array {
  const { entries, scale } = table;
  const places = placesIn(table, keys, keys.length);
  const sums = new Int32Array(count);
  for (let index = 0; index < keys.length; index += 1) {
    const place = places[index] ?? 0;
    const stop = (place >> 6) + (place & 63);
    for (let at = place >> 6; at < stop; at += 1) {
      const entry = entries[at] ?? 0;
      sums[entry >> 8] = (sums[entry >> 8] ?? 0) + (entry & 255) - 128;
    }
  }
  return Float64Array.from(sums, (sum) => sum * scale);
}

/** How much each of the first `size` tokens adds to the log-odds of one label. */
export function tokenWeightsOf(table: WeightTable, features: DraftFeatures, label: number, size: number): Float32Array {
  const { keys, tokens } = features;
  const { entries, scale } = table;
  const places = placesIn(table, keys, keys.length);
  const byToken = new Float32Array(size);
  for (let index = 0; index < keys.length; index += 1) {
    const token = tokens[index] ?? -1;
    if (token < 0 || token >= size) continue;
    const place = places[index] ?? 0;
    const stop = (place >> 6) + (place & 63);
    for (let at = place >> 6; at < stop; at += 1) {
      const entry = entries[at] ?? 0;
      if (entry >> 8 === label) byToken[token] = (byToken[token] ?? 0) + ((entry & 255) - 128) * scale;
    }
  }
  return byToken;
}

export const sigmoid = (score: number) => 1 / (1 + Math.exp(-score));
