import { type Composer, fromThread, type Piece, piece, say } from './composer.ts';
import type { Ways } from './phrases/bank.ts';
import { banks } from './phrases/index.ts';
import { tellBack } from './told-back.ts';
import { knownTopics } from './topics.ts';
import { upperFirst } from './turn-around.ts';

/** Room for her words, in characters, longest first; and how many of her clauses one breath holds. */
const rooms = {
  x: { long: [118, 96, 76, 56], short: [66, 50], most: 3 },
  facebook: { long: [170, 120, 80], short: [100, 70], most: 3 },
} as const;

const ofDeath = /meninggal|arwah|almarhum|wafat|passed away|died|funeral|jenazah/i;

/** Her words in several lengths, longest first; empty where they can't be told back well. */
export function saidWords(composer: Composer, spaces: readonly number[]): readonly string[] {
  if (composer.plain) return [];
  const { reading } = composer;
  const voice = {
    language: reading.voice,
    mixed: reading.mixed,
    you: reading.address.you,
    things: new Set(reading.topics),
  };
  const most = rooms[reading.context.site].most;
  // her loss is not told back to her
  const clauses = reading.is.bereaved ? reading.clauses.filter(({ text }) => !ofDeath.test(text)) : reading.clauses;
  const all = spaces.map((room) => tellBack(clauses, room, most, voice, composer.banned)).filter((said) => said !== '');
  return [...new Set(all)];
}

const and = { id: ' dan ', ms: ' dan ', en: ' and the ' } as const;

/** A word of regret with the things it is about, at most `most`. */
function regret(composer: Composer, place: string, most: number): string {
  const { reading } = composer;
  const bank = banks[reading.voice];
  const things = knownTopics(reading, most);
  return things.length === 0
    ? say(composer, bank.openBare, place)
    : say(composer, bank.openTopic, place, { topic: things.join(and[reading.voice]) });
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
  const sorry: ReadonlySet<Ways> = new Set([bank.openAngry, bank.openWorried, bank.openCalm, bank.sarcasm]);
  // where the sum of it can't be told back, what stands around it would miss the point
  const [main] = reading.clauses.toSorted((one, other) => other.score - one.score);
  const unsaid = main !== undefined && (main.unsayable || composer.banned.has(main.order));
  const others = reading.clauses.filter(({ order }) => order !== main?.order && !composer.banned.has(order));
  const missesThePoint =
    unsaid && knownTopics(reading, 1).length > 0 && (main.unsayable || others.every(({ score }) => score < 3));
  const said = missesThePoint ? [] : saidWords(composer, rooms[reading.context.site][length]);
  const full = said.flatMap((words) => {
    const inFull = say(composer, ways, place, { said: words, Said: upperFirst(words) });
    if (!sorry.has(ways)) return [inFull];
    const short = say(composer, bank.openShort, place, { said: words });
    return short.length < inFull.length ? [inFull, short] : [inFull];
  });
  const topic = regret(composer, place, 2);
  return { act: 'open', keep, variants: [...new Set([...full, topic])], sources: fromThread };
}

/** The opening for what this customer feels. */
export function feelingOpening(composer: Composer, place: string, length: 'long' | 'short' = 'long'): Piece {
  const { is, voice, context } = composer.reading;
  const bank = banks[voice];
  if (is.bereaved) {
    const said = saidWords(composer, rooms[context.site].short);
    const base = say(composer, bank.openBereaved, place);
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

/** Only a word of regret and the thing it is about: for a reply whose weight lies elsewhere. */
export function briefOpening(composer: Composer, place: string): Piece {
  const { reading } = composer;
  const bank = banks[reading.voice];
  if (reading.is.bereaved) return feelingOpening(composer, place, 'short');
  return piece('open', 62, [...new Set([regret(composer, place, 1), say(composer, bank.openBare, place)])]);
}
