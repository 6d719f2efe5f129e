import type { Reading } from './reading.ts';
import type { Language } from './types.ts';

/** Everyday words that one of the three languages has and the others don't. */
const marks: Readonly<Record<Language, string>> = {
  en: 'the and you your we is are to of for it this that have has was will with our not be on in at can please',
  id: 'nggak enggak gak ga udah sudah bisa anda kakak kak mas mbak aja banget gue lo kalian karena jam kantor mau bukan dong sih deh kok yang pakai besok kemarin nomor rekening uang pak bu',
  ms: 'tak dah encik puan cik awak korang je jer sebab boleh pejabat nak kat semalam esok ni tu lah hang takde macam mana nombor akaun duit saja sahaja ye bil talian',
};
/** By the folded word. */
export const languageOfWord: ReadonlyMap<string, Language> = new Map(
  (['en', 'id', 'ms'] as const).flatMap((language) =>
    marks[language].split(' ').map((word): [string, Language] => [word, language]),
  ),
);

/** The language that most of a draft is written in: for wordings that we offer, never to skip a rule. */
export function draftLanguage(reading: Reading): Language {
  if (reading.context.language !== undefined) return reading.context.language;
  const counts = { en: 0, id: 0, ms: 0 };
  for (const token of reading.tokens) {
    const language = languageOfWord.get(token.norm);
    if (language !== undefined) counts[language] += 1;
  }
  if (counts.ms > 0 && counts.ms >= counts.id && counts.ms * 2 >= counts.en) return 'ms';
  if (counts.id > 0 && counts.id * 2 >= counts.en) return 'id';
  return 'en';
}
