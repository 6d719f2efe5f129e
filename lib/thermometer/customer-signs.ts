import type { Post } from '../review/types.ts';
import { placeOf, wordsOf } from '../suggestions/find-words.ts';
import { anger, leaving } from '../suggestions/words/cues.ts';
import type { Sign } from './heat.ts';

/** Of what a person writes when she is heated: how much each sign says, and which of her words show it. */

/** Words beside each other, one of them of four letters: names of offices and products stand alone. */
const shouted = /\b\p{Lu}{2,}(?:[ ,]+\p{Lu}{2,})+\b|\b\p{Lu}{4,}(?=[!?]{2})/gu;
/** "!!", "??", "?!": one mark is punctuation. */
const marks = /[\p{L}\p{N}]*[?!]{2,}/gu;

/** The stretch of `text` that `phrase` stands for, as it was written; the phrase itself where it was written in another way. */
function asWritten(text: string, phrase: string): string {
  const bare = phrase.replace(/\*$/, '');
  const at = text.toLowerCase().indexOf(bare);
  if (at < 0) return bare;
  const end = /^[\p{L}\p{N}'’-]*/u.exec(text.slice(at + bare.length))?.[0].length ?? 0;
  return text.slice(at, at + bare.length + end);
}

function phrasesIn(text: string, phrases: readonly string[]): readonly string[] {
  const words = wordsOf(text);
  return phrases.filter((phrase) => placeOf(words, phrase) >= 0);
}

/** What one post of the customer's shows. */
export function signsIn({ text }: Post): readonly Sign[] {
  const signs: Sign[] = [];
  const [angry, ...more] = phrasesIn(text, anger);
  if (angry) signs.push({ sign: 'anger', words: asWritten(text, angry), weight: more.length > 0 ? 1.5 : 1 });
  const [leaves] = phrasesIn(text, leaving);
  if (leaves) signs.push({ sign: 'leaving', words: asWritten(text, leaves), weight: 1 });
  const capitals = (text.match(shouted) ?? []).filter((run) => /\p{Lu}{4}/u.test(run));
  const letters = text.match(/\p{L}/gu)?.length ?? 1;
  const share = capitals.join('').replace(/[ ,]/g, '').length / letters;
  const [run] = capitals.toSorted((one, other) => other.length - one.length);
  if (run) signs.push({ sign: 'capitals', words: run, weight: share > 0.5 ? 1.5 : 1 });
  const [mark] = text.match(marks) ?? [];
  if (mark) signs.push({ sign: 'marks', words: mark, weight: 0.5 });
  return signs;
}
