import { tokenise } from './tokens.ts';

/**
 * What a phrase of the team's own says, cut once: `*` parts it, each part is a row of words or of choices between words. "bear with
 * (us|me) * team" is two parts; an empty choice, "(very|) sorry", may be left out. A phrase is never a regular expression.
 */
export interface PhrasePattern {
  readonly parts: readonly PhrasePart[];
  /** Every word that the phrase can begin with. */
  readonly beginnings: ReadonlySet<string>;
  /** Words that stand wherever the phrase does: without one of them nothing has to be looked for. */
  readonly needs: readonly string[];
}

export interface PhrasePart {
  /** One behind the other. */
  readonly steps: readonly PhraseStep[];
  /** The words of a part without a choice. */
  readonly plain: readonly string[] | null;
}
/** Any of these rows of words. */
type PhraseStep = readonly (readonly string[])[];

/** What bounds the work of one phrase at one place of a draft. */
export const phraseLimits = { stars: 4, choices: 8, groups: 4, words: 20 } as const;

const wordsOf = (text: string): readonly string[] => tokenise(text).map(({ norm }) => norm);

/** A bracket holds a choice only where a bar stands in it: "(us|me)"; any other bracket is a bracket. */
const choice = /\(([^()|]*(?:\|[^()|]*)+)\)/g;

function partOf(text: string): PhrasePart {
  const steps: PhraseStep[] = [];
  let from = 0;
  const plain = (words: string): void => {
    for (const word of wordsOf(words)) steps.push([[word]]);
  };
  for (const match of text.matchAll(choice)) {
    plain(text.slice(from, match.index));
    steps.push((match[1] ?? '').split('|').map(wordsOf));
    from = match.index + match[0].length;
  }
  plain(text.slice(from));
  const words = steps.flatMap((step) => (step.length === 1 ? (step[0] ?? []) : []));
  return { steps, plain: words.length === steps.length ? words : null };
}

function beginningsOf(part: PhrasePart): ReadonlySet<string> {
  const words = new Set<string>();
  for (const step of part.steps) {
    for (const [first] of step) if (first !== undefined) words.add(first);
    if (step.every((row) => row.length > 0)) break;
  }
  return words;
}

/** Linear in the phrase. Parts without a word are left out. */
export function patternOf(phrase: string): PhrasePattern {
  const parts = phrase
    .split('*')
    .map(partOf)
    .filter(({ steps }) => steps.some((step) => step.some((row) => row.length > 0)));
  const needs = parts.flatMap(({ steps }) => steps.flatMap((step) => (step.length === 1 ? (step[0] ?? []) : [])));
  return { parts, needs: [...new Set(needs)], beginnings: parts[0] ? beginningsOf(parts[0]) : new Set() };
}

/** The fewest letters and digits that a text must have for the phrase to stand in it. */
export function leastLetters({ parts }: PhrasePattern): number {
  const lettersOf = (row: readonly string[]) => (row.join('').match(/[\p{L}\p{N}]/gu) ?? []).length;
  return parts.flatMap(({ steps }) => steps).reduce((sum, step) => sum + Math.min(...step.map(lettersOf)), 0);
}

/** How large a phrase is, to be held against `phraseLimits`. */
export function sizeOf({ parts }: PhrasePattern): { words: number; groups: number; choices: number } {
  const steps = parts.flatMap((part) => part.steps);
  return {
    words: steps.reduce((sum, step) => sum + Math.max(...step.map((row) => row.length)), 0),
    groups: steps.filter((step) => step.length > 1).length,
    choices: Math.max(0, ...steps.map((step) => step.length)),
  };
}

function standsAt(norms: readonly string[], at: number, row: readonly string[]): boolean {
  for (let offset = 0; offset < row.length; offset += 1) if (norms[at + offset] !== row[offset]) return false;
  return true;
}

/**
 * Where a part ends that begins at token `at`: the nearest and the farthest way through its choices; null where it does not stand there.
 * All ways are gone side by side, so that choices behind choices do not multiply.
 */
export function endsOf(norms: readonly string[], at: number, part: PhrasePart): readonly [number, number] | null {
  const { plain, steps } = part;
  if (plain !== null) {
    if (!standsAt(norms, at, plain)) return null;
    return [at + plain.length, at + plain.length];
  }
  let ends: readonly number[] = [at];
  for (const step of steps) {
    const next: number[] = [];
    for (const end of ends) for (const row of step) if (standsAt(norms, end, row)) next.push(end + row.length);
    if (next.length === 0) return null;
    ends = next.length === 1 ? next : [...new Set(next)];
  }
  return [Math.min(...ends), Math.max(...ends)];
}
