import { classIndex } from '../../model/word-classes.ts';
import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';
import type { LeakKind } from '../types.ts';
import { meansSomebody, speaksOfSomebody, tellsOfOnce } from './persons.ts';
import { sentenceAround } from './sentence.ts';

/** What advice to everybody may be taken for. */
const kinds: ReadonlySet<LeakKind> = new Set(['health', 'usage-history']);
/** At the head of a clause: all of those whom it concerns. */
const group =
  /^(?:for |bagi |untuk )?(?:(?:all|most|semua|para|setiap) )?(?:patients|people|adults|children|anyone|everyone|those|customers|guests|passengers|travellers|students|members|policyholders|pesakit|pasien|penderita|penghidap|orang|pelanggan|penumpang|pelajar|mahasiswa|siswa|peserta|ahli|nasabah|tamu)(?: (?:with|more than|at least|lebih|melebihi|hamil|mengandung|pregnant|who|whose|on|over|under|aged|yang|dengan|berusia|berumur|di bawah|di atas|dewasa)(?!\p{L})|,)/iu;
const advised =
  /(?<!\p{L})(?:should|must|may|can|need to|are advised|sebaiknya|hendaklah|perlu|wajib|boleh|bisa|dapat|harus|disarankan|dianjurkan|dinasihatkan|digalakkan)(?!\p{L})/iu;
/** How much is taken how often, as a leaflet says it. */
const dose =
  /\d ?(?:mg|ml|g|mcg|tablets?|kapsul|capsules?|biji|sendok|sudu|puffs?)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:sehari|setiap|tiap|per hari|a day|daily|every)(?!\p{L})/iu;
/** What is insured for everybody, and what goes round in a country. */
const insured =
  /(?<!\p{L})(?:insurance|cover|plan|policy|asuransi|takaful|insurans|polis|perlindungan)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:covers?|menanggung|melindungi|meliputi|includes?)(?!\p{L})/iu;
const goesRound =
  /(?<!\p{L})(?:cases|kasus|kes)(?!\p{L})[^.!?]{0,20}(?<!\p{L})(?:rising|rise|up|naik|meningkat|spreading)(?!\p{L})/iu;
/** What is in stock. */
const stocked =
  /(?<!\p{L})(?:ada|tersedia|didapati|dijual|available|in stock|sold) (?:di|at|in|kat|dekat) (?:semua|setiap|seluruh|all|every|most|any|mana-mana|our)(?!\p{L})/iu;
/** Whose words those are, or whom they are meant for. */
const printed =
  /(?<!\p{L})(?:leaflet|label|packaging|brosur|kemasan|risalah|tertera|kelompok usia|adults?|dewasa|children|kanak-kanak)(?!\p{L})/iu;

/** Somebody's result makes advice to all an answer to one: "Patients with HIV should wait; the result was positive". */
const tellsResult = ({ meanings }: Reading) => meanings.some((seen) => seen.has(classIndex['test-result']));

/**
 * Whether a statement is advice to all whom it concerns, and tells of nobody: "Patients with diabetes should ask their doctor",
 * "Dos dewasa seperti tertera: 10 ml tiga kali sehari".
 */
export function isSaidToAll(reading: Reading, place: Place): boolean {
  if (!kinds.has(place.kind)) return false;
  const { draft } = reading;
  const said = draft.slice(place.start, place.end);
  if (place.kind === 'health' && group.test(said) && advised.test(said))
    return !meansSomebody(reading, place.from, place.to) && !tellsResult(reading);
  if (place.kind === 'health' && (goesRound.test(said) || stocked.test(said)))
    return !speaksOfSomebody(reading, place.from, place.to);
  const { first, last, text } = sentenceAround(reading, place);
  if (place.kind === 'health' && insured.test(text)) return !speaksOfSomebody(reading, first, last);
  return (
    dose.test(text) &&
    printed.test(text) &&
    !speaksOfSomebody(reading, first, last) &&
    !tellsOfOnce(reading, first, last)
  );
}
