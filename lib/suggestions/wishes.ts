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
  en: /(?:any (?:chance|plans?) (?:of|for) |(?:please |can you |could you |can we |could we |would you |suggestion:? |idea:? |kindly |any (?:chance|plans?) (?:of|for|to) )+(?:please )?(?:add|adding|get|getting|introduce|consider adding|bring back|include|offer|have|make) )(.+)/iu,
  id: /(?:^|[\s,:])(?:tambahin|tambahkan|ditambahin|ditambah|adain|adakan|sediakan|sediain|bikin|buat|buatkan|kasih|tambah) (?:dong |donk |juga |lagi |opsi )?(.+)/iu,
  ms: /(?:^|[\s,:])(?:tambah|letak|ada|adakan|sedia|buat|wujud|bagi|add)(?:kan|la|lah|kanlah|kan la)? (?:la |lah |sikit |satu )?(.+)/iu,
};
/** Told as what somebody should do, behind a word that says it is an idea: "small idea: put the letters on the platform". */
const deeds =
  /(?:idea|thought|suggestion|suggest|ide|saran|usul|cadangan)(?: receh| kecil| for [^:,–-]{0,30}| untuk [^:,–-]{0,30})?\s*(?:[:–-]|is|,)\s*(?:please |why not |maybe |just |you (?:could|should) )?(put|add|make|let|give|show|allow|have|use|bring|offer|keep|send|print|open|move|train|stop|include|accept|tell|text|turn)\s+(.+)/iu;
const doing: Readonly<Record<string, string>> = {
  put: 'putting',
  make: 'making',
  let: 'letting',
  give: 'giving',
  have: 'having',
  use: 'using',
  move: 'moving',
  stop: 'stopping',
  include: 'including',
};
/** "can the app have …": a thing where something is to be had, a condition where it is to do something. */
const canIt =
  /(?:can|could|should) ((?:the|your) (?:app|site|website|page|bot|menu|store|shop|train|card|wallet)s?) (?:please |also |maybe )?((?:have|let|allow|show|remember|offer|keep|tell|send|support|warn|save|accept) .+)/iu;

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
    const deed = condition === undefined ? deeds.exec(plain) : null;
    const it = condition === undefined && deed === null ? canIt.exec(plain) : null;
    const had = /^have (.+)/iu.exec(it?.[2] ?? '')?.[1];
    const told =
      deed?.[2] !== undefined
        ? {
            raw: deed[2],
            before: `${doing[(deed[1] ?? '').toLowerCase()] ?? `${deed[1]?.toLowerCase()}ing`} `,
            form: 'thing' as const,
          }
        : had !== undefined
          ? { raw: had, before: '', form: 'thing' as const }
          : it?.[2] !== undefined
            ? { raw: it[2], before: `${it[1]} could `, form: 'condition' as const }
            : null;
    if (told !== null && (language === 'en' || mixed)) {
      const short = told.raw
        .replace(/\s*\([^()]*\).*$/u, '')
        .replace(reason, '')
        .replace(tail, '')
        .trim();
      const words = turnAround(short, 'en', false, 'you');
      if (words !== '' && words.split(' ').length <= mostWords && !/\d{4,}/.test(words))
        return { form: told.form, said: `${told.before}${words}` };
    }
    const raw = (condition ?? thing)?.replace(reason, '').replace(tail, '').trim();
    if (raw === undefined || raw === '' || /\d{4,}/.test(raw)) continue;
    const said = turnAround(raw, language, mixed, you).replace(tail, '').trim();
    const words = said.split(' ').length;
    if (words < (thing === undefined ? 3 : 1) || words > mostWords || said.length < 4) continue;
    return { form: condition === undefined ? 'thing' : 'condition', said };
  }
  return null;
}
