import { languageOfWord } from './draft-language.ts';
import type { Language } from './types.ts';

/** Words of a language from which a sentence is certainly of it: "percuma" is free in Malay and useless in Indonesian. */
const enough = 3;

/** The languages that a sentence is written in, where that is certain; null where it is not, and nothing may be skipped. */
export function languagesIn(norms: readonly string[], from: number, to: number): ReadonlySet<Language> | null {
  const counts = new Map<Language, number>();
  for (let at = from; at < to; at += 1) {
    const language = languageOfWord.get(norms[at] ?? '');
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count >= enough) ? new Set(counts.keys()) : null;
}
