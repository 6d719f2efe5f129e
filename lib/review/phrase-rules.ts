import type { Reading } from './reading.ts';
import { tokenise } from './tokens.ts';
import type { PhraseRule } from './types.ts';

interface PhraseHit {
  readonly rule: PhraseRule;
  readonly start: number;
  readonly end: number;
}

/** The words of a phrase between its asterisks. */
const parts = new WeakMap<PhraseRule, readonly (readonly string[])[]>();

function partsOf(rule: PhraseRule): readonly (readonly string[])[] {
  const known = parts.get(rule);
  if (known !== undefined) return known;
  const fresh = rule.phrase
    .split('*')
    .map((part) => tokenise(part).map((token) => token.norm))
    .filter((part) => part.length > 0);
  parts.set(rule, fresh);
  return fresh;
}

function startsAt(norms: readonly string[], at: number, part: readonly string[]): boolean {
  return part.every((word, offset) => norms[at + offset] === word);
}

/**
 * Where the team's own phrases stand in a draft. An asterisk stands for any words up to the end of the sentence; the parts are looked for
 * one behind the other, leftmost first, so nothing is ever tried twice: time is linear in the draft for each rule.
 */
export function phrasesIn(reading: Reading, rules: readonly PhraseRule[]): readonly PhraseHit[] {
  if (rules.length === 0) return [];
  const { tokens, sentences } = reading;
  const norms = tokens.map((token) => token.norm);
  const found: PhraseHit[] = [];
  for (const rule of rules) {
    const [first, ...rest] = partsOf(rule);
    if (first === undefined) continue;
    for (let at = 0; at < norms.length; at += 1) {
      if (!startsAt(norms, at, first)) continue;
      const sentence = sentences[at];
      let to = at + first.length;
      let whole = true;
      for (const part of rest) {
        let next = to;
        while (next < norms.length && sentences[next] === sentence && !startsAt(norms, next, part)) next += 1;
        if (next >= norms.length || sentences[next] !== sentence) {
          whole = false;
          break;
        }
        to = next + part.length;
      }
      // a rest that is not behind this beginning is not behind a later one of this sentence either
      if (!whole) {
        while (at + 1 < norms.length && sentences[at + 1] === sentence) at += 1;
        continue;
      }
      found.push({ rule, start: tokens[at]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
      at = to - 1;
    }
  }
  return found;
}
