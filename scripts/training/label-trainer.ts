import { seeded, shuffle } from './rows.ts';

/** A draft with the labels that readers gave it. */
export interface LabelExample {
  readonly keys: Int32Array;
  /** 1 where the label holds, in the order of the labels. */
  readonly gold: Uint8Array;
  readonly weight: number;
}

export interface TrainedLabels {
  readonly rowOf: ReadonlyMap<number, number>;
  readonly weights: Float32Array;
  readonly count: number;
}

export interface LabelOptions {
  /** How much a wrong answer costs beside large weights. */
  readonly cost: number;
  readonly passes: number;
  /** A feature that fewer drafts show is left out. */
  readonly leastCount: number;
  /** Features that each label keeps; it is learned a second time with these alone. */
  readonly keep: number;
  readonly seed: number;
}

/** What each label's odds come to over one draft. */
export function labelScores(model: TrainedLabels, keys: Int32Array): Float64Array {
  const scores = new Float64Array(model.count);
  for (const key of keys) {
    const row = model.rowOf.get(key);
    if (row === undefined) continue;
    for (let label = 0; label < model.count; label += 1)
      scores[label] = (scores[label] as number) + (model.weights[row * model.count + label] as number);
  }
  return scores;
}

/**
 * A linear classifier with squared hinge loss, learned by dual coordinate descent (Hsieh and others, ICML 2008): exact, quick, and
 * without a step length to choose.
 */
function learn(
  rows: readonly Int32Array[],
  should: Int8Array,
  costs: Float64Array,
  size: number,
  options: LabelOptions,
): Float64Array {
  const weights = new Float64Array(size);
  const alpha = new Float64Array(rows.length);
  const order = rows.map((_, index) => index);
  const random = seeded(options.seed);
  for (let pass = 0; pass < options.passes; pass += 1) {
    shuffle(order, random);
    for (const index of order) {
      const row = rows[index] as Int32Array;
      if (row.length === 0) continue;
      const sign = should[index] as number;
      const slack = 1 / (2 * (costs[index] as number));
      let score = 0;
      for (const at of row) score += weights[at] as number;
      const before = alpha[index] as number;
      const after = Math.max(0, before - (sign * score - 1 + before * slack) / (row.length + slack));
      if (after === before) continue;
      alpha[index] = after;
      const step = (after - before) * sign;
      for (const at of row) weights[at] = (weights[at] as number) + step;
    }
  }
  return weights;
}

/** Learns every label by itself: once with all features, then with those that weigh most. Scores are doubled, so that they read about like log-odds. */
export function trainLabels(examples: readonly LabelExample[], count: number, options: LabelOptions): TrainedLabels {
  const counts = new Map<number, number>();
  for (const { keys } of examples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rowOf = new Map<number, number>();
  for (const [key, seen] of counts) if (seen >= options.leastCount) rowOf.set(key, rowOf.size);
  const rows = examples.map(({ keys }) =>
    Int32Array.from([...keys].map((key) => rowOf.get(key) ?? -1).filter((row) => row >= 0)),
  );
  const weights = new Float32Array(rowOf.size * count);
  for (let label = 0; label < count; label += 1) {
    const should = Int8Array.from(examples, ({ gold }) => (gold[label] === 1 ? 1 : -1));
    const costs = Float64Array.from(examples, ({ weight }) => options.cost * weight);
    let learned = learn(rows, should, costs, rowOf.size, options);
    if (options.keep < rowOf.size) {
      const best = [...learned.keys()]
        .sort((a, b) => Math.abs(learned[b] as number) - Math.abs(learned[a] as number))
        .slice(0, options.keep);
      const kept = new Uint8Array(rowOf.size);
      for (const at of best) kept[at] = 1;
      learned = learn(
        rows.map((row) => row.filter((at) => kept[at] === 1)),
        should,
        costs,
        rowOf.size,
        options,
      );
    }
    for (let at = 0; at < rowOf.size; at += 1) weights[at * count + label] = 2 * (learned[at] as number);
  }
  return { rowOf, weights, count };
}
