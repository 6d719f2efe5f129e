import { bucketBits } from '../../lib/review/weighing.ts';
import type { StoredWeighing } from '../../lib/review/weights.ts';
import { glyphs, signedGlyphs } from './pack.ts';
import type { Prepared } from './prepare.ts';
import { seeded, shuffle } from './rows.ts';

const epochs = 6;
const rate = 0.15;
const shrink = 1e-5;
/** A feature that fewer places have is not learned. */
const leastCount = 10;
/** A weight below this is dropped. */
const small = 2.5 / 12;
const scale = 1 / 12;
const size = 1 << bucketBits;

/** Log-odds of a place by the weights of its buckets. */
export function sumOf(weights: Float32Array, buckets: Int32Array): number {
  let sum = 0;
  for (const bucket of buckets) sum += weights[bucket] as number;
  return sum;
}

/** Logistic regression over all places, with AdaGrad's steps; the weights of the last epochs are averaged. Seeded. */
export function learnWeigher(rows: readonly Prepared[]): Float32Array {
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-3);
  const average = new Float32Array(size);
  const seen = new Uint16Array(size);
  const items = rows.flatMap((row) => row.places.map(({ buckets, right }) => ({ buckets, right, count: row.weight })));
  for (const { buckets } of items)
    for (const bucket of buckets) seen[bucket] = Math.min(60_000, (seen[bucket] as number) + 1);
  const kept = items.map((item) => ({
    ...item,
    buckets: item.buckets.filter((bucket) => (seen[bucket] as number) >= leastCount),
  }));
  const random = seeded(1);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(kept, random);
    for (const { buckets, right, count } of kept) {
      const wrong = (1 / (1 + Math.exp(-sumOf(weights, buckets))) - (right ? 1 : 0)) * count;
      if (Math.abs(wrong) < 0.003) continue;
      for (const bucket of buckets) {
        const weight = weights[bucket] as number;
        const slope = wrong + shrink * weight;
        const square = (squares[bucket] as number) + slope * slope;
        squares[bucket] = square;
        weights[bucket] = weight - (rate * slope) / Math.sqrt(square);
      }
    }
    if (epoch >= epochs / 2)
      for (let bucket = 0; bucket < size; bucket += 1)
        average[bucket] = (average[bucket] as number) + (weights[bucket] as number);
  }
  const rounds = epochs - Math.ceil(epochs / 2);
  return average.map((sum) => {
    const weight = sum / rounds;
    return Math.abs(weight) < small ? 0 : Math.max(-127, Math.min(127, Math.round(weight / scale))) * scale;
  });
}

/** As lib/review/weights.ts reads it. */
export function packWeigher(weights: Float32Array): StoredWeighing {
  const buckets: number[] = [];
  const values: number[] = [];
  let before = 0;
  weights.forEach((weight, bucket) => {
    if (weight === 0) return;
    buckets.push(bucket - before);
    before = bucket;
    values.push(Math.round(weight / scale));
  });
  return { scale, buckets: glyphs(buckets), weights: signedGlyphs(values) };
}
