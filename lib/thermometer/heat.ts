import type { Post, Thread } from '../review/types.ts';
import { signsIn } from './customer-signs.ts';

/** How heated a conversation is. */
export const levels = ['calm', 'warm', 'hot'] as const;
export type Level = (typeof levels)[number];

/** What shows it. `ours` is a fault of tone in a reply of the brand's; `silence` a customer who writes on without an answer. */
export const signNames = [
  'anger',
  'capitals',
  'marks',
  'leaving',
  'turns',
  'speed',
  'silence',
  'ours',
  'repeated',
  'crowd',
] as const;
export type SignName = (typeof signNames)[number];

export interface Sign {
  readonly sign: SignName;
  /** The very words that show it; empty for what stands in no words. */
  readonly words: string;
  /** Turns, minutes, people: what was counted; absent where nothing was. */
  readonly count?: number;
  readonly weight: number;
}

export interface Heat {
  readonly level: Level;
  /** Strongest first; each sign once. */
  readonly signs: readonly Sign[];
  /** Sum of what the signs weigh. */
  readonly degrees: number;
}

/** From how many degrees a conversation is warm, and hot. An angry post alone is a complaint; both sides together make a quarrel. */
const thresholds = { warm: 2, hot: 4 } as const;

/** Posts of each side that still count: what was said long before has cooled. */
const latest = 4;
/** Two posts within this time are written in one breath. Milliseconds. */
const breath = 3 * 60_000;
/** Characters of the words that are shown. */
const longest = 80;

/** A fault of tone in a post of the brand's, with the words that cause it. */
export interface OurFault {
  readonly words: string;
}

/** Words that two texts share, 0 to 1. */
function likeness(one: string, other: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const first = words(one);
  const second = words(other);
  const shared = [...first].filter((word) => second.has(word)).length;
  return (2 * shared) / Math.max(1, first.size + second.size);
}

/** How often the customer had to come back after an answer of ours. */
function turnsIn(posts: Thread): number {
  let turns = 0;
  let last: Post['author'] | null = null;
  for (const { author } of posts) {
    if (author === 'bystander') continue;
    if (author === 'customer' && last === 'brand') turns += 1;
    last = author;
  }
  return turns;
}

/** The longest run of posts that follow each other in one breath: both sides, where the page tells the minute. */
function quickest(posts: Thread): number {
  let run = 1;
  let longestRun = 0;
  let before = Number.NaN;
  for (const { at, approximate, author } of posts) {
    if (author === 'bystander') continue;
    const time = at === undefined || approximate ? Number.NaN : Date.parse(at);
    run = time - before <= breath ? run + 1 : 1;
    longestRun = Math.max(longestRun, run);
    before = time;
  }
  return longestRun;
}

/** Her posts at the end that nobody has answered. */
function unanswered(posts: Thread): number {
  const said = posts.filter(({ author }) => author !== 'bystander');
  return said.length - 1 - said.findLastIndex(({ author }) => author === 'brand');
}

function strongest(signs: readonly Sign[]): readonly Sign[] {
  const each = new Map<SignName, Sign>();
  for (const sign of signs) {
    const known = each.get(sign.sign);
    if (!known || sign.weight >= known.weight) each.set(sign.sign, sign);
  }
  return [...each.values()].sort((one, other) => other.weight - one.weight);
}

/**
 * How heated a thread is, by turns, speed, capitals and the tone of both sides, with the words that show it. `ourFaults` tells the faults of
 * tone in a reply of the brand's. Pure; time linear in the latest posts.
 */
export function heatOf(thread: Thread, ourFaults: (post: Post) => readonly OurFault[]): Heat {
  const posts = thread.filter(({ state, text }) => state !== 'unavailable' && text.trim() !== '');
  const hers = posts.filter(({ author }) => author === 'customer').slice(-latest);
  const ours = posts.filter(({ author }) => author === 'brand').slice(-latest);
  const signs: Sign[] = [];
  // Who shouts again and again counts more than who did once, but not without end.
  for (const post of hers) signs.push(...signsIn(post));
  const again = Math.min(2, hers.filter((post) => signsIn(post).length > 0).length - 1);

  const turns = turnsIn(posts);
  if (turns >= 2) signs.push({ sign: 'turns', words: '', count: turns, weight: turns >= 3 ? 1.5 : 1 });
  const quick = quickest(posts);
  if (quick >= 3) signs.push({ sign: 'speed', words: '', count: quick, weight: 1 });
  const waiting = unanswered(posts);
  if (waiting >= 2 && waiting < posts.length + 1 && hers.length >= 2)
    signs.push({ sign: 'silence', words: '', count: waiting, weight: waiting >= 3 ? 1 : 0.5 });

  const faults = ours.flatMap((post) => ourFaults(post));
  const [fault] = faults.slice(-1);
  if (fault) signs.push({ sign: 'ours', words: fault.words, weight: faults.length >= 2 ? 2 : 1.5 });
  const same = ours.find((post, at) =>
    ours.some((other, before) => before < at && likeness(post.text, other.text) > 0.7),
  );
  if (same) signs.push({ sign: 'repeated', words: same.text, weight: 1 });

  const crowd = new Set(posts.filter(({ author }) => author === 'bystander').map(({ handle }) => handle)).size;
  if (crowd >= 2) signs.push({ sign: 'crowd', words: '', count: crowd, weight: crowd >= 4 ? 1 : 0.5 });

  const told = strongest(signs);
  const degrees = told.reduce((sum, { weight }) => sum + weight, 0) + Math.max(0, again) * 0.5;
  // One angry post is a complaint, however loud: it takes two to quarrel.
  const isTalk = hers.length + ours.length >= 2;
  const level: Level = degrees >= thresholds.hot && isTalk ? 'hot' : degrees >= thresholds.warm ? 'warm' : 'calm';
  return { level, degrees, signs: told.map((sign) => ({ ...sign, words: sign.words.trim().slice(0, longest) })) };
}
