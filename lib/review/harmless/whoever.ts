import { classIndex } from '../../model/word-classes.ts';
import type { Place } from '../place.ts';
import { ofReader } from '../plainly/statement.ts';
import type { Reading } from '../reading.ts';

const condition = /^(?:if|when|kalau|kalo|klo|jika|jikalau|bila|apabila|sekiranya|andai)$/;
const every = /^(?:every|each|all|any|most|setiap|semua|tiap|sebarang|mana-mana|para)$/;
/** What to do then. */
const step =
  /(?<!\p{L})(?:tap|open|go to|choose|click|select|call|dial|visit|dm|message|reply|email|you (?:can|may)|please|pls|ketuk|buka|pilih|klik|hubungi|telepon|datang|kunjungi|lapor(?:kan)?|silakan|silahkan|mohon|boleh|bisa|dapat|sila|tekan|layari|pergi ke|balas|ajukan|isi)(?!\p{L})/iu;

/**
 * Whether a cut-off is told of whoever it happens to: "Kalau akun Kakak diblokir, buka menu Bantuan", "Every account is locked after
 * three wrong PINs". A condition that is denied ("kalau kartunya nggak mati, …") tells what did happen.
 */
export function isOfWhoever({ tokens, words, sentences, bounds, draft }: Reading, place: Place): boolean {
  const { clause, kind } = place;
  if (kind !== 'service-status' || clause === null) return false;
  const sentence = sentences[clause.from] ?? 0;
  const first = bounds[sentence] ?? 0;
  const said = draft.slice(place.start, place.end);
  if (clause.from === first) return every.test(tokens[first]?.norm ?? '') && !ofReader.test(said);
  if (clause.from !== first + 1 || !condition.test(clause.joint) || /\d/.test(said)) return false;
  if (words.classes.slice(clause.from, clause.to).some((found) => found.includes(classIndex.not))) return false;
  const last = (bounds[sentence + 1] ?? tokens.length) - 1;
  return step.test(draft.slice(place.end, tokens[last]?.end ?? draft.length));
}
