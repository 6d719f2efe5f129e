import { lettered } from '../leaks/lettered-words.ts';
import type { ModelToken } from './tokens.ts';

/** Short forms before a name: titles, parts of an address, given names that are written short, the first half of a company's form. */
const beforeNames = new Set(
  (
    'jl jln gg kel kec kab prov ds dsn komp perum tn ny nn sdr sdri bpk ir drs dra dr prof hj hjh kh ust rs moh mohd muh muhd md abd an ' +
    'sdn en pn lrg kg tmn bdr bkt tg sg mr mrs ms messrs rev hon st mt capt sgt dept attn'
  ).split(' '),
);
/** Short forms before a number. */
const beforeNumbers = new Set(
  'no nos nmr tel telp tlp hp ext rt rw lt km pk kp kav blk blok kg tgl apt unit fig vs hlm pg art ps'.split(' '),
);
/** Short forms that end what they belong to: the sentence may end with them, and does where a capital follows. */
const last = new Set(
  'bhd ltd inc co corp tbk pte dll dsb dst dkk etc jr sr rd ave blvd approx jan feb mar apr jun jul aug sept sep oct okt nov dec des ogos'.split(
    ' ',
  ),
);
/** Words with which a sentence begins more often than a name does. */
const openers = new Set(
  (
    'kami kita saya aku anda kak kakak mohon silakan sila tolong terima maaf boleh bisa untuk jika kalau bila agar supaya tim pasukan nanti sudah belum akan ini itu dan tapi tetapi karena kerana ' +
    'we i our us you your please kindly thank thanks sorry the this that it if and but so once when they he she there let could can would will'
  ).split(' '),
);

const begins = (token: ModelToken, form: RegExp) => form.test(token.text);

/** A letter for a name ("Siti N. Abdullah", "M. Faiz"), and not one that tells one of several ("Blok B. Kami …"). */
function isInitial(tokens: readonly ModelToken[], at: number): boolean {
  const next = tokens[at + 2];
  const before = tokens[at - 1];
  if (next === undefined || openers.has(next.norm) || !begins(next, /^\p{Lu}(?:\p{Ll}|$)/u)) return false;
  // A dot behind another initial, an opening bracket: the name has only begun.
  if (before === undefined || !begins(before, /^[\p{L}\p{N}]/u)) return true;
  return !lettered.has(before.norm);
}

/**
 * Whether a sentence goes on behind the full stop `at`: it belongs to a short form ("Jl. Merdeka", "No. 5", "Mohd. Faiz", "Sdn. Bhd. akan")
 * or to an initial.
 */
export function goesOnBehind(tokens: readonly ModelToken[], at: number): boolean {
  const dot = tokens[at];
  const word = tokens[at - 1];
  const next = tokens[at + 1];
  if (dot === undefined || word === undefined || next === undefined || word.end !== dot.start) return false;
  const isSmall = begins(next, /^[\p{Ll}\p{N},;:)]/u);
  if (word.text.length === 1) {
    if (begins(word, /^\p{Lu}/u)) return isInitial(tokens, at - 1);
    // "a.n. Budi", "e.g. a card", "10 a.m. tomorrow"
    const isDotted = tokens[at - 2]?.norm === '.' && tokens[at - 2]?.end === word.start;
    return isDotted && (isSmall || (word.norm !== 'm' && !openers.has(next.norm)));
  }
  if (beforeNumbers.has(word.norm) && begins(next, /^[\p{N}+(]/u)) return true;
  if (last.has(word.norm)) return isSmall || last.has(next.norm);
  const isMeasure = /^\p{N}/u.test(tokens[at - 2]?.text ?? '');
  return beforeNames.has(word.norm) && !isMeasure && !openers.has(next.norm);
}
