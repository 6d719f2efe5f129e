import { bestSentence, opening, piece, say } from '../acts.ts';
import { answersTo } from '../find-articles.ts';
import { banks } from '../phrases/index.ts';
import type { Situation } from './situation.ts';

/** A suggestion for the product: thanks, an honest way round for now, and no promise that it will come. */
export const idea: Situation = {
  id: 'idea',
  fits: (reading) =>
    reading.is.suggestion &&
    !reading.is.danger &&
    (!reading.is.angry || reading.found.length > 0) &&
    reading.promise?.state !== 'broken',
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const now = answersTo(reading.found, 1.5)[0];
    const meanwhile =
      now === undefined || (now.article.lang !== reading.voice && !reading.mixed)
        ? []
        : [
            piece(
              'answer',
              75,
              [
                say(composer, bank.meanwhile, 'first', { fact: now.article.answer }),
                say(composer, bank.meanwhile, 'first', { fact: bestSentence(reading, now.article) }),
              ],
              [{ type: 'article', ref: now.article.id }],
            ),
          ];
    const open = (place: string, length: 'long' | 'short') => {
      const base = opening(composer, bank.thankIdea, place, length, 60);
      return { ...base, variants: [...base.variants.slice(0, -1), say(composer, bank.thankTopic, place)] };
    };
    return [
      {
        move: 'thank',
        pieces: [open('first', 'long'), piece('next-step', 70, [say(composer, bank.noteIdea, 'first')]), ...meanwhile],
      },
      {
        move: 'answer',
        pieces: [
          open('second', 'short'),
          ...meanwhile,
          piece('next-step', 70, [say(composer, bank.noteIdea, 'second')]),
        ],
      },
    ];
  },
};
