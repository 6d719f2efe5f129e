import type { Reading } from '../model/reading.ts';
import { classIndex } from '../model/word-classes.ts';
import type { ToneFault } from '../review/types.ts';
import type { PhraseHit } from './phrases.ts';

/** Words of a draft that are shown for a fault of tone. Token numbers, `last` inclusive. */
export interface Mark {
  readonly first: number;
  readonly last: number;
}

/** Tokens that speak most for a fault: the best stretch of at most eight tokens of one sentence. */
function stretchOf(reading: Reading, byToken: Float32Array): Mark {
  let best = { first: 0, last: Math.max(0, reading.tokens.length - 1), sum: 0 };
  for (let first = 0; first < byToken.length; first += 1) {
    if ((byToken[first] ?? 0) <= 0) continue;
    let sum = 0;
    const end = Math.min(first + 8, reading.sentenceEnd[first] ?? first + 1, byToken.length);
    for (let last = first; last < end; last += 1) {
      sum += (byToken[last] ?? 0) - 0.05;
      if (sum > best.sum) best = { first, last, sum };
    }
  }
  return best;
}

/** The stretch without the tokens at its ends that say nothing. */
function narrowed({ first, last }: Mark, saysNothing: (at: number) => boolean): Mark {
  let from = first;
  let to = last;
  while (from < to && saysNothing(from)) from += 1;
  while (to > from && saysNothing(to)) to -= 1;
  return { first: from, last: to };
}

/** The stretch without a comma or a full stop at its ends: ", you were born" shows "you were born". */
function trimmed({ tokens }: Reading, mark: Mark): Mark {
  return narrowed(mark, (at) => /^[,.;:()]+$/.test(tokens[at]?.text ?? ''));
}

/** The stretch without a value at its ends, which gives away and is not rude: "your number is 012-774 8831" shows "your number is". */
function withoutValues({ tokens, classes }: Reading, mark: Mark): Mark {
  return narrowed(
    mark,
    (at) =>
      /^[^\p{L}\p{Extended_Pictographic}!?%]+$/u.test(tokens[at]?.text ?? '') ||
      (classes[at]?.includes(classIndex.currency) ?? false),
  );
}

/** A comma by itself shows nothing: a fault that no word speaks for can't be explained, and isn't told. */
const shows = ({ tokens }: Reading, { first, last }: Mark) =>
  tokens.slice(first, last + 1).some(({ text }) => /[^,.;:()]/u.test(text));

/** So many words tell what is meant, whichever they are. */
const enough = 3;
/** Meanings that are heard in one word alone. */
const heard: ReadonlySet<number> = new Set([
  classIndex.insult,
  classIndex.mock,
  classIndex.laugh,
  classIndex.command,
  classIndex.blame,
  classIndex.threat,
  classIndex.dismiss,
  classIndex.guarantee,
  classIndex.argue,
  classIndex.sweet,
  classIndex.template,
  classIndex.anger,
  classIndex.vulgar,
]);
/** What is heard without a letter: a face, a laugh, a cry. */
const sign = /\p{Extended_Pictographic}|!/u;

/** Meanings that only count or date something: "three times", "31 Maret". */
const counting: ReadonlySet<number> = new Set([
  classIndex['number-word'],
  classIndex.times,
  classIndex.ordinal,
  classIndex.month,
  classIndex.weekday,
  classIndex['day-time'],
  classIndex['time-unit'],
  classIndex.clock,
]);

/** How many words of a mark do more than count or date. */
function wordsIn({ tokens, classes }: Reading, { first, last }: Mark): number {
  let count = 0;
  for (let at = first; at <= last; at += 1)
    if (/\p{L}/u.test(tokens[at]?.text ?? '') && !classes[at]?.some((one) => counting.has(one))) count += 1;
  return count;
}

/** Particles ("kan", "lah", "of") are in a phrase for what stands around them: a shorter word is no mark by itself. */
const longEnough = 4;

/** Whether a mark shows its fault by itself: by its length, or by a word or a sign that is heard alone. */
function speaks(reading: Reading, mark: Mark, fault: ToneFault): boolean {
  if (wordsIn(reading, mark) >= enough) return true;
  for (let at = mark.first; at <= mark.last; at += 1) {
    const text = reading.tokens[at]?.text ?? '';
    if (sign.test(text) || (fault === 'shouting' && /^\p{Lu}{2,}$/u.test(text))) return true;
    const classes = reading.classes[at] ?? [];
    if (text.length >= longEnough && classes.some((one) => heard.has(one)) && !classes.some((one) => counting.has(one)))
      return true;
  }
  return false;
}

/** The mark with the phrases of its fault that it is a part of: "late" of "too late"; null where it is part of none. */
function inPhrase(reading: Reading, hits: readonly PhraseHit[], mark: Mark, fault: ToneFault): Mark | null {
  let { first, last } = mark;
  let found = false;
  for (const hit of hits) {
    if (hit.fault !== fault || hit.first > mark.last || mark.first > hit.last) continue;
    const alone = hit.first === hit.last;
    if (wordsIn(reading, hit) === 0 || (alone && (reading.texts[hit.first]?.length ?? 0) <= longEnough)) continue;
    found = true;
    first = Math.min(first, hit.first);
    last = Math.max(last, hit.last);
  }
  return found ? { first, last } : null;
}

/** The clause that holds the mark, or its sentence where the clause is as short: "ten" alone has nobody understand what is wrong. */
function widened(reading: Reading, { first, last }: Mark): Mark {
  const clause = {
    first: reading.clauseStart[first] ?? first,
    last: (reading.clauseEnd[last] ?? last + 1) - 1,
  };
  if (wordsIn(reading, clause) >= enough) return clause;
  return { first: reading.sentenceStart[first] ?? first, last: (reading.sentenceEnd[last] ?? last + 1) - 1 };
}

/** The words to show for a fault that was heard in a draft; null where none speaks for it. `hits` gives the phrases of all faults in it. */
export function markOf(
  reading: Reading,
  byToken: Float32Array,
  fault: ToneFault,
  hits: readonly PhraseHit[],
): Mark | null {
  const stretch = stretchOf(reading, byToken);
  if (!shows(reading, stretch)) return null;
  const mark = trimmed(reading, stretch);
  if (speaks(reading, mark, fault)) return mark;
  const phrase = inPhrase(reading, hits, mark, fault);
  return phrase ? trimmed(reading, phrase) : withoutValues(reading, widened(reading, mark));
}
