import type { Language } from '../review/types.ts';
import { wordsOf } from './find-words.ts';
import { either, markers, weak } from './words/markers.ts';

const sets: Readonly<Record<Language | 'either', ReadonlySet<string>>> = {
  id: new Set(markers.id),
  ms: new Set(markers.ms),
  en: new Set(markers.en),
  either: new Set(either),
};

/** Which language a text is in. */
export interface Tongue {
  /** The language to answer in; of a mixed text the local one. */
  readonly voice: Language;
  readonly mixed: boolean;
  /** 0 to 1: how much of what tells a language is English, respectively local. */
  readonly english: number;
}

/** Spellings that English has and Malay and Indonesian don't, and the other way round: for words that no list holds. */
const englishSpelling = /th|wh|ck|gh|sh$|ee|oo|ea|ou|ll|ss|tt|ff|tion|[^n]ing$|[^aeiou]ed$|[^aeiou]y$|[bcdfgpt]e$|x|qu/;
const localSpelling = /^(?:me|ber|ter|di|ke|pe)\p{L}{4,}|(?:nya|kan|lah|kah)$|^ng|[^i]ng(?:an|in)$|sy/u;

const unlisted = (words: readonly string[], spelling: RegExp, but: RegExp): number =>
  words.filter(
    (word) =>
      word.length > 3 &&
      spelling.test(word) &&
      !but.test(word) &&
      !sets.id.has(word) &&
      !sets.ms.has(word) &&
      !sets.en.has(word) &&
      !sets.either.has(word),
  ).length * 0.5;

const weigh = (words: readonly string[], language: Language): number =>
  words.reduce((sum, word) => sum + (sets[language].has(word) ? (weak.has(word) ? 0.3 : 1) : 0), 0);

/**
 * The language of `text`. Indonesian and Malay share most of their words; where the text can't tell, `home` (from the brand's time
 * zone) does.
 */
export function tongueOf(text: string, home: 'id' | 'ms'): Tongue {
  const words = wordsOf(text.replace(/https?:\S+|[@#]\w+/g, ' '));
  const indonesian = weigh(words, 'id');
  const malay = weigh(words, 'ms');
  const english = weigh(words, 'en') + unlisted(words, englishSpelling, localSpelling);
  const common = words.filter((word) => sets.either.has(word)).length;
  const local = Math.max(indonesian, malay) + common + unlisted(words, localSpelling, englishSpelling);
  const margin = indonesian - malay + (home === 'id' ? 1 : -1);
  const voice = margin >= 0 ? 'id' : 'ms';
  const share = english + local === 0 ? 0 : english / (english + local);
  // "my line takde signal since pagi tadi": two plain words of the other language are no slip
  const plainlyLocal = new Set(
    words.filter((word) => (sets.id.has(word) || sets.ms.has(word)) && !weak.has(word) && !sets.en.has(word)),
  ).size;
  const mixes = plainlyLocal >= 2 || (plainlyLocal === 1 && common >= 1) || common >= 3;
  if (!(mixes && share < 0.93) && (share > 0.85 || (share > 0.72 && local < 3)))
    return { voice: 'en', mixed: false, english: share };
  return { voice, mixed: english >= 2 && share > 0.27, english: share };
}
