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
}

/** Phrases that begin with one word: those that speak for a rule, and, by rule, those that speak against it. */
interface Begun {
  readonly cues: Phrase[];
  readonly against: Map<number, Phrase[]>;
}

export type CueIndex = ReadonlyMap<string, Begun>;

function all(cues: Cues | undefined): readonly string[] {
  return cues === undefined ? [] : Object.values(cues).flat();
}

/** What recognisers bring, by the first word of each phrase. A rule's number is its place among them. */
export function indexCues(recognisers: readonly Recogniser[]): CueIndex {
  const index = new Map<string, Begun>();
  const begunBy = (head: string): Begun => {
    const begun = index.get(head) ?? { cues: [], against: new Map() };
    index.set(head, begun);
    return begun;
  };
  const phrasesOf = (cues: Cues | undefined, rule: number) =>
    [...new Set(all(cues))]
      .map((cue): Phrase => ({ words: tokenise(cue).map((token) => token.norm), rule }))
      .filter(({ words }) => words.length > 0);
  recognisers.forEach(({ cues, against }, rule) => {
    for (const phrase of phrasesOf(cues, rule)) begunBy(phrase.words[0] ?? '').cues.push(phrase);
    for (const phrase of phrasesOf(against, rule)) {
      const begun = begunBy(phrase.words[0] ?? '').against;
      begun.set(rule, [...(begun.get(rule) ?? []), phrase]);
    }
  });
  return index;
}

/** "nomornya", "rekeningmu", "PIN's": the word without what hangs on to it. */
function stem(word: string): string {
  if (word.length < 5) return word;
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (word.endsWith('nya')) return word.slice(0, -3);
  if (word.endsWith('mu') || word.endsWith('ku') || word.endsWith('ta')) return word.slice(0, -2);
  return word;
}

interface Hit {
  readonly from: number;
  readonly to: number;
}

/** Words of a long cue: few have more, and those ("d.o.b", a hyphen in a name) reach a word less far than their rule says. */
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

/** How far in front of a value a word may stand that speaks against it. */
const reachAgainst = 3;

/** One pass over the tokens for what speaks for a rule; what speaks against one is only looked for beside a value. */
export function findCues(tokens: readonly ModelToken[], sentences: readonly number[], index: CueIndex): CueHits {
  const begunAt = (at: number): Begun | undefined => {
    const word = tokens[at]?.norm ?? '';
    const begun = index.get(word);
    if (begun !== undefined) return begun;
    const bare = stem(word);
    return bare === word ? undefined : index.get(bare);
  };
  const stands = (at: number, words: readonly string[]): boolean => {
    for (let each = 1; each < words.length; each += 1) {
      const next = tokens[at + each]?.norm ?? '';
      if (next !== words[each] && stem(next) !== words[each]) return false;
    }
    return true;
  };
  const near = new Map<number, Hit[]>();
  for (let at = 0; at < tokens.length; at += 1) {
    const begun = begunAt(at);
    if (begun === undefined) continue;
    for (const { words, rule } of begun.cues) {
      if (!stands(at, words)) continue;
      const list = near.get(rule);
      const hit = { from: at, to: at + words.length };
      if (list === undefined) near.set(rule, [hit]);
      else list.push(hit);
    }
  }
  const distance: CueHits['distance'] = (rule, from, to, before, behind) => {
    let best = Number.POSITIVE_INFINITY;
    const hits = near.get(rule);
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
  const standsAgainst = (rule: number, at: number, fits: (end: number) => boolean): boolean =>
    begunAt(at)
      ?.against.get(rule)
      ?.some(({ words }) => stands(at, words) && fits(at + words.length)) ?? false;
  const against: CueHits['against'] = (rule, from, to) => {
    const inFront = (end: number) =>
      end <= from && from - end <= (sentences[end - 1] === sentences[from] ? reachAgainst : 0);
    for (let at = Math.max(0, from - reachAgainst - longestCue); at < from; at += 1)
      if (standsAgainst(rule, at, inFront)) return true;
    return sentences[to] === sentences[to - 1] && standsAgainst(rule, to, () => true);
  };
  return { distance, has: (rule) => near.has(rule), against };
}
