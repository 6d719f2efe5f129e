import { needs, toneFaults } from '../review/types.ts';
import type { DraftFeatures } from './draft-features.ts';
import { placesIn, type WeightTable } from './packed.ts';

/** What is judged of a whole draft, in the order of the table's labels: the faults of its tone, then what it lacks. */
export const draftLabels = [...toneFaults, ...needs] as const;
export const firstNeed = toneFaults.length;

/** The features of a draft that a table knows. */
export interface Weighty {
  /** Where the weights of each stand (see `placeOf`). */
  readonly places: Int32Array;
  /** Token that shows it, -1 where it is the thread or the draft as a whole. */
  readonly tokens: Int16Array;
}

/** Looks features up once, for all that is asked of the tokens that show them. */
export function lookUp(table: WeightTable, { keys, tokens }: DraftFeatures): Weighty {
  const found = placesIn(table, keys, keys.length);
  const places = new Int32Array(keys.length);
  const shownBy = new Int16Array(keys.length);
  let count = 0;
  for (let index = 0; index < keys.length; index += 1) {
    const place = found[index] ?? 0;
    if ((place & 63) === 0) continue;
    places[count] = place;
    shownBy[count] = tokens[index] ?? -1;
    count += 1;
  }
  return { places: places.subarray(0, count), tokens: shownBy.subarray(0, count) };
}

/**
 * What each label of `draftLabels` comes to by these features, in steps of the table's scale. `onto` are the sums of others: who judges tone
 * and needs of one draft adds up what both ask only once.
 */
export function labelSumsOf(
  table: WeightTable,
  { keys }: DraftFeatures,
  onto: Int32Array = new Int32Array(draftLabels.length),
): Int32Array {
  const { entries } = table;
  const sums = onto.slice();
  const places = placesIn(table, keys, keys.length);
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
  { entries, scale }: WeightTable,
  { places, tokens }: Weighty,
  label: number,
  byToken: Float32Array,
): void {
  for (let index = 0; index < places.length; index += 1) {
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
