import type { Language, Post } from '../review/types.ts';
import { type Address, addressOf } from './address.ts';
import { isNotOurs, isStale } from './article-kinds.ts';
import { questionsIn } from './asking.ts';
import { type Clause, clausesOf, hasTrouble } from './clauses.ts';
import { type BrandClock, brandClock } from './clock.ts';
import { asksInEarnest } from './earnest.ts';
import { type Feelings, feelingsOf } from './feeling.ts';
import { type FoundArticle, findArticles } from './find-articles.ts';
import { countOf, findsAny, wordsOf } from './find-words.ts';
import { fellForIt, impostorsIn, isHarmed, isUnsafeDevice } from './hazards.ts';
import { tellsOfPlan } from './intentions.ts';
import { tongueOf } from './language.ts';
import { readMentions } from './mention.ts';
import { mocksUs } from './never-told.ts';
import { holdsOnlyCode, holdsPrivateValue } from './private-values.ts';
import { type PromiseMade, promiseOf } from './promises.ts';
import { type Register, registerOf } from './register.ts';
import { seedOf } from './seed.ts';
import {
  aboutOwnCase,
  asksWhetherOurs,
  fromTheCoast,
  liveWire,
  moneyGone,
  onlyAccident,
  opensWithPraise,
  spentElsewhere,
  tellsOfDeath,
  wishesFor,
  withoutNotOnlyMe,
} from './signs.ts';
import { writeOut } from './turn-around.ts';
import type { SuggestionContext } from './types.ts';
import * as cues from './words/cues.ts';
import { anyBusiness, namedSectors, type Sector, sectors } from './words/sectors.ts';

/** The private channel by the brand's own name, and the number to write to where it is no part of the site. */
export interface Channel {
  readonly name: string;
  readonly number: string | null;
}

/** Everything that was understood of the thread, once, for all situations. */
export interface Reading {
  readonly context: SuggestionContext;
  readonly seed: number;
  readonly voice: Language;
  readonly mixed: boolean;
  readonly register: Register;
  /** Share of English in what tells the language, 0 to 1. */
  readonly english: number;
  /** Her text with abbreviations written out, for looking things up. */
  readonly plainText: string;
  readonly posts: readonly Post[];
  readonly brandPosts: readonly Post[];
  /** All that the customer wrote, oldest first. */
  readonly text: string;
  readonly words: readonly string[];
  readonly lastText: string;
  readonly address: Address;
  readonly channel: Channel;
  readonly clock: BrandClock;
  readonly sector: Sector;
  /** Words of the business that she used herself, in her order. */
  readonly topics: readonly string[];
  readonly clauses: readonly Clause[];
  /** Her sentences that ask for something that has an answer. */
  readonly questions: readonly string[];
  readonly found: readonly FoundArticle[];
  readonly promise: PromiseMade | null;
  /** Earlier contacts from her side that the history holds. */
  readonly contacts: number;
  readonly feelings: Feelings;
  readonly is: Readonly<
    Record<
      | 'danger'
      | 'fraud'
      | 'press'
      | 'exposed'
      | 'sentPrivately'
      | 'repeated'
      | 'wantsHuman'
      | 'bereaved'
      | 'outage'
      | 'praise'
      | 'mockPraise'
      | 'suggestion'
      | 'mockery'
      | 'angry'
      | 'worried'
      | 'leaving'
      | 'repeatedTrouble'
      | 'asks'
      | 'inEarnest'
      | 'ownCase'
      | 'onlyCode'
      | 'short'
      | 'rhetorical'
      | 'denies'
      | 'misdirected'
      | 'near'
      | 'lostThing'
      | 'alreadyGave'
      | 'notByHer'
      | 'trouble'
      | 'misread'
      | 'fragile'
      | 'asksLegit'
      | 'namedIdea'
      | 'harmed'
      | 'unsafeDevice'
      | 'impostor',
      boolean
    >
  >;
}

function privateChannel(context: SuggestionContext): Channel {
  const name = context.brand.privateChannel ?? (context.site === 'x' ? 'DM' : 'Messenger');
  if (!/whats ?app|\bwa\b/i.test(name)) return { name, number: null };
  const mobile = context.brand.phones.find(
    (phone) =>
      /^(?:\+?6[0-5][ -]?)?0?(?:1\d|8\d)/.test(phone.replace(/[()]/g, '')) && phone.replace(/\D/g, '').length >= 9,
  );
  return { name, number: mobile ?? context.brand.phones[0] ?? null };
}

function sectorOf(words: readonly string[], context: SuggestionContext): Sector {
  const articles = wordsOf(context.articles.map(({ title }) => title).join(' '));
  const named = namedSectors.filter(([shape]) => shape.test(context.brand.name)).map(([, id]) => id);
  const ranked = sectors
    .map((sector) => ({
      sector,
      score:
        countOf(words, sector.words) + (named.includes(sector.id) ? 3.5 : 0) + countOf(articles, sector.words) * 0.5,
    }))
    .sort((one, other) => other.score - one.score);
  const best = ranked[0];
  return best !== undefined && best.score >= 1 ? best.sector : anyBusiness;
}

/** What she says she does not want, and what others said, name nothing that it is about; what goes on running is no road. */
const notItsThing =
  /(?<![\p{L}])(?:don['’]?t|do not|(?:ga|gak|nggak|tidak|tak) (?:butuh|perlu|nak|mau)) (?:want |need |care about )?(?:a |an |any |your )?\p{L}+|["“][^"“”\n]{3,60}["”]|(?<![\p{L}])jalan (?:terus|aja|saja|sendiri|sampe|sampai|lagi|normal)(?![\p{L}])/giu;
/** Whom she calls is no matter of hers: "Cikgu, buku teks …", "Doc, ubat saya …". */
const withoutCall = (text: string): string =>
  text.replace(
    /^((?:\s*@\S+)*\s*(?:(?:hi|hai|halo|hello|salam|assalam\S*|selamat \p{L}+|maaf|good morning|good afternoon)[\s,]+)?)(?:cikgu|teacher|ustazah?|doc|dok|doktor|dokter|pak guru|bu guru|prof|sir|madam|tuan|puan|encik|bos|boss|suster|misi|kapten)(?: (?:dan|and|\/) \p{L}+)?\s*,\s*/iu,
    '$1',
  );

/** The brand has asked her into the private channel, and she says that she has done it. */
function didAsAsked(posts: readonly Post[], thread: readonly Post[]): boolean {
  const last = posts.at(-1);
  if (last === undefined || thread.at(0) === last) return false;
  const asked = thread
    .slice(0, thread.indexOf(last))
    .some(({ author, text }) => author === 'brand' && /\bdm\b|inbox|messenger|\bpm\b|whatsapp/i.test(text));
  return (
    asked && /^(?:\W*@\w+)*\W*(?:udah|sudah|dah|done|sent|ok sudah|already)\b/i.test(last.text) && last.text.length < 60
  );
}

const mockPhrases = cues.mockPraise.filter((phrase) => /^[\w' ]+$/.test(phrase));

const likeness = (one: string, other: string): number => {
  const first = new Set(wordsOf(one));
  const second = new Set(wordsOf(other));
  const shared = [...first].filter((word) => second.has(word)).length;
  return (2 * shared) / Math.max(1, first.size + second.size);
};

const weak = new Set(cues.weakPraise);

/** Thanks are praise; a "great" beside something broken is not. */
const readsPraise = (words: readonly string[], trouble: boolean): boolean =>
  findsAny(words, cues.joy) &&
  !findsAny(words, cues.anger) &&
  (!trouble || findsAny(words, cues.realThanks)) &&
  // a single "great" in a long tale is seldom meant
  (findsAny(
    words,
    cues.joy.filter((word) => !weak.has(word)),
  ) ||
    words.length <= 14);

/** Whether something went wrong: a sentence of hers, no question, holds a word of it. */
function tellsOfTrouble(posts: readonly Post[]): boolean {
  const sentences = posts.flatMap(({ text }) => text.split(/[.!?\n]+|,\s/));
  return (
    sentences.some((sentence) => hasTrouble(wordsOf(sentence)) && questionsIn(sentence).length === 0) ||
    posts.some(({ text }) => /\bwhat (?:am i|are we) (?:meant|supposed) to do\b/i.test(text))
  );
}

/**
 * Understands a thread: the posts of whoever began it, the brand's own between them, and what history, articles and hours add. What the
 * agent has put right wins over what was read.
 */
export function readThread(context: SuggestionContext): Reading {
  const thread = context.thread.filter(({ text, state }) => state !== 'unavailable' && text.trim() !== '');
  const opener =
    thread.find(({ author }) => author === 'customer') ?? thread.find(({ author }) => author === 'bystander');
  const posts = thread.filter(
    ({ author, handle }) => opener !== undefined && author === opener.author && handle === opener.handle,
  );
  const brandPosts = thread.filter(({ author }) => author === 'brand');
  const text = posts
    .map((post) => withoutCall(post.text))
    .join('\n')
    .slice(0, 6_000);
  const lastText = posts.at(-1)?.text ?? '';
  const words = wordsOf(text);
  const tz = context.brand.hours?.tz ?? 'Asia/Kuala_Lumpur';
  const home = /Jakarta|Makassar|Jayapura|Pontianak/.test(tz) ? 'id' : 'ms';
  const tongue = tongueOf(
    text.replace(new RegExp(context.brand.name.replace(/[^\p{L}\p{N} ]/gu, '.'), 'giu'), ' '),
    home,
  );
  const { mixed, english } = tongue;
  const voice = context.correction?.language ?? tongue.voice;
  const feels = context.correction?.emotion;
  const sector = sectorOf(words, context);
  const known = new Set([...anyBusiness.words, ...sectors.flatMap((one) => one.words)]);
  const topics = [
    ...new Set(
      wordsOf(text.replace(notItsThing, ' ')).flatMap((word, at, all) =>
        [`${word} ${all[at + 1] ?? ''}`, word].filter((name) => known.has(name)),
      ),
    ),
  ];
  const plainText = writeOut(text, voice);
  const found = findArticles(
    plainText,
    context.articles.filter((article) => !isStale(article, context.now)),
    voice,
  );
  const mocking =
    findsAny(words, mockPhrases) ||
    cues.mockPraise.some((phrase) => /[^\w' ]/.test(phrase) && text.toLowerCase().includes(phrase));
  const said = posts.map((post) => ({
    ...post,
    text: readMentions(fromTheCoast(withoutCall(post.text)), context.brand.handles),
  }));
  const clauses = clausesOf(said, context.customer, new Set([...topics, ...sector.words]), mocking);
  const told = clauses.some(({ score, asks }) => score >= 2.5 && !asks);
  const questions = posts.flatMap((post) => questionsIn(post.text));
  const trouble = tellsOfTrouble(posts);
  const promise = promiseOf(context.history, context.now, tz);
  // an app that faints is a joke
  const inDanger = findsAny(words, cues.lifeDanger) || liveWire.test(text);
  const danger =
    inDanger && !(sector.id === 'insurance' && onlyAccident(words)) && !(mocking && !isUnsafeDevice(words));
  const ofStrangers = wordsOf(withoutNotOnlyMe(text));
  const fraud = findsAny(ofStrangers, cues.moneyLeaving) || moneyGone.test(text) || spentElsewhere.test(text);
  const notByHer = findsAny(ofStrangers, cues.notByHer);
  const lostThing = findsAny(words, cues.lostThing);
  const bereaved = tellsOfDeath(words);
  const feelings = feelingsOf(posts, words, {
    answeredAgain: brandPosts.length > 0 && posts.length > 1 && thread[0] === posts[0],
    trouble,
    grave: danger || fraud || notByHer || lostThing || bereaved,
    brokenPromise: promise?.state === 'broken',
    fragile: findsAny(words, cues.fragile),
  });
  const looksAngry = feelings.anger >= 1 && feelings.anger >= feelings.worry;
  const isOnlyPlan =
    !trouble && !looksAngry && !mocking && promise === null && posts.every((post) => tellsOfPlan(post.text));
  const asks = questions.length > 0 || posts.some((post) => /\?/.test(post.text)) || isOnlyPlan;
  const looksWorried = feelings.worry >= 0.8 && feelings.worry > feelings.anger;
  const harmed = isHarmed(words, text);
  const impostor = impostorsIn(context.thread, context.brand).length > 0;
  const inbound = context.history.filter(({ direction }) => direction === 'in');
  return {
    context,
    seed: seedOf(`${opener?.handle ?? ''} ${context.brand.name} ${text}`),
    voice,
    mixed,
    register: mixed ? 'plain' : registerOf(text, voice),
    english,
    plainText,
    posts,
    brandPosts,
    text,
    words,
    lastText,
    address: addressOf(opener ?? { name: '', handle: '' }, brandPosts, voice, text),
    channel: privateChannel(context),
    clock: brandClock(context.brand, context.now),
    sector,
    topics,
    clauses,
    questions,
    found,
    promise,
    contacts: inbound.length,
    feelings,
    is: {
      danger,
      harmed,
      unsafeDevice: isUnsafeDevice(words),
      impostor,
      alreadyGave: findsAny(words, cues.alreadyGave) || didAsAsked(posts, thread),
      notByHer,
      fraud: impostor || fraud,
      asksLegit: (impostor || (asksWhetherOurs.test(plainText) && !moneyGone.test(text))) && !fellForIt(text),
      namedIdea: findsAny(words, cues.namedIdea),
      press:
        findsAny(words, cues.press) &&
        /konfirmasi|tanggapan|confirm|comment|sahkan|kenyataan|filing|story|cerita|tayang|tenggat|deadline/i.test(text),
      // a sum that she tells herself lets nobody pose as her
      exposed: posts.some((post) =>
        holdsPrivateValue(
          post.text,
          context.customer === null ? null : { ...context.customer, amounts: [] },
          post.name,
        ),
      ),
      sentPrivately: findsAny(words, cues.sentPrivately),
      repeated: brandPosts.some((post, at) =>
        brandPosts.some((other, before) => before < at && likeness(post.text, other.text) > 0.7),
      ),
      wantsHuman: findsAny(words, cues.wantsHuman),
      bereaved,
      trouble,
      misread: brandPosts.length > 0 && findsAny(wordsOf(`${text} ${plainText}`), cues.misread),
      fragile: findsAny(words, cues.fragile),
      outage: findsAny(words, cues.outage),
      praise: readsPraise(words, trouble) || (!trouble && !looksAngry && /😋|🥰|😍|💕|💖|🫶|🥹/u.test(text)),
      mockPraise: mocking || (opensWithPraise.test(text) && !findsAny(words, cues.realThanks) && told && trouble),
      suggestion:
        findsAny(words, cues.suggestion) || wishesFor.test(text) || (!trouble && findsAny(words, cues.wishIf)),
      mockery: mocksUs(words),
      angry: feels === 'angry' || (feels === undefined && looksAngry),
      worried: feels === 'worried' || (feels === undefined && looksWorried),
      leaving: findsAny(words, cues.leaving),
      repeatedTrouble: findsAny(words, cues.ordinals) || /\b(?:lagi|again|LAGI)\b.*[?!]/i.test(text),
      asks,
      rhetorical: findsAny(words, cues.rhetorical),
      denies: findsAny(words, cues.denies),
      misdirected: context.articles.some(
        (article) =>
          isNotOurs(article) &&
          (found.find((one) => one.article === article)?.score ?? 0) >= (context.articles.length < 8 ? 2 : 3),
      ),
      near: findsAny(words, cues.deadlineNear),
      lostThing,
      inEarnest: posts.some((post) => asksInEarnest(post.text)),
      ownCase: aboutOwnCase.test(text),
      onlyCode: posts.every((post) => holdsOnlyCode(post.text, context.customer, post.name)),
      short: words.length <= 12,
    },
  };
}
