import { classIndex } from '../model/word-classes.ts';
import type { Reading } from '../review/reading.ts';
import { announced, isShown, ordinary, titles } from './name-words.ts';
import { type Candidate, defineFinder } from './recogniser.ts';

const named = new Set([classIndex['given-name'], classIndex['family-name']]);
/** Words that lead to somebody: a name is meant, and no end of a sentence. */
const leading = new Set(
  (
    'for by one from under to of says say is as with via and reads lists mentions shows that handed contact remind meet she he s ' +
    'untuk buat bagi oleh dari sama dengan dgn ialah adalah yaitu iaitu si tertulis tertera bernama kpd via hubungi temui supaya dan'
  ).split(' '),
);
/** Words behind which a letter tells one of several: blocks, blood groups, vitamins, classes. */
const lettered = new Set(
  (
    'blok block blk tower gate terminal zone zon zona plan grade gred gred group grup kumpulan kelas class type tipe jenis vitamin hepatitis influenza flu golongan gol team tim ' +
    'wing pier hall level row seri series model option opsi pilihan pintu gerbang gedung bangunan lobby lobi lot area kawasan sektor sector paket pakej package pasal poin point bagian bahagian part annex lampiran darah blood unit lantai stand bay platform peron lane telco size saiz ukuran'
  ).split(' '),
);
/** What is called after a person, and staff whose names the house itself tells. */
const elsewhere = new Set(
  (
    'jl jln jalan gg gang ir lorong lrg taman rs rsud rsup rsia hospital masjid bandara stadion stadium universitas univ sekolah gedung terminal st street road ' +
    'dr drs prof nurse suster bidan ners dokter doktor doctor cikgu ustaz ustazah hakim'
  ).split(' '),
);
/** Short forms with dots that are nobody's initials. */
const abbreviated = new Set('us uk po ps am pm pt cv nb ns dc id ic eu un dm ad bc wa tv ft it or no na qc'.split(' '));
/** Most drafts hold none at all. */
const initial = /(?<![\p{L}\p{N}])\p{Lu}\./u;
/** A signature stands behind a greeting: its name is told by the one who writes. */
const greeting =
  /(?<!\p{L})(?:regards|sincerely|cheers|salam(?: hangat| hormat| sejahtera)?|hormat kami|yang benar|signed|(?:this is|i am|i'm|my name is|saya|nama saya|dengan) )[,: \u2013\u2014-]*$/iu;
/** Who speaks for the house, or is known to everybody. */
const office =
  /(?<!\p{L})(?:our|kami|kita) (?:new |own )?(?:\p{L}+ ){0,2}(?:ceo|cto|coo|founder|chairman|president|director|manager|leader|head|coach|captain|author|speaker)[, ]{1,2}(?:(?:pak|bu|ibu|mr|ms|encik|puan)\.? )?$|(?<!\p{L})(?:ceo|cto|coo|founder|chairman|presiden|president|dirut|direktur utama|author|novelist|penulis|novel by|film by|book by|song by|lagu|karya)[, ]{1,2}(?:(?:pak|bu|ibu|mr|ms|encik|puan)\.? )?$/iu;
const streets = /^(?:road|rd|street|st|avenue|ave|lane|drive|hospital|airport|school|university|park|terrace|court)$/;

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
    } else break;
  }
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
      if (abbreviated.has(letters.join(''))) continue;
      let before = from - 1;
      while (before >= 0 && /^[.("'\u201c]$/.test(tokens[before]?.norm ?? '')) before -= 1;
      const leader = tokens[before]?.norm ?? '';
      if (elsewhere.has(leader) || lettered.has(leader) || streets.test(tokens[run.to]?.norm ?? '')) continue;
      const isStaff = [1, 2].some((step) => (words.classes[from - step] ?? []).includes(classIndex['staff-role']));
      if (isStaff || isShown(reading, from, run.to)) continue;
      const ahead = draft.slice(Math.max(0, (tokens[from]?.start ?? 0) - 50), tokens[from]?.start ?? 0);
      // "this is B. Tanner's account" is signed by nobody
      const owns = /['’]s$/.test(tokens[run.to - 1]?.norm ?? '');
      if ((greeting.test(ahead) && !owns) || office.test(ahead)) continue;
      const last = run.to > lastWord;
      const aside = /^[,("':]$/.test(tokens[from - 1]?.norm ?? '') && !last;
      const led =
        titles.has(leader) ||
        announced.has(leader) ||
        (sentences[before] === sentences[from] && leading.has(leader)) ||
        aside;
      const known = tokens
        .slice(from, run.to)
        .some((_, step) => (words.classes[from + step] ?? []).some((one) => named.has(one)));
      const inside = !short && !run.endsShort;
      const proven = inside ? known || led || run.names > 2 : led || (known && !last && run.initials > 1);
      const start = tokens[from]?.start ?? 0;
      const end = tokens[run.to - 1]?.end ?? start;
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
    'Wang itu milik [[person-name:Lim K.H.]], bukan puan.',
  ],
  passes: [
    'Hasilnya influenza A. Istirahat dulu ya.',
    'Naik dari Blok B. Semoga lancar.',
    'Kantor di Jl. H. Juanda No. 112.',
    'Send it by U.S. Mail or to P.O. Box.',
    'Ask for Dr. S. Menon at the desk.',
    'Pilih paket A. Kami bantu.',
    'Cheers, D. Whitlock, Night Desk',
    'Hi, this is S. Halimah of the billing desk.',
    'Our founder, B. Hartono, opens the fair.',
    'A reading of the novel by J. R. Tolland is at six.',
    'Have a nice day. - R. Naidu',
    'Isi dengan huruf X. Lanjut ke halaman dua.',
  ],
});
