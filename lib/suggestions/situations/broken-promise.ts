import { askPrivately, nextStep } from '../acts.ts';
import { fromHours, piece, say } from '../composer.ts';
import { feelingOpening } from '../openings.ts';
import { banks } from '../phrases/index.ts';
import type { Situation } from './situation.ts';

/** What a colleague promised on any channel and did not keep: own it, whoever answers today, and give a new time. */
export const brokenPromise: Situation = {
  id: 'broken-promise',
  able: (reading) => reading.promise?.state === 'broken',
  fits: (reading) => reading.promise?.state === 'broken',
  plans: (composer) => {
    const { reading } = composer;
    const { promise } = reading;
    if (promise === null) return [];
    const bank = banks[reading.voice];
    const sources = [{ type: 'history' as const, ref: promise.entry.at }];
    const long = (place: string) => say(composer, bank.ownPromise[promise.kind], place);
    const short = (place: string) => say(composer, bank.ownPromiseShort, place);
    const next = [say(composer, bank.nextPromise[promise.kind], 'first'), say(composer, bank.actShort, 'first')];
    const back =
      reading.clock.reopens === null
        ? []
        : [piece('hours', 60, [say(composer, bank.backShort, 'first'), ''], fromHours(reading))];
    return [
      {
        move: 'own-and-act',
        pieces: [
          feelingOpening(composer, 'first'),
          piece('own', 80, [long('first'), short('first')], sources),
          askPrivately(composer, 'first'),
          piece('next-step', 75, next, fromHours(reading)),
          ...back,
        ],
      },
      {
        move: 'take-private',
        pieces: [
          feelingOpening(composer, 'second', 'short'),
          piece('own', 80, [short('second')], sources),
          piece('protect', 30, [say(composer, bank.apart, 'second'), '']),
          askPrivately(composer, 'second'),
          ...nextStep(composer, 'second'),
        ],
      },
    ];
  },
};
