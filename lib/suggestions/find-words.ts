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

interface Phrase {
  readonly parts: readonly string[];
  readonly order: number;
}

/** Phrases by what they begin with, so that a word looks at the few that may begin with it. */
interface Compiled {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byBeginning: readonly Phrase[];
}

const compiled = new WeakMap<readonly string[], Compiled>();

function compile(phrases: readonly string[]): Compiled {
  const known = compiled.get(phrases);
  if (known !== undefined) return known;
  const byWord = new Map<string, Phrase[]>();
  const byBeginning: Phrase[] = [];
  for (const [order, phrase] of phrases.entries()) {
    const parts = phrase.split(' ');
    const [first = ''] = parts;
    if (first.endsWith('*')) byBeginning.push({ parts, order });
    else byWord.set(first, [...(byWord.get(first) ?? []), { parts, order }]);
  }
  const made = { byWord, byBeginning };
  compiled.set(phrases, made);
  return made;
}

const isWord = (word: string | undefined, wanted: string): boolean =>
  word !== undefined && (wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted);

const standsAt = (words: readonly string[], at: number, { parts }: Phrase): boolean =>
  parts.every((part, offset) => isWord(words[at + offset], part));

/** Each phrase that stands among `words`, once, by its place in the list. */
function standing(words: readonly string[], phrases: readonly string[], onlyOne: boolean): ReadonlySet<number> {
  const { byWord, byBeginning } = compile(phrases);
  const found = new Set<number>();
  for (const [at, word] of words.entries()) {
    for (const phrase of byWord.get(word) ?? [])
      if (phrase.parts.length === 1 || standsAt(words, at, phrase)) found.add(phrase.order);
    for (const phrase of byBeginning) if (standsAt(words, at, phrase)) found.add(phrase.order);
    if (onlyOne && found.size > 0) return found;
  }
  return found;
}

/** Where `phrase` ("bau gas", "refund*") begins among `words`; -1 when it does not stand there. */
export function placeOf(words: readonly string[], phrase: string): number {
  const one = { parts: phrase.split(' '), order: 0 };
  return words.findIndex((_word, at) => standsAt(words, at, one));
}

/** Whether one of the phrases stands among the words. */
export function findsAny(words: readonly string[], phrases: readonly string[]): boolean {
  return standing(words, phrases, true).size > 0;
}

/** How many of the phrases stand among the words. */
export function countOf(words: readonly string[], phrases: readonly string[]): number {
  return standing(words, phrases, false).size;
}

/** The phrases that stand among the words, in the order of the list. */
export function foundIn(words: readonly string[], phrases: readonly string[]): readonly string[] {
  const found = standing(words, phrases, false);
  return phrases.filter((_phrase, at) => found.has(at));
}
