import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';
import { speaksOfSomebody } from './persons.ts';

/** What comes to a whole area through pipes, cables and the air. */
const supply =
  /(?<!\p{L})(?:water|power|electricity|gas|internet|wi-?fi|network|signal|fibre|air|listrik|jaringan|sinyal|bekalan|elektrik|aliran|rangkaian|isyarat|lampu)(?!\p{L})/iu;
const fails =
  /(?<!\p{L})(?:off|out|down|interrupted|lost|mati|padam|terputus|terganggu|tergendala|terjejas|hilang)(?!\p{L})/iu;
/** In a town or a part of it, by its name; a street with a number is a house. */
const somewhere =
  /(?<!\p{L})(?:in|around|across|near|di|kat|dekat|sekitar|kawasan|area|daerah|wilayah)(?: (?:kawasan|area|daerah|wilayah|kecamatan|seluruh|parts of|most of|all of|the)){0,2} \p{Lu}\p{Ll}/u;

/** Whether the supply of an area is told to be off: "The water has been off in Bangsar since three". Never with a number, nor where somebody is spoken of. */
export function isOutage(reading: Reading, { kind, start, end, from, to }: Place): boolean {
  if (kind !== 'service-status') return false;
  const said = reading.draft.slice(start, end);
  if (/\d/.test(said) || !supply.test(said) || !fails.test(said) || !somewhere.test(said)) return false;
  return !speaksOfSomebody(reading, from, to);
}
