import { wordsOf } from '../suggestions/find-words.ts';
import { stemOf } from '../suggestions/words/alike.ts';
import type { Pack } from './pack.ts';

/** Somebody to be called in, as the guidelines name her. */
export interface CallIn {
  /** What has happened, in the guidelines' own words. */
  readonly when: string;
  readonly to: string;
  readonly withinHours?: number | undefined;
  /** Words of the customer that speak for it; empty where nothing does. */
  readonly because: readonly string[];
}

const leastLetters = 4;

/** The words of a text by their stems, without the short ones. */
function stemsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    wordsOf(text)
      .filter((word) => word.length >= leastLetters)
      .map((word) => [stemOf(word), word]),
  );
}

/** The stems that stand in one case alone: what is in several ("or", "yang", "somebody") tells none from another. */
function tellingStems(whens: readonly string[]): readonly (readonly string[])[] {
  const stems = whens.map((when) => [...stemsOf(when).keys()]);
  const counts = new Map<string, number>();
  for (const stem of stems.flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return stems.map((each) => each.filter((stem) => counts.get(stem) === 1));
}

/**
 * Whom the guidelines say to call in, those first of whose case the customer herself speaks: for the hand-over and for what is offered when
 * a conversation is hot. Words are compared, never understood: all are named, and a person chooses. Empty without guidelines.
 */
export function whomToCallIn(pack: Pick<Pack, 'escalation'> | null, said: readonly string[]): readonly CallIn[] {
  const hers = stemsOf(said.join('\n'));
  const escalation = pack?.escalation ?? [];
  const telling = tellingStems(escalation.map(({ when }) => when));
  const all = escalation.map(({ when, to, withinHours }, at): CallIn => {
    const because = (telling[at] ?? []).flatMap((stem) => hers.get(stem) ?? []);
    return { when, to, withinHours, because };
  });
  // the sort is stable: those that nothing speaks for stay as the lead wrote them
  return all.sort((one, other) => other.because.length - one.because.length);
}
