import { needs, toneFaults } from '../review/types.ts';
import type { DraftFeatures } from './draft-features.ts';
import { placesIn, type WeightTable } from './packed.ts';

/** What is judged of a whole draft, in the order of the table's labels: the faults of its tone, then what it lacks. */
export const draftLabels = [...toneFaults, ...needs] as const;
export const firstNeed = toneFaults.length;

/**
 * What each label of `draftLabels` comes to by the features from number `from` on, in steps of the table's scale. `onto` are the sums of
 * the features before: who judges tone and needs of one draft adds up what both ask only once.
 */
export function labelSumsOf(
  table: WeightTable,
  keys: Int32Array,
  from = 0,
  onto: Int32Array = new Int32Array(draftLabels.length),
): Int32Array {
  const fresh = keys.subarray(from);
  const places = placesIn(table, fresh, fresh.length);
  const { entries } = table;
  const sums = onto.slice();
  for (let index = 0; index < fresh.length; index += 1) {
    const place = places[index] ?? 0;
    const stop = (place >> 6) + (place & 63);
    for (let at = place >> 6; at < stop; at += 1) {
      const entry = entries[at] ?? 0;
      sums[entry >> 8] = (sums[entry >> 8] ?? 0) + (entry & 255) - 128;
    }
  }
  return sums;
}

/** How much each of the first `size` tokens adds to the log-odds of one label, by its number in `draftLabels`. */
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
