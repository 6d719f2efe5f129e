import { mix } from '../model/hash.ts';

export const bucketBits = 20;
const bucketMask = (1 << bucketBits) - 1;

/** One question and its answer as a number; what it weighs depends on the kind that is asked about. */
export const base = (question: number, answer: number): number => mix(answer, Math.imul(question + 1, 0x2545f491));
export const saltOf = (kind: number): number => Math.imul(kind + 1, 0x85ebca6b);
export const bucketOf = (salt: number, one: number): number => (mix(one, salt) >>> 4) & bucketMask;

/** A list of answers that keeps its room. */
export class Answers {
  private list: Int32Array;
  size = 0;

  constructor(room: number) {
    this.list = new Int32Array(room);
  }

  add(question: number, answer: number): void {
    if (this.size === this.list.length) {
      const wider = new Int32Array(2 * this.size);
      wider.set(this.list);
      this.list = wider;
    }
    this.list[this.size] = base(question, answer);
    this.size += 1;
  }

  weight(salt: number, table: Int8Array, from = 0, to = this.size): number {
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += table[bucketOf(salt, this.list[at] ?? 0)] ?? 0;
    return sum;
  }

  /** Numbers of the weights that count, added to `buckets`. */
  pour(salt: number, buckets: number[], from = 0, to = this.size): void {
    for (let at = from; at < to; at += 1) buckets.push(bucketOf(salt, this.list[at] ?? 0));
  }
}

/** Answers word by word through a whole draft. What a stretch of words weighs is the difference of two sums. */
export class Trail {
  private readonly answers: Answers;
  private readonly ends: Int32Array;
  private readonly sums = new Map<number, Int32Array>();
  private words = 0;

  constructor(words: number) {
    this.answers = new Answers(4 * words + 64);
    this.ends = new Int32Array(words + 1);
  }

  add(question: number, answer: number): void {
    this.answers.add(question, answer);
  }

  /** What was added since the last call belongs to the next word. */
  close(): void {
    this.words += 1;
    this.ends[this.words] = this.answers.size;
  }

  /** Weight of the words from `from` to before `to`. `often`: it is asked so often that the sums of all words are worth their while. */
  weight(salt: number, table: Int8Array, from: number, to: number, often: boolean): number {
    if (from >= to) return 0;
    if (!often) return this.answers.weight(salt, table, this.ends[from], this.ends[to]);
    const sums = this.sums.get(salt) ?? this.sumUp(salt, table);
    return (sums[to] ?? 0) - (sums[from] ?? 0);
  }

  pour(salt: number, buckets: number[], from: number, to: number): void {
    if (from < to) this.answers.pour(salt, buckets, this.ends[from], this.ends[to]);
  }

  private sumUp(salt: number, table: Int8Array): Int32Array {
    const sums = new Int32Array(this.ends.length);
    let sum = 0;
    for (let word = 0; word + 1 < sums.length; word += 1) {
      sum += this.answers.weight(salt, table, this.ends[word], this.ends[word + 1]);
      sums[word + 1] = sum;
    }
    this.sums.set(salt, sums);
    return sums;
  }
}
