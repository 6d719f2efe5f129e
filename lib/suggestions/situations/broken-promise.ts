import { askPrivately, feelingOpening, nextStep, piece, say } from '../acts.ts';
import { banks } from '../phrases/index.ts';
import type { Situation } from './situation.ts';

/** What a colleague promised on any channel and did not keep: own it, whoever answers today, and give a new time. */
export const brokenPromise: Situation = {
  id: 'broken-promise',
  fits: (reading) => reading.promise?.state === 'broken',
  plans: (composer) => {
    const { reading } = composer;
    const { promise } = reading;
    if (promise === null) return [];
    const bank = banks[reading.voice];
    const sources = [{ type: 'history' as const, ref: promise.entry.at }];
    const own = (place: string) =>
      piece(
        'own',
        80,
        [say(composer, bank.ownPromise[promise.kind], place), say(composer, bank.ownPromiseShort, place)],
        sources,
      );
    const hours = [{ type: 'hours' as const, ref: 'brand' }];
    const next = (place: string) =>
      piece(
        'next-step',
        75,
        [say(composer, bank.nextPromise[promise.kind], place), say(composer, bank.actShort, place)],
        hours,
      );
    const back =
      reading.clock.reopens === null ? [] : [piece('hours', 60, [say(composer, bank.backShort, 'first'), ''], hours)];
    return [
      {
        move: 'own-and-act',
        pieces: [
          feelingOpening(composer, 'first'),
          own('first'),
          askPrivately(composer, 'first'),
          next('first'),
          ...back,
        ],
      },
      {
        move: 'take-private',
        pieces: [
          feelingOpening(composer, 'second', 'short'),
          own('second'),
          askPrivately(composer, 'second'),
          ...nextStep(composer, 'second'),
        ],
      },
      {
        move: 'acknowledge-and-ask',
        pieces: [
          feelingOpening(composer, 'third', 'short'),
          askPrivately(composer, 'third'),
          ...nextStep(composer, 'third'),
        ],
      },
    ];
  },
};
