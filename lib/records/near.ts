/** True when two words are one slip of the hand apart (two from eight letters on): a letter too many, too few, another, or two swapped. */
export function isNear(one: string, other: string): boolean {
  const most = one.length >= 8 ? 2 : 1;
  if (Math.abs(one.length - other.length) > most) return false;
  return distance(one, other, most) <= most;
}

/** Damerau-Levenshtein with adjacent swaps, given up beyond `most`. */
function distance(one: string, other: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[other.length] ?? most + 1;
}
