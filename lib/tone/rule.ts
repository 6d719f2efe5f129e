import type { ToneFault } from '../review/types.ts';

/** Sentences of a draft. Non-empty by type: a rule carries its proof. */
export type Examples = readonly [string, ...string[]];

/** One fault of tone. Its phrases and the calmer wording stand with the languages (`lib/languages/<language>/tone-cues.ts`). */
export interface ToneRule {
  readonly fault: ToneFault;
  /** What it means, for the person who reads the list. */
  readonly means: string;
  /** Drafts in which the fault is found, with the words that show it in [[double brackets]]. */
  readonly flags: Examples;
  /** Near misses: calm drafts that hold some of the same words. */
  readonly passes: Examples;
}

export function defineTone(rule: ToneRule): ToneRule {
  return rule;
}
