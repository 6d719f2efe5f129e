import { hashOf } from '../model/hash.ts';
import type { Reading } from '../model/reading.ts';
import type { Language } from '../review/types.ts';

/** Short words that only one of the three languages has. */
const marks: Readonly<Record<Language, string>> = {
  en: 'the and you your we is are to of for it this that have has was will with our not be on in at can please',
  id: 'nggak enggak gak ga udah sudah bisa anda kak mas mbak aja banget gue lo kalian karena jam kantor mau bukan dong sih deh kok yang pakai besok kemarin nomor rekening uang',
  ms: 'tak dah encik puan cik awak korang je jer sebab boleh pejabat nak kat semalam esok ni tu lah hang takde macam mana nombor akaun duit saja sahaja ye bil talian',
};
const languageByWord = new Map<number, Language>();
for (const language of ['en', 'id', 'ms'] as const)
  for (const word of marks[language].split(' ')) languageByWord.set(hashOf(word), language);

/** The language in which most of a draft is written: for the wording we offer, never to skip a rule. */
export function languageOf(reading: Reading): Language {
  if (reading.context.language) return reading.context.language;
  const counts = { en: 0, id: 0, ms: 0 };
  for (const word of reading.words) {
    const language = languageByWord.get(word);
    if (language) counts[language] += 1;
  }
  if (counts.ms >= counts.id && counts.ms >= counts.en && counts.ms > 0) return 'ms';
  if (counts.id >= counts.en && counts.id > 0) return 'id';
  return 'en';
}
