import { numbersOf, signedNumbersOf } from '../model/glyphs.ts';
import { bucketBits } from './answers.ts';
import stored from './weighing.json' with { type: 'json' };

/** What scripts/train.ts writes of the weigher: buckets in ascending order as differences, and their weights with signs, as in glyphs.ts. */
export interface StoredWeighing {
  /** Log-odds of one step of a weight. */
  readonly scale: number;
  readonly buckets: string;
  readonly weights: string;
}

function load({ buckets, weights }: StoredWeighing): Int8Array {
  const table = new Int8Array(1 << bucketBits);
  const values = signedNumbersOf(weights);
  let bucket = 0;
  numbersOf(buckets).forEach((step, entry) => {
    bucket += step;
    table[bucket] = values[entry] ?? 0;
  });
  return table;
}

let loaded: Int8Array | undefined;

/** Log-odds of one step of a weight. */
export const weighingScale = stored.scale;

/** Weight of each bucket in steps of `weighingScale`, unpacked at the first call. */
export function weighing(): Int8Array {
  loaded ??= load(stored);
  return loaded;
}
