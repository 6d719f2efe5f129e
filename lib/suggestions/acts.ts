import type { Brand, Language } from '../review/types.ts';
import { holdsPrivateValue } from './clauses.ts';
import { dateText, deadlineText, momentText } from './clock.ts';
import { type FoundArticle, sentencesFor, sentencesOf } from './find-articles.ts';
import { findsAny, wordsOf } from './find-words.ts';
import type { Ways } from './phrases/bank.ts';
import { banks } from './phrases/index.ts';
import { promisedDay } from './promises.ts';
import type { Reading } from './reading.ts';
import { reflect } from './reflect.ts';
import { pick } from './seed.ts';
import { upperFirst } from './turn-around.ts';
import type { Article, BuildingBlock, Move, Suggestion } from './types.ts';
import { anger, mockery } from './words/cues.ts';
import { anyBusiness } from './words/sectors.ts';

export type Source = Suggestion['sources'][number];

/** A part of a reply in several lengths, longest first; an empty last one means that it can go. Higher `keep` is shortened later. */
export interface Piece {
  readonly act: string;
  readonly keep: number;
  readonly variants: readonly string[];
  readonly sources: readonly Source[];
}

export interface Plan {
  readonly move: Move;
  readonly pieces: readonly Piece[];
}

/** What a situation composes with: the reading, and what earlier attempts have shown must not be said. */
export interface Composer {
  readonly reading: Reading;
  /** Another round picks other words. */
  readonly round: number;
  readonly banned: ReadonlySet<number>;
  /** Nothing of her words: the safest form. */
  readonly plain: boolean;
  /** Nobody is named, for when even the name is objected to. */
  readonly nameless: boolean;
  /** Sentences of articles that were objected to. */
  readonly unsaid: ReadonlySet<string>;
}

const fromThread: readonly Source[] = [{ type: 'thread', ref: 'customer' }];

const noName: Readonly<Record<Language, string>> = { id: 'Kakak', ms: 'anda', en: 'you' };
const noTopic: Readonly<Record<Language, string>> = { id: 'ini', ms: 'ini', en: 'matter' };
const postName = {
  x: { id: 'cuitan', ms: 'tweet', en: 'post' },
  facebook: { id: 'komentar', ms: 'komen', en: 'comment' },
} as const;
/** Names of businesses, not of things that break. */
const businessNames = new Set(
  'telco telekom tel seluler mobile bank pdam tirta marketplace gym hotel resort airline airways express ekspres finance takaful asuransi insurance hospital klinik clinic store toko butik council majlis'.split(
    ' ',
  ),
);
const vague = new Set(
  'air pay data ac tv line app mobile store makan room pos air start orders order check in hub term tel money'.split(
    ' ',
  ),
);

const noTopicWords = new Set(
  `kapan bila gimana bagaimana kenapa knp berapa brp apa apakah mana siapa ada nak mau tanya aja je boleh bisa kalau min kak dah sudah udah lagi masih perlu harus kena itu ini yang dan di ke tak tidak ga gak how when what
   where why is are the a an can i my do does it to for saya aku gue sy punya nya ya kok sih dong lah la ke kan balik untuk dengan dari pun`
    .trim()
    .split(/\s+/),
);

/** The words that carry a question, up to three in a row: "denda terlambat", "pemutihan". */
function askedThing(reading: Reading): string | null {
  if (holdsPrivateValue(reading.plainText, reading.context.customer, reading.posts[0]?.name ?? '')) return null;
  const words = wordsOf(reading.plainText.replace(/@\w+|https?:\S+/g, ' '));
  for (let at = 0; at < words.length; at += 1) {
    const run: string[] = [];
    while (run.length < 3 && at + run.length < words.length && !noTopicWords.has(words[at + run.length] ?? ''))
      run.push(words[at + run.length] ?? '');
    if (run.some((word) => word.length > 3) && !findsAny(run, [...anger, ...mockery])) return run.join(' ');
    at += run.length;
  }
  return null;
}

/** The things it is about, by the words that she used: nouns of the business, in her order, at most `most`. */
export function knownTopics(reading: Reading, most: number): readonly string[] {
  const plain = reading.topics.filter((word) => anyBusiness.words.includes(word));
  const own = reading.topics.filter((word) => reading.sector.words.includes(word) && !businessNames.has(word));
  const clear = own.filter((word) => !vague.has(word));
  return [...new Set([...plain, ...clear, ...own])].slice(0, most);
}

/** The one that says most. Null where no word does. */
export function knownTopic(reading: Reading): string | null {
  return knownTopics(reading, 1)[0] ?? null;
}

export function topicOf(reading: Reading): string {
  return knownTopic(reading) ?? (reading.is.asks ? askedThing(reading) : null) ?? noTopic[reading.voice];
}

function usualPhone(brand: Brand): string {
  return brand.phones[0] ?? '';
}

/** Says `ways` with everything that this thread fills in; which of them, the thread and `place` decide. */
export function say(
  composer: Composer,
  ways: Ways,
  place: string,
  more: Readonly<Record<string, string>> = {},
): string {
  const { reading } = composer;
  const { voice, address, clock, context, sector } = reading;
  const promise = reading.promise;
  const you = composer.nameless ? noName[voice] : address.you;
  const slots: Record<string, string> = {
    who: composer.nameless ? '' : address.who,
    you,
    You: upperFirst(you),
    topic: topicOf(reading),
    channel: reading.channel.name,
    phone: reading.channel.number ?? usualPhone(context.brand),
    ask: sector.ask[voice],
    team: sector.team[voice],
    Team: upperFirst(sector.team[voice]),
    time: deadlineText(clock.deadline, voice),
    back: clock.reopens === null ? deadlineText(clock.deadline, voice) : momentText(clock.reopens, voice),
    day: promise === null ? '' : promisedDay(promise, voice),
    date:
      promise?.entry.due === undefined
        ? ''
        : dateText(Date.parse(promise.entry.due), context.brand.hours?.tz ?? 'UTC', voice),
    post: postName[context.site][voice],
    ...more,
  };
  const template = pick(ways, reading.seed + composer.round * 7919, place);
  const gentle =
    slots.who === ''
      ? template
          .replace(/\{who\}, /g, '')
          .replace(/,? \{who\}/g, '')
          .replace(/\{hello\}/g, '')
      : template;
  return upperFirst(gentle.replace(/\{(\w+)\}/g, (whole, slot: string) => slots[slot] ?? whole));
}

const aboutTopic: Readonly<Record<Language, string>> = { id: 'soal', ms: 'pasal', en: 'about the' };

/** Her words in several lengths, longest first. */
export function saidWords(composer: Composer, rooms: readonly number[], skipQuestions = false): readonly string[] {
  if (composer.plain) return [];
  const { reading } = composer;
  const voice = { language: reading.voice, mixed: reading.mixed, you: reading.address.you };
  const skip = new Set(composer.banned);
  if (skipQuestions || reading.clauses.some(({ asks }) => !asks))
    for (const clause of reading.clauses) if (clause.asks && clause.score < 2.5) skip.add(clause.order);
  const topic = knownTopic(reading);
  const withTopic = (said: string): string =>
    topic === null || said.toLowerCase().includes(topic) ? said : `${aboutTopic[reading.voice]} ${topic}, ${said}`;
  const all = rooms
    .map((room) => reflect(reading.clauses, room, voice, skip))
    .filter((said) => said !== '')
    .map(withTopic);
  return [...new Set(all)];
}

const rooms = {
  x: { long: [115, 95, 75, 55, 40], short: [65, 50, 38] },
  facebook: { long: [170, 130, 90, 60], short: [90, 60, 45] },
} as const;

/** Opens with her words, then what she may feel, then regret. */
export function opening(
  composer: Composer,
  ways: Ways,
  place: string,
  length: 'long' | 'short' = 'long',
  keep = 60,
): Piece {
  const { reading } = composer;
  const said = saidWords(composer, rooms[reading.context.site][length]);
  const bank = banks[reading.voice];
  const full = said.map((words) => say(composer, ways, place, { said: words, Said: upperFirst(words) }));
  const things = knownTopics(reading, 2);
  const and = { id: ' dan ', ms: ' dan ', en: ' and ' }[reading.voice];
  const topic =
    things.length === 0
      ? say(composer, bank.openBare, place)
      : say(composer, bank.openTopic, place, { topic: things.join(and) });
  return {
    act: 'open',
    keep,
    variants: full.length > 0 ? [...full, topic] : [topic, say(composer, bank.openBare, place)],
    sources: fromThread,
  };
}

/** The opening for what this customer feels. */
export function feelingOpening(composer: Composer, place: string, length: 'long' | 'short' = 'long'): Piece {
  const { is, voice } = composer.reading;
  const bank = banks[voice];
  if (is.bereaved) {
    const said = saidWords(composer, rooms[composer.reading.context.site].short);
    const base = say(composer, bank.openBereaved, place);
    return {
      act: 'open',
      keep: 60,
      variants: [...said.map((words) => `${base} ${upperFirst(words)}.`), base],
      sources: fromThread,
    };
  }
  const ways =
    is.mockPraise && place === 'first'
      ? bank.sarcasm
      : is.worried && !is.angry
        ? bank.openWorried
        : is.angry
          ? bank.openAngry
          : is.worried
            ? bank.openWorried
            : bank.openCalm;
  return opening(composer, ways, place, length);
}

export function piece(
  act: string,
  keep: number,
  variants: readonly string[],
  sources: readonly Source[] = fromThread,
): Piece {
  return { act, keep, variants, sources };
}

/** Asks into the private channel by its own name, and for what is needed to look. */
export function askPrivately(composer: Composer, place: string, keep = 70): Piece {
  const { reading } = composer;
  const bank = banks[reading.voice];
  const ways =
    reading.channel.number !== null
      ? bank.ask.number
      : reading.context.site === 'x' && reading.channel.name === 'DM'
        ? bank.ask.site
        : bank.ask.other;
  if (reading.is.alreadyGave) return piece('private-channel', keep, [say(composer, bank.noRepeat, place)]);
  // Where the team's own sentence is too long or objected to, the last rounds do without it.
  const own = composer.plain ? null : blockFor(composer, 'private-channel');
  return own === null
    ? piece('private-channel', keep, [say(composer, ways, place)])
    : piece('private-channel', keep, [own.text], [...fromThread, { type: 'block', ref: own.id }]);
}

/** What happens next and by when; outside the hours, who is back when. */
export function nextStep(composer: Composer, place: string, keep = 65): readonly Piece[] {
  const { reading } = composer;
  const bank = banks[reading.voice];
  const hours: readonly Source[] =
    reading.context.brand.hours === undefined ? fromThread : [{ type: 'hours', ref: 'brand' }];
  const act = piece('next-step', keep, [say(composer, bank.act, place), say(composer, bank.actShort, place)], hours);
  if (reading.clock.reopens === null) return [act];
  return [
    act,
    piece('hours', keep - 3, [say(composer, bank.back, place), say(composer, bank.backShort, place)], hours),
  ];
}

/** The same where it can be settled in public. */
export function nextStepHere(composer: Composer, place: string, keep = 55): readonly Piece[] {
  const { reading } = composer;
  const bank = banks[reading.voice];
  const hours: readonly Source[] =
    reading.context.brand.hours === undefined ? fromThread : [{ type: 'hours', ref: 'brand' }];
  const act = piece(
    'next-step',
    keep,
    [say(composer, bank.actThere, place), say(composer, bank.followUpHere, place)],
    hours,
  );
  if (reading.clock.reopens === null) return [act];
  return [
    act,
    piece('hours', keep + 2, [say(composer, bank.back, place), say(composer, bank.backShort, place)], hours),
  ];
}

/**
 * A building block of the team's own for this act, filled; null where there is none in this language. Its `{time}` is a plain time
 * ("tomorrow at 10am"), for the block brings its own "until"; where the brand told no hours, no block with a time is used.
 */
export function blockFor(composer: Composer, act: string): { readonly id: string; readonly text: string } | null {
  const { reading } = composer;
  const { deadline } = reading.clock;
  const fitting = (reading.context.blocks ?? []).filter(
    ({ act: own, lang, text }: BuildingBlock) =>
      own === act &&
      lang === reading.voice &&
      !text.includes('{private:') &&
      (deadline !== null || !text.includes('{time}')),
  );
  const block = fitting[(reading.seed + composer.round) % Math.max(1, fitting.length)];
  if (block === undefined) return null;
  const text = say(composer, [block.text], block.id, {
    name: reading.address.who,
    brand: reading.context.brand.name,
    link: reading.context.brand.links[0] ?? '',
    phone: usualPhone(reading.context.brand),
    ...(deadline === null ? {} : { time: momentText(deadline, reading.voice) }),
  });
  return { id: block.id, text };
}

export function blockPiece(composer: Composer, act: string, keep: number): readonly Piece[] {
  const block = blockFor(composer, act);
  return block === null ? [] : [piece(act, keep, [block.text, ''], [{ type: 'block', ref: block.id }])];
}

/** Behind which pieces of a plan the team's own words for an act belong; in this order. */
const ownPlaces: readonly (readonly [act: string, behind: readonly string[]])[] = [
  ['empathise', ['open', 'greet']],
  ['own', ['own']],
  ['answer', ['answer']],
  ['next-step', ['next-step', 'hours']],
];

/**
 * The plan's pieces with the team's own building blocks beside them, each behind the pieces of its act: the first to go when the post
 * gets too long. `greet` comes first and `close` last. What the plan does not do, it does not say.
 */
export function withBlocks(composer: Composer, pieces: readonly Piece[]): readonly Piece[] {
  const keep = 12;
  const all = [...pieces];
  for (const [act, behind] of ownPlaces) {
    const last = all.findLastIndex((one) => behind.includes(one.act));
    if (last >= 0) all.splice(last + 1, 0, ...blockPiece(composer, act, keep));
  }
  const greeting = all.some(({ act }) => act === 'greet') ? [] : blockPiece(composer, 'greet', keep);
  const closing = all.some(({ act }) => act === 'close') ? [] : blockPiece(composer, 'close', keep);
  return [...greeting, ...all, ...closing];
}

/** Whether an article can be told in its own words: it is in her language, or she writes both. */
export const canQuote = ({ lang }: Article, { voice, mixed, english }: Reading): boolean =>
  lang === voice || mixed || (lang === 'en' ? english > 0.1 : voice === 'en' && english < 0.9);

const withEnd = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** What the articles say, whole sentences only, those that serve her question longest kept; then the link, where the text has none. */
export function facts(
  composer: Composer,
  found: readonly Pick<FoundArticle, 'article'>[],
  keep = 58,
  mayGo = false,
  inOrder = false,
): readonly Piece[] {
  const { reading } = composer;
  const bank = banks[reading.voice];
  const quotable = found.filter(({ article }) => canQuote(article, reading));
  const sources: readonly Source[] = found.map(({ article }) => ({ type: 'article', ref: article.id }));
  const best = found[0];
  if (best === undefined) return [];
  const linkPiece = (article: Article): readonly Piece[] =>
    quotable.some((one) => one.article.answer.includes(article.link.replace(/^https?:\/\//, '')))
      ? []
      : [piece('link', keep - 8, [say(composer, bank.more, 'more', { link: article.link }), ''], sources)];
  const sayable = quotable.flatMap(({ article }, index) =>
    sentencesFor(reading.plainText, article.answer)
      .map((one) => ({ ...one, order: index * 100 + one.order }))
      .filter(({ text }) => !composer.unsaid.has(text)),
  );
  // where its words can't be said, the way to it
  if (sayable.length === 0)
    return [piece('link', keep + 5, [say(composer, bank.more, 'more', { link: best.article.link })], sources)];
  const sentences = sayable.sort((one, other) => (inOrder ? 0 : other.value - one.value) || one.order - other.order);
  const variants: string[] = [];
  for (let count = sentences.length; count >= 1; count -= 1) {
    const kept = sentences.slice(0, count).sort((one, other) => one.order - other.order);
    variants.push(kept.map(({ text }) => upperFirst(withEnd(text))).join(' '));
  }
  if (mayGo) variants.push('');
  return [piece('answer', keep, variants, sources), ...linkPiece((quotable[0] ?? best).article)];
}

/** The one sentence of an article that says most. */
export function bestSentence(reading: Reading, article: Article): string {
  return withEnd(
    sentencesFor(reading.text, article.answer)[0]?.text ?? sentencesOf(article.answer)[0] ?? article.answer,
  );
}

/** Number of the emergency services of the brand's country. */
export function emergencyNumber(reading: Reading): string {
  const tz = reading.context.brand.hours?.tz ?? '';
  if (/Jakarta|Makassar|Jayapura|Pontianak/.test(tz) || (tz === '' && reading.voice === 'id')) return '112';
  return /Singapore/.test(tz) ? '995' : '999';
}

/** Who is praised: "Bu Lestari", "Teacher Huda", "nurse Kamalia"; a role ("kurirnya") where no name stands. */
export function praisedPerson(reading: Reading): string | null {
  const named =
    /\b(?:[Bb]u|[Pp]ak|[Mm]bak|[Mm]as|[Kk]ak|[Tt]eacher|[Nn]urse|[Dd]r\.?|[Dd]okter|[Dd]octor|[Cc]ikgu|[Tt]eh|[Bb]ang|[Aa]bang|[Mm]r\.?|[Mm]s\.?|[Mm]rs\.?|[Ss]ister|[Ss]uster|[Ee]ncik|[Pp]uan|[Cc]ik|[Uu]stazah?|[Aa]gent|[Dd]river|[Kk]urir|[Tt]eknisi|[Tt]echnician|[Ss]taf|[Ss]taff|[Rr]ider|[Aa]bg|[Kk]akak)\s+(\p{Lu}[\p{L}'’-]+)/u.exec(
      reading.text,
    );
  if (named !== null) {
    const whole = named[0].replace(/\s+/g, ' ');
    return /^(?:nurse|driver|agent|staff|technician)/i.test(whole) ? (named[1] ?? whole) : upperFirst(whole);
  }
  const roles: readonly (readonly [string, Readonly<Record<Language, string>>])[] = [
    ['kurir', { id: 'kurirnya', ms: 'kurier kami', en: 'the courier' }],
    ['courier', { id: 'kurirnya', ms: 'kurier kami', en: 'the courier' }],
    ['rider', { id: 'rider-nya', ms: 'rider kami', en: 'the rider' }],
    ['driver', { id: 'pengemudinya', ms: 'pemandu kami', en: 'the driver' }],
    ['pengemudi', { id: 'pengemudinya', ms: 'pemandu kami', en: 'the driver' }],
    ['pemandu', { id: 'pengemudinya', ms: 'pemandu kami', en: 'the driver' }],
    ['teknisi', { id: 'teknisinya', ms: 'juruteknik kami', en: 'the technician' }],
    ['juruteknik', { id: 'teknisinya', ms: 'juruteknik kami', en: 'the technician' }],
    ['technician', { id: 'teknisinya', ms: 'juruteknik kami', en: 'the technician' }],
    ['perawat', { id: 'perawatnya', ms: 'jururawat kami', en: 'the nurse' }],
    ['suster', { id: 'perawatnya', ms: 'jururawat kami', en: 'the nurse' }],
    ['nurse', { id: 'perawatnya', ms: 'jururawat kami', en: 'the nurse' }],
    ['jururawat', { id: 'perawatnya', ms: 'jururawat kami', en: 'the nurse' }],
    ['satpam', { id: 'satpamnya', ms: 'pengawal kami', en: 'the guard' }],
    ['pengawal', { id: 'satpamnya', ms: 'pengawal kami', en: 'the guard' }],
    ['guru', { id: 'gurunya', ms: 'guru kami', en: 'the teacher' }],
    ['pramugari', { id: 'awak kabinnya', ms: 'anak kapal kami', en: 'the crew' }],
    ['crew', { id: 'awak kabinnya', ms: 'anak kapal kami', en: 'the crew' }],
    ['cs', { id: 'petugas CS-nya', ms: 'pegawai CS kami', en: 'the agent' }],
    ['petugas', { id: 'petugasnya', ms: 'petugas kami', en: 'the colleague' }],
    ['staff', { id: 'stafnya', ms: 'staf kami', en: 'the staff' }],
    ['staf', { id: 'stafnya', ms: 'staf kami', en: 'the staff' }],
    ['chef', { id: 'kokinya', ms: 'cef kami', en: 'the chef' }],
  ];
  return roles.find(([word]) => findsAny(reading.words, [word, `${word}nya`]))?.[1][reading.voice] ?? null;
}

/** "19.00", "6pm", "8 mlm": the hour that the post itself names. */
export function namedHour(reading: Reading): string | null {
  const found =
    /(?:pukul|jam|at|by|before|sebelum)?\s*(\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|pagi|petang|malam|mlm|sore|siang)\b|\d{1,2}[.:]\d{2})/i.exec(
      reading.text,
    );
  return found?.[1]?.trim() ?? null;
}

const dear: readonly (readonly [readonly string[], Readonly<Record<Language, string>>])[] = [
  [['ibu', 'mama', 'mak', 'emak', 'mum', 'mom', 'mother'], { id: 'Ibu', ms: 'mak', en: 'your mum' }],
  [['bapak', 'ayah', 'papa', 'abah', 'bapa', 'dad', 'father'], { id: 'Bapak', ms: 'ayah', en: 'your dad' }],
  [['nenek', 'oma', 'opah', 'grandma', 'grandmother', 'gran'], { id: 'nenek', ms: 'nenek', en: 'your grandma' }],
  [['kakek', 'opa', 'atok', 'grandpa', 'grandfather'], { id: 'kakek', ms: 'atok', en: 'your grandpa' }],
  [['istri', 'isteri', 'wife'], { id: 'istri', ms: 'isteri', en: 'your wife' }],
  [['suami', 'husband'], { id: 'suami', ms: 'suami', en: 'your husband' }],
  [['bayi', 'baby', 'anak', 'son', 'daughter', 'kids', 'child'], { id: 'si kecil', ms: 'anak', en: 'the little one' }],
];

/** Whoever she writes for: a greeting to them closes a friendly answer. Null where nobody is named, or somebody has died. */
export function dearOne(reading: Reading): string | null {
  if (reading.is.bereaved) return null;
  return dear.find(([words]) => findsAny(reading.words, words))?.[1][reading.voice] ?? null;
}

export function greetThem(composer: Composer, place: string, keep = 45): readonly Piece[] {
  const person = dearOne(composer.reading);
  if (person === null) return [];
  return [piece('close', keep, [say(composer, banks[composer.reading.voice].greetThem, place, { person }), ''])];
}
