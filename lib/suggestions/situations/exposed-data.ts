import { askPrivately, nextStep } from '../acts.ts';
import { hasTrouble } from '../clauses.ts';
import { piece, say } from '../composer.ts';
import { wordsOf } from '../find-words.ts';
import { saidWords } from '../openings.ts';
import { banks } from '../phrases/index.ts';
import { upperFirst } from '../turn-around.ts';
import type { Situation } from './situation.ts';

/** The customer has put her own numbers in public: ask her to take them down, repeat none, carry on in private. */
export const exposedData: Situation = {
  id: 'exposed-data',
  fits: (reading) => reading.is.exposed,
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const who = composer.nameless ? '' : reading.address.who;
    const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
    const remove = (place: string) =>
      upperFirst(`${who === '' ? '' : `${who}, `}${lowerFirst(say(composer, bank.deletePost, place))}`);
    const sorry = (place: string, rooms: readonly number[]) => [
      ...saidWords(composer, rooms)
        .filter((words) => hasTrouble(wordsOf(words)))
        .map((words) => say(composer, bank.alsoSorry, place, { said: words })),
      say(composer, bank.openBare, place, { who: '' }),
    ];
    return [
      {
        move: 'take-private',
        pieces: [
          piece('protect', 90, [remove('first')]),
          piece('open', 55, sorry('first', [90, 60, 45])),
          askPrivately(composer, 'first'),
          ...nextStep(composer, 'first'),
          piece('close', 20, [say(composer, bank.neverSend, 'first'), '']),
        ],
      },
      {
        move: 'own-and-act',
        pieces: [
          piece('open', 55, sorry('second', [60, 45])),
          piece('protect', 90, [remove('second')]),
          ...nextStep(composer, 'second'),
          askPrivately(composer, 'second'),
        ],
      },
    ];
  },
};
