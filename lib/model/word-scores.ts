import { labelCount } from './chain.ts';
import { keyOf, mix } from './hash.ts';
import { placeOf, type WeightTable } from './packed.ts';
import type { Reading } from './reading.ts';
import { type FeatureSink, type Look, lookAt, putWord, reach } from './word-features.ts';

/** What a word is worth to the tokens around it, from the one `reach` before it to the one `reach` behind it: so many labels each. */
const rowSize = (2 * reach + 1) * labelCount;

/** So many words are kept; then it is begun anew. An agent's day has fewer, and they take 4 MB. */
const mostWords = 8192;

/** Room for one row, before it is kept without what is 0. */
const draftRow = new Int32Array(rowSize);

/** So many rows of room `addTo` needs before the first token and behind the last: for what is said to tokens beyond them. */
export const margin = 2 * reach;

/**
 * What single words weigh in one table, worked out once for each word: the same words stand in every draft, and in the same draft at
 * every look at it while it is typed.
 */
export class WordScores {
  private readonly table: WeightTable;
  /** Of each row what is not 0, a third of it: where in the row, and how much in the lower 16 bits. */
  private entries = new Int32Array(1 << 15);
  /** Where the entries of each row begin, and those of the next one. */
  private readonly begins = new Int32Array(mostWords + 1);
  /** Names of the words by open addressing, 0 where empty, and the row of each; never more than half of it is used. */
  private readonly names = new Float64Array(2 * mostWords);
  private readonly rowOf = new Int16Array(2 * mostWords);
  private size = 0;

  constructor(table: WeightTable) {
    this.table = table;
  }

  /**
   * Adds what all words of a draft, and the nothing around it, are worth to `sums`: a row of labels for each token, between `margin` rows
   * of room on either side.
   */
  addTo(sums: Int32Array, reading: Reading): void {
    const end = reading.tokens.length + reach;
    for (let at = -reach; at < end; at += 1) {
      const row = this.rowFor(lookAt(reading, at));
      const { entries, begins } = this;
      // where the row of the token `reach` before this word begins
      const first = (margin + at - reach) * labelCount;
      const stop = begins[row + 1] ?? 0;
      for (let index = begins[row] ?? 0; index < stop; index += 1) {
        const entry = entries[index] ?? 0;
        const label = first + (entry >> 16);
        sums[label] = (sums[label] ?? 0) + ((entry << 16) >> 16);
      }
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
    draftRow.fill(0);
    // a token `step` away from the word sees it `-step` away
    for (let step = -reach; step <= reach; step += 1) putWord(this.into((step + reach) * labelCount), look, -step);
    this.keep(row);
    return row;
  }

  /** Keeps the row that was worked out last. */
  private keep(row: number): void {
    let end = this.begins[row] ?? 0;
    if (end + rowSize > this.entries.length) {
      const wider = new Int32Array(2 * this.entries.length);
      wider.set(this.entries);
      this.entries = wider;
    }
    for (let label = 0; label < rowSize; label += 1) {
      const weight = draftRow[label] ?? 0;
      if (weight === 0) continue;
      this.entries[end] = (label << 16) | (weight & 0xffff);
      end += 1;
    }
    this.begins[row + 1] = end;
  }

  /** Where a name stands, or where it would. */
  private slotOf(name: number): number {
    const last = this.names.length - 1;
    let slot = name & last;
    while (this.names[slot] !== name && this.names[slot] !== 0) slot = (slot + 1) & last;
    return slot;
  }

  private into(from: number): FeatureSink {
    const { table } = this;
    return {
      put(template, answer) {
        const place = placeOf(table, keyOf(template, answer));
        const stop = (place >> 6) + (place & 63);
        for (let at = place >> 6; at < stop; at += 1) {
          const entry = table.entries[at] ?? 0;
          const label = from + (entry >> 8);
          draftRow[label] = (draftRow[label] ?? 0) + (entry & 255) - 128;
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
