import type { DraftFeatures } from './draft-features.ts';
import { rowOf, type WeightTable } from './packed.ts';

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
  const { starts, labels, weights, scale } = table;
  features.keys.forEach((key, index) => {
    const row = rowOf(table, key);
    if (row < 0) return;
    const token = features.tokens[index] ?? -1;
    const stop = starts[row + 1] ?? 0;
    for (let entry = starts[row] ?? 0; entry < stop; entry += 1) {
      const label = labels[entry] ?? 0;
      const weight = (weights[entry] ?? 0) * scale;
      scores[label] = (scores[label] ?? 0) + weight;
      const tokens = byToken[label];
      if (token >= 0 && tokens && token < size) tokens[token] = (tokens[token] ?? 0) + weight;
    }
  });
  return byToken.map((tokens, label) => ({ score: scores[label] ?? 0, byToken: tokens }));
}

export const sigmoid = (score: number) => 1 / (1 + Math.exp(-score));
