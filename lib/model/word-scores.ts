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
  private readonly rowOf = new Map<number, number>();

  constructor(table: WeightTable) {
    this.table = table;
  }

  /**
   * Adds what all words of a draft, and the nothing around it, are worth to `sums`: a row of labels for each token.
   */
  addTo(sums: Int32Array, reading: Reading): void {
    const size = reading.tokens.length;
    for (let at = -reach; at < size + reach; at += 1) {
      const from = this.rowFor(lookAt(reading, at)) * rowSize;
      const { rows } = this;
      // where the row of the token `reach` before this word begins; words at the ends and beyond them have fewer tokens around
      const first = (at - reach) * labelCount;
      const high = Math.min(rowSize, sums.length - first);
      for (let index = Math.max(0, -first); index < high; index += 1)
        sums[first + index] = (sums[first + index] ?? 0) + (rows[from + index] ?? 0);
    }
  }

  private rowFor(look: Look): number {
    const key = keyOfLook(look);
    const known = this.rowOf.get(key);
    if (known !== undefined) return known;
    if (this.rowOf.size === mostWords) this.rowOf.clear();
    const row = this.rowOf.size;
    if ((row + 1) * rowSize > this.rows.length) {
      const wider = new Int16Array(2 * this.rows.length);
      wider.set(this.rows);
      this.rows = wider;
    }
    this.rows.fill(0, row * rowSize, (row + 1) * rowSize);
    // a token `step` away from the word sees it `-step` away
    for (let step = -reach; step <= reach; step += 1)
      putWord(this.into(row * rowSize + (step + reach) * labelCount), look, -step);
    this.rowOf.set(key, row);
    return row;
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

/** 53 bits that tell words apart as the questions do. */
function keyOfLook({ word, shape, classes, isValue, audience }: Look): number {
  let low = mix(shape, (isValue ? 2 : 0) + audience);
  let high = word;
  for (const found of classes) {
    low = mix(low, found);
    high = mix(high, found);
  }
  return (high >>> 0) * 0x200000 + (low >>> 11);
}
