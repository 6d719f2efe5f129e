/** No further back is anything asked about a value. */
const farthest = 90;

/** `text` up to `end`, from where its sentence begins, 90 characters at most; an abbreviation's dot before a number ends none. */
export function sentenceUpTo(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - farthest), end);
  const sentence = before.split(/[!?\n]|\. (?=\p{Lu})/u).at(-1) ?? '';
  return sentence.trimStart();
}
