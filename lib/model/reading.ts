import { breaksLine, type ModelToken } from '../review/tokens.ts';
import type { ReviewContext } from '../review/types.ts';
import { type Known, knownOf } from './known.ts';
import { knowledgeOf } from './known-words.ts';
import { type Value, valuesOf } from './values.ts';
import { type Words, wordsOf } from './words.ts';

/** A finding of the rules, as far as the model uses it as a hint. */
export interface RuleHit {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly rule: string;
  readonly strength?: number | string;
}

/** A draft as the model reads it: everything that the features ask, worked out once. */
export interface Reading {
  readonly tokens: readonly ModelToken[];
  readonly draft: string;
  /** Words as they are meant: of more tokens than are read, if the draft is very long. */
  readonly texts: readonly string[];
  readonly context: ReviewContext;
  readonly known: Known;
  /** What `known` knows of each word (known-words.ts). */
  readonly knowledge: Uint8Array;
  readonly words: Int32Array;
  readonly stems: Int32Array;
  readonly shapes: Int32Array;
  /** Stems as words. */
  readonly stemmed: readonly string[];
  readonly classes: readonly (readonly number[])[];
  readonly values: readonly Value[];
  /** Index into `values` for each token, -1 outside. */
  readonly valueAt: Int16Array;
  /** First and behind-the-last token of the sentence and of the clause of each token. */
  readonly sentenceStart: Int16Array;
  readonly sentenceEnd: Int16Array;
  readonly clauseStart: Int16Array;
  readonly clauseEnd: Int16Array;
  readonly isPrivate: boolean;
  readonly hits: readonly RuleHit[];
}

const sentenceMarks = new Set(['.', '!', '?', '…']);
const clauseMarks = new Set([',', ';', ':', '(', ')']);

/** Behind which token each unit ends, as pairs of arrays. */
function unitsOf(
  tokens: readonly ModelToken[],
  draft: string,
  isEnd: (at: number) => boolean,
): [Int16Array, Int16Array] {
  const starts = new Int16Array(tokens.length);
  const ends = new Int16Array(tokens.length);
  let start = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const next = tokens[at + 1];
    const here = tokens[at];
    const breaks = !next || !here || isEnd(at) || breaksLine(draft, here.end, next.start);
    if (!breaks) continue;
    starts.fill(start, start, at + 1);
    ends.fill(at + 1, start, at + 1);
    start = at + 1;
  }
  return [starts, ends];
}

/** At most this many tokens of a draft are read by the model: no post and hardly a message is longer. */
export const longestReading = 3000;

/** Reads a draft in its context; `words` are those of `wordsOf`, where they were looked up already. Linear in the draft and in the thread. */
export function readDraft(
  allTokens: readonly ModelToken[],
  context: ReviewContext,
  draft: string,
  hits: readonly RuleHit[] = [],
  allWords: Words = wordsOf(allTokens),
): Reading {
  const tokens = allTokens.length > longestReading ? allTokens.slice(0, longestReading) : allTokens;
  const size = tokens.length;
  const norms = allWords.texts;
  const known = knownOf(context);
  const values = valuesOf(tokens);
  const valueAt = new Int16Array(size).fill(-1);
  values.forEach((value, index) => {
    valueAt.fill(index, value.first, value.last + 1);
  });
  const ends = (at: number) =>
    sentenceMarks.has(norms[at] ?? '') && (tokens[at + 1]?.start ?? 0) > (tokens[at]?.end ?? 0);
  const [sentenceStart, sentenceEnd] = unitsOf(tokens, draft, ends);
  const [clauseStart, clauseEnd] = unitsOf(
    tokens,
    draft,
    (at) => ends(at) || (clauseMarks.has(norms[at] ?? '') && valueAt[at] === -1),
  );
  return {
    tokens,
    draft,
    texts: norms,
    context,
    known,
    knowledge: knowledgeOf(norms, allWords.stemmed, size, known),
    words: allWords.norms.subarray(0, size),
    stems: allWords.stems.subarray(0, size),
    shapes: allWords.shapes.subarray(0, size),
    stemmed: allWords.stemmed,
    classes: allWords.classes.length > size ? allWords.classes.slice(0, size) : allWords.classes,
    values,
    valueAt,
    sentenceStart,
    sentenceEnd,
    clauseStart,
    clauseEnd,
    isPrivate: context.audience === 'private',
    hits,
  };
}
