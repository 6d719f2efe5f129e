import type { Reading } from './reading.ts';
import { complaint } from './situations/complaint.ts';
import { situations } from './situations/index.ts';
import type { Situation } from './situations/situation.ts';
import type { ThreadKind } from './types.ts';

/** Situations by the kind that the panel names, the closest first. */
const byKind: Readonly<Record<ThreadKind, readonly string[]>> = {
  complaint: ['disputed', 'wants-a-person', 'complaint'],
  question: ['question', 'open-question'],
  praise: ['praise'],
  idea: ['idea'],
  emergency: ['danger'],
  outage: ['outage'],
  'broken-promise': ['broken-promise'],
  'open-promise': ['open-promise'],
  waiting: ['waiting-in-private'],
  'posted-private': ['exposed-data'],
  press: ['press-question'],
  'wrong-brand': ['not-ours'],
  quarrel: ['mockery'],
};

/** The kind of a situation, for the panel. */
export function kindOf(situation: string): ThreadKind {
  for (const [kind, ids] of Object.entries(byKind)) if (ids.includes(situation)) return kind as ThreadKind;
  return 'complaint';
}

/** The situation that fits, or the one of the kind that the agent has named, where its replies can be made. */
export function situationFor(reading: Reading): Situation {
  const { kind } = reading.context.correction ?? {};
  if (kind !== undefined) {
    const named = situations.filter(({ id }) => byKind[kind].includes(id));
    const able = named.filter((one) => one.able?.(reading) ?? true);
    const chosen = able.find((one) => one.fits(reading)) ?? able.at(-1);
    if (chosen !== undefined) return chosen;
  }
  return situations.find((one) => one.fits(reading)) ?? complaint;
}
