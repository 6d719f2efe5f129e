import { askPrivately, emergencyNumber, facts, opening, piece, say } from '../acts.ts';
import { isUrgentHelp } from '../find-articles.ts';
import { findsAny } from '../find-words.ts';
import { banks } from '../phrases/index.ts';
import type { Reading } from '../reading.ts';
import type { Article } from '../types.ts';
import type { Situation } from './situation.ts';

const tellsWhatToDo = ({ answer }: Article): boolean =>
  /\b(?:jangan|hentikan|berhenti|cabut|jauhkan|matikan|keluar|tinggalkan|stop|don't|do not|leave|stay away|unplug|evacuate)\b/i.test(
    answer,
  );

const isSafety = ({ title }: Article): boolean => /keselamatan|safety|kecemasan|darurat|emergency/i.test(title);
const afraid = ['takut*', 'ketakutan', 'scared', 'afraid', 'terrified', 'trauma', 'ngeri', 'serem', 'seram', 'cuak'];

const helpOf = (reading: Reading) => {
  const found = reading.found.filter(
    ({ article, score }) => isUrgentHelp(article) || isSafety(article) || (score >= 1.5 && tellsWhatToDo(article)),
  );
  const best = found[0] ?? reading.context.articles.filter(isUrgentHelp).map((article) => ({ article }))[0];
  return best === undefined ? [] : [best];
};

/** Life, health or money is going right now: what to do first, who answers at this hour, then regret. */
export const danger: Situation = {
  id: 'danger',
  fits: (reading) =>
    !reading.is.praise &&
    // fear counts where the brand has people for it
    ((reading.found.some(({ article }) => isSafety(article)) && findsAny(reading.words, afraid)) ||
      (reading.is.danger && (helpOf(reading).length > 0 || reading.is.worried || reading.is.angry)) ||
      (reading.is.fraud && helpOf(reading).length > 0) ||
      (reading.is.notByHer && reading.context.brand.phones.length > 0)),
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const help = helpOf(reading);
    const firstAid =
      help.length > 0
        ? facts(composer, help, 90, false, true)
        : [
            piece('answer', 90, [
              say(composer, reading.is.danger ? bank.emergency : bank.secure, 'sos', {
                sos: emergencyNumber(reading),
                phone: reading.context.brand.phones[0] ?? '',
              }),
            ]),
          ];
    return [
      {
        move: 'answer',
        pieces: [
          opening(composer, bank.openDanger, 'first', 'short', 60),
          ...firstAid,
          piece('private-channel', 30, [say(composer, bank.alsoWrite, 'also'), '']),
        ],
      },
      {
        move: 'take-private',
        pieces: [opening(composer, bank.openWorried, 'second', 'long', 62), ...firstAid, ...withAsk(composer)],
      },
    ];
  },
};

function withAsk(composer: Parameters<Situation['plans']>[0]) {
  const ask = askPrivately(composer, 'second', 35);
  return [{ ...ask, variants: [...ask.variants, ''] }];
}
