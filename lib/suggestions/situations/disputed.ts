import { askPrivately, facts, feelingOpening, nextStep, piece, say } from '../acts.ts';
import { answersTo, namesUsualTime } from '../find-articles.ts';
import { banks } from '../phrases/index.ts';
import type { Situation } from './situation.ts';

/** On paper it was done, and she says that it was not: believe her, open it again, never argue. */
export const disputed: Situation = {
  id: 'disputed',
  fits: (reading) =>
    reading.is.denies && (reading.promise?.state === 'kept' || reading.brandPosts.length > 0) && !reading.is.repeated,
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const sources =
      reading.promise === null
        ? [{ type: 'thread' as const, ref: 'customer' }]
        : [{ type: 'history' as const, ref: reading.promise.entry.at }];
    const believe = (place: string) => piece('own', 40, [say(composer, bank.believe, place), ''], sources);
    const useful = answersTo(
      reading.found.filter(({ article }) => !namesUsualTime(article)),
      3,
    );
    return [
      {
        move: 'own-and-act',
        pieces: [
          feelingOpening(composer, 'first'),
          believe('first'),
          ...facts(composer, useful, 45, true),
          askPrivately(composer, 'first'),
          ...nextStep(composer, 'first'),
        ],
      },
      {
        move: 'take-private',
        pieces: [
          feelingOpening(composer, 'second', 'long'),
          askPrivately(composer, 'second'),
          ...nextStep(composer, 'second'),
        ],
      },
    ];
  },
};
