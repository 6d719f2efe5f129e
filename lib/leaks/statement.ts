import type { WordClass } from '../model/word-class-names.ts';
import { classIndex } from '../model/word-classes.ts';
import type { Reading } from '../review/reading.ts';
import type { LeakKind } from '../review/types.ts';
import type { Candidate } from './recogniser.ts';

/**
 * How people tell something without a number, as data: meanings that stand together in one clause, in any order and any of the three
 * languages (lib/languages/<language>/word-classes.ts says which words mean what).
 */
export interface Grammar {
  readonly name: string;
  readonly kind: LeakKind;
  /** Meanings that must all stand in the clause, and how far they alone go, 0 to 1. The strongest counts. */
  readonly tells: readonly (readonly [readonly WordClass[], number])[];
  /** Meanings that tie a clause to one person and one time. */
  readonly lifts: readonly WordClass[];
  /** Meanings that make it a rule for all, a condition, a question or an offer. */
  readonly spoils: readonly WordClass[];
}

/** A grammar with the numbers of its meanings. */
interface Compiled {
  /** By the first of their meanings the others, and how far they go. */
  readonly tells: ReadonlyMap<number, readonly (readonly [readonly number[], number])[]>;
  readonly lifts: readonly number[];
  readonly spoils: readonly number[];
}

const none: readonly never[] = [];
const compiled = new WeakMap<Grammar, Compiled>();

function compile(grammar: Grammar): Compiled {
  const known = compiled.get(grammar);
  if (known !== undefined) return known;
  const numbers = (meanings: readonly WordClass[]) => meanings.map((meaning) => classIndex[meaning]);
  const tells: Map<number, [readonly number[], number][]> = new Map();
  for (const [meanings, alone] of grammar.tells) {
    const [first = -1, ...others] = numbers(meanings);
    tells.set(first, [...(tells.get(first) ?? []), [others, alone]]);
  }
  const fresh: Compiled = {
    tells,
    lifts: numbers(grammar.lifts),
    spoils: numbers(grammar.spoils),
  };
  compiled.set(grammar, fresh);
  return fresh;
}

/** Clauses that `grammar` understands as a leak. Linear in the draft. */
export function tellings(reading: Reading, grammar: Grammar): readonly Candidate[] {
  const { tokens, sentences, bounds, draft } = reading;
  const { tells, lifts, spoils } = compile(grammar);
  const found: Candidate[] = [];
  reading.clauses.forEach((clause, number) => {
    const seen = reading.meanings[number];
    if (seen === undefined || seen.size === 0) return;
    let strength = 0;
    for (const first of seen)
      for (const [others, alone] of tells.get(first) ?? none)
        if (alone > strength && others.every((one) => seen.has(one))) strength = alone;
    if (strength === 0) return;
    for (const one of lifts) if (seen.has(one)) strength += (0.95 - strength) * 0.3;
    for (const one of spoils) if (seen.has(one)) strength *= 0.55;
    if (/^(?:kalau|kalo|klo|if|jika|bila|unless|when)$/.test(clause.joint)) strength *= 0.4;
    const closing = tokens[(bounds[(sentences[clause.from] ?? 0) + 1] ?? tokens.length) - 1]?.norm;
    if (closing === '?' && !seen.has(classIndex.you)) strength *= 0.8;
    if (strength < 0.1) return;
    const start = tokens[clause.from]?.start ?? 0;
    const end = tokens[clause.to - 1]?.end ?? start;
    found.push({ start, end, kind: grammar.kind, rule: grammar.name, value: draft.slice(start, end), strength });
  });
  return found;
}
