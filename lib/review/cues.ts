import type { Cues, Recogniser } from '../leaks/recogniser.ts';
import type { ModelToken } from './tokens.ts';
import { tokenise } from './tokens.ts';

/** Where in a draft the cue words of each recogniser stand. */
export interface CueHits {
  /** Words between the value and the nearest cue of `rule`, or Infinity. `from` and `to` number the value's tokens, `to` exclusive. */
  distance(rule: number, from: number, to: number, before: number, behind: number): number;
  against(rule: number, from: number, to: number): boolean;
  /** Whether a cue of `rule` stands anywhere. */
  has(rule: number): boolean;
}

interface Phrase {
  readonly words: readonly string[];
  readonly rule: number;
  readonly against: boolean;
}

export interface CueIndex {
  readonly first: ReadonlyMap<string, readonly Phrase[]>;
  readonly rules: number;
}

function all(cues: Cues | undefined): readonly string[] {
  return cues === undefined ? [] : Object.values(cues).flat();
}

/** Joins the cue words that recognisers bring with those that languages bring for them. */
export function indexCues(recognisers: readonly Recogniser[]): CueIndex {
  const first = new Map<string, Phrase[]>();
  recognisers.forEach((recogniser, rule) => {
    for (const against of [false, true])
      for (const cue of new Set(all(against ? recogniser.against : recogniser.cues))) {
        const words = tokenise(cue).map((token) => token.norm);
        const head = words[0];
        if (head === undefined) continue;
        const list = first.get(head) ?? [];
        list.push({ words, rule, against });
        first.set(head, list);
      }
  });
  return { first, rules: recognisers.length };
}

/** "nomornya", "rekeningmu": the word without what Indonesian and Malay hang on to it. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  if (word.endsWith('nya')) return word.slice(0, -3);
  if (word.endsWith('mu') || word.endsWith('ku') || word.endsWith('ta')) return word.slice(0, -2);
  return word;
}

interface Hit {
  readonly from: number;
  readonly to: number;
}

/** No cue has more words. */
const longestCue = 4;

/** Number of the first hit that begins at `from` or later; hits are in order. */
function firstFrom(hits: readonly Hit[], from: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One pass over the tokens; each hit is kept with its rule. */
export function findCues(tokens: readonly ModelToken[], sentences: readonly number[], index: CueIndex): CueHits {
  const near = new Map<number, Hit[]>();
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.norm ?? '';
    const phrases = index.first.get(word) ?? index.first.get(stem(word));
    if (phrases === undefined) continue;
    for (const phrase of phrases) {
      let fits = true;
      for (let each = 1; each < phrase.words.length && fits; each += 1) {
        const next = tokens[at + each]?.norm ?? '';
        fits = next === phrase.words[each] || stem(next) === phrase.words[each];
      }
      if (!fits) continue;
      const key = phrase.against ? phrase.rule + index.rules : phrase.rule;
      const list = near.get(key);
      const hit = { from: at, to: at + phrase.words.length };
      if (list === undefined) near.set(key, [hit]);
      else list.push(hit);
    }
  }
  const measure = (key: number, from: number, to: number, before: number, behind: number): number => {
    let best = Number.POSITIVE_INFINITY;
    const hits = near.get(key);
    if (hits === undefined) return best;
    for (let at = firstFrom(hits, from - before - longestCue); at < hits.length; at += 1) {
      const hit = hits[at];
      if (hit === undefined || hit.from > to + behind) break;
      let gap: number;
      if (hit.to <= from) {
        gap = from - hit.to;
        if (gap > before) continue;
        if (sentences[hit.to - 1] !== sentences[from]) gap += 3;
        if (gap > before) continue;
      } else if (hit.from >= to) {
        gap = hit.from - to;
        if (gap > behind) continue;
        if (sentences[hit.from] !== sentences[to - 1]) continue;
        gap += 1.5;
      } else continue;
      if (gap < best) best = gap;
    }
    return best;
  };
  return {
    distance: measure,
    has: (rule) => near.has(rule),
    against: (rule, from, to) => measure(rule + index.rules, from, to, 3, 0) !== Number.POSITIVE_INFINITY,
  };
}
