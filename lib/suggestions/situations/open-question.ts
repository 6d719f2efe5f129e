import { askPrivately } from '../acts.ts';
import { fromHours, piece, say } from '../composer.ts';
import { condolence } from '../openings.ts';
import { banks } from '../phrases/index.ts';
import { askedTopic, knownTopic } from '../topics.ts';
import type { Situation } from './situation.ts';

/** A question that no article answers: who will find out, and by when; nothing made up, nothing to be sorry for. */
export const openQuestion: Situation = {
  id: 'open-question',
  fits: ({ is, clauses }) =>
    is.asks &&
    !is.angry &&
    !is.mockPraise &&
    (!is.trouble || (!is.repeatedTrouble && clauses.every(({ asks, score }) => asks || score < 2))),
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const hours = fromHours(reading);
    const back =
      reading.clock.reopens === null ? [] : [piece('hours', 50, [say(composer, bank.backShort, 'first'), ''], hours)];
    const asked = askedTopic(reading);
    const known = knownTopic(reading);
    const about = (place: string): string => {
      if (asked !== null && reading.voice === 'en') return say(composer, bank.openQuestionWhether, place, { asked });
      const topic = asked ?? (known === null ? null : reading.voice === 'en' ? `the ${known}` : known);
      return topic === null
        ? say(composer, bank.openQuestionPlain, place)
        : say(composer, bank.openQuestion, place, { topic });
    };
    const thanks = reading.is.praise ? [piece('greet', 30, [say(composer, bank.thankTopic, 'first'), ''])] : [];
    const own = piece('private-channel', 40, [say(composer, bank.ownCase, 'first'), '']);
    return [
      {
        move: 'answer',
        pieces: [
          ...condolence(composer, 'first'),
          ...thanks,
          piece('next-step', 80, [about('first')], hours),
          ...back,
          own,
        ],
      },
      {
        move: 'take-private',
        pieces: [
          ...condolence(composer, 'second'),
          piece('next-step', 80, [about('second')], hours),
          askPrivately(composer, 'second', 70),
          ...back,
        ],
      },
    ];
  },
};
