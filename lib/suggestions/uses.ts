import type { Language } from '../review/types.ts';
import { likeness } from './likeness.ts';
import type { BuildingBlock, Move, Suggestion } from './types.ts';

/** What became of the replies that were offered once. Kept on this computer; holds no text of a customer. */
export interface Use {
  /** ISO 8601. */
  readonly at: string;
  /** As in the id of a suggestion: "complaint", "question". */
  readonly situation: string;
  readonly move: Move;
  readonly outcome: 'chosen' | 'edited' | 'rejected';
  /** Building blocks that it held. */
  readonly blocks: readonly string[];
  readonly language: Language;
  /** Sentences that the agent added of her own. Nothing private: no digits, no address, names replaced. */
  readonly added: readonly string[];
}

/** More than this is not remembered: what was chosen last year says little. */
export const mostUses = 400;

const worth = { chosen: 1, edited: 0.4, rejected: -0.6 } as const;
/** After so many days a use counts half. */
const halfLife = 30;
const day = 86_400_000;
/** From this likeness on a post is one of the offered replies; from `same` on it was not touched. */
const kin = { same: 0.93, edited: 0.35 } as const;

const situationOf = ({ id }: Suggestion): string => id.replace(/-\d+$/, '');

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const sentencesIn = (text: string): readonly string[] =>
  [...sentences.segment(text)].map(({ segment }) => segment.trim()).filter((one) => one !== '');

/** Fit to be kept as a sentence of nobody in particular. */
const isPlain = (sentence: string): boolean =>
  sentence.length >= 12 &&
  sentence.length <= 160 &&
  !/\d{3}|@\w|https?:|[\w.+-]+@[\w-]+\./.test(sentence) &&
  sentence.split(/\s+/).length >= 3;

/** The customer's name leaves a sentence before it is kept. */
const nameless = (sentence: string, name: string): string =>
  name.trim() === ''
    ? sentence
    : name
        .trim()
        .split(/\s+/)
        .filter((part) => part.length > 1)
        .reduce((text, part) => text.replaceAll(part, '{name}'), sentence)
        .replace(/\{name\}(?:\s+\{name\})+/g, '{name}');

/**
 * What a post says of the replies that had been offered: which was taken, what was added. Null where none was near it and nothing was
 * offered. `name` is the customer's shown name; `at` in milliseconds since the epoch.
 */
export function outcomeOf(
  offered: readonly Suggestion[],
  posted: string,
  language: Language,
  name: string,
  at: number,
): Use | null {
  const ranked = offered
    .map((one) => ({ one, near: likeness(one.text, posted) }))
    .toSorted((left, right) => right.near - left.near);
  const [best] = ranked;
  if (best === undefined) return null;
  const taken = best.near >= kin.edited;
  const own = taken ? sentencesIn(best.one.text) : [];
  const added = sentencesIn(posted)
    .filter((sentence) => isPlain(sentence) && own.every((one) => likeness(one, sentence) < 0.4))
    .map((sentence) => nameless(sentence, name));
  return {
    at: new Date(at).toISOString(),
    situation: situationOf(best.one),
    move: best.one.move,
    outcome: best.near >= kin.same ? 'chosen' : taken ? 'edited' : 'rejected',
    blocks: best.one.sources.flatMap(({ type, ref }) => (type === 'block' ? [ref] : [])),
    language,
    added: taken ? added : [],
  };
}

const fading = (use: Use, now: number): number => 0.5 ** (Math.max(0, now - Date.parse(use.at)) / day / halfLife);

/** How much liked each move is, by `situation/move`. Only what was seen several times counts. */
export function likingOf(uses: readonly Use[], now: number): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const use of uses) {
    const key = `${use.situation}/${use.move}`;
    const before = sums.get(key) ?? { sum: 0, count: 0 };
    sums.set(key, { sum: before.sum + worth[use.outcome] * fading(use, now), count: before.count + 1 });
  }
  return new Map([...sums].filter(([, { count }]) => count >= 3).map(([key, { sum }]) => [key, sum]));
}

/** The blocks with how well each has served, for `BuildingBlock.weight`. */
export function weighBlocks(
  blocks: readonly BuildingBlock[],
  uses: readonly Use[],
  now: number,
): readonly BuildingBlock[] {
  const sums = new Map<string, number>();
  for (const use of uses)
    for (const id of use.blocks) sums.set(id, (sums.get(id) ?? 0) + worth[use.outcome] * fading(use, now));
  if (sums.size === 0) return blocks;
  return blocks.map((block) => {
    const weight = sums.get(block.id);
    return weight === undefined ? block : { ...block, weight };
  });
}

/** A sentence that an agent adds again and again. */
export interface AlwaysAdded {
  readonly text: string;
  readonly language: Language;
  readonly times: number;
}

/** Seen so often it is a habit, and may become a building block. */
const habit = 3;

/** What agents always add, most often first; what a block says already is left out. */
export function alwaysAdded(uses: readonly Use[], blocks: readonly BuildingBlock[]): readonly AlwaysAdded[] {
  const groups: { text: string; language: Language; times: number }[] = [];
  for (const { added, language } of uses)
    for (const text of added) {
      const known = groups.find((one) => one.language === language && likeness(one.text, text) >= 0.7);
      if (known === undefined) groups.push({ text, language, times: 1 });
      else known.times += 1;
    }
  return groups
    .filter(({ text, times }) => times >= habit && blocks.every((block) => likeness(block.text, text) < 0.7))
    .toSorted((one, other) => other.times - one.times);
}
