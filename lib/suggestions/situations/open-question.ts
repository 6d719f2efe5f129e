import { askPrivately, piece, say, topicOf } from '../acts.ts';
import { banks } from '../phrases/index.ts';
import type { Situation } from './situation.ts';

/** A question that no article answers: who will find out, and by when; nothing made up, nothing to be sorry for. */
export const openQuestion: Situation = {
  id: 'open-question',
  fits: ({ is, clauses, context }) =>
    is.asks &&
    !is.angry &&
    !is.mockPraise &&
    !is.repeatedTrouble &&
    context.history.length === 0 &&
    clauses.every(({ asks, score }) => asks || score < 2),
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const hours = [{ type: 'hours' as const, ref: 'brand' }];
    const back =
      reading.clock.reopens === null ? [] : [piece('hours', 50, [say(composer, bank.backShort, 'first'), ''], hours)];
    const answer = (place: string) =>
      piece('next-step', 80, [say(composer, bank.openQuestion, place, { topic: topicOf(reading) })], hours);
    return [
      {
        move: 'answer',
        pieces: [answer('first'), ...back, piece('private-channel', 40, [say(composer, bank.ownCase, 'first'), ''])],
      },
      { move: 'acknowledge-and-ask', pieces: [answer('second'), ...back, askPrivately(composer, 'second', 45)] },
    ];
  },
};
