import { labelCount } from './chain.ts';
import { keyOf, mix } from './hash.ts';
import { placeOf, type WeightTable } from './packed.ts';
import type { Reading } from './reading.ts';
import { type FeatureSink, type Look, lookAt, putWord, reach } from './word-features.ts';

/** What a word is worth to the tokens around it, from the one `reach` before it to the one `reach` behind it: so many labels each. */
const rowSize = (2 * reach + 1) * labelCount;

/** So many words are kept; then it is begun anew. An agent's day has fewer, and they take 5 MB. */
const mostWords = 4096;

/**
 * What single words weigh in one table, worked out once for each word: the same words stand in every draft, and in the same draft at
 * every look at it while it is typed.
 */
export class WordScores {
  private readonly table: WeightTable;
  private rows = new Int16Array(256 * rowSize);
  /** Of each row the first that is not 0, and behind the last: many words tell nothing from afar. */
  private readonly firsts = new Int16Array(mostWords);
  private readonly ends = new Int16Array(mostWords);
  /** Names of the words by open addressing, 0 where empty, and the row of each; never more than half of it is used. */
  private readonly names = new Float64Array(2 * mostWords);
  private readonly rowOf = new Int16Array(2 * mostWords);
  private size = 0;

  constructor(table: WeightTable) {
    this.table = table;
  }

  /**
   * Adds what all words of a draft, and the nothing around it, are worth to `sums`: a row of labels for each token.
   */
  addTo(sums: Int32Array, reading: Reading): void {
    const size = reading.tokens.length;
    for (let at = -reach; at < size + reach; at += 1) {
      const row = this.rowFor(lookAt(reading, at));
      const { rows, firsts, ends } = this;
      const from = row * rowSize;
      // where the row of the token `reach` before this word begins; words at the ends and beyond them have fewer tokens around
      const first = (at - reach) * labelCount;
      const high = Math.min(ends[row] ?? 0, sums.length - first);
      for (let index = Math.max(firsts[row] ?? 0, -first); index < high; index += 1)
        sums[first + index] = (sums[first + index] ?? 0) + (rows[from + index] ?? 0);
    }
  }

  private rowFor(look: Look): number {
    const name = nameOf(look);
    let slot = this.slotOf(name);
    if (this.names[slot] === name) return this.rowOf[slot] ?? 0;
    if (this.size === mostWords) {
      this.names.fill(0);
      this.size = 0;
      slot = this.slotOf(name);
    }
    const row = this.size;
    this.size += 1;
    this.names[slot] = name;
    this.rowOf[slot] = row;
    if ((row + 1) * rowSize > this.rows.length) {
      const wider = new Int16Array(2 * this.rows.length);
      wider.set(this.rows);
      this.rows = wider;
    }
    this.rows.fill(0, row * rowSize, (row + 1) * rowSize);
    // a token `step` away from the word sees it `-step` away
    for (let step = -reach; step <= reach; step += 1)
      putWord(this.into(row * rowSize + (step + reach) * labelCount), look, -step);
    let first = 0;
    let end = rowSize;
    while (first < end && this.rows[row * rowSize + first] === 0) first += 1;
    while (end > first && this.rows[row * rowSize + end - 1] === 0) end -= 1;
    this.firsts[row] = first;
    this.ends[row] = end;
    return row;
  }

  /** Where a name stands, or where it would. */
  private slotOf(name: number): number {
    const last = this.names.length - 1;
    let slot = name & last;
    while (this.names[slot] !== name && this.names[slot] !== 0) slot = (slot + 1) & last;
    return slot;
  }

  private into(from: number): FeatureSink {
    const { rows, table } = this;
    return {
      put(template, answer) {
        const place = placeOf(table, keyOf(template, answer));
        const stop = (place >> 6) + (place & 63);
        for (let at = place >> 6; at < stop; at += 1) {
          const entry = table.entries[at] ?? 0;
          const label = from + (entry >> 8);
          rows[label] = (rows[label] ?? 0) + (entry & 255) - 128;
        }
      },
    };
  }
}

/** 53 bits that tell words apart as the questions do; never 0. */
function nameOf({ word, shape, classes, isValue, audience }: Look): number {
  let low = mix(shape, (isValue ? 2 : 0) + audience);
  let high = word;
  for (const found of classes) {
    low = mix(low, found);
    high = mix(high, found);
  }
  return (high >>> 0) * 0x200000 + (low >>> 11) + 1;
}
