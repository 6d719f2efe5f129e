import { isNotOurs } from '../article-kinds.ts';
import { piece, say } from '../composer.ts';
import { facts } from '../facts.ts';
import { briefOpening, condolence, opening } from '../openings.ts';
import { banks } from '../phrases/index.ts';
import type { Situation } from './situation.ts';

/** Another company is meant: sympathy and the right door, nothing asked for that we could not use. */
export const notOurs: Situation = {
  id: 'not-ours',
  fits: (reading) => reading.is.misdirected,
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const door = reading.context.articles
      .filter(isNotOurs)
      .filter(
        ({ id }) =>
          reading.context.articles.length < 8 ||
          reading.found.some(({ article, score }) => article.id === id && score >= 2),
      )
      .slice(0, 1)
      .map((article) => ({ article }));
    const answer =
      door.length > 0
        ? facts(composer, door, { keep: 80 }).filter(({ act }) => act !== 'link')
        : [piece('answer', 80, [say(composer, bank.notOursPlain, 'first')])];
    const end = (place: string) => piece('close', 20, [say(composer, bank.notOursEnd, place), '']);
    return [
      {
        move: 'answer',
        pieces: [...condolence(composer, 'first'), opening(composer, bank.notOurs, 'first'), ...answer, end('first')],
      },
      { move: 'acknowledge-and-ask', pieces: [briefOpening(composer, 'second'), ...answer, end('second')] },
    ];
  },
};
