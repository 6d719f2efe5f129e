import { greetThem } from '../acts.ts';
import { isNotOurs, isStale } from '../article-kinds.ts';
import { hasTrouble } from '../clauses.ts';
import { type Composer, type Piece, piece, say } from '../composer.ts';
import { facts } from '../facts.ts';
import { answersTo, type FoundArticle, findArticles } from '../find-articles.ts';
import { wordsOf } from '../find-words.ts';
import { briefOpening, condolence, feelingOpening } from '../openings.ts';
import { banks } from '../phrases/index.ts';
import type { Reading } from '../reading.ts';
import { isGlad } from '../signs.ts';
import { askedTopic, knownTopic } from '../topics.ts';
import { upperFirst } from '../turn-around.ts';
import type { Situation } from './situation.ts';

/** Below this a likeness of words is no answer; among many articles chance likenesses are many. */
const least = { mixed: 1.5, few: 2, many: 2, share: 0.24 } as const;
const manyArticles = 8;

const fewest = (reading: Reading): number =>
  reading.context.articles.length < manyArticles ? (reading.mixed ? least.mixed : least.few) : least.many;

/** The articles that answer her; where she asks several things, for each the one that answers it, two at most. */
function answersFor(reading: Reading): readonly FoundArticle[] {
  const whole = answersToAll(reading);
  if (reading.questions.length < 2 || whole.length !== 1) return whole;
  const more = reading.questions.flatMap((asked) =>
    findArticles(
      asked,
      reading.context.articles.filter(
        (article) =>
          !isNotOurs(article) && article.lang === whole[0]?.article.lang && !isStale(article, reading.context.now),
      ),
      reading.voice,
    )
      .filter(({ score, article }) => score >= fewest(reading) && article.id !== whole[0]?.article.id)
      .slice(0, 1),
  );
  return [...whole, ...more].slice(0, 2);
}

const answersToAll = (reading: Reading): readonly FoundArticle[] =>
  answersTo(
    reading.found.filter(
      ({ article, share }) =>
        !isNotOurs(article) && (reading.context.articles.length < manyArticles || share >= least.share),
    ),
    fewest(reading),
  );

/** A question that a plain yes answers: "can I …", "… boleh tak"; not "how can I", "macam mana boleh jadi". */
const asksWhether =
  /(?<!(?<![\p{L}])(?:how|what|when|where|why|which|much|cara|caranya|mana|bagaimana|gimana|kapan|bila|berapa|kok|kenapa|jam|pukul|tak|tidak|ga|gak|nggak|belum|not) )(?<![\p{L}])(?:bisa|boleh|bolehkah|bisakah|can|could|may|allowed|is it possible)(?![\p{L}]| jadi| macam)/iu;
const asksNeed = /(?<![\p{L}])(?:harus|perlu|kena|mesti|wajib|need to|have to|must)(?![\p{L}])/iu;
const refuses =
  /\b(?:belum bisa|tidak bisa|tidak dapat|tak boleh|tidak boleh|cannot|can't|not available|tiada|belum tersedia)\b|\b(?:sahaja|saja|only)(?=[.,;!]|$)|\b(?:hanya|only) (?:untuk|for|bagi)\b/i;
/** "Harus di kantor": what is only to be done in one way is no plain yes to another. */
const onlyThere =
  /(?<![\p{L}])(?:harus|wajib|mesti|must|only|hanya|tetap) (?:\p{L}+ )?(?:di|ke|datang|hadir|dibawa|bawa|dalam talian|at|in person|visit|come|be (?:done|made|brought))(?![\p{L}])/iu;
const otherWay =
  /(?<![\p{L}])(?:online|atas talian|dalam talian|lewat (?:app|aplikasi|web|hp)|via (?:app|web)|melalui (?:app|aplikasi)|wakil\p{L}*|diwakil\p{L}*|by post|by phone|in the app|tanpa|without|luar kota|cabang lain|cawangan lain|another branch|any branch)(?![\p{L}])/iu;

/** Where the article says no to anything, a plain yes would promise too much. */
const denies =
  /(?<![\p{L}])(?:not|never|cannot|\p{L}+n['’]t|except|tidak|tak|bukan|belum|kecuali|melainkan|dilarang)(?![\p{L}])/iu;
const frees =
  /\b(?:tanpa|tidak perlu|tak perlu|tak usah|walk-in|online|without|no need|no form|tiada borang|not? (?:have|need) to|don['’]t (?:have|need) to|tak payah)\b/i;
const allFrees = new RegExp(frees.source, 'gi');

/** Thanks in advance praise nothing yet. */
const inAdvance =
  /(?:thanks|thank you|thank u|tq|thx|makasih|makasi|terima kasih|trims)(?: (?:before|in advance|sebelumnya|sebelum ini|ya|yaa|min|admin|kak|very much|so much|banyak))*[\s.!🙏]*$/iu;

/** A face behind thanks in advance is courtesy. */
const thankFace =
  /(?:thanks|thank you|tq|thx|makasih|makasi|terima kasih|trims)[\s\p{P}]*\p{Extended_Pictographic}+/giu;
const gladFace = /😋|🥰|😍|💕|💖|🫶|🥹/u;

/** "Kak Dini, bisa." where the article allows it; only her name where it says neither. */
function lead(composer: Composer, place: string, answer: string, sure: boolean): Piece {
  const { reading } = composer;
  const bank = banks[reading.voice];
  // who asks in fear hears first that we are sorry for it
  if (reading.is.worried) return feelingOpening(composer, place, 'short');
  if (
    gladFace.test(reading.text.replace(thankFace, ' ')) ||
    (reading.is.praise && isGlad(wordsOf(reading.text.replace(inAdvance, ' '))))
  )
    return piece('greet', 66, [say(composer, bank.thankTopic, place)]);
  const asked = reading.questions;
  const name = composer.nameless || reading.address.who === '' ? '' : `${reading.address.who}, `;
  const need = sure && asked.some((one) => asksNeed.test(one)) && frees.test(answer);
  const yes =
    sure &&
    asksWhether.test(reading.text) &&
    !(onlyThere.test(answer) && otherWay.test(reading.plainText)) &&
    !refuses.test(answer) &&
    !denies.test(answer.replace(allFrees, ' '));
  const ways = need ? bank.noNeed : yes ? bank.yes : null;
  if (ways === null && reading.is.trouble) return feelingOpening(composer, place, 'short');
  const said =
    ways === null
      ? say(composer, bank.hello, place).replace(/,?\s*$/, '.')
      : `${name}${say(composer, ways, place).replace(/^./, (first) => (name === '' ? first : first.toLowerCase()))}`;
  // a plain yes, and behind it what went wrong
  const went = reading.clauses.some(({ asks, score, words }) => !asks && score >= 2.5 && hasTrouble(words));
  if (ways !== null && went) {
    const [sorry] = briefOpening(composer, place).variants;
    if (sorry !== undefined && knownTopic(reading) !== null)
      return piece('greet', 66, [`${sorry} ${upperFirst(say(composer, ways, place))}`, said]);
  }
  return piece('greet', 66, [said]);
}

/** A question that an article answers: the answer itself, not a way to it. */
export const question: Situation = {
  id: 'question',
  able: (reading) => answersFor(reading).length > 0,
  fits: (reading) =>
    reading.is.asks &&
    !reading.is.harmed &&
    answersFor(reading).length > 0 &&
    !reading.is.angry &&
    !reading.is.mockPraise &&
    !(reading.is.trouble && reading.context.articles.length >= manyArticles) &&
    !reading.is.bereaved &&
    (!reading.is.worried ||
      (answersFor(reading)[0]?.score ?? 0) >= (reading.context.articles.length < manyArticles ? 2 : 3)),
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    const found = answersFor(reading);
    const all = found.map(({ article }) => article.answer).join(' ');
    // a plain yes is said only where the article is surely about what she asks
    const sure = reading.context.articles.length < manyArticles || (found[0]?.score ?? 0) >= 3.4;
    const topic = askedTopic(reading) ?? knownTopic(reading);
    const about = topic === null ? '' : `${{ id: 'Soal', ms: 'Pasal', en: 'On' }[reading.voice]} ${topic}: `;
    return [
      {
        move: 'answer',
        pieces: [
          ...condolence(composer, 'first'),
          lead(composer, 'first', all, sure),
          ...facts(composer, found, { keep: 80 }),
          ...(reading.is.trouble || reading.is.worried ? [] : greetThem(composer, 'first')),
        ],
      },
      {
        move: 'take-private',
        pieces: [
          ...condolence(composer, 'second'),
          lead(composer, 'second', all, sure),
          ...facts(composer, found.slice(0, 1), { keep: 80, most: 1 }),
          piece('private-channel', 60, [say(composer, bank.ownCase, 'second')]),
        ],
      },
      // where the answer is one sentence, a second reply would say it again: the way to it, and to us
      {
        move: 'follow-up',
        pieces: [
          ...condolence(composer, 'third'),
          piece('greet', 66, [say(composer, bank.hello, 'third').replace(/,?\s*$/, '.')]),
          ...found
            .slice(0, 1)
            .map(({ article }) =>
              piece(
                'answer',
                80,
                [`${about}${say(composer, bank.moreElsewhere, 'third', { link: article.link })}`],
                [{ type: 'article', ref: article.id }],
              ),
            ),
          piece('private-channel', 60, [say(composer, bank.ownCase, 'third')]),
          piece('close', 20, [say(composer, bank.stillUnsure, 'third'), '']),
        ],
      },
    ];
  },
};
