import { leakKinds } from '../review/types.ts';

/** Labels of a token: 0 outside, then for each kind the beginning of a span and its inside. */
export const labelCount = 1 + 2 * leakKinds.length;
export const beginOf = (kind: number) => 1 + 2 * kind;
export const insideOf = (kind: number) => 2 + 2 * kind;
/** Kind of a label, -1 for outside. */
export const kindOf = (label: number) => (label - 1) >> 1;
export const isInside = (label: number) => label > 0 && label % 2 === 0;

/**
 * What it is worth that one label follows another, by what happens there. Of two kinds side by side there are few drafts to learn from, so that
 * one gives way and that the other breaks in are learned apart, and their sum is what the pair is worth: time is linear in the labels.
 */
export const moves = {
  /** Outside follows the label. */
  leave: 0,
  /** The label begins behind outside. */
  enter: 1,
  /** The label's kind begins anew behind it. */
  again: 2,
  /** The inside of the label's kind follows it. */
  goOn: 3,
  /** Another kind begins behind the label. */
  giveWay: 4,
  /** The label begins behind another kind. */
  breakIn: 5,
} as const;
export const moveCount = Object.keys(moves).length;

export interface ChainWeights {
  /** `moves.leave * labelCount + label` and so on. */
  readonly moves: Float32Array;
  /** By label: at the first token. */
  readonly start: Float32Array;
}

const cellOf = (move: keyof typeof moves, label: number) => moves[move] * labelCount + label;

/** Cells of `ChainWeights.moves` whose sum is what it is worth that `to` follows `from`: one, or two between kinds. Empty where it may not. */
export function cellsOf(from: number, to: number): readonly number[] {
  if (to === 0) return [cellOf('leave', from)];
  if (isInside(to)) return from === to || from === to - 1 ? [cellOf('goOn', from)] : [];
  if (from === 0) return [cellOf('enter', to)];
  if (kindOf(from) === kindOf(to)) return [cellOf('again', from)];
  return [cellOf('giveWay', from), cellOf('breakIn', to)];
}

/** A chain ready for sums: factors by label, `exp` of the weights. */
export interface Chain {
  readonly leave: Float64Array;
  readonly enter: Float64Array;
  /** What `giveWay` and `breakIn` would say of the label's own kind is taken off, so that they may be summed over all kinds. */
  readonly again: Float64Array;
  readonly goOn: Float64Array;
  readonly giveWay: Float64Array;
  readonly breakIn: Float64Array;
  readonly start: Float64Array;
}

export function chainOf(weights: ChainWeights): Chain {
  const factors = (move: keyof typeof moves) =>
    Float64Array.from(weights.moves.subarray(cellOf(move, 0), cellOf(move, labelCount)), Math.exp);
  const giveWay = factors('giveWay');
  const breakIn = factors('breakIn');
  const again = factors('again');
  for (let label = 1; label < labelCount; label += 1)
    again[label] = (again[label] ?? 0) - (giveWay[label] ?? 0) * (breakIn[beginOf(kindOf(label))] ?? 0);
  const start = Float64Array.from(weights.start, (weight, label) => (isInside(label) ? 0 : Math.exp(weight)));
  return { leave: factors('leave'), enter: factors('enter'), again, goOn: factors('goOn'), giveWay, breakIn, start };
}

/** Room for a draft of up to `size` tokens; serves again and again. Lines of `labelCount`, one for each token, but for `scale`. */
export interface Workspace {
  readonly size: number;
  /** What the token itself says for each label, as factors of which the greatest is 1: to be filled in first (`emit`, `emitSteps`). */
  readonly emission: Float64Array;
  /** Forward and backward sums; a line of `alpha` comes to 1, `scale` is what it came to. */
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly scale: Float64Array;
  /** How likely each label is at each token. */
  readonly probability: Float64Array;
}

export function workspaceFor(size: number): Workspace {
  const room = () => new Float64Array(size * labelCount);
  return { size, emission: room(), alpha: room(), beta: room(), probability: room(), scale: new Float64Array(size) };
}

/** Fills `emission` from scores (log-odds, `size * labelCount`). Gives the sum of the greatest of each token. */
export function emit(scores: Float32Array, size: number, { emission }: Workspace): number {
  let tops = 0;
  for (let row = 0; row < size * labelCount; row += labelCount) {
    let top = Number.NEGATIVE_INFINITY;
    for (let at = row; at < row + labelCount; at += 1) top = Math.max(top, scores[at] ?? 0);
    for (let at = row; at < row + labelCount; at += 1) emission[at] = Math.exp((scores[at] ?? 0) - top);
    tops += top;
  }
  return tops;
}

/** What is so many steps less likely than the best label of its token counts as impossible: at the stored scale, e^-30. */
const farthest = 1024;
let factorsOfSteps = new Float64Array(farthest);
let stepOfFactors = 0;

/** The same from whole numbers of steps, each worth `step`: few different ones, so their factors are kept. */
export function emitSteps(steps: Int32Array, size: number, step: number, { emission }: Workspace): void {
  if (stepOfFactors !== step) {
    stepOfFactors = step;
    factorsOfSteps = factorsOfSteps.map((_, below) => Math.exp(-below * step));
  }
  for (let row = 0; row < size * labelCount; row += labelCount) {
    let top = steps[row] ?? 0;
    for (let at = row + 1; at < row + labelCount; at += 1) {
      const here = steps[at] ?? 0;
      if (here > top) top = here;
    }
    for (let at = row; at < row + labelCount; at += 1) {
      const below = top - (steps[at] ?? 0);
      emission[at] = below < farthest ? (factorsOfSteps[below] ?? 0) : 0;
    }
  }
}

/** Forward and backward over the `size` tokens whose `emission` stands in `room`; the rest of it is filled. Time: linear in tokens and labels. */
export function marginalsOf(size: number, chain: Chain, room: Workspace): void {
  const { emission, alpha, beta, scale, probability } = room;
  for (let at = 0; at < size; at += 1) {
    const row = at * labelCount;
    let total = at === 0 ? begin(room, chain) : step(row, room, chain);
    if (total <= 0) {
      // nothing that is likely here may follow what was likely before: outside may always
      alpha[row] = 1;
      emission[row] = 1;
      total = 1;
    }
    scale[at] = total;
    const part = 1 / total;
    for (let label = row; label < row + labelCount; label += 1) alpha[label] = (alpha[label] ?? 0) * part;
  }
  for (let at = size - 1; at >= 0; at -= 1) {
    const row = at * labelCount;
    if (at === size - 1) beta.fill(1, row, row + labelCount);
    else stepBack(row, room, chain, 1 / (scale[at + 1] ?? 1));
    for (let label = row; label < row + labelCount; label += 1)
      probability[label] = (alpha[label] ?? 0) * (beta[label] ?? 0);
  }
}

/** The first token. Gives the sum over the labels. */
function begin({ emission, alpha }: Workspace, { start }: Chain): number {
  let total = 0;
  for (let label = 0; label < labelCount; label += 1) {
    alpha[label] = (emission[label] ?? 0) * (start[label] ?? 0);
    total += alpha[label] ?? 0;
  }
  return total;
}

/** One token on. Gives the sum over the labels. */
function step(row: number, { emission, alpha }: Workspace, chain: Chain): number {
  const { leave, enter, again, goOn, giveWay, breakIn } = chain;
  const last = row - labelCount;
  const outside = alpha[last] ?? 0;
  let left = outside * (leave[0] ?? 0);
  let gaveWay = 0;
  for (let label = 1; label < labelCount; label += 1) {
    const share = alpha[last + label] ?? 0;
    left += share * (leave[label] ?? 0);
    gaveWay += share * (giveWay[label] ?? 0);
  }
  let total = left * (emission[row] ?? 0);
  alpha[row] = total;
  for (let begin = 1; begin < labelCount; begin += 2) {
    const inside = begin + 1;
    const begun = alpha[last + begin] ?? 0;
    const within = alpha[last + inside] ?? 0;
    const begins =
      outside * (enter[begin] ?? 0) +
      gaveWay * (breakIn[begin] ?? 0) +
      begun * (again[begin] ?? 0) +
      within * (again[inside] ?? 0);
    const goesOn = begun * (goOn[begin] ?? 0) + within * (goOn[inside] ?? 0);
    alpha[row + begin] = begins * (emission[row + begin] ?? 0);
    alpha[row + inside] = goesOn * (emission[row + inside] ?? 0);
    total += (alpha[row + begin] ?? 0) + (alpha[row + inside] ?? 0);
  }
  return total;
}

/** One token back: what is ahead of each label of a row. */
function stepBack(row: number, { emission, beta }: Workspace, chain: Chain, factor: number): void {
  const { leave, enter, again, goOn, giveWay, breakIn } = chain;
  const next = row + labelCount;
  const outside = (emission[next] ?? 0) * (beta[next] ?? 0);
  let entered = 0;
  let brokenIn = 0;
  for (let begin = 1; begin < labelCount; begin += 2) {
    const begins = (emission[next + begin] ?? 0) * (beta[next + begin] ?? 0);
    entered += begins * (enter[begin] ?? 0);
    brokenIn += begins * (breakIn[begin] ?? 0);
  }
  beta[row] = (outside * (leave[0] ?? 0) + entered) * factor;
  for (let begin = 1; begin < labelCount; begin += 2) {
    const inside = begin + 1;
    const begins = (emission[next + begin] ?? 0) * (beta[next + begin] ?? 0);
    const goesOn = (emission[next + inside] ?? 0) * (beta[next + inside] ?? 0);
    for (let label = begin; label <= inside; label += 1)
      beta[row + label] =
        (outside * (leave[label] ?? 0) +
          brokenIn * (giveWay[label] ?? 0) +
          begins * (again[label] ?? 0) +
          goesOn * (goOn[label] ?? 0)) *
        factor;
  }
}
