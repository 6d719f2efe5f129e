import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';
import type { LeakKind } from '../types.ts';
import { speaksOfSomebody } from './persons.ts';

/** What a house's own days may be taken for. */
const kinds: ReadonlySet<LeakKind> = new Set(['usage-history', 'service-status']);
const ours = /(?<!\p{L})(?:we|our|us|kami|kita)(?!\p{L})/iu;
/** What a house does and no customer: it is founded, opens, closes, keeps a holiday and has an anniversary. */
const lives =
  /(?<!\p{L})(?:founded|established|born|anniversary|inaugurated|took off|opened|opens|reopened|reopens|closed on|is closed|are closed|berdiri|didirikan|ditubuhkan|lahir|dirasmikan|diresmikan|bermula|beroperasi|ulang tahun|hari jadi|libur|cuti umum|dibuka|ditutup sementara|bercuti)(?!\p{L})/iu;
/** What somebody did with us, whoever it was. */
const dealings =
  /(?<!\p{L})(?:account|rekening|akaun|line|talian|nomor|nombor|number|record|records|catatan|rekod|data|log|logs|sistem|system|claims?|klaim|tuntutan|order|pesanan|visit|kunjungan|lawatan|call|panggilan)(?!\p{L})/iu;

/** Whether a statement is of the house's own life: "Gudang kami libur 17 Agustus", "Our first flight took off on 8 December 1996". */
export function isHouseHistory(reading: Reading, { kind, start, end, from, to }: Place): boolean {
  if (!kinds.has(kind)) return false;
  const said = reading.draft.slice(start, end);
  return ours.test(said) && lives.test(said) && !dealings.test(said) && !speaksOfSomebody(reading, from, to);
}

/** How a house came to be: of people one says otherwise. */
const founded =
  /(?<!\p{L})(?:founded|established|incorporated|inaugurated|berdiri|didirikan|ditubuhkan|dirasmikan|diresmikan)(?!\p{L})/iu;

/** Whether a date is the one on which the house began: "Perusahaan kami berdiri tanggal 10 November 1971". */
export function isFounding(reading: Reading, { kind, from, to }: Place): boolean {
  if (kind !== 'date-of-birth') return false;
  const { draft, tokens, clauses } = reading;
  const clause = clauses.find((one) => one.from <= from && from < one.to);
  const begin = clause?.from ?? from;
  const end = Math.max(to, clause?.to ?? to);
  const said = draft.slice(tokens[begin]?.start ?? 0, tokens[end - 1]?.end ?? draft.length);
  return ours.test(said) && founded.test(said) && !dealings.test(said) && !speaksOfSomebody(reading, begin, end);
}
