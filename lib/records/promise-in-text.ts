import { timeIn } from './time-in-text.ts';
import { momentOf, wallTime } from './wall-clock.ts';
import type { WorkingTime } from './working-time.ts';

/** A promise with a time, in what the brand wrote. */
export interface FoundPromise {
  /** Offsets of its sentence in the text, UTF-16, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The sentence, shortened. */
  readonly what: string;
  /** ISO 8601, UTC. A bare day is over at its end. */
  readonly due: string;
}

const longestText = 4000;
const longestWhat = 160;

// What the brand says that it will do. Verbs stand with the words around them, so that a request ("hubungi kami besok") is none.
const englishDeed =
  '(?:call|phone|ring|contact|get (?:back|it|this|that|your|you|our|the|someone|somebody)|come back|reply|respond|reach|update|send|e-?mail|message|dm|check|look|fix|repair|restore|refund|credit|process|deliver|replace|come|visit|install|reverse|resolve|let you know|follow up|escalate|confirm|arrange|waive|sort|review|have (?:an|it|this|the)|be (?:back|sent|credited|refunded|fixed|restored|resolved|delivered|installed|called|processed|reversed|waived|contacted|in touch|up|there|with you|done|ready|replaced|repaired))';
const commitments: readonly RegExp[] = [
  new RegExp(`(?:'ll|\\bwill|\\bshall|\\bgoing to|\\bpromise to)(?: \\w{1,12}){0,2} ${englishDeed}\\b`),
  /\byou(?:'ll| will| should) (?:\w{1,12} )?(?:get|receive|hear|have|see)\b/,
  /\b(?:expect|watch for) (?:a|an|our|the|my) (?:call|reply|update|answer|message|visit|technician|refund)\b/,
  /\bcalling you(?: back)?\b/,
  /\b(?:kami|saya|aku|tim|team|teknisi|juruteknik|petugas|kurir|pegawai|rekan|kolega|rakan|pasukan|unit|pihak \w{2,12}|supervisor|\p{Lu}?\w{2,12} dari tim)(?: (?!kami\b)[\p{L}'-]{1,14}){0,4}? (?:me(?:ng|n|m|ny)?)?(?:hubungi|telepon|telpon|telefon|elepon|kabari|kabarkan|abari|abarkan|infokan|informasikan|info|update|maklumkan|maklum|balas|kirim|kirimi|kirimkan|irim|hantar|hantarkan|cek|periksa|semak|proses|selesaikan|perbaiki|baiki|datang|ganti|kembalikan|transfer|refund|kreditkan|aktifkan|pulihkan|follow up|susuli|susul|pastikan|call|jawab|bayar balik|ambil|tiba|sampai|kunjungi|eskalasi|tindak ?lanjuti|beri (?:kabar|update|maklum|jawapan|jawaban)|bagi (?:update|jawapan)|lapor balik)(?:kan|i)?\b/u,
  /\bakan (?:\w{1,12} )?(?:di(?:hubungi|telepon|telpon|telefon|kabari|maklumkan|proses|kirim(?:kan)?|hantar|perbaiki|baiki|ganti|kembalikan|kredit(?:kan)?|aktifkan|selesaikan|pulihkan|refund|susuli|cek|semak|periksa|tindak\w{0,12}|balas|bayar(?:kan)?|tukar|pasang)|menerima|dapat|kembali|pulih|normal|masuk|sampai|tiba|datang|selesai|siap|menghubungi|menelepon|hubungi|telefon)\b/,
  /\b(?:mohon|harap|sila|silakan|minta) (?:\w{1,12} )?(?:di)?tunggu\b/,
];

const notAPromise: readonly RegExp[] = [
  // What hangs on the customer.
  /\b(?:if|unless|jika|jikalau|kalau|kalo|klo|bila|apabila|sekiranya|once)\b/,
  /\b(?:setelah|selepas|sesudah|after)\b(?!\s(?:jam|pukul|pkl|\d))/,
  /\b(?:won't|can't|cannot|couldn't|unable|not be able|will not|belum bisa|tidak bisa|tidak dapat|tak dapat|tak boleh|belum dapat|nggak bisa|gak bisa)\b/,
];
const alreadyDone = /\b(?:sudah|telah|dah|udah|tadi|kemarin)\b/;
const stillToCome = /\b(?:akan|'ll|will|dan|and|lalu|kemudian)\b/;

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly asks: boolean;
}

/** Sentences by their end marks; the dot of "10.30" and "Rp1.000" ends nothing. */
function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(/[!?\n;]+|\.(?=\s|$)/g)) {
    found.push({ start, end: match.index, asks: match[0].includes('?') });
    start = match.index + match[0].length;
  }
  found.push({ start, end: text.length, asks: false });
  return found.filter(({ start: from, end }) => text.slice(from, end).trim() !== '');
}

function commits(sentence: string): boolean {
  const text = sentence.toLowerCase().replace(/[’`]/g, "'").replace(/\s+/g, ' ');
  if (notAPromise.some((pattern) => pattern.test(text))) return false;
  if (alreadyDone.test(text) && !stillToCome.test(text)) return false;
  return commitments.some((pattern) => pattern.test(text));
}

/**
 * Promises that say by when, in what the brand posted: "kami telepon besok jam 10", "we'll call you back by Tuesday", "dalam 1x24 jam".
 * An offer that asks ("boleh kami telepon besok?"), a condition, a request to the customer and what is done already are none.
 * `madeAt` in ms; `zone` is the IANA name of the brand's time zone; working days and hours are counted by `time`. One promise a sentence.
 */
export function findPromises(
  text: string,
  madeAt: number,
  zone: string,
  time: WorkingTime | null = null,
): readonly FoundPromise[] {
  const bounded = text.slice(0, longestText);
  const wall = wallTime(madeAt, zone);
  const found: FoundPromise[] = [];
  for (const { start, end, asks } of sentences(bounded)) {
    const raw = bounded.slice(start, end);
    if (asks || !commits(raw)) continue;
    const due = timeIn(raw, wall, time);
    if (due === null) continue;
    const lead = raw.length - raw.trimStart().length;
    const what = raw.replace(/\s+/g, ' ').trim();
    found.push({
      start: start + lead,
      end,
      what: what.length > longestWhat ? `${what.slice(0, longestWhat - 1).trimEnd()}…` : what,
      due: new Date(momentOf(due, zone)).toISOString(),
    });
  }
  return found;
}
