import { askPrivately, emergencyNumber } from '../acts.ts';
import { isAboutFraud, isUrgentHelp } from '../article-kinds.ts';
import { hasTrouble } from '../clauses.ts';
import { type Composer, piece, say } from '../composer.ts';
import { facts } from '../facts.ts';
import { findsAny, wordsOf } from '../find-words.ts';
import { briefOpening, condolence, opening, saidWords, withStakes } from '../openings.ts';
import { dearOne } from '../people.ts';
import { banks } from '../phrases/index.ts';
import { openings } from '../phrases/openings.ts';
import type { Reading } from '../reading.ts';
import { knownTopic } from '../topics.ts';
import type { Article } from '../types.ts';
import { lifeDanger, moneyLeaving } from '../words/cues.ts';
import type { Situation } from './situation.ts';

const tellsWhatToDo = ({ answer }: Article): boolean =>
  /\b(?:jangan|hentikan|berhenti|cabut|jauhkan|matikan|keluar|tinggalkan|menjauh|bekukan|sekat|blokir|stop|don't|do not|leave|stay away|unplug|evacuate|freeze|block)\b/i.test(
    answer,
  );

const isSafety = ({ title }: Article): boolean => /keselamatan|safety|kecemasan|darurat|emergency/i.test(title);
/** Whether she may do something there herself. */
const asksToAct =
  /\b(?:can|should|shall|could) (?:i|we)\b|boleh (?:ke |tak )?(?:saya|i|kami|kita)\b|(?:bisa|boleh) (?:saya|aku|gue|kita)\b/i;
const afraid = ['takut*', 'ketakutan', 'scared', 'afraid', 'terrified', 'trauma', 'ngeri', 'serem', 'seram', 'cuak'];

/** What an article says to do at once; nothing where none fits. */
export const helpOf = (reading: Reading) => {
  const near = reading.context.articles.length >= 8 ? 2 : 1.5;
  // a swindle is answered by what is known of swindles, whatever else the words touch
  const swindle = reading.is.fraud && !reading.is.danger;
  const found = (
    swindle ? reading.found.filter(({ article }) => isAboutFraud(article) || isUrgentHelp(article)) : reading.found
  ).filter(
    ({ article, score }) =>
      score >= (reading.context.articles.length >= 8 ? 1.6 : 0) &&
      (isUrgentHelp(article) || isSafety(article) || (score >= near && tellsWhatToDo(article))),
  );
  const few = reading.context.articles.length < 8;
  const best =
    found[0] ??
    (few
      ? reading.context.articles
          .filter((article) => isUrgentHelp(article) || (swindle && isAboutFraud(article)))
          .map((article) => ({ article }))[0]
      : undefined);
  return best === undefined ? [] : [best];
};

const pets = [
  'cat',
  'cats',
  'kitten*',
  'dog',
  'dogs',
  'puppy',
  'rabbit',
  'hamster',
  'pet',
  'kucing*',
  'anjing*',
  'arnab',
  'kelinci',
];
/** Her animal has died: no ambulance is called any more, and never was. */
const isMourned = ({ is, words }: Reading): boolean => is.bereaved && findsAny(words, pets);

/** Life, health or money is going right now: what to do first, who answers at this hour, then regret. */
export const danger: Situation = {
  id: 'danger',
  able: (reading) => helpOf(reading).length > 0 || reading.context.brand.phones.length > 0,
  fits: (reading) =>
    !reading.is.praise &&
    !isMourned(reading) &&
    // fear counts where the brand has people for it
    ((reading.found.some(({ article, score }) => isSafety(article) && score >= 1) && findsAny(reading.words, afraid)) ||
      (reading.is.danger &&
        (helpOf(reading).length > 0 || reading.is.worried || reading.is.angry || reading.is.trouble)) ||
      reading.is.unsafeDevice ||
      (reading.is.fraud && (helpOf(reading).length > 0 || reading.context.brand.phones.length > 0)) ||
      (reading.is.notByHer && reading.context.brand.phones.length > 0)),
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const phrases = openings[reading.voice];
    const phone = reading.context.brand.phones[0] ?? '';
    const help = helpOf(reading);
    const call = piece('answer', 90, [
      say(
        composer,
        reading.is.danger
          ? bank.emergency
          : reading.is.impostor
            ? phrases.impostor
            : reading.is.asksLegit
              ? phrases.notFromUs
              : bank.secure,
        'sos',
        {
          sos: emergencyNumber(reading),
          phone,
        },
      ),
    ]);
    const off = reading.is.unsafeDevice
      ? [piece('protect', 92, [say(composer, phrases.unplug, 'sos')])]
      : reading.is.harmed
        ? [piece('protect', 92, [say(composer, phrases.harmed, 'sos', { sos: emergencyNumber(reading) })])]
        : [];
    const firstAid =
      help.length > 0
        ? [...off, ...facts(composer, help, { keep: 90, inOrder: true })]
        : off.length > 0
          ? [...off, { ...call, keep: 58, variants: [...call.variants, ''] }]
          : [call];
    // whom to call is never what is left out
    const short = facts(composer, help, { keep: 90, most: 1 });
    const shortAid =
      off.length > 0 && help.length === 0
        ? off
        : short.some(({ variants }) => variants.some((text) => /\d{3}/.test(text)))
          ? short
          : [call];
    const person = dearOne(reading);
    const asked =
      reading.is.danger && asksToAct.test(reading.text)
        ? [piece('protect', 76, [say(composer, phrases.notYourself, 'first'), ''])]
        : [];
    const theirs =
      person === null ||
      // a child holds no account
      (!reading.is.danger && children.has(person)) ||
      (reading.is.danger && !ofPlace.test(reading.text))
        ? []
        : [
            piece('protect', 61, [
              say(composer, reading.is.danger ? phrases.andTheirs : phrases.theirsToo, 'first', { person }),
              '',
            ]),
          ];
    // behind the warning her own matter, which is why she wrote
    const matter = reading.is.impostor
      ? [
          piece('open', 57, [
            ...saidWords(composer, [90, 60]).map((said) =>
              say(composer, [bank.alsoSorry[1] ?? bank.alsoSorry[0]], 'first', { said }),
            ),
            ...(knownTopic(reading) === null ? [] : [briefly(composer)]),
            '',
          ]),
        ]
      : [];
    const also = piece('private-channel', 56, [
      say(composer, bank.alsoWrite, 'also'),
      say(composer, bank.alsoShort, 'also'),
      '',
    ]);
    return [
      {
        move: 'answer',
        pieces: [...condolence(composer, 'first'), alarm(composer), ...asked, ...firstAid, ...theirs, ...matter, also],
      },
      {
        move: 'take-private',
        pieces: [
          reading.is.asksLegit && !reading.is.danger
            ? piece('open', 60, [say(composer, phrases.goodToAsk, 'second')])
            : briefOpening(composer, 'second'),
          ...shortAid,
          ...(reading.is.impostor ? matter : theirs),
          ...withAsk(composer),
          ...soon(composer),
        ],
      },
    ];
  },
};

const briefly = (composer: Composer): string =>
  say(composer, banks[composer.reading.voice].openTopic, 'first', {
    who: '',
    topic: knownTopic(composer.reading) ?? '',
  });

const children: ReadonlySet<string> = new Set(['si kecil', 'anak', 'anak-anak', 'the children', 'the little one']);

/** A danger that one can keep away from: a wire, a fire, water; a fever is none. */
const ofPlace =
  /(?<![\p{L}])(?:gas|kabel|wires?|cables?|percik\p{L}*|spark\p{L}*|smok\p{L}*|asap|berasap|fire|api|kebakar\p{L}*|terbakar|burning|burnt|line|meter|banjir|flood\p{L}*|water|air|listrik|elektrik|electric\p{L}*|tiang|pole|pokok|pohon|tree|nyetrum|setrum|kejut\p{L}*|shock|korsleting|meledak|meletup|explo\p{L}*)(?![\p{L}])/iu;
/** What was taken, or where from. */
const ofMoney =
  /(?<![\p{L}])(?:transfer|transaksi\p{L}*|transactions?|saldo|baki|balance|rekening|akaun|account|uang|duit|wang|kartu|kad|card)(?![\p{L}])/iu;

/** Opens with what happens to her where it is the danger itself; with care for her where it is not. */
function alarm(composer: Composer) {
  const { is, voice } = composer.reading;
  const bank = banks[voice];
  const phrases = openings[voice];
  if (is.asksLegit && !is.danger) return piece('open', 60, [say(composer, phrases.goodToAsk, 'first')]);
  const swindle = (is.fraud || is.notByHer) && !is.danger;
  const told = opening(composer, swindle ? phrases.fraud : bank.openDanger, 'first', 'long', 66);
  const bare = say(composer, swindle ? phrases.fraudBare : bank.dangerBare, 'first');
  const telling = told.variants.slice(0, -1).filter((text) => {
    const words = wordsOf(text);
    return hasTrouble(words) || (swindle && ofMoney.test(text)) || findsAny(words, [...lifeDanger, ...moneyLeaving]);
  });
  if (is.unsafeDevice)
    return { ...told, variants: [...new Set([...telling, ...briefOpening(composer, 'first').variants])] };
  return { ...told, variants: withStakes(composer, [...new Set([...telling, bare])], 'first') };
}

function withAsk(composer: Composer) {
  const ask = askPrivately(composer, 'second', 35);
  return [{ ...ask, variants: [...ask.variants, ''] }];
}

function soon(composer: Composer) {
  const bank = banks[composer.reading.voice];
  return [piece('next-step', 20, [say(composer, bank.actShort, 'second'), ''])];
}
