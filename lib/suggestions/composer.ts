import { dateText, deadlineText, momentText } from './clock.ts';
import type { Ways } from './phrases/bank.ts';
import { promisedDay } from './promises.ts';
import type { Reading } from './reading.ts';
import { inRegister } from './register.ts';
import { seedOf } from './seed.ts';
import { topicOf } from './topics.ts';
import { upperFirst } from './turn-around.ts';
import type { Move, Suggestion } from './types.ts';

/** Where a claim of a reply comes from. */
export type Source = Suggestion['sources'][number];

/** A part of a reply in several lengths, longest first; an empty last one means that it can go. Higher `keep` is shortened later. */
export interface Piece {
  readonly act: string;
  readonly keep: number;
  readonly variants: readonly string[];
  readonly sources: readonly Source[];
}

/** A reply before it is fitted and reviewed: its move, and its parts in their order. */
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

/** What rests on nothing but what she wrote. */
export const fromThread: readonly Source[] = [{ type: 'thread', ref: 'customer' }];

/** Where the hours that the brand told are what a time rests on. */
export const fromHours = (reading: Reading): readonly Source[] =>
  reading.context.brand.hours === undefined ? fromThread : [{ type: 'hours', ref: 'brand' }];

/** A part of a reply: `act` for the pack's blocks, `keep` from 0 to 100. */
export function piece(
  act: string,
  keep: number,
  variants: readonly string[],
  sources: readonly Source[] = fromThread,
): Piece {
  return { act, keep, variants, sources };
}

const noName = { id: 'Kakak', ms: 'anda', en: 'you' } as const;
const postName = {
  x: { id: 'cuitan', ms: 'tweet', en: 'post' },
  facebook: { id: 'komentar', ms: 'komen', en: 'comment' },
} as const;

/** Which of the replies of one thread: no two of them begin with the same words. */
const places = ['first', 'second', 'third'];

function pickFor(ways: Ways, composer: Composer, place: string): string {
  const turn = Math.max(0, places.indexOf(place));
  const at = seedOf(`${composer.reading.seed} ${ways[0]}`) + turn + composer.round;
  return ways[at % ways.length] ?? ways[0];
}

/** A template without its `{who}`, where nobody fit to be named is known: "Sorry, {who}. It …" becomes "Sorry. It …". */
function withoutName(template: string): string {
  return template
    .replace(/\{who\},\s*/g, '')
    .replace(/,?\s*\{who\}/g, '')
    .replace(/\{hello\}/g, '')
    .replace(/^[\s,.:!]+/, '');
}

const today = { id: (day: string) => `${day} ini`, ms: (day: string) => `${day} ini`, en: () => 'today' } as const;
/** The day that was promised; where it is today, that is said. */
function dayOf({ voice, context }: Reading, promise: NonNullable<Reading['promise']>): string {
  const tz = context.brand.hours?.tz ?? 'UTC';
  const day = promisedDay(promise, voice);
  const due = promise.entry.due === undefined ? null : dateText(Date.parse(promise.entry.due), tz, voice);
  return due !== null && due === dateText(context.now, tz, voice) ? today[voice](day) : day;
}

/** Says `ways` with everything that this thread fills in; which of them, the thread and `place` decide. */
export function say(
  composer: Composer,
  ways: Ways,
  place: string,
  more: Readonly<Record<string, string>> = {},
): string {
  const { reading } = composer;
  const { voice, address, clock, context, sector, promise } = reading;
  const you = composer.nameless ? noName[voice] : address.you;
  const deadline = deadlineText(clock.deadline, voice);
  const slots: Record<string, string> = {
    who: composer.nameless ? '' : address.who,
    you,
    You: upperFirst(you),
    topic: topicOf(reading),
    channel: reading.channel.name,
    phone: reading.channel.number ?? context.brand.phones[0] ?? '',
    ask: sector.ask[voice],
    team: sector.team[voice],
    Team: upperFirst(sector.team[voice]),
    time: deadline,
    back: clock.reopens === null ? deadline : momentText(clock.reopens, voice),
    day: promise === null ? '' : dayOf(reading, promise),
    date:
      promise?.entry.due === undefined
        ? ''
        : dateText(Date.parse(promise.entry.due), context.brand.hours?.tz ?? 'UTC', voice),
    post: postName[context.site][voice],
    ...more,
  };
  const template = inRegister(pickFor(ways, composer, place), reading.register, voice);
  const gentle = slots.who === '' ? withoutName(template) : template;
  return upperFirst(gentle.replace(/\{(\w+)\}/g, (whole, slot: string) => slots[slot] ?? whole));
}
