import { mix } from '../model/hash.ts';

/** The table of weights has two to the power of this many: enough that few questions share one. */
export const bucketBits = 20;
const bucketMask = (1 << bucketBits) - 1;

/** One question and its answer as a number; what it weighs depends on the kind that is asked about. */
const base = (question: number, answer: number): number => mix(answer, Math.imul(question + 1, 0x2545f491));
/** Keeps the weights of one kind apart from those of another. */
export const saltOf = (kind: number): number => Math.imul(kind + 1, 0x85ebca6b);
const bucketOf = (salt: number, one: number): number => (mix(one, salt) >>> 4) & bucketMask;

/** A list of answers that keeps its room. */
export class Answers {
  private list = new Int32Array(256);
  size = 0;

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

/** Answers word by word through a whole draft. What a stretch of words weighs is, where it is asked often, the difference of two sums. */
export class Trail {
  private readonly answers = new Answers();
  private ends = new Int32Array(256);
  private words = 0;
  private readonly often: number;
  /** By salt: how often it was asked, and then the sums up to each word. */
  private readonly sums = new Map<number, number | Int32Array>();

  /** The sums of all words are worth their while from the question number `often` on. */
  constructor(often: number) {
    this.often = often;
  }

  /** Begins anew with no words, in the same room. */
  clear(): void {
    this.answers.size = 0;
    this.words = 0;
    this.sums.clear();
  }

  add(question: number, answer: number): void {
    this.answers.add(question, answer);
  }

  /** What was added since the last call belongs to the next word. */
  close(): void {
    this.words += 1;
    if (this.words === this.ends.length) {
      const wider = new Int32Array(2 * this.words);
      wider.set(this.ends);
      this.ends = wider;
    }
    this.ends[this.words] = this.answers.size;
  }

  /** Weight of the words from `from` to before `to`. */
  weight(salt: number, table: Int8Array, from: number, to: number): number {
    if (from >= to) return 0;
    let known = this.sums.get(salt) ?? 0;
    if (typeof known === 'number') {
      if (known + 1 < this.often) {
        this.sums.set(salt, known + 1);
        return this.answers.weight(salt, table, this.ends[from], this.ends[to]);
      }
      known = this.sumUp(salt, table);
      this.sums.set(salt, known);
    }
    return (known[to] ?? 0) - (known[from] ?? 0);
  }

  pour(salt: number, buckets: number[], from: number, to: number): void {
    if (from < to) this.answers.pour(salt, buckets, this.ends[from], this.ends[to]);
  }

  private sumUp(salt: number, table: Int8Array): Int32Array {
    const sums = new Int32Array(this.words + 1);
    let sum = 0;
    for (let word = 0; word < this.words; word += 1) {
      sum += this.answers.weight(salt, table, this.ends[word], this.ends[word + 1]);
      sums[word + 1] = sum;
    }
    return sums;
  }
}
