import type { Candidate } from '../leaks/recogniser.ts';
import type { Clause } from './clauses.ts';
import { type Reading, tokenAt } from './reading.ts';

/** A place with everything that the rules say about it, ready to be weighed. */
export interface Place extends Candidate {
  /** Token numbers, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** All rules that point at exactly this place as this kind. */
  readonly rules: readonly string[];
  /** How sure each of them is, in the same order; the greatest is `strength`. */
  readonly strengths: readonly number[];
  /** The clause that it is, if it is a statement. */
  readonly clause: Clause | null;
}

/** Numbers of the tokens that hold the typed span. */
export function tokensIn(reading: Reading, start: number, end: number): readonly [number, number] {
  const from = tokenAt(reading.tokens, start);
  return [from, Math.max(from + 1, tokenAt(reading.tokens, end - 1) + 1)];
}
