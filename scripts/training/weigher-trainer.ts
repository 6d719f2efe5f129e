/** Logistic regression with AdaGrad over hashed features, seeded: the same rows give the same weights. */

import type { Place } from '../../lib/review/place.ts';
import { placesOf } from '../../lib/review/places.ts';
import { readDraft } from '../../lib/review/reading.ts';
import { type LeakKind, statementKinds } from '../../lib/review/types.ts';
import { bucketBits, weigherOf } from '../../lib/review/weighing.ts';
import { type Row, readRows } from './rows.ts';
import { twinsOf } from './twins.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: LeakKind;
}
export interface Item {
  readonly place: Place;
  readonly keys: Int32Array;
  readonly right: boolean;
  /** How much it counts. */
  readonly weight: number;
}

const epochs = 6;
const rate = 0.15;
const shrink = 1e-5;
const least = 10; // a feature that fewer places have is not learned
const small = 0.12; // a weight below this is dropped
export const scale = 1 / 24;
export const folds = 5;

const statements: ReadonlySet<LeakKind> = new Set(statementKinds);

function isRight(place: Place, golds: readonly Span[]): boolean {
  return golds.some((gold) => {
    if (gold.kind !== place.kind) return false;
    const common = Math.max(0, Math.min(gold.end, place.end) - Math.max(gold.start, place.start));
    return statements.has(place.kind)
      ? common > 0
      : 2 * common >= Math.max(gold.end - gold.start, place.end - place.start);
  });
}

export function itemsOf(row: Row): readonly Item[] {
  const reading = readDraft(row.draft, row.context);
  const places = placesOf(reading);
  const weigher = weigherOf(reading, places);
  return places.map((place) => ({
    place,
    keys: Int32Array.from(weigher.bucketsOf(place)),
    right: isRight(place, row.leaks),
    weight: row.weight,
  }));
}

/** Rows of one contrast group ("tr-mix1-012a", "tr-mix1-012b") and their twins ("tr-mix1-012a/message") share a fold. */
export function foldOf(id: string): number {
  let hash = 7;
  for (const character of id.replace(/\/.*$/, '').replace(/(-\d+)[a-z]$/, '$1'))
    hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return hash % folds;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const size = 1 << bucketBits;

export function learn(items: readonly Item[]): Float32Array {
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-3);
  const average = new Float32Array(size);
  const seen = new Uint16Array(size);
  for (const { keys } of items) for (const key of keys) seen[key] = Math.min(60_000, (seen[key] ?? 0) + 1);
  const kept = items.map(({ keys, right, weight }) => ({
    keys: keys.filter((key) => (seen[key] ?? 0) >= least),
    right,
    count: weight,
  }));
  const random = seeded(1);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let last = kept.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      const swap = kept[last];
      const with_ = kept[other];
      if (swap !== undefined && with_ !== undefined) {
        kept[last] = with_;
        kept[other] = swap;
      }
    }
    for (const { keys, right, count } of kept) {
      let sum = 0;
      for (const key of keys) sum += weights[key] ?? 0;
      const wrong = (1 / (1 + Math.exp(-sum)) - (right ? 1 : 0)) * count;
      if (Math.abs(wrong) < 0.003) continue;
      for (const key of keys) {
        const weight = weights[key] ?? 0;
        const slope = wrong + shrink * weight;
        const square = (squares[key] ?? 0) + slope * slope;
        squares[key] = square;
        weights[key] = weight - (rate * slope) / Math.sqrt(square);
      }
    }
    if (epoch >= epochs / 2)
      for (let key = 0; key < size; key += 1) average[key] = (average[key] ?? 0) + (weights[key] ?? 0);
  }
  const rounds = epochs - Math.ceil(epochs / 2);
  return average.map((sum) => {
    const weight = sum / rounds;
    return Math.abs(weight) < small ? 0 : Math.max(-127, Math.min(127, Math.round(weight / scale))) * scale;
  });
}

export const chanceOf = (weights: Float32Array, keys: Int32Array) => {
  let sum = 0;
  for (const key of keys) sum += weights[key] ?? 0;
  return 1 / (1 + Math.exp(-sum));
};

export function packed(weights: Float32Array): string {
  const buckets: number[] = [];
  const values: number[] = [];
  let before = 0;
  weights.forEach((weight, bucket) => {
    if (weight === 0) return;
    let step = bucket - before;
    before = bucket;
    while (step >= 128) {
      buckets.push((step & 127) | 128);
      step >>= 7;
    }
    buckets.push(step);
    values.push(Math.round(weight / scale) & 255);
  });
  const base64 = (bytes: readonly number[]) => Buffer.from(bytes).toString('base64');
  return `${JSON.stringify({ scale, buckets: base64(buckets), weights: base64(values) }, null, 2)}\n`;
}

/** The rows of a corpus file with their twins, read and ready. */
export function exampleRows(file: string) {
  const rows = readRows(file);
  return [...rows, ...twinsOf(rows, 0.5, 2011)].map((row) => ({ row, fold: foldOf(row.id), items: itemsOf(row) }));
}
