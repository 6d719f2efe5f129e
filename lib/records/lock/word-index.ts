/**
 * The index of words while the lock is on. On the disk it would tell what was said, word by word, to anybody who knows one of the texts; so it
 * lies in memory, is made when it is first asked for, and goes with the page. It answers as IndexedDB's own index does: by word, then by id.
 */

export interface WordRange {
  readonly lower?: unknown;
  readonly upper?: unknown;
  readonly lowerOpen?: boolean;
  readonly upperOpen?: boolean;
}

export interface WordEntry {
  readonly key: string;
  readonly primaryKey: string;
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export class WordIndex {
  private readonly idsOf = new Map<string, Set<string>>();
  private readonly wordsOf = new Map<string, readonly string[]>();
  private vocabulary: string[] | null = null;

  /** The words of one row, in place of those it had; none takes it out. */
  put(id: string, words: readonly string[]): void {
    for (const word of this.wordsOf.get(id) ?? []) {
      const ids = this.idsOf.get(word);
      ids?.delete(id);
      if (ids?.size === 0) {
        this.idsOf.delete(word);
        this.vocabulary = null;
      }
    }
    if (words.length === 0) this.wordsOf.delete(id);
    else this.wordsOf.set(id, words);
    for (const word of words) {
      const ids = this.idsOf.get(word);
      if (ids) ids.add(id);
      else {
        this.idsOf.set(word, new Set([id]));
        this.vocabulary = null;
      }
    }
  }

  private sorted(): readonly string[] {
    this.vocabulary ??= [...this.idsOf.keys()].sort(order);
    return this.vocabulary;
  }

  /** First place whose word is not before `word`. */
  private placeOf(words: readonly string[], word: string): number {
    let [from, to] = [0, words.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((words[middle] ?? '') < word) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** Entries within the range, in order; one a word where `isUnique`. */
  *entries(range: WordRange, isReverse = false, isUnique = false): Generator<WordEntry> {
    const words = this.sorted();
    const { lower, upper, lowerOpen = false, upperOpen = false } = range;
    let from = typeof lower === 'string' ? this.placeOf(words, lower) : 0;
    if (lowerOpen && words[from] === lower) from += 1;
    let to = typeof upper === 'string' ? this.placeOf(words, upper) : words.length;
    if (typeof upper === 'string' && !upperOpen && words[to] === upper) to += 1;
    for (let step = 0; step < to - from; step += 1) {
      const key = words[isReverse ? to - 1 - step : from + step] ?? '';
      const ids = [...(this.idsOf.get(key) ?? [])].sort(order);
      if (isReverse && !isUnique) ids.reverse();
      for (const primaryKey of isUnique ? ids.slice(0, 1) : ids) yield { key, primaryKey };
    }
  }
}
