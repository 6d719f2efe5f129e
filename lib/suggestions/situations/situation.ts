import type { Composer, Plan } from '../acts.ts';
import type { Reading } from '../reading.ts';

/** A kind of thread and how it is answered. The first that fits is taken; its first plan is the best. */
export interface Situation {
  readonly id: string;
  fits(reading: Reading): boolean;
  plans(composer: Composer): readonly Plan[];
}
