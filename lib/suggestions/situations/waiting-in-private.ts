import { fromHours, piece, say } from '../composer.ts';
import { feelingOpening } from '../openings.ts';
import { banks } from '../phrases/index.ts';
import type { Situation } from './situation.ts';

/** She has written privately and waits: own the silence, ask for nothing again, say when the answer comes. */
export const waitingInPrivate: Situation = {
  id: 'waiting-in-private',
  fits: (reading) => reading.is.sentPrivately && !reading.is.repeated,
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const dm = reading.context.history
      .filter(({ channel, direction }) => direction === 'in' && /dm|messenger|chat|inbox/i.test(channel))
      .at(-1);
    const sources =
      dm === undefined ? [{ type: 'thread' as const, ref: 'customer' }] : [{ type: 'history' as const, ref: dm.at }];
    const back =
      reading.clock.reopens === null
        ? []
        : [piece('hours', 50, [say(composer, bank.backShort, 'first'), ''], fromHours(reading))];
    return (['first', 'second'] as const).map((place, index) => ({
      move: index === 0 ? ('own-and-act' as const) : ('follow-up' as const),
      pieces: [
        feelingOpening(composer, place, index === 0 ? 'long' : 'short'),
        piece('own', 70, [say(composer, bank.ownSilence, place)], sources),
        piece('next-step', 75, [say(composer, bank.silenceNext, place)], fromHours(reading)),
        ...back,
      ],
    }));
  },
};
