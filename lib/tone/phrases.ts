import { toneCues as english } from '../languages/en/tone-cues.ts';
import { toneCues as indonesian } from '../languages/id/tone-cues.ts';
import { toneCues as malay } from '../languages/ms/tone-cues.ts';
import { type ToneFault, toneFaults } from '../review/types.ts';

/** A phrase that stands in a draft. Token numbers, `last` inclusive. */
export interface PhraseHit {
  readonly fault: ToneFault;
  readonly phrase: string;
  readonly first: number;
  readonly last: number;
}

interface Phrase {
  readonly fault: ToneFault;
  readonly text: string;
  /** Words in order; null is a gap of up to four words. */
  readonly parts: readonly (string | null)[];
}

const widestGap = 4;
/** Phrases that begin with one word: by the word that follows at once, or '' where there is a gap or nothing. */
const byFirstWord = new Map<string, Map<string, Phrase[]>>();
for (const cues of [english, indonesian, malay]) {
  for (const fault of toneFaults) {
    for (const text of cues[fault]) {
      const parts = (text.match(/\*|[\p{L}\p{N}']+|[^\s\p{L}\p{N}'*]/gu) ?? []).map((part) =>
        part === '*' ? null : part,
      );
      while (parts.at(-1) === null) parts.pop();
      const first = parts[0];
      if (!first) continue;
      const bySecond = byFirstWord.get(first) ?? new Map<string, Phrase[]>();
      byFirstWord.set(first, bySecond);
      const second = parts[1] ?? '';
      const list = bySecond.get(second) ?? [];
      if (list.some((other) => other.fault === fault && other.text === text)) continue;
      list.push({ fault, text, parts });
      bySecond.set(second, list);
    }
  }
}

const joiner = new Set(['-', '.', '/']);

/** Last token of `phrase` when it begins at `start`, -1 if it does not stand there. Gaps are short, so the work is bounded. */
function matchAt(norms: readonly string[], phrase: Phrase, start: number, end: number): number {
  let at = start;
  for (let part = 1; part < phrase.parts.length; part += 1) {
    let wanted = phrase.parts[part];
    let gap = 0;
    if (wanted === null) {
      gap = widestGap;
      part += 1;
      wanted = phrase.parts[part];
    }
    if (wanted === null || wanted === undefined) return at;
    let next = at + 1;
    while (next < end && joiner.has(norms[next] ?? '') && !joiner.has(wanted)) next += 1;
    let found = -1;
    for (let step = next; step <= next + gap && step < end; step += 1) {
      if (norms[step] === wanted) {
        found = step;
        break;
      }
    }
    if (found < 0) return -1;
    at = found;
  }
  return at;
}

/** Adds to `hits` those of some phrases that stand at `start`. */
function look(
  phrases: readonly Phrase[] | undefined,
  norms: readonly string[],
  start: number,
  end: number,
  hits: PhraseHit[],
): void {
  if (phrases === undefined) return;
  for (const phrase of phrases) {
    const last = matchAt(norms, phrase, start, end);
    if (last >= 0) hits.push({ fault: phrase.fault, phrase: phrase.text, first: start, last });
  }
}

/** All phrases of all faults that stand in the tokens; `sentenceEnd` bounds them, and says how many tokens are read. */
export function phrasesIn(norms: readonly string[], sentenceEnd: Int16Array): readonly PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (let start = 0; start < sentenceEnd.length; start += 1) {
    const bySecond = byFirstWord.get(norms[start] ?? '');
    if (!bySecond) continue;
    const end = sentenceEnd[start] ?? norms.length;
    look(bySecond.get(''), norms, start, end, hits);
    let next = start + 1;
    for (; next < end && joiner.has(norms[next] ?? ''); next += 1)
      if (next === start + 1) look(bySecond.get(norms[next] ?? ''), norms, start, end, hits);
    if (next < end) look(bySecond.get(norms[next] ?? ''), norms, start, end, hits);
  }
  return hits;
}
