import { leakKinds } from '../review/types.ts';

/** Labels of a token: 0 outside, then for each kind the beginning of a span and its inside. */
export const labelCount = 1 + 2 * leakKinds.length;
export const beginOf = (kind: number) => 1 + 2 * kind;
export const insideOf = (kind: number) => 2 + 2 * kind;
/** Kind of a label, -1 for outside. */
export const kindOf = (label: number) => (label - 1) >> 1;
export const isInside = (label: number) => label > 0 && label % 2 === 0;

/** What the labels are worth beside each other: `transitions[from * labelCount + to]`, and at the first token. */
export interface ChainWeights {
  readonly transitions: Float32Array;
  readonly start: Float32Array;
}

/** Probabilities of each label at each token, and the logarithm of the sum over all paths. */
export interface Marginals {
  readonly probability: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly scale: Float64Array;
  readonly emission: Float64Array;
  readonly logSum: number;
}

/** An inside label follows only the beginning or inside of its own kind. */
export const mayFollow = (from: number, to: number) => !isInside(to) || from === to || from === to - 1;

/** A chain over some of the kinds, ready for sums: label 0, then beginning and inside of each of them, as if there were no others. */
export interface Chain {
  /** Labels: one more than twice the kinds. */
  readonly count: number;
  /** `exp` of what labels are worth beside each other, `count * count`, 0 where one may not follow the other. */
  readonly open: Float64Array;
  /** The same the other way round, for the labels that may follow any other (outside and the beginnings): a line of `count` for each of them. */
  readonly into: Float64Array;
  readonly start: Float32Array;
}

/** Lines that are summed side by side: the processor need not wait for one sum before it goes on with the next. */
const abreast = 4;

/** `open` by where it leads, with lines of zeros up to a multiple of `abreast`. */
function turned(open: Float64Array, count: number): Float64Array {
  const lines = (count + 1) >> 1;
  const into = new Float64Array(Math.ceil(lines / abreast) * abreast * count);
  for (let line = 0; line < lines; line += 1) {
    const to = line === 0 ? 0 : beginOf(line - 1);
    for (let from = 0; from < count; from += 1) into[line * count + from] = open[from * count + to] ?? 0;
  }
  return into;
}

/** The chain over all kinds. */
export function chainOf({ transitions, start }: ChainWeights): Chain {
  const open = new Float64Array(labelCount * labelCount);
  for (let from = 0; from < labelCount; from += 1)
    for (let to = 0; to < labelCount; to += 1) {
      const at = from * labelCount + to;
      if (mayFollow(from, to)) open[at] = Math.exp(transitions[at] ?? 0);
    }
  return { count: labelCount, open, into: turned(open, labelCount), start };
}

/** The same over `kinds` alone. */
export function narrowed(chain: Chain, kinds: readonly number[]): Chain {
  const count = 1 + 2 * kinds.length;
  const labels = new Uint8Array(count);
  for (let index = 0; index < kinds.length; index += 1) {
    labels[beginOf(index)] = beginOf(kinds[index] ?? 0);
    labels[insideOf(index)] = insideOf(kinds[index] ?? 0);
  }
  const open = new Float64Array(count * count);
  const start = new Float32Array(count);
  for (let from = 0; from < count; from += 1) {
    const line = (labels[from] ?? 0) * chain.count;
    start[from] = chain.start[labels[from] ?? 0] ?? 0;
    for (let to = 0; to < count; to += 1) open[from * count + to] = chain.open[line + (labels[to] ?? 0)] ?? 0;
  }
  return { count, open, into: turned(open, count), start };
}

/** Scores of all labels as those of the labels of `kinds` alone. */
export function narrowedScores(scores: Float32Array, size: number, kinds: readonly number[]): Float32Array {
  const count = 1 + 2 * kinds.length;
  const narrow = new Float32Array(size * count);
  for (let at = 0; at < size; at += 1) {
    const from = at * labelCount;
    const to = at * count;
    narrow[to] = scores[from] ?? 0;
    for (let index = 0; index < kinds.length; index += 1) {
      const kind = kinds[index] ?? 0;
      narrow[to + beginOf(index)] = scores[from + beginOf(kind)] ?? 0;
      narrow[to + insideOf(index)] = scores[from + insideOf(kind)] ?? 0;
    }
  }
  return narrow;
}

/** A kind whose best span anywhere in a draft is worth so much less than no span (log-odds) has no chance that tells anything. */
const hopeless = -5;

/** Kinds that may stand somewhere in a draft: about half of them. Linear in the draft. */
export function kindsIn(scores: Float32Array, size: number, { transitions }: ChainWeights): readonly number[] {
  const found: number[] = [];
  const move = (from: number, to: number) => (transitions[from * labelCount + to] ?? 0) - (transitions[0] ?? 0);
  for (let kind = 0; kind < leakKinds.length; kind += 1) {
    const begin = beginOf(kind);
    const inside = insideOf(kind);
    const enters = move(0, begin);
    const leaves = Math.max(move(begin, 0), move(inside, 0));
    const goesOn = Math.max(move(begin, inside), move(inside, inside));
    let open = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < size; at += 1) {
      const row = at * labelCount;
      const outside = scores[row] ?? 0;
      const begins = (scores[row + begin] ?? 0) - outside + enters;
      const continues = open + (scores[row + inside] ?? 0) - outside + goesOn;
      open = Math.max(begins, continues);
      if (open + leaves < hopeless) continue;
      found.push(kind);
      break;
    }
  }
  return found;
}

/** Room for `marginalsOf`; may serve again and again. */
export interface Workspace extends Omit<Marginals, 'logSum'> {
  readonly size: number;
}

/** Room for drafts of up to `size` tokens. */
export function workspaceFor(size: number): Workspace {
  const room = () => new Float64Array(size * labelCount);
  return { size, emission: room(), alpha: room(), beta: room(), probability: room(), scale: new Float64Array(size) };
}

/** What arrives at each label from the token before, or lies ahead of it at the token behind. */
const beside = new Float64Array(labelCount + abreast);

/** What each label is worth at the first token, where nothing is inside. */
const opening = new Float64Array(labelCount);

/** Takes the row of scores that begins at `from` as a row of factors, the greatest 1. Gives the score that this one has. */
function emit(
  scores: Float32Array | Float64Array,
  from: number,
  row: number,
  count: number,
  into: Float64Array,
): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let label = from; label < from + count; label += 1) top = Math.max(top, scores[label] ?? 0);
  for (let label = 0; label < count; label += 1) into[row + label] = Math.exp((scores[from + label] ?? 0) - top);
  return top;
}

/**
 * Forward and backward over `scores` (`size * chain.count`, row by row). Time: size * count² / 2.
 */
export function marginalsOf(
  scores: Float32Array,
  size: number,
  chain: Chain,
  room: Workspace = workspaceFor(size),
): Marginals {
  const { count, start } = chain;
  const { emission, alpha, beta, scale, probability } = room;
  let logSum = 0;
  for (let at = 0; at < size; at += 1) {
    const row = at * count;
    let top = 0;
    let total = 0;
    if (at > 0) {
      top = emit(scores, row, row, count, emission);
      total = step(row, room, chain);
    } else {
      for (let label = 0; label < count; label += 1)
        opening[label] = isInside(label) ? Number.NEGATIVE_INFINITY : (scores[label] ?? 0) + (start[label] ?? 0);
      top = emit(opening, 0, 0, count, emission);
      for (let label = 0; label < count; label += 1) {
        alpha[label] = emission[label] ?? 0;
        total += alpha[label] ?? 0;
      }
    }
    if (total <= 0) {
      // nothing that is likely here may follow what was likely before: outside may always
      alpha[row] = 1;
      emission[row] = 1;
      total = 1;
    }
    scale[at] = total;
    const part = 1 / total;
    for (let label = row; label < row + count; label += 1) alpha[label] = (alpha[label] ?? 0) * part;
    logSum += top + Math.log(total);
  }
  for (let at = size - 1; at >= 0; at -= 1) {
    const row = at * count;
    if (at === size - 1) beta.fill(1, row, row + count);
    else stepBack(row, room, chain, 1 / (scale[at + 1] ?? 1));
    for (let label = row; label < row + count; label += 1)
      probability[label] = (alpha[label] ?? 0) * (beta[label] ?? 0);
  }
  return { probability, alpha, beta, scale, emission, logSum };
}

/** One token on. Gives the sum over the labels. */
function step(row: number, { emission, alpha }: Workspace, { count, open, into }: Chain): number {
  const last = row - count;
  const lines = (count + 1) >> 1;
  for (let line = 0; line < lines; line += abreast) {
    const a = line * count;
    const b = a + count;
    const c = b + count;
    const d = c + count;
    let inA = 0;
    let inB = 0;
    let inC = 0;
    let inD = 0;
    for (let from = 0; from < count; from += 1) {
      const share = alpha[last + from] ?? 0;
      inA += share * (into[a + from] ?? 0);
      inB += share * (into[b + from] ?? 0);
      inC += share * (into[c + from] ?? 0);
      inD += share * (into[d + from] ?? 0);
    }
    beside[line] = inA;
    beside[line + 1] = inB;
    beside[line + 2] = inC;
    beside[line + 3] = inD;
  }
  let total = (beside[0] ?? 0) * (emission[row] ?? 0);
  alpha[row] = total;
  for (let begin = 1; begin < count; begin += 2) {
    const inside = begin + 1;
    const begins = (beside[inside >> 1] ?? 0) * (emission[row + begin] ?? 0);
    const goesOn =
      (alpha[last + begin] ?? 0) * (open[begin * count + inside] ?? 0) +
      (alpha[last + inside] ?? 0) * (open[inside * count + inside] ?? 0);
    const stays = goesOn * (emission[row + inside] ?? 0);
    alpha[row + begin] = begins;
    alpha[row + inside] = stays;
    total += begins;
    total += stays;
  }
  return total;
}

/** One token back: what is ahead of each label of a row. */
function stepBack(row: number, { emission, beta }: Workspace, { count, open }: Chain, factor: number): void {
  const next = row + count;
  for (let to = 0; to < count; to += 1) beside[to] = (emission[next + to] ?? 0) * (beta[next + to] ?? 0);
  const outside = beside[0] ?? 0;
  let ahead = outside * (open[0] ?? 0);
  for (let to = 1; to < count; to += 2) ahead += (beside[to] ?? 0) * (open[to] ?? 0);
  beta[row] = ahead * factor;
  for (let begin = 1; begin < count; begin += 2) {
    const inside = begin + 1;
    const line = begin * count;
    const under = inside * count;
    let one = outside * (open[line] ?? 0);
    let other = outside * (open[under] ?? 0);
    for (let to = 1; to < count; to += 2) {
      const share = beside[to] ?? 0;
      one += share * (open[line + to] ?? 0);
      other += share * (open[under + to] ?? 0);
    }
    const goesOn = beside[inside] ?? 0;
    beta[row + begin] = (one + goesOn * (open[line + inside] ?? 0)) * factor;
    beta[row + inside] = (other + goesOn * (open[under + inside] ?? 0)) * factor;
  }
}
