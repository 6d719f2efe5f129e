import type { Language, ReviewContext } from './types.ts';

/** Everyday words that one of the three languages has and the others don't. */
const marks: Readonly<Record<Language, string>> = {
  en: 'the and you your we is are to of for it this that have has was will with our not be on in at can please',
  id: 'nggak enggak gak ga udah sudah bisa anda kakak kak mas mbak aja banget gue lo kalian karena jam kantor mau bukan dong sih deh kok yang pakai besok kemarin nomor rekening uang pak bu bapak ibu telat tagihan silakan gimana kalo krn',
  ms: 'tak dah encik puan cik awak korang je jer sebab boleh pejabat nak kat semalam esok ni tu lah hang takde macam mana nombor akaun duit saja sahaja ye bil talian lewat bayaran sila tolong tuan kerana',
};
/** By the folded word. */
export const languageOfWord: ReadonlyMap<string, Language> = new Map(
  (['en', 'id', 'ms'] as const).flatMap((language) =>
    marks[language].split(' ').map((word): [string, Language] => [word, language]),
  ),
);

type Counts = Readonly<Record<Language, number>>;

function countMarks(words: Iterable<string>): Counts {
  const counts = { en: 0, id: 0, ms: 0 };
  for (const word of words) {
    const language = languageOfWord.get(word);
    if (language !== undefined) counts[language] += 1;
  }
  return counts;
}

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

function mostOf({ en, id, ms }: Counts): Language | null {
  if (ms > 0 && ms >= id && ms * 2 >= en) return 'ms';
  if (id > 0 && id * 2 >= en) return 'id';
  return en > 0 ? 'en' : null;
}

/**
 * The language that most of a draft is written in: for wordings that we offer, never to skip a rule. A draft whose words don't tell is
 * written in the language of the thread.
 */
export function draftLanguage({
  tokens,
  context,
}: {
  readonly tokens: readonly { readonly norm: string }[];
  readonly context: ReviewContext;
}): Language {
  return (
    context.language ??
    mostOf(countMarks(tokens.map(({ norm }) => norm))) ??
    mostOf(countMarks(context.thread.flatMap(({ text }) => wordsOf(text)))) ??
    'en'
  );
}
