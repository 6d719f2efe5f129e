import { askPrivately, facts, feelingOpening, nextStep, piece, say } from '../acts.ts';
import { answersTo } from '../find-articles.ts';
import { banks } from '../phrases/index.ts';
import type { Situation } from './situation.ts';

/** She was answered by a pasted text or a bot: be a person, own it, and bring something that was not said before. */
export const wantsAPerson: Situation = {
  id: 'wants-a-person',
  fits: (reading) => reading.is.repeated || reading.is.wantsHuman,
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const useful = answersTo(reading.found, 2);
    const own = reading.is.repeated ? bank.ownRepeated : bank.human;
    return [
      {
        move: 'own-and-act',
        pieces: [
          feelingOpening(composer, 'first'),
          piece('own', 52, [
            `${say(composer, bank.human, 'first')} ${reading.is.repeated ? say(composer, own, 'first') : ''}`.trim(),
            say(composer, own, 'first'),
          ]),
          ...facts(composer, useful, 56, true),
          askPrivately(composer, 'first'),
          ...nextStep(composer, 'first'),
        ],
      },
      {
        move: 'take-private',
        pieces: [
          feelingOpening(composer, 'second', 'short'),
          piece('own', 50, [say(composer, own, 'second')]),
          ...facts(composer, useful, 62, true),
          askPrivately(composer, 'second'),
          ...nextStep(composer, 'second'),
        ],
      },
    ];
  },
};
