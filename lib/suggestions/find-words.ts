/** Words of a text in lower case, without accents of typing: repeated letters, curly quotes. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[‘’`]/g, "'")
      .replace(/(\p{L})\1{2,}/gu, '$1')
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

const isWord = (word: string | undefined, wanted: string): boolean =>
  word !== undefined && (wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted);

/** Where `phrase` ("bau gas", "refund*") begins among `words`; -1 when it does not stand there. */
export function placeOf(words: readonly string[], phrase: string): number {
  const parts = phrase.split(' ');
  for (let at = 0; at + parts.length <= words.length; at += 1)
    if (parts.every((part, offset) => isWord(words[at + offset], part))) return at;
  return -1;
}

/** Whether one of the phrases stands among the words. */
export function findsAny(words: readonly string[], phrases: readonly string[]): boolean {
  return phrases.some((phrase) => placeOf(words, phrase) >= 0);
}

/** How many of the phrases stand among the words. */
export function countOf(words: readonly string[], phrases: readonly string[]): number {
  return phrases.filter((phrase) => placeOf(words, phrase) >= 0).length;
}
