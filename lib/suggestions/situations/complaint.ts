import {
  askPrivately,
  blockPiece,
  type Composer,
  facts,
  feelingOpening,
  nextStep,
  nextStepHere,
  type Piece,
  piece,
  say,
} from '../acts.ts';
import { answersTo, type FoundArticle, isNotOurs, namesUsualTime, pressArticle } from '../find-articles.ts';
import { banks } from '../phrases/index.ts';
import type { Reading } from '../reading.ts';
import type { Situation } from './situation.ts';

/** Articles that help somebody who is upset: close to what she wrote, and no lecture on usual times. */
function helpful(reading: Reading): readonly FoundArticle[] {
  if (reading.is.bereaved) return [];
  const press = pressArticle(reading.context.articles);
  return answersTo(
    reading.found.filter(({ article }) => !isNotOurs(article) && article !== press && !namesUsualTime(article)),
    reading.is.asks || reading.is.lostThing ? 2 : 2.5,
  );
}

/** She has told us more than once: said so, without saying when or what. */
function ownContacts(composer: Composer): readonly Piece[] {
  const { reading } = composer;
  if (reading.contacts < 2 && !(reading.contacts === 1 && reading.is.repeatedTrouble)) return [];
  const last = reading.context.history.filter(({ direction }) => direction === 'in').at(-1);
  const sources = last === undefined ? [] : [{ type: 'history' as const, ref: last.at }];
  return [piece('own', 30, [say(composer, banks[reading.voice].ownContacts, 'first'), ''], sources)];
}

/** Something went wrong and no closer situation fits: her words, what we do, by when, and where. */
export const complaint: Situation = {
  id: 'complaint',
  fits: () => true,
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const help = helpful(reading);
    const strong = (help[0]?.score ?? 0) >= 3.2 || reading.is.lostThing;
    const own = {
      move: 'own-and-act' as const,
      pieces: [
        feelingOpening(composer, 'first'),
        ...ownContacts(composer),
        ...facts(composer, help, strong ? 68 : 56, !strong),
        askPrivately(composer, 'first'),
        ...nextStep(composer, 'first'),
        ...blockPiece(composer, 'close', 12),
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
        ...facts(composer, help, 80),
        ...nextStepHere(composer, 'third', 40),
      ],
    };
    return help.length === 0 ? [own, apart] : strong ? [own, answer, apart] : [own, apart, answer];
  },
};
