import { greetThem } from '../acts.ts';
import { piece, say } from '../composer.ts';
import { condolence, opening } from '../openings.ts';
import { praisedPerson } from '../people.ts';
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
      reading.is.suggestion
        ? [piece('answer', 78, [say(composer, bank.noteIdea, place, { team: bank.ideaTeam[0] })])]
        : [];
    const short = opening(composer, bank.thank, 'second', 'short', 60);
    const told = opening(composer, bank.thank, 'first', 'long', 60);
    const thanks = { ...told, variants: [...told.variants.slice(0, -1), say(composer, bank.thankTopic, 'first')] };
    return [
      {
        move: 'thank',
        pieces: [
          ...condolence(composer, 'first'),
          thanks,
          pass('first'),
          ...idea('first'),
          ...greetThem(composer, 'first', 20),
        ],
      },
      {
        move: 'follow-up',
        pieces: [
          { ...short, variants: [...short.variants.slice(0, -1), say(composer, bank.thankTopic, 'second')] },
          pass('second'),
          ...idea('second'),
        ],
      },
    ];
  },
};
