import { predicates } from './words/predicates.ts';

/** What a desk says to keep somebody waiting. */
const courtesy =
  /["“'‘]\s*(?:(?:mohon|harap|sila|silakan|tolong|please|kindly|pls|dimohon|harap|sabar|bersabar)(?![\p{L}])[^"“”'’]{0,60}|[^"“”'’]{0,30}(?<![\p{L}])(?:ditunggu|menunggu|bersabar|maklum|sabar|kesabaran|patience|bear with us|look into it)(?![\p{L}])[^"“”'’]{0,40})["”'’](?=\s|[.,!?]|$)/giu;

/** Said by us or a machine of ours, in quotation marks. */
const advice =
  /(?<![\p{L}])(suruh|disuruh|nyuruh|menyuruh|ckp|blg|kata|katanya|cakap|bilang|bilangnya|ngomong|jawab|jawabnya|dijawab|balas|dibalas|balasnya|minta|diminta|said|says|saying|told me|told us|replied|answered|repl(?:y|ies)) ?:? ?["“'‘](?=[^"“”'’]*\s)[^"“”'’]{3,80}["”'’](?=\s|[.,!?]|$)/giu;
/** The same in English, with whom it was said to: told us to 'enjoy the audio', asking if I've 'checked with neighbours'. */
const toldTo =
  /(?<![\p{L}])(?:(?:\p{L}+ )?(?:was|were|been|got) told|told (?:me|us|him|her|them)|ask(?:ed|s|ing)(?: me| us| him| her)?)(?: to| that| if| whether)?(?: i['’]?ve| we['’]?ve| i| we)? ["“'‘](?=[^"“”'’]*\s)[^"“”'’]{3,80}["”'’](?=\s|[.,!?]|$)/giu;
/** What leads to a quotation and says nothing without it. */
export const leads =
  /(?<![\p{L}])(?:status\p{L}*|tulisan\p{L}*|keterangan\p{L}*|notif\p{L}*|screen|layar|skrin|message|mesej|pesan|bilang|kata|jawab\p{L}*|balas\p{L}*|reply|replied|says?|said|shows?)(?: (?:di|kat|dalam|in|on) (?:the )?\p{L}+)?$/iu;

/** Who said it, and that he did: what is left of a sentence whose quotation went is nobody's matter. */
const saying =
  /(?:(?:^|\s+)\p{L}+)?\s+(?:(?:cuma|cuman|malah|asyik|asik|hanya|terus|tetap|cukup|just|only|always|keeps?|then|pun|je|aja|lagi|dia|he|she|they|it) )*(?:was|is|are|says?|saying|said|told me|tells me|replied|repl(?:y|ies)|answer(?:ed|s)?|shows?|marked(?: as)?|with a|status(?:nya)?|statusnya|bilang|bilangnya|dibilang|ngomong|katanya|kata|berkata|jawab|jawabnya|jawapan|menjawab|dijawab|cakap|ckp|blg|balas|dibalas|respon|tulis\p{L}*|suruh|disuruh|minta|diminta|kena suruh|malah|status di aplikasi(?: malah)?|offered|shouted|yelled|asked)\s*:?\s*$/iu;

const onlySaying =
  /\s+(?:(?:cuma|cuman|malah|asyik|hanya|terus|tetap|just|only|pun|je|dia|he|she|they) )*(?:said|says|replied|told me|bilang|bilangnya|ngomong|katanya|kata|jawab|jawabnya|cakap|ckp|blg|balas|dibalas|dijawab)\s*:?\s*$/iu;

/** A clause without what was quoted in it: what leads to the quotation goes with it. */
export function withoutQuoted(text: string): string {
  if (!text.includes('⟂')) return text;
  const [before = '', ...after] = text.split('⟂').map((part) => part.trim());
  // "teknisi datang Sabtu, bilang …" holds without what he said
  const silent = ` ${before}`.replace(onlySaying, '').trim();
  if (silent !== before && silent.split(/\s+/).some((word, at) => at > 0 && predicates.has(word.toLowerCase())))
    return silent;
  const cut = ` ${before}`.replace(saying, '').trim();
  const rest = after.filter((part) => part !== '').join(' ');
  if (cut === before && rest !== '') return `${before} ${rest}`;
  // "ditolak, alasannya …" holds without the reason; "sampai sana staf bilang …" says nothing any more
  return cut.split(/\s+/).length >= 3 ? cut : '';
}

/**
 * A text with a sign (⟂) for each thing that somebody else said or that we told her to do, for `withoutQuoted` to find in its clauses; a
 * short status in quotation marks stays, as one thing.
 */
export const withQuotesMarked = (text: string): string =>
  text
    // our own courtesies thrown back at us are not said once more: "mohon ditunggu" six times
    .replace(courtesy, ' ⟂ ')
    // what we told her to do is not told to her again: suruh "deal dgn seller"
    .replace(advice, '$1 ⟂ ')
    .replace(toldTo, ' said ⟂ ')
    // a status on a screen is short and tells: stuck at "Tamworth sort"
    .replace(/(?<![\p{L}\p{N}])["“'‘]([^\s"“”'’]+(?:\s+[^\s"“”'’]+){0,2})["”'’](?=\s|[.,!?]|$)/gu, '$1')
    // a quoted status is one thing, whatever stands in it
    .replace(/["“][^"“”]{1,60}["”]/gu, (quoted) => quoted.replace(/[:();]/g, ' '))
    // what somebody else said is not hers to be told back
    .replace(/["“]\s*(?:[^\s"“”]+\s+){3,}[^\s"“”]+\s*["”]/giu, ' ⟂ ');
