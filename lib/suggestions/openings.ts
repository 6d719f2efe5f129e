import { type Clause, hasTrouble } from './clauses.ts';
import { type Composer, fromThread, type Piece, piece, say } from './composer.ts';
import { isNamedIn, kinOf, placeOf, stakesOf } from './details.ts';
import { findsAny, wordsOf } from './find-words.ts';
import type { Ways } from './phrases/bank.ts';
import { banks } from './phrases/index.ts';
import { type Feeling, openings } from './phrases/openings.ts';
import type { Reading } from './reading.ts';
import { asThing, chooseTold, goesWrong, joinTold, type Told, unconfessed, withJoint } from './retelling.ts';
import type { Voice } from './told-back.ts';
import { knownTopics } from './topics.ts';
import { inCapitals, upperFirst } from './turn-around.ts';
import { supply } from './words/feelings.ts';

/** Room for her words, in characters, longest first; and how many of her clauses one breath holds. */
const rooms = {
  x: { long: [128, 112, 96, 76, 56], short: [66, 50], most: 3 },
  facebook: { long: [190, 150, 120, 80], short: [100, 70], most: 4 },
} as const;

const ofDeath = /meninggal|arwah|almarhum|wafat|passed away|died|funeral|jenazah|pemergian|kematian/i;

export const voiceOf = (reading: Reading): Voice => ({
  language: reading.voice,
  mixed: reading.mixed,
  you: reading.address.you,
  things: new Set(reading.topics),
});

/** What of hers may be told back as it is: not her loss, and nothing that confesses what nobody has looked into. */
const tellable = ({ clauses, is }: Reading): readonly Clause[] =>
  clauses.filter(({ text, accuses }) => !accuses && !(is.bereaved && ofDeath.test(text)));

/** Her words in several lengths, longest first; empty where they can't be told back well. */
function toldIn(composer: Composer, spaces: readonly number[]): readonly (readonly Told[])[] {
  if (composer.plain) return [];
  const { reading } = composer;
  const voice = voiceOf(reading);
  const { most } = rooms[reading.context.site];
  // what hangs on it has its own sentence: "your sister gets married at 5; that shouldn't happen" blames the wedding
  const stakes = reading.voice === 'en' ? stakesOf(reading) : [];
  const fit = tellable(reading).filter(
    ({ words, text }) => hasTrouble(words) || !stakes.some((stake) => /wedding/.test(stake) && /married/i.test(text)),
  );
  const all = spaces.map((room) => chooseTold(fit, room, most, voice, composer.banned));
  return all.filter(
    (told, at) => told.length > 0 && all.findIndex((one) => joinTold(one, 'en') === joinTold(told, 'en')) === at,
  );
}

/** The same as text. */
export function saidWords(composer: Composer, spaces: readonly number[]): readonly string[] {
  return toldIn(composer, spaces).map((told) => joinTold(told, composer.reading.voice));
}

const and = { id: ' dan ', ms: ' dan ', en: ' and the ' } as const;

const ofPeople =
  /^(?:driver|rider|kurir|courier|seller|penjual|pengemudi|pemandu|sopir|teknisi|juruteknik|technician|dokter|doktor|doctor|nurse|perawat|suster|jururawat|guru|cikgu|teacher|petugas|pegawai|staff?|penagih|collector|debt collector|satpam|pengawal|guard|cs)$/i;

/** "Sorry about this driver" blames a person: it is what happened with him. */
function asMatter(thing: string, voice: Reading['voice']): string {
  if (voice === 'en' || !ofPeople.test(thing)) return thing;
  return `kejadian dengan ${thing}`;
}

/** An acronym in capitals, as everybody writes it. */
const asWritten = (thing: string): string => thing.replace(inCapitals, (word) => word.toUpperCase());

/** A word of regret with the things it is about, at most `most`. */
function regret(composer: Composer, place: string, most: number): string {
  const { reading } = composer;
  const bank = banks[reading.voice];
  const things = knownTopics(reading, most).map((thing) => asMatter(asWritten(thing), reading.voice));
  if (things.length === 0) return say(composer, bank.openBare, place);
  // one thing can be told with where it is: "the power cut in Section 17"
  const where = things.length === 1 && !composer.plain && isOfPlace(reading) ? placeOf(reading) : null;
  const topic = where === null ? things.join(and[reading.voice]) : `${things[0]} ${where}`;
  return say(composer, bank.openTopic, place, { topic });
}

/** A supply fails somewhere and a ride is taken somewhere; an account is nowhere. */
const isOfPlace = ({ is, sector, words }: Reading): boolean =>
  !is.fraud &&
  (is.outage || findsAny(words, supply) || !/^(?:bank|wallet|credit|insurance|shop|any|parcel)$/.test(sector.id));

const andStake = { id: ' dan ', ms: ' dan ', en: ' and ' } as const;

/** What hangs on it for her and `text` has not named, as a sentence; null where there is nothing of the kind. */
function stakeBeside(composer: Composer, text: string, place: string): string | null {
  const { reading } = composer;
  if (composer.plain || composer.round >= 2) return null;
  const open = stakesOf(reading).filter((one) => !isNamedIn(one, text));
  if (open.length === 0) {
    // whose day it spoils is named where nothing else of theirs is
    const person = reading.is.bereaved || reading.is.fraud || stakesOf(reading).length > 0 ? null : kinOf(reading);
    const word = person?.replace(/^your | \S+$/gu, '') ?? '';
    // in small letters: a capital is how she is called ("Ibu")
    const named = person === null || new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'u').test(text);
    return named ? null : say(composer, openings[reading.voice].about, place, { person });
  }
  return say(composer, openings[reading.voice].stake, place, { said: open.join(andStake[reading.voice]) });
}

/** Each opening with what hangs on it, and the fullest without, for when there is no room. */
export function withStakes(composer: Composer, variants: readonly string[], place: string): readonly string[] {
  return variants.flatMap((text) => {
    const stake = stakeBeside(composer, text, place);
    return stake === null ? [text] : [`${text} ${stake}`, text];
  });
}

/** Told besides: it is no name of the trouble. */
const besides = /^(?:padahal|pdhl|tapi|tp|tetapi|sedangkan|namun|walaupun)(?![\p{L}])/iu;
const isTimes = /^(?:the |for the )?(?:second|third|fourth|fifth|\d+(?:nd|rd|th)) /i;

/** Her story in two breaths: the thing first, then what came on top of it. Empty where no thing of hers begins it. */
function inTwoBreaths(composer: Composer, told: readonly Told[], feeling: Feeling, place: string): readonly string[] {
  const { reading } = composer;
  const { voice } = reading;
  const phrases = openings[voice];
  const english = voice === 'en';
  const things = new Set([...reading.topics, ...reading.sector.words]);
  // what she did stands in one breath with what went wrong all the same: "your test was done on Tuesday but …"
  const leads = english && told.length > 1 && told[0] !== undefined && !goesWrong(told[0].said);
  const first = leads ? joinTold(told.slice(0, 2), 'en') : (told[0]?.said ?? null);
  const names = told.map(({ said, clause }, at) =>
    english ? (at === 0 ? first : null) : besides.test(clause.text) ? null : asThing(said, things),
  );
  // the thing that weighs most leads, not the one that happens to stand first
  const named = names.flatMap((name, place) => (name === null ? [] : [place]));
  const at = english
    ? 0
    : (named.toSorted((one, other) => (told[other]?.clause.score ?? 0) - (told[one]?.clause.score ?? 0))[0] ?? -1);
  const thing = names[at];
  const others = told.filter((_one, index) => index !== at && !(leads && index === 1));
  if (thing === undefined || thing === null || others.some(({ said }) => isTimes.test(said))) return [];
  // in English a single clause stands well behind "sorry that"
  if (english && others.length === 0) return [];
  const [next, ...later] = others;
  const rest = next === undefined ? '' : joinTold([{ ...next, said: withJoint(next) }, ...later], voice);
  const feel = say(composer, phrases.feel[feeling], place);
  const slots = {
    thing,
    // "apalagi" joins already: no "apalagi padahal"
    rest: rest.replace(besides, '').trimStart(),
    Rest: upperFirst(rest),
    feel: feel.charAt(0).toLowerCase() + feel.slice(1),
    Feel: upperFirst(feel),
  };
  const [long, short] =
    rest === ''
      ? ([phrases.thing, phrases.thingShort] as const)
      : ([phrases.thingRest, phrases.thingRestShort] as const);
  return [say(composer, long, place, slots), say(composer, short, place, slots)];
}

/** The thing by its name first, where what she tells does not name it: "Sorry about the sofa. It came in brown …". */
function namedFirst(composer: Composer, told: readonly Told[], feeling: Feeling, place: string): readonly string[] {
  const { reading } = composer;
  const [topic] = knownTopics(reading, 1);
  const words = new Set(told.flatMap(({ said }) => wordsOf(said)));
  const named = (topic ?? '').split(' ').some((word) => words.has(word) || words.has(`${word}nya`));
  // what she did herself is nothing to be called bad
  if (!told.some(({ said }) => hasTrouble(wordsOf(said)))) return [];
  if (topic === undefined || named || told.some(({ said }) => isTimes.test(said))) return [];
  const feel = say(composer, openings[reading.voice].feel[feeling], place);
  const rest = upperFirst(joinTold(told, reading.voice));
  return [
    `${say(composer, banks[reading.voice].openTopic, place, { topic: asMatter(asWritten(topic), reading.voice) })} ${rest}: ${feel.charAt(0).toLowerCase()}${feel.slice(1)}.`,
  ];
}

/** The same where she mocks: the thing, then her own words as a point that is taken. */
function mockedThing(composer: Composer, told: readonly Told[], place: string): readonly string[] {
  const { reading } = composer;
  const [topic] = knownTopics(reading, 1);
  const said = joinTold(told, reading.voice);
  if (topic === undefined || isNamedIn(topic, said) || topic.length < 3) return [];
  return [
    `${regret(composer, place, 1)} ${say(composer, openings[reading.voice].mocked, place, { said, Said: upperFirst(said) })}`,
  ];
}

/** What she reports of our people: told as her report, taken seriously, neither confessed nor disputed. */
function reportedOpening(composer: Composer, place: string, length: 'long' | 'short', keep: number): Piece {
  const { reading } = composer;
  const phrases = openings[reading.voice];
  const voice = voiceOf(reading);
  const accusing = reading.clauses.filter(({ accuses }) => accuses);
  const others = tellable(reading);
  const said = composer.plain
    ? []
    : rooms[reading.context.site][length].flatMap((room) => {
        const first = chooseTold(accusing, room, 2, voice, composer.banned);
        if (first.length === 0) return [];
        const used = joinTold(first, voice.language).length;
        const more = chooseTold(others, room - used, reading.context.site === 'x' ? 1 : 2, voice, composer.banned);
        const told = [...first, ...more].toSorted((one, other) => one.clause.order - other.clause.order);
        return [unconfessed(joinTold(told, voice.language))];
      });
  const full = [...new Set(said)].flatMap((words) => [
    say(composer, phrases.reported, place, { said: words }),
    say(composer, phrases.reportedShort, place, { said: words }),
  ]);
  const [topic] = knownTopics(reading, 1);
  const bare =
    topic === undefined
      ? say(composer, banks[reading.voice].openBare, place)
      : say(composer, phrases.reportedTopic, place, { topic });
  return { act: 'open', keep, variants: [...new Set([...full, bare])], sources: fromThread };
}

/** Opens with her words, then what she may feel, then regret. */
export function opening(
  composer: Composer,
  ways: Ways,
  place: string,
  length: 'long' | 'short' = 'long',
  keep = 66,
): Piece {
  const { reading } = composer;
  const bank = banks[reading.voice];
  const feelings = new Map<Ways, Feeling>([
    [bank.openAngry, 'angry'],
    [bank.openWorried, 'worried'],
    [bank.openCalm, 'calm'],
  ]);
  const feeling = feelings.get(ways);
  const sorry = feeling !== undefined || ways === bank.sarcasm;
  if (sorry && reading.clauses.some(({ accuses }) => accuses)) return reportedOpening(composer, place, length, keep);
  // where the sum of it can't be told back, what stands around it would miss the point
  const [main] = reading.clauses.toSorted((one, other) => other.score - one.score);
  const unsaid = main !== undefined && (main.unsayable || composer.banned.has(main.order));
  const others = reading.clauses.filter(({ order }) => order !== main?.order && !composer.banned.has(order));
  // a list of wrongs has more points than the one with the sums
  const enough = others.filter(({ score, words }) => score >= 2.6 && hasTrouble(words)).length >= 2;
  const missesThePoint =
    unsaid &&
    knownTopics(reading, 1).length > 0 &&
    !enough &&
    (main.unsayable || others.every(({ score }) => score < 3));
  const everything = missesThePoint ? [] : toldIn(composer, rooms[reading.context.site][length]);
  // what hangs on it is no fault of ours by itself: "sorry that your rent is due today"
  const stakes = stakesOf(reading);
  // where one telling names what went wrong, one that does not is none
  const troubled = everything.some((some) => some.some(({ said }) => hasTrouble(wordsOf(said))));
  const told =
    feeling !== undefined && knownTopics(reading, 1).length > 0
      ? everything.filter((some) =>
          some.some(
            ({ said }) => hasTrouble(wordsOf(said)) || (!troubled && !stakes.some((stake) => isNamedIn(stake, said))),
          ),
        )
      : everything;
  const mocked = ways === bank.sarcasm;
  const full = told.flatMap((some) => {
    const breaths =
      feeling === undefined
        ? mocked
          ? mockedThing(composer, some, place)
          : []
        : [...namedFirst(composer, some, feeling, place), ...inTwoBreaths(composer, some, feeling, place)];
    if (breaths.length > 0) return breaths;
    const words = joinTold(some, reading.voice);
    const inFull = say(composer, ways, place, { said: words, Said: upperFirst(words) });
    if (!sorry) return [inFull];
    const short = say(composer, bank.openShort, place, { said: words });
    return short.length < inFull.length ? [inFull, short] : [inFull];
  });
  const variants = [...new Set([...full, regret(composer, place, 2)])];
  return { act: 'open', keep, variants: sorry ? withStakes(composer, variants, place) : variants, sources: fromThread };
}

const kin =
  'husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|grandmother|grandfather|grandma|grandpa|nan|gran|uncle|aunt|partner|suami|istri|isteri|ibu|bapak|bapa|ayah|mama|papa|mak|emak|abah|abang|kakak|adik|nenek|kakek|atok|opah|oma|opa|mertua|ibu mertua|bapak mertua|anak';
const whoDied = [
  new RegExp(
    `(?<![\\p{L}])(?:my|our) (${kin}) (?:\\p{L}+ ){0,2}?(?:passed away|passed on|passed|died|has passed|has died)`,
    'iu',
  ),
  new RegExp(`(?<![\\p{L}])(?:my|our) late (${kin})(?![\\p{L}])`, 'iu'),
  new RegExp(`(?<![\\p{L}])(?:arwah|almarhum|almarhumah|alm\\.?|mendiang) (${kin})(?![\\p{L}])`, 'iu'),
  new RegExp(
    `(?<![\\p{L}])(${kin})(?: (?:saya|sy|aku|ku|gue|kami))? (?:telah |sudah |udah |dah |baru |baru saja )?(?:meninggal|wafat|berpulang|tutup usia)`,
    'iu',
  ),
];

/** Condolences, with whom she lost where she says so. */
function condoled(composer: Composer, place: string): string {
  const { reading } = composer;
  const person = whoDied.map((shape) => shape.exec(reading.text)?.[1]).find((one) => one !== undefined);
  return person === undefined || composer.plain
    ? say(composer, banks[reading.voice].openBereaved, place)
    : say(composer, openings[reading.voice].lostOne, place, { person: person.toLowerCase() });
}

/** The opening for what this customer feels. */
export function feelingOpening(composer: Composer, place: string, length: 'long' | 'short' = 'long'): Piece {
  const { is, voice, context } = composer.reading;
  const bank = banks[voice];
  if (is.bereaved) {
    const said = saidWords(composer, length === 'long' ? rooms[context.site].long : rooms[context.site].short);
    const base = condoled(composer, place);
    return {
      act: 'open',
      keep: 60,
      variants: [...said.map((words) => `${base} ${say(composer, bank.knowThat, place, { said: words })}`), base],
      sources: fromThread,
    };
  }
  const mocking = is.mockPraise && !is.danger;
  const ways = mocking ? bank.sarcasm : is.angry ? bank.openAngry : is.worried ? bank.openWorried : bank.openCalm;
  return opening(composer, ways, place, length);
}

/** Condolences, where somebody has died: they come first in every reply, whatever it is about. */
export function condolence(composer: Composer, place: string): readonly Piece[] {
  const { reading } = composer;
  if (!reading.is.bereaved) return [];
  return [piece('open', 95, [condoled(composer, place)])];
}

/** A short word of her trouble before an answer; where there is no room for it, only the thing it is about. */
export function openingBesideAnswer(composer: Composer, place: string): Piece {
  const told = feelingOpening(composer, place, 'short');
  const brief = briefOpening(composer, place);
  return { ...brief, variants: [...new Set([...told.variants, ...brief.variants])] };
}

/** Only a word of regret and the thing it is about: for a reply whose weight lies elsewhere. */
export function briefOpening(composer: Composer, place: string): Piece {
  const { reading } = composer;
  const bank = banks[reading.voice];
  if (reading.is.bereaved) return feelingOpening(composer, place, 'short');
  return piece('open', 62, [...new Set([regret(composer, place, 1), say(composer, bank.openBare, place)])]);
}
