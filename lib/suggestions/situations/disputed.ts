import { askPrivately, nextStep } from '../acts.ts';
import { namesUsualTime } from '../article-kinds.ts';
import { piece, say } from '../composer.ts';
import { facts } from '../facts.ts';
import { answersTo } from '../find-articles.ts';
import { feelingOpening } from '../openings.ts';
import { banks } from '../phrases/index.ts';
import type { Situation } from './situation.ts';

/** On paper it was done, and she says that it was not: believe her, open it again, never argue. */
export const disputed: Situation = {
  id: 'disputed',
  fits: (reading) =>
    reading.is.denies &&
    (reading.promise?.state === 'kept' || reading.brandPosts.length > 0) &&
    !reading.is.repeated &&
    !reading.is.misread,
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const sources =
      reading.promise === null
        ? [{ type: 'thread' as const, ref: 'customer' }]
        : [{ type: 'history' as const, ref: reading.promise.entry.at }];
    const believe = (place: string) => say(composer, bank.believe, place);
    const useful = answersTo(
      reading.found.filter(({ article }) => !namesUsualTime(article)),
      3,
    );
    return [
      {
        move: 'own-and-act',
        pieces: [
          feelingOpening(composer, 'first'),
          piece('own', 40, [believe('first'), ''], sources),
          ...facts(composer, useful, reading.context.articles.length < 8 ? { keep: 60 } : { keep: 45, mayGo: true }),
          askPrivately(composer, 'first'),
          ...nextStep(composer, 'first'),
        ],
      },
      {
        move: 'take-private',
        pieces: [
          feelingOpening(composer, 'second', 'short'),
          piece('own', 40, [believe('second'), ''], sources),
          piece('protect', 20, [say(composer, bank.apart, 'second'), '']),
          askPrivately(composer, 'second'),
          ...nextStep(composer, 'second'),
        ],
      },
    ];
  },
};
