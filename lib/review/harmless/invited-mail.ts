import { mailboxOf } from '../own-mailbox.ts';
import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';
import { namesSomebody } from './persons.ts';
import { sentenceUpTo } from './sentence.ts';

/** What asks the reader to write, right before an address. */
const invites =
  /(?<!\p{L})(?:e-?mail|emel|surel|write(?: in)?|mail|reach|contact|hubungi|kirim(?:kan)?|hantar(?:kan)?|emailkan|emelkan|feedback|enquiries|pertanyaan)(?: (?:us|kami|it|them|an? \p{L}{1,12}|your \p{L}{1,12}))?(?: (?:to|ke|di|at|kepada|via|melalui|lewat|on))?[: ]{1,3}$/iu;
/** "Our complaints address is …", "emel aduan kami ialah …". */
const isOurs =
  /(?<!\p{L})(?:(?:e-?mail|emel|surel|e-mel)(?: \p{L}{1,12}){0,2} kami|our (?:\p{L}{1,12} ){0,2}(?:e-?mail|address|inbox)(?: \p{L}{1,12}){0,2})(?: (?:is|ialah|adalah|di|at))?[: ]{1,3}$/iu;
/** It was done already, or it is the reader's. */
const told =
  /(?<!\p{L})(?:sent|we(?:['’]ve| have)|was|were|your e-?mail|sudah|udah|dah|telah|terkirim|dikirim|dihantar|registered|berdaftar|terdaftar|emel (?:puan|encik|anda|awak)|email (?:kakak|ibu|bapak|anda))(?!\p{L})/iu;

/**
 * Whether a mail address is an office's that the reader is asked to write to: "email us at help@…". Of a person's mailbox it is never
 * said, nor of one that the customer wrote or has in her record (lib/review/places.ts leaves such a one its strength).
 */
export function isInvitedMail(reading: Reading, place: Place, places: readonly Place[]): boolean {
  const { draft, context } = reading;
  if (place.kind !== 'email' || place.strength > 0.5 || mailboxOf(place.value, context.brand) === 'persons')
    return false;
  const upTo = sentenceUpTo(draft, place.start);
  return (invites.test(upTo) || isOurs.test(upTo)) && !told.test(upTo) && !namesSomebody(reading, place, places);
}
