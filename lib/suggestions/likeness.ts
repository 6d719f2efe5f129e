import { wordsOf } from './find-words.ts';

function pairsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text.replace(/https?:\S+|@\w+|\^\w+/g, ' '));
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}

/** The share of word pairs that two texts have in common, 0 to 1: from about 0.7 on a reader sees the same text. */
export function likeness(one: string, other: string): number {
  const first = pairsOf(one);
  const second = pairsOf(other);
  if (first.size === 0 || second.size === 0) return one.trim() === other.trim() ? 1 : 0;
  return (2 * [...first].filter((pair) => second.has(pair)).length) / (first.size + second.size);
}
