import type { Known } from './known.ts';

/** What thread and record know of a word, as bits: the word itself, or (`…Stem`) its stem. */
export const knows = {
  customer: 1,
  customerStem: 2,
  brandPost: 4,
  note: 8,
  noteStem: 16,
  address: 32,
  recordName: 64,
  shownName: 128,
} as const;

/** The sum of `knows` for each of the first `size` words of a draft. */
export function knowledgeOf(
  words: readonly string[],
  stems: readonly string[],
  size: number,
  { customerWords, brandPostWords, recordNotes, recordAddress, recordName, shownNames }: Known,
): Uint8Array {
  const known = new Uint8Array(size);
  const hasNotes = recordNotes.size > 0;
  for (let at = 0; at < size; at += 1) {
    const word = words[at] ?? '';
    const stem = stems[at] ?? '';
    let bits = 0;
    if (customerWords.has(word)) bits |= knows.customer;
    if (stem !== word && customerWords.has(stem)) bits |= knows.customerStem;
    if (brandPostWords.has(word)) bits |= knows.brandPost;
    if (hasNotes && recordNotes.has(word)) bits |= knows.note;
    if (hasNotes && stem !== word && recordNotes.has(stem)) bits |= knows.noteStem;
    if (recordAddress.has(word)) bits |= knows.address;
    if (recordName.has(word)) bits |= knows.recordName;
    if (shownNames.has(word)) bits |= knows.shownName;
    known[at] = bits;
  }
  return known;
}
