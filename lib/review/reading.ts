import { type Words, wordsOf } from '../model/words.ts';
import { type Amount, findAmounts } from './amounts.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Normalised, normalise } from './normalise.ts';
import { goesOnBehind } from './sentence-ends.ts';
import { breaksLine, type ModelToken, tokenise } from './tokens.ts';
import type { ReviewContext } from './types.ts';
import { unveil } from './unveil.ts';

/** A draft with all that the rules ask of it, made once. Offsets are those of the folded text unless a name says otherwise. */
export interface Reading {
  readonly draft: string;
  readonly context: ReviewContext;
  readonly normalised: Normalised;
  readonly text: string;
  readonly lower: string;
  /** Offsets of tokens are those of the typed draft. */
  readonly tokens: readonly ModelToken[];
  /** The folded text, and a second one if something in the draft was disguised (spelled-out digits, "at" and "dot", emoji between digits). */
  readonly views: readonly Normalised[];
  /** In the folded text. */
  readonly amounts: readonly Amount[];
  readonly words: Words;
  /** For each token, the number of the sentence that it stands in. */
  readonly sentences: readonly number[];
  readonly clauses: readonly Clause[];
  /** For each clause, the classes of its words. */
  readonly meanings: readonly ReadonlySet<number>[];
  /** First token of each sentence, and at the end the number of tokens. */
  readonly bounds: readonly number[];
}

/** Reads a draft for all rules. Never throws, also on lone surrogates. Time is linear in the draft. */
export function readDraft(draft: string, context: ReviewContext): Reading {
  const normalised = normalise(draft);
  const { text, lower } = normalised;
  const tokens = tokenise(draft, normalised);
  const unveiled = unveil(normalised, tokens);
  const sentences = sentencesOf(draft, tokens);
  const identity = text === draft;
  const words = identity
    ? tokens
    : tokens.map((token) => ({
        norm: token.norm,
        start: normalised.fromOriginal(token.start),
        end: normalised.fromOriginal(token.end),
      }));
  const looked = wordsOf(tokens);
  const clauses = clausesOf(draft, tokens, sentences);
  return {
    draft,
    context,
    normalised,
    text,
    lower,
    tokens,
    views: unveiled === null ? [normalised] : [normalised, unveiled],
    amounts: findAmounts(text, words),
    words: looked,
    sentences,
    bounds: boundsOf(sentences),
    clauses,
    meanings: clauses.map(({ from, to }) => meaningsOf(looked, from, to)),
  };
}

function meaningsOf({ classes }: Words, from: number, to: number): ReadonlySet<number> {
  const seen = new Set<number>();
  for (let at = from; at < to; at += 1) for (const one of classes[at] ?? []) seen.add(one);
  return seen;
}

/** A sentence ends at a mark with a space and something new behind it, at a line break, or at the end. */
function sentencesOf(draft: string, tokens: readonly ModelToken[]): readonly number[] {
  const result: number[] = [];
  let sentence = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined) break;
    if (before !== undefined) {
      const closes = before.norm === '!' || before.norm === '?' || before.norm === '…';
      const dot = before.norm === '.' && before.end < token.start && !goesOnBehind(tokens, at - 1);
      if (closes || dot || breaksLine(draft, before.end, token.start)) sentence += 1;
    }
    result.push(sentence);
  }
  return result;
}

function boundsOf(sentences: readonly number[]): readonly number[] {
  const bounds: number[] = [];
  sentences.forEach((sentence, at) => {
    if (sentence !== sentences[at - 1]) bounds.push(at);
  });
  bounds.push(sentences.length);
  return bounds;
}

/** Number of the token that holds or follows the typed offset `original`; `tokens.length` behind the last. */
export function tokenAt(tokens: readonly ModelToken[], original: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= original) low = middle + 1;
    else high = middle;
  }
  return low;
}
