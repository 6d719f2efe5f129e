import { askPrivately, emergencyNumber, fragileWords, nextStep, nextStepHere } from '../acts.ts';
import { isNotOurs, isUrgentHelp, pressArticle, usualTime } from '../article-kinds.ts';
import { sentencesOf } from '../article-sentences.ts';
import { type Composer, type Piece, piece, say } from '../composer.ts';
import { facts } from '../facts.ts';
import { longWait } from '../feeling.ts';
import { answersTo, type FoundArticle } from '../find-articles.ts';
import { hasLeft } from '../never-told.ts';
import { feelingOpening, openingBesideAnswer } from '../openings.ts';
import { banks } from '../phrases/index.ts';
import { openings } from '../phrases/openings.ts';
import type { Reading } from '../reading.ts';
import type { Article } from '../types.ts';
import type { Situation } from './situation.ts';

/** From here on an article is taken to be what she needs; below, a likeness of words is no answer to a complaint. */
const least = { asked: 2, few: 2.5, many: 3 } as const;
const sure = { few: 3.2, many: 4.5 } as const;

const namesPerson = ({ answer }: Article): boolean =>
  /\d{3}[- ]?\d{2}/.test(answer) && /berduka|takziah|condolence|sorry for/i.test(answer);

const ofDeath = /meninggal|kematian|waris|bereave|deceased|death|estate|pewaris|wafat/i;

/** Articles that help somebody who is upset: close to what she wrote, and no lecture on usual times. */
export function helpful(reading: Reading): readonly FoundArticle[] {
  // a list of papers is no answer to a death; a person who is there by telephone is
  if (reading.is.bereaved)
    return reading.found
      .filter(
        ({ article, score }) =>
          score >= 1.2 && (namesPerson(article) || (score >= 3 && reading.is.inEarnest && ofDeath.test(article.title))),
      )
      .slice(0, 1);
  const press = pressArticle(reading.context.articles);
  const fitting = reading.found.filter(
    ({ article, covers }) =>
      (covers.size >= 2 || reading.is.asks || reading.context.articles.length < 8) &&
      !isNotOurs(article) &&
      article.id !== press?.id &&
      answersHer(reading, article) &&
      !(hasLeft.test(reading.text) && howToLeave.test(article.title)) &&
      (sentencesOf(article.answer).some((sentence) => !usualTime.test(sentence)) || mayHearTimes(reading)),
  );
  const best = fitting[0];
  const found = answersTo(
    fitting,
    reading.is.asks ||
      reading.is.lostThing ||
      // what she is entitled to is worth telling where it is named by its own thing
      (best !== undefined && best.titled >= 0.45 && best.score >= least.asked && entitles.test(best.article.answer))
      ? least.asked
      : reading.context.articles.length < 8
        ? least.few
        : least.many,
  );
  return reading.is.asks || reading.context.articles.length < 8 ? found : found.slice(0, 1);
}

/** What somebody in trouble may claim, and where. */
const entitles =
  /(?<![\p{L}])(?:claim\p{L}*|tuntut\p{L}*|klaim|reimburs\p{L}*|compensat\p{L}*|pampasan|kompensasi|keep (?:the |your )?receipts?|simpan (?:resit|struk|kuitansi|nota)|dana kembali|refunded|dipulangkan|ditanggung|covered|diganti|replaced)(?![\p{L}])/iu;
/** Where the rule says no, it is no comfort: what becomes of her own case is looked at first. */
const refusal =
  /(?<![\p{L}])(?:(?:tidak|tak|belum) (?:bisa|boleh|dapat|akan|layak) (?:di)?(?:kembali\p{L}*|tukar\p{L}*|refund|ganti|tuntut|klaim|pulangkan|batalkan|dituntut)|hangus|luput|burn|forfeit\p{L}*|non[- ]?refundable|no refunds?|not (?:refundable|refunded|covered|eligible)|cannot be (?:refunded|returned|exchanged|claimed)|tiada (?:bayaran balik|pemulangan|refund))(?![\p{L}])/iu;
const notForHer = new RegExp(`${usualTime.source}|${refusal.source}`, 'iu');

/** How to leave is no news to who has left and is still charged. */
const howToLeave =
  /(?<![\p{L}])(?:batal\p{L}*|berhenti|cancel\p{L}*|stop\p{L}*|tutup|menutup|close|closing|penamatan|tamat\p{L}*|unsubscrib\p{L}*)(?![\p{L}])/iu;

/** A lesson ("How do I read my meter?") is for who asks for one; a complaint is no such question. */
const teaches =
  /^(?:how (?:do|does|can|to|are|much|is)|when (?:do|does|is|will)|what (?:is|are|do)|cara(?:nya)?|bagaimana|macam mana|kapan|bila|berapa|kaedah|langkah|tips|panduan|setting up|moving|reading)(?![\p{L}])/iu;
/** Whether the article answers what she writes: the act as well as the thing. */
const answersHer = (reading: Reading, article: Article): boolean =>
  reading.context.articles.length >= 8 || !teaches.test(article.title) || reading.is.inEarnest;

/** Who only asks may be told how long it usually takes; who has waited longer, asked before or was promised a day may not. */
const mayHearTimes = (reading: Reading): boolean =>
  reading.is.asks &&
  (!reading.is.trouble ||
    (asksHowLong.test(reading.plainText) &&
      reading.contacts === 0 &&
      reading.promise === null &&
      !longWait.test(reading.text) &&
      reading.brandPosts.length === 0));
const asksHowLong =
  /\bhow long\b|\bhow many days\b|\bwhen (?:will|do|can|does)\b|berapa lama|berapa hari|(?:kapan|bila) (?:\p{L}+ ){0,2}(?:masuk|balik|kembali|cair|dapat|dapet|sampai|sampe)/iu;

/** She has told us more than once: said so, without saying when or what. */
function ownContacts(composer: Composer): readonly Piece[] {
  const { reading } = composer;
  const bank = banks[reading.voice];
  if (reading.is.misread) return [piece('own', 58, [say(composer, bank.misread, 'first')])];
  if (reading.contacts < 2 && !(reading.contacts === 1 && reading.is.repeatedTrouble)) return [];
  const last = reading.context.history.filter(({ direction }) => direction === 'in').at(-1);
  const sources = last === undefined ? [] : [{ type: 'history' as const, ref: last.at }];
  return [piece('own', 30, [say(composer, bank.ownContacts, 'first'), ''], sources)];
}

/** Something went wrong and no closer situation fits: her words, what we do, by when, and where. */
export const complaint: Situation = {
  id: 'complaint',
  fits: () => true,
  plans: (composer) => {
    const { reading } = composer;
    const bank = banks[reading.voice];
    // what was answered past her question is not said again; a body that reacts is no matter for the returns desk
    const some = reading.is.misread ? [] : helpful(reading);
    const help = reading.is.harmed ? some.filter(({ article }) => isUrgentHelp(article)) : some;
    const care = (place: string) => [
      ...(reading.is.fragile ? [piece('protect', 88, [fragileWords(composer, place)])] : []),
      ...(reading.is.harmed
        ? [
            piece('protect', 89, [
              say(composer, openings[reading.voice].harmed, place, { sos: emergencyNumber(reading) }),
            ]),
          ]
        : []),
    ];
    const few = reading.context.articles.length < 8;
    const strong = (help[0]?.score ?? 0) >= (few ? sure.few : sure.many) || (reading.is.lostThing && help.length > 0);
    const apt = { without: mayHearTimes(reading) ? refusal : notForHer };
    const own = {
      move: 'own-and-act' as const,
      pieces: [
        feelingOpening(composer, 'first'),
        ...care('first'),
        ...ownContacts(composer),
        ...facts(composer, help, strong ? { keep: 68, ...apt } : { keep: 30, mayGo: true, most: 2, ...apt }),
        askPrivately(composer, 'first'),
        ...nextStep(composer, 'first'),
      ],
    };
    const answer = {
      move: 'answer' as const,
      pieces: [
        openingBesideAnswer(composer, 'second'),
        ...facts(composer, help, { keep: 80, link: 56, ...apt }),
        ...nextStepHere(composer, 'second', 40),
      ],
    };
    const apart = {
      move: 'take-private' as const,
      pieces: [
        feelingOpening(composer, 'third', 'short'),
        ...care('third'),
        piece('protect', 58, [say(composer, bank.apart, 'third'), '']),
        askPrivately(composer, 'third'),
        ...nextStep(composer, 'third', 55),
      ],
    };
    return help.length === 0 ? [own, apart] : [own, answer, apart];
  },
};
