import { askPrivately, blockPiece, facts, feelingOpening, nextStep, nextStepHere, piece, say } from '../acts.ts';
import { answersTo, isNotOurs, namesUsualTime, pressArticle } from '../find-articles.ts';
import { banks } from '../phrases/index.ts';
import type { Reading } from '../reading.ts';
import type { Situation } from './situation.ts';

/** Articles that help somebody who is upset: close to what she wrote, and no lecture on usual times. */
function helpful(reading: Reading) {
  const press = pressArticle(reading.context.articles);
  return answersTo(
    reading.found.filter(({ article }) => !isNotOurs(article) && article !== press && !namesUsualTime(article)),
    reading.is.asks ? 2.5 : 3,
  );
}

/** Something went wrong and no closer situation fits: her words, what we do, by when, and where. */
export const complaint: Situation = {
  id: 'complaint',
  fits: () => true,
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const help = helpful(reading);
    const contacts =
      reading.contacts >= 2 || (reading.contacts >= 1 && reading.is.repeatedTrouble)
        ? [
            piece(
              'own',
              30,
              [say(composer, bank.ownContacts, 'first'), ''],
              reading.context.history
                .filter(({ direction }) => direction === 'in')
                .slice(-1)
                .map(({ at }) => ({ type: 'history' as const, ref: at })),
            ),
          ]
        : [];
    const close = blockPiece(composer, 'close', 12);
    const own = {
      move: 'own-and-act' as const,
      pieces: [
        feelingOpening(composer, 'first'),
        ...contacts,
        ...facts(composer, help, 52, true),
        askPrivately(composer, 'first'),
        ...nextStep(composer, 'first'),
        ...close,
      ],
    };
    const apart = {
      move: 'take-private' as const,
      pieces: [
        feelingOpening(composer, 'second', 'long'),
        askPrivately(composer, 'second'),
        ...nextStep(composer, 'second', 55),
        piece('protect', 20, [say(composer, bank.publicTip, 'second'), '']),
      ],
    };
    const answer = {
      move: 'answer' as const,
      pieces: [
        feelingOpening(composer, 'third', 'short'),
        ...facts(composer, help, 75),
        ...nextStepHere(composer, 'third', 40),
      ],
    };
    return help.length > 0 ? [own, answer, apart] : [own, apart];
  },
};
