import { bytesOf } from '../model/packed.ts';
import { bucketBits } from './answers.ts';
import stored from './weighing.json' with { type: 'json' };

/** What scripts/train.ts writes of the weigher: buckets in ascending order as differences of seven bits a byte, one byte a weight. */
export interface StoredWeighing {
  /** Log-odds of one step of a weight. */
  readonly scale: number;
  readonly buckets: string;
  readonly weights: string;
}

function load({ buckets, weights }: StoredWeighing): Int8Array {
  const table = new Int8Array(1 << bucketBits);
  const steps = bytesOf(buckets);
  const values = new Int8Array(bytesOf(weights).buffer);
  let bucket = 0;
  let step = 0;
  let shift = 0;
  let entry = 0;
  for (let at = 0; at < steps.length; at += 1) {
    const byte = steps[at] ?? 0;
    step |= (byte & 127) << shift;
    shift += 7;
    if (byte & 128) continue;
    bucket += step;
    table[bucket] = values[entry] ?? 0;
    entry += 1;
    step = 0;
    shift = 0;
  }
  return table;
}

let loaded: Int8Array | undefined;

export const weighingScale = stored.scale;

/** Weight of each bucket in steps of `weighingScale`, unpacked at the first call. */
export function weighing(): Int8Array {
  loaded ??= load(stored);
  return loaded;
}
