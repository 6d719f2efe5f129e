import { bytesOf } from '../model/packed.ts';
import stored from './weighing.json' with { type: 'json' };
import { bucketBits } from './weighing.ts';

/** What scripts/train-weighing.ts writes: buckets in ascending order as differences of seven bits a byte, one byte a weight. */
export interface StoredWeighing {
  readonly scale: number;
  readonly buckets: string;
  readonly weights: string;
}

function load({ scale, buckets, weights }: StoredWeighing): Float32Array {
  const table = new Float32Array(1 << bucketBits);
  const steps = bytesOf(buckets);
  const values = new Int8Array(bytesOf(weights).buffer);
  let bucket = 0;
  let step = 0;
  let shift = 0;
  let entry = 0;
  for (const byte of steps) {
    step |= (byte & 127) << shift;
    shift += 7;
    if (byte & 128) continue;
    bucket += step;
    table[bucket] = (values[entry] ?? 0) * scale;
    entry += 1;
    step = 0;
    shift = 0;
  }
  return table;
}

let loaded: Float32Array | undefined;

/** Weight of each bucket, unpacked at the first call. */
export function weighing(): Float32Array {
  loaded ??= load(stored);
  return loaded;
}
