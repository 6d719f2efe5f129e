import type { Composer, Plan } from '../composer.ts';
import type { Reading } from '../reading.ts';

/** A kind of thread and how it is answered. The first that fits is taken; its first plan is the best. */
export interface Situation {
  readonly id: string;
  fits(reading: Reading): boolean;
  /** Whether its replies can be made at all when an agent says that it is this; absent: always. */
  able?(reading: Reading): boolean;
  plans(composer: Composer): readonly Plan[];
}
