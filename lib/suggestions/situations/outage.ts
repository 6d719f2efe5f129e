import { askPrivately, facts, feelingOpening, nextStepHere } from '../acts.ts';
import { isStatus, isUrgentHelp } from '../find-articles.ts';
import type { Reading } from '../reading.ts';
import type { Situation } from './situation.ts';

const statusOf = (reading: Reading) => {
  const status = reading.found.filter(({ article }) => isStatus(article));
  const urgent = reading.found.filter(({ article }) => isUrgentHelp(article));
  return [...status, ...urgent].slice(0, 1);
};

/** Many are cut off at once: the place, where the news stands, who answers at this hour; no invented end. */
export const outage: Situation = {
  id: 'outage',
  fits: (reading) => reading.is.outage && statusOf(reading).length > 0,
  plans: (composer) => {
    const { reading } = composer;
    const status = facts(composer, statusOf(reading), 85);
    const here = nextStepHere(composer, 'first', 30).map((one) => ({ ...one, variants: [...one.variants, ''] }));
    const back = here
      .filter(({ act }) => act === 'hours')
      .map((one) => ({ ...one, keep: 70, variants: one.variants.filter((text) => text !== '') }));
    const ask = askPrivately(composer, 'second', 25);
    return [
      { move: 'answer', pieces: [feelingOpening(composer, 'first'), ...status, ...(back.length > 0 ? back : here)] },
      {
        move: 'take-private',
        pieces: [
          feelingOpening(composer, 'second', 'short'),
          ...status,
          ...back,
          { ...ask, variants: [...ask.variants, ''] },
        ],
      },
    ];
  },
};
