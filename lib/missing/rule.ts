import type { Need } from '../review/types.ts';

/** A customer's post and a public reply to it. */
export interface Exchange {
  readonly customer: string;
  readonly draft: string;
}
export type Exchanges = readonly [Exchange, ...Exchange[]];

/** One thing that a good reply has. What it is made of is learned (`npm run train`); the examples are its proof. */
export interface NeedRule {
  readonly need: Need;
  readonly means: string;
  /** Replies that lack it. */
  readonly flags: Exchanges;
  /** Replies that have it, or don't need it. */
  readonly passes: Exchanges;
}

export function defineNeed(rule: NeedRule): NeedRule {
  return rule;
}
