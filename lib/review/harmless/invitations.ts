import { classIndex } from '../../model/word-classes.ts';
import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';
import type { LeakKind } from '../types.ts';
import { namesSomebody } from './persons.ts';

/** Words that ask the reader to get in touch. */
const asking = new Set(
  'hubungi hubungin kontak contact call ring phone text dial telefon telepon telpon whatsapp wa wasap sms reach message mesej chat talian hotline'.split(
    ' ',
  ),
);
/** What may stand before such a word in an invitation; anybody else before it is the one who calls. */
const opening = new Set(
  'please sila silakan boleh bisa just atau or and dan terus langsung tolong mohon jom yuk then lalu , : ( / - "'.split(
    ' ',
  ),
);
const { kin, title, you } = classIndex;
/** Somebody of the reader's family: "hubungi adik Kakak", "call your mother". */
const isReadersKin = (
  classes: readonly number[] = [],
  behind: readonly number[] = [],
  before: readonly number[] = [],
) => classes.includes(kin) && (before.includes(you) || behind.includes(you) || behind.includes(title));
const someone = new Set('him her them dia beliau -nya'.split(' '));
/** How something may reach us: "foto bisa dikirim lewat WA 0811…". */
const ways = new Set('via lewat melalui through ke'.split(' '));
/** Right behind a number: how the call went, or what its owner did. */
const went = new Set(
  "tak tidak tdk ga gak nggak ngga belum blm sah telah sudah udah dah didn't didnt went rang keeps was has unanswered".split(
    ' ',
  ),
);
/** Between the word and the number: it is told that something was sent, and nobody is asked to. */
const sent = new Set('sent went delivered terkirim dikirim dihantar masuk'.split(' '));
/** These tell it behind who did it, and ask for it otherwise: "SMS sudah kami kirim ke …". */
const send = new Set('kirim kirimkan kirimin hantar hantarkan'.split(' '));
const didSo = new Set('kami kita saya sudah udah telah dah sistem'.split(' '));
/** And these unless somebody may: "SMS dah ke 019…". */
const done = new Set('dah sudah udah telah'.split(' '));
/** Before those, it is asked for all the same: "foto bisa dikirim ke WA 0811…". */
const may = new Set('bisa boleh dapat can may please tolong silakan sila mohon harap'.split(' '));
/** A question right before a number that answers it: "Butuh bantuan? 0811…". */
const offered =
  /(?:bantuan|bantu|help|pertanyaan|soalan|questions?|tanya|info)(?: \p{L}{1,12}){0,2} ?\? ?(?:\p{L}{1,8}: ?)?$/iu;
const ours = new Set(['our', 'kami', 'kita', 'us']);
/** What a person is known by: a number listed beside it is that person's. */
const particulars: ReadonlySet<LeakKind> = new Set(['national-id', 'date-of-birth', 'payment-card']);
const sure = 0.9;
const farthest = 12;
/** Words between the asking word and the number, unless another number stands there. */
const closest = 4;

/** "Telepon 0812…" or "Phone: …" at the beginning of a sentence, in a list that holds somebody's particulars. */
function isListed({ tokens, sentences }: Reading, { from }: Place, asked: number, places: readonly Place[]): boolean {
  const begins = asked === 0 || sentences[asked - 1] !== sentences[asked];
  const beside = asked === from - 1 || (asked === from - 2 && tokens[from - 1]?.norm === ':');
  return begins && beside && places.some(({ kind, strength }) => particulars.has(kind) && strength >= sure);
}

/** "SMS pengingat dikirim ke …": whether the words from `from` up to `to` tell that something was sent. */
const isToldSent = ({ tokens }: Reading, from: number, to: number) =>
  tokens.slice(from, to).some(({ norm }, at) => {
    const before = tokens[from + at - 1]?.norm ?? '';
    if (done.has(norm)) return !may.has(tokens[from + at + 1]?.norm ?? '');
    return (sent.has(norm) && !may.has(before)) || (send.has(norm) && didSo.has(before));
  });

/**
 * Whether a telephone number is one that the reader is invited to call: "hubungi 0811…". A brand does not list all of its numbers in
 * its pack. Never true where the sentence speaks of a person by name.
 */
export function isInvitation(reading: Reading, place: Place, places: readonly Place[]): boolean {
  const { tokens, sentences, words } = reading;
  const sentence = sentences[place.from] ?? 0;
  if (place.kind !== 'phone') return false;
  if (offered.test(reading.draft.slice(Math.max(0, place.start - 40), place.start))) return true;
  let own = false;
  for (let at = place.from - 1; at >= Math.max(0, place.from - farthest) && sentences[at] === sentence; at -= 1) {
    const word = tokens[at]?.norm ?? '';
    if (someone.has(word) || isReadersKin(words.classes[at], words.classes[at + 1], words.classes[at - 1]))
      return false;
    if (ours.has(word)) own = true;
    if (!asking.has(word)) continue;
    if (place.from - at > closest && !own && !/\d/.test(tokens[at + 1]?.norm ?? '')) return false;
    if (tokens[at + 1]?.norm === '-' && tokens[at + 2]?.norm === 'nya') return false;
    if (isToldSent(reading, at + 1, place.from)) return false;
    if (sentences[place.to] === sentence && went.has(tokens[place.to]?.norm ?? '')) return false;
    const before = tokens[at - 1]?.norm ?? '';
    const begins =
      at === 0 ||
      sentences[at - 1] !== sentence ||
      opening.has(before) ||
      asking.has(before) ||
      /^\d/.test(before) ||
      (ways.has(before) && tokens.slice(Math.max(0, at - closest), at).some(({ norm }) => may.has(norm)));
    return begins && !namesSomebody(reading, place, places) && !isListed(reading, place, at, places);
  }
  return false;
}
