/** How many slips of the hand are forgiven in a word: one, two from eight letters on. */
const forgiven = (word: string): number => (word.length >= 8 ? 2 : 1);

export interface Compared {
  /** `other` is the word with a letter too many, too few, another, or two swapped. */
  readonly isNear: boolean;
  /** The shortest beginning of `other` with which no word can be near any more: all that begins so can be passed over. */
  readonly hopeless: string | null;
}

/** Damerau-Levenshtein with adjacent swaps, a row for each letter of `other`, given up beyond what is forgiven. */
export function compareWords(word: string, other: string): Compared {
  const most = forgiven(word);
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: word.length + 1 }, (_, n) => n);
  for (let i = 1; i <= other.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const same = other[i - 1] === word[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && other[i - 1] === word[j - 2] && other[i - 2] === word[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    // Every later row is at least as far: a swap takes one more than the row before the last, and a letter too many as much.
    if (Math.min(...row) > most) return { isNear: false, hopeless: other.slice(0, i) };
    before = last;
    last = row;
  }
  return { isNear: (last[word.length] ?? most + 1) <= most, hopeless: null };
}

/** True when two words are one slip of the hand apart (two from eight letters on). */
export const isNear = (one: string, other: string): boolean => compareWords(one, other).isNear;
