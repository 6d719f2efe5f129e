import { askPrivately, nextStep } from '../acts.ts';
import { piece, say } from '../composer.ts';
import { facts } from '../facts.ts';
import { briefOpening, feelingOpening } from '../openings.ts';
import { banks } from '../phrases/index.ts';
import { upperFirst } from '../turn-around.ts';
import { helpful } from './complaint.ts';
import type { Situation } from './situation.ts';

/** A promise whose time has not come: it stands, and she shall know where it is. Neither confess nor preach patience. */
export const openPromise: Situation = {
  id: 'open-promise',
  able: (reading) => reading.promise?.state === 'open',
  fits: (reading) => reading.promise?.state === 'open' && !(reading.is.praise && !reading.is.mockPraise),
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const thing = bank.promised[reading.promise?.kind ?? 'other'];
    const sources = [{ type: 'history' as const, ref: reading.promise?.entry.at ?? '' }];
    const keep = (place: string) =>
      piece('own', 72, [say(composer, bank.keepOpen, place, { thing, Thing: upperFirst(thing) })], sources);
    return [
      {
        move: 'answer',
        pieces: [
          feelingOpening(composer, 'first'),
          keep('first'),
          // what she asks besides, where an article answers it
          ...(reading.is.inEarnest
            ? facts(composer, helpful(reading).slice(0, 1), { keep: 64, mayGo: true, most: 2 })
            : []),
          askPrivately(composer, 'first'),
          ...nextStep(composer, 'first'),
        ],
      },
      {
        move: 'take-private',
        pieces: [
          briefOpening(composer, 'second'),
          keep('second'),
          askPrivately(composer, 'second'),
          ...nextStep(composer, 'second', 50),
        ],
      },
    ];
  },
};
