import { facts, opening, piece, say } from '../acts.ts';
import { isNotOurs } from '../find-articles.ts';
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
      .slice(0, 1)
      .map((article) => ({ article }));
    const answer = facts(composer, door, 80).filter(({ act }) => act !== 'link');
    return [
      {
        move: 'answer',
        pieces: [
          opening(composer, bank.notOurs, 'first'),
          ...answer,
          piece('close', 20, [say(composer, bank.notOursEnd, 'first'), '']),
        ],
      },
      {
        move: 'acknowledge-and-ask',
        pieces: [
          opening(composer, bank.openAngry, 'second', 'short'),
          ...answer,
          piece('close', 20, [say(composer, bank.notOursEnd, 'second'), '']),
        ],
      },
    ];
  },
};
