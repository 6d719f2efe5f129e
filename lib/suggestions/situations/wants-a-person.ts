import { askPrivately, nextStep } from '../acts.ts';
import { isUrgentHelp } from '../article-kinds.ts';
import { piece, say } from '../composer.ts';
import { facts } from '../facts.ts';
import { answersTo } from '../find-articles.ts';
import { feelingOpening } from '../openings.ts';
import { banks } from '../phrases/index.ts';
import type { Situation } from './situation.ts';

/** She was answered by a pasted text or a bot: be a person, own it, and bring something that was not said before. */
export const wantsAPerson: Situation = {
  id: 'wants-a-person',
  fits: (reading) => reading.is.repeated || reading.is.wantsHuman,
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const useful = answersTo(reading.found, reading.context.articles.length < 8 ? 2 : 3);
    const straight = useful.some(({ article }) => isUrgentHelp(article));
    const own = (place: string) => {
      // who mourns hears a person in the condolence
      if (reading.is.bereaved && !reading.is.repeated) return [''];
      const short = say(composer, reading.is.repeated ? bank.ownRepeated : bank.human, place);
      return reading.is.repeated ? [`${say(composer, bank.human, place)} ${short}`, short] : [short];
    };
    const ask = askPrivately(composer, 'second', 45);
    return [
      {
        move: 'own-and-act',
        pieces: [
          feelingOpening(composer, 'first'),
          piece('own', 50, own('first')),
          ...facts(composer, useful, {
            keep: straight ? 78 : 63,
            mayGo: !straight && reading.context.articles.length >= 8,
          }),
          askPrivately(composer, 'first'),
          ...nextStep(composer, 'first'),
        ],
      },
      {
        move: straight ? 'answer' : 'take-private',
        pieces: [
          feelingOpening(composer, 'second', 'short'),
          piece('own', 48, [...own('second').slice(-1)]),
          ...facts(composer, useful, { keep: 80, most: 2 }),
          { ...ask, variants: straight ? [...ask.variants, ''] : ask.variants },
          ...nextStep(composer, 'second'),
        ],
      },
    ];
  },
};
