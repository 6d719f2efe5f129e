import type { Rollout } from './rule-fields.ts';

/** What came of one rule at one stage of its roll-out. Numbers alone: no draft, no person. */
export interface RuleCount {
  /** Replies in which it was shown while they were written; while it is only simulated: would have been. */
  readonly shown: number;
  /** Replies that went out with it all the same. */
  readonly sent: number;
}

/** By `countKey`. */
export type RuleCounts = Readonly<Record<string, RuleCount>>;

export const countKey = (packId: string, stage: Rollout, rule: string): string => `${packId}/${stage}/${rule}`;

/** Packs come and go; what was counted of the oldest goes first. */
const mostRules = 3_000;

/** The counts with one more of each. Nothing is changed in place. */
export function counted(before: RuleCounts, keys: readonly string[], what: keyof RuleCount): RuleCounts {
  const after = new Map(Object.entries(before));
  for (const key of keys) {
    const known = after.get(key) ?? { shown: 0, sent: 0 };
    after.delete(key);
    after.set(key, { ...known, [what]: known[what] + 1 });
  }
  return Object.fromEntries([...after].slice(-mostRules));
}
