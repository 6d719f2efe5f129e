import { askPrivately, nextStep } from '../acts.ts';
import { isNotOurs } from '../article-kinds.ts';
import { hasTrouble } from '../clauses.ts';
import { piece, say } from '../composer.ts';
import { facts } from '../facts.ts';
import { answersTo } from '../find-articles.ts';
import { wordsOf } from '../find-words.ts';
import { saidWords } from '../openings.ts';
import { banks } from '../phrases/index.ts';
import { upperFirst } from '../turn-around.ts';
import { helpOf } from './danger.ts';
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
    // money or a life comes before the post that should go
    const urgent = reading.is.danger || reading.is.fraud || reading.is.notByHer;
    const help = urgent
      ? helpOf(reading)
      : answersTo(
          reading.found.filter(({ article }) => !isNotOurs(article)),
          2,
        ).slice(0, 1);
    const told = facts(
      composer,
      help,
      urgent ? { keep: 88, inOrder: true } : { keep: 48, mayGo: true, most: 2 },
    ).filter(({ act }) => act !== 'link' || urgent);
    return [
      {
        move: 'take-private',
        pieces: [
          ...(urgent ? [piece('open', 62, sorry('first', [90, 60, 45])), ...told] : []),
          piece('protect', 90, [remove('first')]),
          ...(urgent ? [] : [piece('open', 62, sorry('first', [120, 100, 80, 60, 45])), ...told]),
          askPrivately(composer, 'first'),
          ...nextStep(composer, 'first'),
          piece('close', 20, [say(composer, bank.neverSend, 'first'), '']),
        ],
      },
      {
        move: 'own-and-act',
        pieces: [
          piece('open', 58, sorry('second', [80, 60, 45])),
          ...(urgent ? told : []),
          piece('protect', 90, [remove('second')]),
          ...(urgent ? [] : told),
          ...nextStep(composer, 'second'),
          askPrivately(composer, 'second'),
        ],
      },
    ];
  },
};
