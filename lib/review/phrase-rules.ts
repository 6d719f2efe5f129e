import { languagesIn } from './phrase-language.ts';
import { endsOf, type PhrasePart, type PhrasePattern, patternOf } from './phrase-pattern.ts';
import type { Reading } from './reading.ts';
import type { PhraseRule } from './types.ts';

interface PhraseHit {
  readonly rule: PhraseRule;
  readonly start: number;
  readonly end: number;
}

/** A rule as it is looked for. */
interface CutRule {
  readonly rule: PhraseRule;
  readonly phrase: PhrasePattern;
  readonly unless: readonly PhrasePattern[];
  readonly near: readonly PhrasePattern[];
}

const cut = new WeakMap<PhraseRule, CutRule>();

function cutRule(rule: PhraseRule): CutRule {
  const known = cut.get(rule);
  if (known !== undefined) return known;
  const fresh = {
    rule,
    phrase: patternOf(rule.phrase),
    unless: (rule.unless ?? []).map(patternOf),
    near: (rule.near?.words ?? []).map(patternOf),
  };
  cut.set(rule, fresh);
  return fresh;
}

/** Rules by the words that they can begin with, so that a draft is looked through once and not once for each rule. */
function byBeginning(rules: readonly PhraseRule[]): ReadonlyMap<string, readonly CutRule[]> {
  const found = new Map<string, CutRule[]>();
  for (const rule of rules) {
    const one = cutRule(rule);
    for (const word of one.phrase.beginnings) {
      const others = found.get(word);
      if (others) others.push(one);
      else found.set(word, [one]);
    }
  }
  return found;
}

const indexes = new WeakMap<readonly PhraseRule[], ReadonlyMap<string, readonly CutRule[]>>();

function indexOf(rules: readonly PhraseRule[]): ReadonlyMap<string, readonly CutRule[]> {
  const known = indexes.get(rules);
  if (known !== undefined) return known;
  const fresh = byBeginning(rules);
  indexes.set(rules, fresh);
  return fresh;
}

/** Marks of one rule in one draft: more say nothing new. */
const mostHits = 100;

/** A stretch of tokens, `to` exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The end of `parts` behind a beginning at `at`, no farther than `limit`; null where a part does not follow. Each part is taken as early as it stands. */
function restOf(norms: readonly string[], parts: readonly PhrasePart[], at: number, limit: number): number | null {
  let to = at;
  for (const [place, part] of parts.entries()) {
    let ends = place === 0 ? endsOf(norms, at, part) : null;
    for (let next = to; place > 0 && ends === null && next < limit; next += 1) ends = endsOf(norms, next, part);
    if (ends === null || ends[0] > limit) return null;
    to = place === parts.length - 1 && ends[1] <= limit ? ends[1] : ends[0];
  }
  return to;
}

/** Whether a phrase stands anywhere in a stretch. */
function standsIn(norms: readonly string[], pattern: PhrasePattern, { from, to }: Stretch): boolean {
  const [first] = pattern.parts;
  if (first === undefined) return false;
  for (let at = from; at < to; at += 1) {
    if (endsOf(norms, at, first) === null) continue;
    // a rest that is not behind the first beginning is not behind a later one either
    return restOf(norms, pattern.parts, at, to) !== null;
  }
  return false;
}

/**
 * Where the team's own phrases stand in a draft. `*` stands for any words up to the end of the sentence; parts are looked for one behind
 * the other, leftmost first, so nothing is tried twice: time is linear in the draft for each rule that has a beginning there. A rule is
 * quiet in a sentence that holds one of its `unless`, in a sentence that is certainly of another language than its own, and away from its
 * `near`.
 */
export function phrasesIn(reading: Reading, rules: readonly PhraseRule[]): readonly PhraseHit[] {
  if (rules.length === 0) return [];
  const { tokens, sentences, bounds } = reading;
  const norms = tokens.map((token) => token.norm);
  const index = indexOf(rules);
  const there = new Set(norms);
  const absent = new Map<CutRule, boolean>();
  const found = new Map<PhraseRule, PhraseHit[]>();
  /** For each rule the token before which nothing is to be found any more. */
  const done = new Map<PhraseRule, number>();
  const quiet = new Map<CutRule, Map<number, boolean>>();
  const spoken = new Map<number, ReadonlySet<string> | null>();

  /** A rule with a word that the draft has not: most rules in most drafts. */
  const isAbsent = (one: CutRule): boolean => {
    const known = absent.get(one);
    if (known !== undefined) return known;
    const answer =
      one.phrase.needs.some((word) => !there.has(word)) ||
      (one.rule.near !== undefined && one.near.every(({ needs }) => needs.some((word) => !there.has(word))));
    absent.set(one, answer);
    return answer;
  };
  const isQuiet = (one: CutRule, sentence: number, stretch: Stretch): boolean => {
    const known = quiet.get(one)?.get(sentence);
    if (known !== undefined) return known;
    const { lang } = one.rule;
    let answer = one.unless.some((pattern) => standsIn(norms, pattern, stretch));
    if (!answer && lang !== undefined) {
      if (!spoken.has(sentence)) spoken.set(sentence, languagesIn(norms, stretch.from, stretch.to));
      const languages = spoken.get(sentence) ?? null;
      answer = languages !== null && !languages.has(lang);
    }
    const bySentence = quiet.get(one) ?? new Map<number, boolean>();
    quiet.set(one, bySentence.set(sentence, answer));
    return answer;
  };
  const isNear = ({ rule, near }: CutRule, from: number, to: number): boolean => {
    if (rule.near === undefined) return true;
    const { within } = rule.near;
    const before = { from: Math.max(0, from - within), to: from };
    const behind = { from: to, to: Math.min(norms.length, to + within) };
    return near.some((pattern) => standsIn(norms, pattern, before) || standsIn(norms, pattern, behind));
  };

  for (let at = 0; at < norms.length; at += 1) {
    const sentence = sentences[at] ?? 0;
    const stretch = { from: bounds[sentence] ?? 0, to: bounds[sentence + 1] ?? norms.length };
    for (const one of index.get(norms[at] ?? '') ?? []) {
      const { rule, phrase } = one;
      if (at < (done.get(rule) ?? 0) || isAbsent(one)) continue;
      const [first] = phrase.parts;
      const beginning = first === undefined ? null : endsOf(norms, at, first);
      if (beginning === null || beginning[0] > stretch.to) continue;
      const to = isQuiet(one, sentence, stretch) ? null : restOf(norms, phrase.parts, at, stretch.to);
      // a rest that is not behind this beginning is not behind a later one of this sentence either
      done.set(rule, to ?? stretch.to);
      if (to === null || !isNear(one, at, to)) continue;
      const hits = found.get(rule) ?? [];
      if (hits.length < mostHits) hits.push({ rule, start: tokens[at]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
      found.set(rule, hits);
    }
  }
  return rules.flatMap((rule) => found.get(rule) ?? []);
}
