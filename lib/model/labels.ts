import { needs, toneFaults } from '../review/types.ts';
import type { DraftFeatures } from './draft-features.ts';
import { placesIn, type WeightTable } from './packed.ts';

/** What is judged of a whole draft, in the order of the table's labels: the faults of its tone, then what it lacks. */
export const draftLabels = [...toneFaults, ...needs] as const;
export const firstNeed = toneFaults.length;

/**
 * What each label of `draftLabels` comes to by these features, in steps of the table's scale. `onto` are the sums of others: who judges tone
 * and needs of one draft adds up what both ask only once.
 */
export function labelSumsOf(
  table: WeightTable,
  keys: Int32Array,
  onto: Int32Array = new Int32Array(draftLabels.length),
): Int32Array {
  const places = placesIn(table, keys, keys.length);
  const { entries } = table;
  const sums = onto.slice();
  for (let index = 0; index < keys.length; index += 1) {
    const place = places[index] ?? 0;
    const stop = (place >> 6) + (place & 63);
    for (let at = place >> 6; at < stop; at += 1) {
      const entry = entries[at] ?? 0;
      sums[entry >> 8] = (sums[entry >> 8] ?? 0) + (entry & 255) - 128;
    }
  }
  return sums;
}

/** Adds to `byToken` how much each of the first tokens adds to the log-odds of one label, by its number in `draftLabels`. */
export function addTokenWeights(
  table: WeightTable,
  { keys, tokens }: DraftFeatures,
  label: number,
  byToken: Float32Array,
): void {
  const { entries, scale } = table;
  const places = placesIn(table, keys, keys.length);
  for (let index = 0; index < keys.length; index += 1) {
    const token = tokens[index] ?? -1;
    if (token < 0 || token >= byToken.length) continue;
    const place = places[index] ?? 0;
    const stop = (place >> 6) + (place & 63);
    for (let at = place >> 6; at < stop; at += 1) {
      const entry = entries[at] ?? 0;
      if (entry >> 8 === label) byToken[token] = (byToken[token] ?? 0) + ((entry & 255) - 128) * scale;
    }
  }
}

export const sigmoid = (score: number) => 1 / (1 + Math.exp(-score));
