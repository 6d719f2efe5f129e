import { ofReader } from '../../leaks/reader-words.ts';
import { classIndex } from '../../model/word-classes.ts';
import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';
import type { LeakKind } from '../types.ts';
import { speaksOfSomebody, tellsOfOnce } from './persons.ts';
import { sentenceAround } from './sentence.ts';

const condition = /^(?:if|when|kalau|kalo|klo|jika|jikalau|bila|apabila|sekiranya|andai)$/;
const every = /^(?:every|each|all|any|most|setiap|semua|tiap|sebarang|mana-mana|para)$/;
/** What to do then. */
const step =
  /(?<!\p{L})(?:tap|open|go to|choose|click|select|call|dial|visit|dm|message|reply|email|you (?:can|may)|please|pls|ketuk|buka|pilih|klik|hubungi|telepon|datang|kunjungi|lapor(?:kan)?|silakan|silahkan|mohon|boleh|bisa|dapat|sila|tekan|layari|pergi ke|balas|ajukan|isi)(?!\p{L})/iu;

/** And what follows for who does not pay. */
const follows = /(?<!\p{L})(?:will|may|would|akan|bakal|otomatis|dikenai|dikenakan|are charged|is charged)(?!\p{L})/iu;
/** Who has looked it up tells of one customer: "kalau kami cek tagihannya belum dibayar". */
const lookedUp =
  /^\p{L}+ (?:(?:we|i|kami|kita|saya) )?(?:looked|look|check(?:ed)?|see|saw|helps?|(?:di)?cek|(?:di)?semak|(?:di)?lihat)(?!\p{L})/iu;
const kinds: ReadonlySet<LeakKind> = new Set(['service-status', 'payment-history']);

/** What being late costs, and what so many missed payments lead to: of many things at once, as no one customer has them. */
const late = /(?<!\p{L})(?:late|telat|lewat|lambat|terlambat|keterlambatan|kelewatan|overdue)(?!\p{L})/iu;
const fee =
  /(?<!\p{L})(?:ada|dikenakan|dikenai|incurs?|there is|there are|there['’]s|costs?|carries|attracts?|adds?|means) (?:\p{L}+ ){0,2}(?:denda(?:nya)?|caj|penalti|penalty|fees?|surcharge|bunga)(?!\p{L})/iu;
const afterSome =
  /^(?:\p{L}+ ){0,2}\p{L}+s (?:lapse|expire|end|close|stop|are (?:cut|closed|suspended|terminated|blocked|locked|barred))(?: off)? after (?:\d{1,2}|\p{L}+) (?:unpaid|missed|late|months?|bills?|payments?)(?!\p{L})/iu;
/** What has come to pass, is still so, or is of some day or sum. */
const once =
  /\d|(?<!\p{L})(?:was|were|has|have|had|been|got|went|came|still|already|sudah|udah|dah|telah|kena|masih|lagi|again|always|selalu|terus|kali|hence|pantas|jadi|makanya|tu|itu|ini|kemarin|semalam|tadi)(?!\p{L})/iu;

/** "Telat bayar cicilan ada dendanya", "Policies lapse after two unpaid months": nobody is spoken of, and no time at which it came to pass. */
function isCustom(reading: Reading, place: Place): boolean {
  const { first, last, text } = sentenceAround(reading, place);
  if (once.test(text.replace(afterSome, '')) || speaksOfSomebody(reading, first, last)) return false;
  return afterSome.test(text) || (late.test(text) && fee.test(text) && !tellsOfOnce(reading, first, last));
}

/** "If the bill is not paid by the 20th, a fee will be added": a condition that holds for whoever it happens to. */
function isRule(reading: Reading, place: Place): boolean {
  const { first, last, text } = sentenceAround(reading, place);
  return !lookedUp.test(text) && follows.test(text) && !speaksOfSomebody(reading, first, last);
}

/** Whether a place stands in the condition with which its sentence begins at token `first`, and not in what follows behind the comma. */
function isInCondition({ draft, tokens }: Reading, place: Place, first: number): boolean {
  const begin = tokens[first];
  return begin !== undefined && condition.test(begin.norm) && !draft.slice(begin.start, place.start).includes(',');
}

/**
 * Whether a cut-off or a late payment is told of whoever it happens to: "Kalau akun Kakak diblokir, buka menu Bantuan", "Every account is
 * locked after three wrong PINs". A condition that is denied ("kalau kartunya nggak mati, …") tells what did happen.
 */
export function isOfWhoever(reading: Reading, place: Place): boolean {
  const { tokens, words, sentences, bounds, draft } = reading;
  const { clause, kind } = place;
  if (!kinds.has(kind) || clause === null) return false;
  const sentence = sentences[clause.from] ?? 0;
  const first = bounds[sentence] ?? 0;
  const last = (bounds[sentence + 1] ?? tokens.length) - 1;
  const isCondition = clause.from === first + 1 && condition.test(clause.joint);
  if (isInCondition(reading, place, first) && isRule(reading, place)) return true;
  if (isCustom(reading, place)) return true;
  if (kind === 'payment-history') return false;
  const said = draft.slice(place.start, place.end);
  if (clause.from === first) return every.test(tokens[first]?.norm ?? '') && !ofReader.test(said);
  if (!isCondition || /\d/.test(said)) return false;
  if (words.classes.slice(clause.from, clause.to).some((found) => found.includes(classIndex.not))) return false;
  return step.test(draft.slice(place.end, tokens[last]?.end ?? draft.length));
}
