import { classIndex } from '../model/word-classes.ts';
import type { Reading } from '../review/reading.ts';
import { lettered } from './lettered-words.ts';
import { announced, isPublicFigure, isShown, ordinary, titles } from './name-words.ts';
import { type Candidate, defineFinder } from './recogniser.ts';

const named = new Set([classIndex['given-name'], classIndex['family-name']]);
/** Words that lead to somebody: a name is meant, and no end of a sentence. */
const leading = new Set(
  (
    'for by one from under to of says say is as with via and reads lists mentions shows that handed contact remind meet she he s ' +
    'untuk buat bagi oleh dari sama dengan dgn ialah adalah yaitu iaitu si tertulis tertera bernama kpd via hubungi temui supaya dan'
  ).split(' '),
);
/** What is called after a person, and staff whose names the house itself tells. */
const elsewhere = new Set(
  (
    'jl jln jalan gg gang ir lorong lrg taman museum muzium rs rsud rsup rsia hospital masjid surau hotel resort menara dewan balai bandara stadion stadium universitas univ sekolah gedung terminal st street road ' +
    'dr drs prof nurse suster bidan ners dokter doktor doctor cikgu ustaz ustazah hakim'
  ).split(' '),
);
/** Rank and honour of those after whom something is called: "Masjid Tengku A. Rahman". */
const ranks = new Set(
  'tengku tunku tuanku sultan raja datuk dato tun tan sri seri haji hajah hj h kh kiai kyai raden'.split(' '),
);
/** Short forms with dots before a name that is a body's or a place's. */
const bodies = new Set('us uk un eu po pt cv dc'.split(' '));
/** And those that are somebody's initials where a word leads to a name: "sent to P.S. Dhillon", but "P.S. Thanks". */
const abbreviated = new Set('ps am pm nb ns id ic ad bc wa tv no na'.split(' '));
/** Small words inside a name: "M. van der Berg". */
const particles = new Set('van von der den de ter'.split(' '));
/** Most drafts hold none at all. */
const initial = /(?<![\p{L}\p{N}])\p{Lu}\./u;
/** A signature stands behind a greeting: its name is told by the one who writes. */
const greeting =
  /(?<!\p{L})(?:regards|sincerely|cheers|salam(?: hangat| hormat| sejahtera)?|hormat kami|yang benar|signed|(?:this is|i am|i'm|my name is|saya|nama saya|dengan) )[,: \u2013\u2014-]*$/iu;
const streets =
  /^(?:road|rd|street|st|avenue|ave|lane|drive|hospital|airport|school|university|park|terrace|court|museum|stadium|foundation|memorial|library|tower|bridge|hotel|resort|hall|mosque)$/;

/** Initials and names in a row, and the token behind them. */
interface Run {
  readonly to: number;
  readonly initials: number;
  readonly names: number;
  /** It ends with an initial, so that its last dot may end the sentence as well. */
  readonly endsShort: boolean;
}

function isInitial({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  return token?.shape === 'X' && token.end === tokens[at + 1]?.start && tokens[at + 1]?.norm === '.';
}

function isName({ tokens, words }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^Xx/.test(token.shape) || ordinary.has(token.norm) || lettered.has(token.norm))
    return false;
  const classes = words.classes[at] ?? [];
  return classes.length === 0 || classes.some((one) => named.has(one));
}

function runFrom(reading: Reading, from: number): Run {
  const { tokens } = reading;
  let at = from;
  let initials = 0;
  let names = 0;
  let endsShort = false;
  while (at < tokens.length && names + initials < 6) {
    const gap = at === from ? 0 : (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0);
    if (gap > 1) break;
    if (isInitial(reading, at)) {
      initials += 1;
      endsShort = true;
      at += 2;
    } else if (isName(reading, at)) {
      names += 1;
      endsShort = false;
      at += 1;
      // Thornbury-Lisle
      if (tokens[at]?.norm === '-' && tokens[at]?.end === tokens[at + 1]?.start && isName(reading, at + 1)) at += 2;
    } else if (at > from && particles.has(tokens[at]?.norm ?? '')) at += 1;
    else break;
  }
  while (at > from && particles.has(tokens[at - 1]?.norm ?? '')) at -= 1;
  return { to: at, initials, names, endsShort };
}

/** Names with initials: "A. Brennan", "K.F. Wong", "Maria F. Senjani", "Ng W.K.", "Marthen W.". */
export default defineFinder({
  name: 'initialled-name',
  kind: 'person-name',
  find: (reading) => {
    if (!initial.test(reading.text)) return [];
    const found: Candidate[] = [];
    const { draft, tokens, sentences, words } = reading;
    const lastWord = tokens.findLastIndex(({ shape }) => /^[Xxd]/.test(shape));
    for (let at = 0; at < tokens.length; at += 1) {
      const short = isInitial(reading, at);
      if (!short && !isName(reading, at)) continue;
      const run = runFrom(reading, at);
      const from = at;
      at = Math.max(at, run.to - 1);
      if (run.initials === 0 || run.names === 0 || run.initials > 3) continue;
      const letters = tokens
        .slice(from, run.to)
        .filter(({ shape }) => shape === 'X')
        .map(({ norm }) => norm);
      if (bodies.has(letters.join(''))) continue;
      let before = from - 1;
      while (before >= 0 && /^[.("'\u201c]$/.test(tokens[before]?.norm ?? '')) before -= 1;
      const leader = tokens[before]?.norm ?? '';
      let ranked = before;
      while (ranks.has(tokens[ranked]?.norm ?? '') && /^Xx/.test(tokens[ranked]?.shape ?? '')) ranked -= 1;
      const isCalledAfter =
        ranked < before && elsewhere.has(tokens[ranked]?.norm ?? '') && /^Xx/.test(tokens[ranked]?.shape ?? '');
      if (
        isCalledAfter ||
        elsewhere.has(tokens[from]?.norm ?? '') ||
        elsewhere.has(leader) ||
        lettered.has(leader) ||
        streets.test(tokens[run.to]?.norm ?? '')
      )
        continue;
      const isStaff = [1, 2].some((step) => (words.classes[from - step] ?? []).includes(classIndex['staff-role']));
      if (isStaff || isShown(reading, from, run.to)) continue;
      const start = tokens[from]?.start ?? 0;
      const end = tokens[run.to - 1]?.end ?? start;
      const ahead = draft.slice(Math.max(0, start - 50), start);
      // "this is B. Tanner's account" is signed by nobody
      const owns = /['’]s$/.test(tokens[run.to - 1]?.norm ?? '');
      if ((greeting.test(ahead) && !owns) || isPublicFigure(draft, start, end)) continue;
      const last = run.to > lastWord;
      const aside = /^[,("':]$/.test(tokens[from - 1]?.norm ?? '') && !last;
      const led =
        titles.has(leader) ||
        announced.has(leader) ||
        (sentences[before] === sentences[from] && leading.has(leader)) ||
        aside;
      if (!led && abbreviated.has(letters.join(''))) continue;
      const known = tokens
        .slice(from, run.to)
        .some((_, step) => (words.classes[from + step] ?? []).some((one) => named.has(one)));
      const inside = !short && !run.endsShort;
      const proven = inside ? known || led || run.names > 2 : led || (known && !last && run.initials > 1);
      found.push({
        start,
        end,
        kind: 'person-name',
        rule: 'initialled-name',
        value: draft.slice(start, end),
        strength: proven ? 0.9 : 0.35,
      });
    }
    return found;
  },
  certainFrom: 0.85,
  why: 'person-name',
  flags: [
    "This is [[person-name:B. Tanner]]'s account, not yours.",
    'It was picked up by [[person-name:B. Hallworth]] at the gate.',
    'Kwitansinya tertulis [[person-name:Ratna D. Kusuma]], bukan Ratna saja.',
    'Your mother Mdm [[person-name:H.L. Foo]] can go home today.',
    'Pemenangnya Bang [[person-name:Yohanes T.]], motor merah.',
    'The account of [[person-name:Della M. Crane]] is closed.',
    'The other driver, [[person-name:P. Whitcombe]], has paid.',
    'Wang milik Tengku [[person-name:A. Rahman]] sudah dihantar.',
    'Wang itu milik [[person-name:Lim K.H.]], bukan puan.',
    'The line is under [[person-name:N.A. Brown]], not under you.',
    'The refund went to [[person-name:A.M. Okafor]] by mistake.',
    'Your seat was taken by [[person-name:M. van der Berg]], sorry.',
  ],
  passes: [
    'Hasilnya influenza A. Istirahat dulu ya.',
    'Naik dari Blok B. Semoga lancar.',
    'Kantor di Jl. H. Juanda No. 112.',
    'Museum R.A. Pratama buka tiap hari.',
    'Stadion H. Agus Ramlan dibuka pukul 7.',
    'Surau di aras 3, dan Masjid Tengku A. Rahman lima minit berjalan kaki.',
    'Visit the R. A. Pratama museum on Sunday.',
    'Send it by U.S. Mail or to P.O. Box.',
    'Ask for Dr. S. Menon at the desk.',
    'Pilih paket A. Kami bantu.',
    'Cheers, D. Whitlock, Night Desk',
    'Hi, this is S. Halimah of the billing desk.',
    'Our founder, B. Hartono, opens the fair.',
    'A reading of the novel by J. R. Tolland is at six.',
    'Have a nice day. - R. Naidu',
    'P.S. Rina, the box is free.',
    'We close at 9 P.M. Monday to Friday.',
    'Goals by K. De Bruyne, watch the replay.',
    'S.M. Salim tickets are out.',
    'You can appeal under Act A. Section 4.',
    'Isi dengan huruf X. Lanjut ke halaman dua.',
  ],
});
