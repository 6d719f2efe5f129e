import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';
import type { LeakKind } from '../types.ts';
import { speaksOfSomebody } from './persons.ts';

/** What the run of a flight or a train may be taken for. */
const kinds: ReadonlySet<LeakKind> = new Set(['usage-history', 'service-status']);
/** At the head of a clause: what runs for everybody, by its number or its hour. */
const runs =
  /^(?:the |our )?(?:flights?|penerbangan|pesawat|trains?|kereta api|tren|bus(?:es)?|bas|bis|ferry|ferries|feri|kapal)(?!\p{L})[^.!?]*\d/iu;
const moves =
  /(?<!\p{L})(?:depart(?:s|ed)?|leaves?|boards?|arrives?|arrived|lands?|landed|delayed|retimed|rescheduled|berlepas|bertolak|berangkat|tiba|mendarat|ditangguhkan|ditunda|tertunda|dijadualkan|dijadwalkan)(?!\p{L})/iu;
/** "Kereta terakhir ke Solo", "the last train": of a line, unless somebody took it. */
const lastRun =
  /^(?:the )?(?:(?:last|first|next) (?:flight|train|bus|ferry|boat)|(?:kereta|bus|bis|bas|tren|feri|kapal|penerbangan) (?:terakhir|pertama|berikutnya|seterusnya))(?!\p{L})/iu;
const bound = /(?<!\p{L})(?:to|from|ke|dari|pukul|jam|at \d|\d ?(?:[ap]m|pagi|petang|malam|siang|sore))(?!\p{L})/iu;
const taken =
  /(?<!\p{L})(?:took|taken|rode|boarded|caught|missed|used|booked|was|were|records?|tapp?\p{L}*|\p{L}*naiki?|tumpang|\p{L}*tumpangi|digunakan|dipakai|dipesan|ditempah|terlepas|ketinggalan|tercatat|direkod\p{L}*|rekod|kartu|kad|card)(?!\p{L})/iu;
/** What a house opens to everybody for some time, and that it does. */
const season =
  /^(?:the |our )?(?:enrolments?|enrollments?|registrations?|admissions?|intakes?|applications?|pre-?orders?|ticket sales|tickets|sales?|booking|pendaftaran|kemasukan|permohonan|penerimaan|jualan|penjualan|tempahan|pemesanan|promosi|promo)(?!\p{L})[^.!?]*\d/iu;
const opens =
  /(?<!\p{L})(?:opens?|closes?|starts?|begins?|ends?|dibuka|buka|ditutup|tutup|bermula|mula|dimulai|mulai|berakhir|tamat)(?!\p{L})/iu;

/** Whether a statement is of a timetable: "Penerbangan AK5104 ke Kota Kinabalu berlepas pukul 7.35". It is true of everybody on board. */
export function isTimetable(reading: Reading, { kind, start, end, from, to }: Place): boolean {
  if (!kinds.has(kind)) return false;
  const said = reading.draft.slice(start, end);
  const isPlan =
    (runs.test(said) && moves.test(said)) ||
    (season.test(said) && opens.test(said)) ||
    (lastRun.test(said) && (moves.test(said) || bound.test(said)) && !taken.test(said));
  return isPlan && !speaksOfSomebody(reading, from, to);
}
