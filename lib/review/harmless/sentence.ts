import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';

/** No further back is anything asked about a value. */
const farthest = 90;

/** `text` up to `end`, from where its sentence begins, 90 characters at most; an abbreviation's dot before a number ends none. */
export function sentenceUpTo(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - farthest), end);
  const sentence = before.split(/[!?\n]|\. (?=\p{Lu})/u).at(-1) ?? '';
  return sentence.trimStart();
}

/** No further from a place than so many words is its sentence read: a draft may be one endless sentence full of places. */
const reach = 40;

/** The sentence of a place, or what is near the place of it: numbers of the first token and of the one behind the last, and the words. */
export function sentenceAround(
  { draft, tokens, sentences, bounds }: Reading,
  { from, to }: Place,
): { readonly first: number; readonly last: number; readonly text: string } {
  const sentence = sentences[from] ?? 0;
  const first = Math.max(bounds[sentence] ?? 0, from - reach);
  const last = Math.min(bounds[sentence + 1] ?? sentences.length, to + reach);
  return { first, last, text: draft.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? draft.length) };
}
