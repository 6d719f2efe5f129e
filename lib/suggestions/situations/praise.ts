import { greetThem, opening, piece, praisedPerson, say, topicOf } from '../acts.ts';
import { banks } from '../phrases/index.ts';
import type { Situation } from './situation.ts';

/** Praise that tells a story is answered with the story, and carried to whom it belongs. */
export const praise: Situation = {
  id: 'praise',
  fits: (reading) => reading.is.praise && !reading.is.mockPraise && !reading.is.asks,
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const person = praisedPerson(reading);
    const pass = (place: string) =>
      piece('next-step', 80, [
        person === null || composer.round >= 2
          ? say(composer, bank.passOn, place)
          : say(composer, bank.passOnTo, place, { person }),
      ]);
    const idea = (place: string) =>
      reading.is.suggestion ? [piece('answer', 78, [say(composer, bank.noteIdea, place)])] : [];
    const withThanks = (place: string, length: 'long' | 'short') => {
      const open = opening(composer, bank.thank, place, length, 60);
      return {
        ...open,
        variants: [...open.variants.slice(0, -1), say(composer, bank.thankTopic, place, { topic: topicOf(reading) })],
      };
    };
    return [
      {
        move: 'thank',
        pieces: [withThanks('first', 'long'), pass('first'), ...idea('first'), ...greetThem(composer, 'first', 20)],
      },
      { move: 'follow-up', pieces: [withThanks('second', 'short'), ...idea('second'), pass('second')] },
    ];
  },
};
