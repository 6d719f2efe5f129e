import { hashOf, mix } from './hash.ts';
import type { Reading } from './reading.ts';

/** What is asked of a word by itself, whatever stands beside it: the same for each of its appearances. */
export interface Look {
  readonly norm: string;
  readonly word: number;
  readonly stem: number;
  readonly shape: number;
  readonly classes: readonly number[];
  readonly isValue: boolean;
  readonly audience: number;
}

/** Takes a feature: which question is asked, its answer, and how far away the token is that it looks at. */
export interface FeatureSink {
  put(template: number, answer: number, looksAt: number): void;
}

/** A token asks of the words up to so far away. */
export const reach = 4;

const nothing: readonly number[] = [];
export const border = 0x7f3a91;
/** What stands before the first token and behind the last. */
const beyond: Look = {
  norm: '',
  word: border,
  stem: border,
  shape: border,
  classes: nothing,
  isValue: false,
  audience: 0,
};

export function lookAt(reading: Reading, at: number): Look {
  const token = reading.tokens[at];
  if (token === undefined) return beyond;
  return {
    norm: token.norm,
    word: reading.words[at] ?? 0,
    stem: reading.stems[at] ?? 0,
    shape: reading.shapes[at] ?? 0,
    classes: reading.classes[at] ?? nothing,
    isValue: (reading.valueAt[at] ?? -1) >= 0,
    audience: reading.isPrivate ? 1 : 0,
  };
}

/** Questions about a word so many steps away: about the word itself (its stem from two steps on), and about what it means. */
const wordTemplates = [null, 7, 5, 3, null, 4, 6, 8, null] as const;
const classTemplates = [56, 54, 50, 46, null, 49, 52, 55, 56] as const;
/** From four steps on it is asked once for both sides, which the answer tells apart. */
const farSide = 1000;

/** The features of a token that ask of one word alone, `step` tokens away from it (from -`reach` to `reach`). */
export function putWord(sink: FeatureSink, look: Look, step: number): void {
  if (step === 0) {
    putOwn(sink, look);
    return;
  }
  const looksAt = Math.max(-3, Math.min(3, step));
  const wordTemplate = wordTemplates[step + reach];
  if (wordTemplate) sink.put(wordTemplate, Math.abs(step) === 1 ? look.word : look.stem, looksAt);
  const classTemplate = classTemplates[step + reach] ?? 0;
  for (const found of look.classes) sink.put(classTemplate, step === reach ? found + farSide : found, looksAt);
}

function putOwn(sink: FeatureSink, { norm, word, stem, shape, classes, isValue, audience }: Look): void {
  sink.put(1, word, 0);
  sink.put(2, stem, 0);
  sink.put(20, shape, 0);
  const { length } = norm;
  if (!isValue && length > 3) {
    sink.put(25, hashOf(norm, 0, 3), 0);
    sink.put(26, hashOf(norm, length - 3), 0);
    if (length > 4) {
      sink.put(27, hashOf(norm, 0, 4), 0);
      sink.put(28, hashOf(norm, length - 4), 0);
    }
    if (length > 5) sink.put(29, hashOf(norm, 0, 5), 0);
  }
  for (const found of classes) {
    sink.put(40, found, 0);
    sink.put(41, mix(found, audience), 0);
  }
  if (classes.length === 0) sink.put(40, 999, 0);
}
