import type { DraftFeatures } from './draft-features.ts';
import { placeOf, type WeightTable } from './packed.ts';

/** Log-odds of one label, and how much each token of the draft adds to them. */
export interface LabelScore {
  readonly score: number;
  readonly byToken: Float32Array;
}

/** Scores of all labels of a table over a draft. `size` is the number of tokens. */
export function labelScoresOf(
  table: WeightTable,
  features: DraftFeatures,
  count: number,
  size: number,
): readonly LabelScore[] {
  const scores = new Float64Array(count);
  const byToken = Array.from({ length: count }, () => new Float32Array(size));
  const { entries, scale } = table;
  features.keys.forEach((key, index) => {
    const place = placeOf(table, key);
    if (place === 0) return;
    const token = features.tokens[index] ?? -1;
    const first = place >> 6;
    const stop = first + (place & 63);
    for (let at = first; at < stop; at += 1) {
      const entry = entries[at] ?? 0;
      const label = entry >> 8;
      const weight = ((entry & 255) - 128) * scale;
      scores[label] = (scores[label] ?? 0) + weight;
      const tokens = byToken[label];
      if (token >= 0 && tokens && token < size) tokens[token] = (tokens[token] ?? 0) + weight;
    }
  });
  return byToken.map((tokens, label) => ({ score: scores[label] ?? 0, byToken: tokens }));
}

export const sigmoid = (score: number) => 1 / (1 + Math.exp(-score));
