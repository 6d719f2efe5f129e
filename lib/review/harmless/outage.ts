import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';
import { speaksOfSomebody } from './persons.ts';
import { sentenceAround } from './sentence.ts';

/** What comes to a whole area through pipes, cables and the air. */
const supply =
  /(?<!\p{L})(?:water|power|electricity|gas|internet|wi-?fi|network|signal|fibre|air|listrik|jaringan|sinyal|bekalan|elektrik|aliran|rangkaian|isyarat|lampu)(?!\p{L})/iu;
const fails =
  /(?<!\p{L})(?:off|out|down|interrupted|lost|mati|padam|terputus|terganggu|tergendala|terjejas|hilang)(?!\p{L})/iu;
/** In a town or a part of it, by its name; a street with a number is a house. */
const somewhere =
  /(?<!\p{L})(?:in|around|across|near|di|kat|dekat|sekitar|kawasan|area|daerah|wilayah)(?: (?:kawasan|area|daerah|wilayah|kecamatan|seluruh|parts of|most of|all of|the)){0,2} \p{Lu}\p{Ll}/u;

/** One house of it, and that somebody had it done: then it is somebody's failure after all. */
const isOfOne =
  /(?<!\p{L})(?:house|residences?|rumah|kos|toko|kedai|warung|restoran|restaurant|cafe|kafe|bakery|hotel|cut|shut|diputus|dipotong|digantung|disekat|non-payment|unpaid|arrears|\p{L}*tunggak\p{L}*|nunggak|bayar|dibayar|tagihan|bil)(?!\p{L})/iu;

/** Whether the supply of an area is told to be off: "The water has been off in Bangsar since three". Never with a number, nor where somebody is spoken of. */
export function isOutage(reading: Reading, place: Place): boolean {
  const { kind, start, end, from, to } = place;
  if (kind !== 'service-status') return false;
  const said = reading.draft.slice(start, end);
  if (/\d/.test(said) || !supply.test(said) || !fails.test(said) || !somewhere.test(said)) return false;
  return !isOfOne.test(sentenceAround(reading, place).text) && !speaksOfSomebody(reading, from, to);
}
