import { askPrivately, nextStep } from '../acts.ts';
import { isNotOurs } from '../article-kinds.ts';
import { hasTrouble } from '../clauses.ts';
import { type Piece, piece, say } from '../composer.ts';
import { facts } from '../facts.ts';
import { answersTo } from '../find-articles.ts';
import { wordsOf } from '../find-words.ts';
import { saidWords } from '../openings.ts';
import { banks } from '../phrases/index.ts';
import { knownTopic, knownTopics } from '../topics.ts';
import { upperFirst } from '../turn-around.ts';
import { helpOf } from './danger.ts';
import type { Situation } from './situation.ts';

/** What gives way where help has to stand first. */
const mayGo = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((one) => ({ ...one, variants: [...one.variants, ''] }));

/** Shorter words of hers without trouble in them say nothing. Characters. */
const leastTold = 24;

/** The customer has put her own numbers in public: ask her to take them down, repeat none, carry on in private. */
export const exposedData: Situation = {
  id: 'exposed-data',
  able: (reading) => reading.is.exposed,
  fits: (reading) => reading.is.exposed && !reading.is.onlyCode,
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const who = composer.nameless ? '' : reading.address.who;
    const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
    const remove = (place: string) =>
      upperFirst(`${who === '' ? '' : `${who}, `}${lowerFirst(say(composer, bank.deletePost, place))}`);
    // what opens a reply has nothing before it to be "also"
    const [also, plain] = bank.alsoSorry;
    const telling = (rooms: readonly number[]): readonly string[] => {
      const said = saidWords(composer, rooms);
      const trouble = said.filter((words) => hasTrouble(wordsOf(words)));
      // where nothing went wrong there is nothing to be sorry for
      if (trouble.length > 0 || !reading.is.trouble) return trouble;
      return said.filter((words) => words.length >= leastTold);
    };
    const sorry = (place: string, rooms: readonly number[], opens = false) => [
      ...telling(rooms).map((words) => say(composer, opens ? [plain ?? also] : bank.alsoSorry, place, { said: words })),
      ...(knownTopic(reading) === null
        ? []
        : [say(composer, bank.openTopic, place, { who: '', topic: knownTopics(reading, 1)[0] ?? '' })]),
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
          ...(urgent ? [piece('open', 62, sorry('first', [90, 60, 45], true)), ...told] : []),
          piece('protect', 90, [remove('first')]),
          ...(urgent ? [] : [piece('open', 62, sorry('first', [120, 100, 80, 60, 45])), ...told]),
          ...(urgent ? mayGo([askPrivately(composer, 'first', 40)]) : [askPrivately(composer, 'first')]),
          ...(urgent ? mayGo(nextStep(composer, 'first', 35)) : nextStep(composer, 'first')),
          piece('close', 20, [say(composer, bank.neverSend, 'first'), '']),
        ],
      },
      {
        move: 'own-and-act',
        pieces: [
          piece('open', 58, sorry('second', [80, 60, 45], true)),
          ...(urgent ? told : []),
          piece('protect', 90, [remove('second')]),
          ...(urgent ? [] : told),
          ...(urgent ? mayGo(nextStep(composer, 'second', 35)) : nextStep(composer, 'second')),
          ...(urgent ? mayGo([askPrivately(composer, 'second', 40)]) : [askPrivately(composer, 'second')]),
        ],
      },
    ];
  },
};
