import { classIndex } from '../model/word-classes.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';
import type { LeakKind } from './types.ts';

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
/** Before those, it is asked for all the same: "foto bisa dikirim ke WA 0811…". */
const may = new Set('bisa boleh dapat can may please tolong silakan sila mohon harap'.split(' '));
/** A question right before a number that answers it: "Butuh bantuan? 0811…". */
const offered =
  /(?:bantuan|bantu|help|pertanyaan|soalan|questions?|tanya|info)(?: \p{L}{1,12}){0,2} ?\? ?(?:\p{L}{1,8}: ?)?$/iu;
/** Words that ask the reader to come by. */
const coming = new Set('datang kunjungi singgah mampir visit come drop jumpa bertandang'.split(' '));
const ours = new Set(['our', 'kami', 'kita', 'us']);
/** What a person is known by: a number listed beside it is that person's. */
const particulars: ReadonlySet<LeakKind> = new Set(['national-id', 'date-of-birth', 'payment-card']);
const sure = 0.9;
const farthest = 12;
/** Words between the asking word and the number, unless another number stands there. */
const closest = 4;

const named = new WeakMap<readonly Place[], ReadonlySet<number>>();

/** Whether a sentence speaks of a person by name; worked out once for all places of a draft. */
function namesSomebody(reading: Reading, places: readonly Place[], sentence: number): boolean {
  let known = named.get(places);
  if (known === undefined) {
    const names = places.filter(({ kind, strength }) => kind === 'person-name' && strength >= 0.3);
    known = new Set(names.map(({ from }) => reading.sentences[from] ?? -1));
    named.set(places, known);
  }
  return known.has(sentence);
}

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
    return (sent.has(norm) && !may.has(before)) || (send.has(norm) && didSo.has(before));
  });

/**
 * Whether a telephone number or an address is one that the reader is invited to: "hubungi 0811…", "our store at 12 Jalan…".
 * A brand does not list all of its numbers and shops in its pack. Never true where the sentence speaks of a person by name.
 */
export function isInvitation(reading: Reading, place: Place, places: readonly Place[]): boolean {
  const { tokens, sentences, words } = reading;
  const sentence = sentences[place.from] ?? 0;
  if (place.kind === 'phone') {
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
        at === 0 || sentences[at - 1] !== sentence || opening.has(before) || asking.has(before) || /^\d/.test(before);
      return begins && !namesSomebody(reading, places, sentence) && !isListed(reading, place, at, places);
    }
    return false;
  }
  if (place.kind !== 'postal-address') return false;
  let office = false;
  let called = false;
  let own = false;
  for (let at = place.from - 1; at >= Math.max(0, place.from - 5) && sentences[at] === sentence; at -= 1) {
    const word = tokens[at]?.norm ?? '';
    if ((words.classes[at] ?? []).includes(classIndex.office)) office = true;
    if (ours.has(word)) own = true;
    if (coming.has(word)) called = true;
  }
  return ((office && (own || called)) || (own && called)) && !namesSomebody(reading, places, sentence);
}
