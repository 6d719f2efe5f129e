import type { Language } from '../review/types.ts';
import { turnAround } from './turn-around.ts';

/** What she would like, as a condition ("the app let you save more than one address") or as the name of a thing ("a dark mode"). */
export interface Wish {
  readonly form: 'condition' | 'thing';
  readonly said: string;
}

const conditions =
  /(?:would be|be|it'd be) (?:so |really )?(?:great|good|nice|lovely|helpful|useful|awesome) if (.+)|(?:bagus|elok|best|seronok|enak|lebih baik|mantap|keren|oke|senang) (?:kalau|kalo|klo|jika|bila) (.+)|(?:wish|hope) (?:that )?(.+)/iu;
const asks: Readonly<Record<Language, RegExp>> = {
  en: /(?:please |can you |could you |suggestion:? |idea:? |kindly )+(?:please )?(?:add|bring back|include|offer|have|make) (.+)/iu,
  id: /(?:^|[\s,:])(?:tambahin|tambahkan|ditambahin|ditambah|adain|adakan|sediakan|sediain|bikin|buat|buatkan|kasih|tambah) (?:dong |donk |juga |lagi |opsi )?(.+)/iu,
  ms: /(?:^|[\s,:])(?:tambahkan|tambah|letakkan|letak|adakan|sediakan|buatkan|buat|bagi|add|wujudkan) (?:la |lah |sikit |satu )?(.+)/iu,
};
/** Where the wish ends and its reason begins. */
const reason =
  /\s*(?:[,;.!?\n]|\s[-–—]\s|\s(?:because|since|so that|so i|cause|cos|karena|krn|soalnya|biar|supaya|sebab|sbb|senang nak|susah|capek|penat|dong|donk|please|pls|ya|je|lah|la)(?=\s|$)).*$/isu;
const tail = /\s+(?:tak|ke|ga|gak|nggak|dong|donk|ya|la|lah|min|admin|kak|please|pls)$/iu;
const mostWords = 14;

/** The first wish in `texts`; null where none can be told shortly, or it holds numbers of hers. */
export function wishIn(texts: readonly string[], language: Language, mixed: boolean, you: string): Wish | null {
  for (const text of texts) {
    const plain = text.replace(/https?:\S+|@[\w.]+/g, ' ').replace(/\s+/g, ' ');
    const found = conditions.exec(plain);
    const condition = found?.[1] ?? found?.[2] ?? found?.[3];
    const thing =
      condition === undefined
        ? (asks[language].exec(plain)?.[1] ?? (mixed ? asks.en.exec(plain)?.[1] : undefined))
        : undefined;
    const raw = (condition ?? thing)?.replace(reason, '').replace(tail, '').trim();
    if (raw === undefined || raw === '' || /\d{4,}/.test(raw)) continue;
    const said = turnAround(raw, language, mixed, you).replace(tail, '').trim();
    const words = said.split(' ').length;
    if (words < (thing === undefined ? 3 : 1) || words > mostWords || said.length < 4) continue;
    return { form: condition === undefined ? 'thing' : 'condition', said };
  }
  return null;
}
