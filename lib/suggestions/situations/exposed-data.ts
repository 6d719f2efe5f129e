import { askPrivately, nextStep, piece, saidWords, say } from '../acts.ts';
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
    const who = reading.address.who;
    const remove = (place: string) =>
      upperFirst(
        `${who === '' ? '' : `${who}, `}${say(composer, bank.deletePost, place).replace(/^./, (first) => first.toLowerCase())}`,
      );
    const sorry = (place: string, rooms: readonly number[]) => [
      ...saidWords(composer, rooms).map(
        (words) => `${{ id: 'Maaf', ms: 'Maaf', en: 'Sorry' }[reading.voice]}, ${words}.`,
      ),
      say(composer, bank.openTopic, place, { who: '' }).replace(/^, /, ''),
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
          piece('protect', 90, [remove('second')]),
          piece('open', 55, sorry('second', [60, 45])),
          ...nextStep(composer, 'second'),
          askPrivately(composer, 'second'),
        ],
      },
    ];
  },
};
