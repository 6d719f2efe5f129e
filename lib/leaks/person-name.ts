import { classIndex } from '../model/word-classes.ts';
import type { Reading } from '../review/reading.ts';
import { breaksLine } from '../review/tokens.ts';
import { announced, isIntroduced, isPublicFigure, isShown, ordinary, titles, wordsOf } from './name-words.ts';
import { type Candidate, defineFinder } from './recogniser.ts';

/** Links between a given name and a father's. */
const between = new Set('bin binti bt bte b bn s/o d/o a/l a/p al ap anak ibni'.split(' '));
/** Given names that are written short, with a full stop. */
const shortened = new Set('moh mohd muh muhd md abd'.split(' '));
/** Words that make a run of capitals the name of a body, a place of business or an event. */
const bodies = new Set(
  (
    'majlis perbandaran kementerian kementrian ministry department dept jabatan dinas direktorat badan lembaga suruhanjaya commission council authority agency agensi pejabat kantor office ' +
    'yayasan foundation koperasi takaful insurance assurance asuransi insurans holdings holding group grup berhad bhd sdn pt cv ltd limited plc inc llc corp corporation company co enterprise trading ' +
    'hospital klinik clinic apotek farmasi pharmacy sekolah smk sma smp sd school universiti universitas university kolej college akademi academy institut institute masjid surau gereja ' +
    'shop market mall plaza menara gedung building centre airport stasiun station terminal hotel resort cafe kafe restoran restaurant library perpustakaan museum ' +
    'services perkhidmatan care helpdesk desk association persatuan ikatan society club kelab liga piala festival awards challenge tournament campaign kempen program programme ' +
    'edition deluxe premium pro plus mobile online digital express airlines airways railway lines logistics electronics games studio studios records entertainment disease virus revenue'
  ).split(' '),
);
/** Nouns made of verbs ("pengiriman", "cancellation") are no names; Nasution is one. */
const made = /^(?!nasution)(?:(?:pen|pem|peng|per|pel)\p{L}{4,20}an|\p{L}{3,20}(?:tion|tions|ology|ware|sion))$/u;

const word = /^(?:X[xX']{1,}|X|Xx+)/;

function isNameWord(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || token.shape[0] !== 'X') return false;
  return word.test(token.shape) && !/d/.test(token.shape) && !ordinary.has(token.norm);
}

/** Nobody's name goes on after a gap or in the next line. */
const isParted = ({ draft }: Reading, from: number, to: number) => to - from > 1 || breaksLine(draft, from, to);

/** Token numbers of a run of name words from `at`, with "bin", "a/l" and the like inside; the number behind its last word. */
function runFrom(
  reading: Reading,
  at: number,
): { readonly to: number; readonly linked: boolean; readonly words: number } {
  const { tokens } = reading;
  let to = at;
  let linked = false;
  let words = 0;
  while (to < tokens.length) {
    const before = tokens[to - 1];
    const token = tokens[to];
    if (token === undefined) break;
    if (isNameWord(reading, to)) {
      if (words > 0 && before !== undefined && isParted(reading, before.end, token.start)) break;
      words += 1;
      to += 1;
      continue;
    }
    if (words === 0) break;
    // "Mohd. Faiz Hakim"
    const isShort = token.norm === '.' && token.start === before?.end && shortened.has(before.norm);
    if (isShort && isNameWord(reading, to + 1) && !isParted(reading, token.end, tokens[to + 1]?.start ?? 0)) {
      to += 1;
      continue;
    }
    // Mei is a month, and a name where names stand on both sides
    if (token.norm === 'mei' && /^X/.test(token.shape) && isNameWord(reading, to + 1)) {
      words += 1;
      to += 1;
      continue;
    }
    if (
      between.has(token.norm) &&
      isNameWord(reading, to + 1) &&
      !(token.norm === 'anak' && titles.has(tokens[to + 1]?.norm ?? ''))
    ) {
      linked = true;
      to += 1;
      continue;
    }
    // a/l, a/p, s/o, d/o are three tokens
    if (
      /^[asd]$/.test(token.norm) &&
      tokens[to + 1]?.norm === '/' &&
      /^[lpo]$/.test(tokens[to + 2]?.norm ?? '') &&
      isNameWord(reading, to + 3)
    ) {
      linked = true;
      to += 3;
      continue;
    }
    if (
      /^[-'.]$/.test(token.norm) &&
      token.start === before?.end &&
      isNameWord(reading, to + 1) &&
      tokens[to + 1]?.start === token.end &&
      (token.norm !== '.' || before.text.length === 1)
    ) {
      to += 1;
      continue;
    }
    break;
  }
  return { to, linked, words };
}

/** Whether a word of a run stands in the full name that the record holds. */
function ofRecord({ tokens, context }: Reading, from: number, to: number): boolean {
  const full = context.customer?.fullName;
  if (full === undefined) return false;
  const words = wordsOf(full);
  return tokens.slice(from, to).some(({ norm }) => words.includes(norm));
}

/** Whether a run of two words or more is called like a body or a thing. */
function isThing({ tokens }: Reading, from: number, to: number): boolean {
  if (to - from < 2) return false;
  for (let at = from; at < to; at += 1) {
    const norm = tokens[at]?.norm ?? '';
    if (bodies.has(norm) || (norm.length >= 8 && made.test(norm))) return true;
  }
  return false;
}

/** A name that goes on behind an initial is another rule's. */
const isCut = ({ tokens }: Reading, to: number) =>
  tokens[to - 1]?.shape === 'X' && tokens[to]?.norm === '.' && tokens[to - 1]?.end === tokens[to]?.start;

/** Whether a run is all capitals in a sentence of capitals, where they tell no names. */
const isShouted = ({ tokens }: Reading, from: number, to: number) =>
  tokens.slice(from, to).every(({ shape }) => !shape.includes('x')) && /^XX+$/.test(tokens[from - 1]?.shape ?? 'XX');

/** Titles of anybody; those of doctors, drivers and dignitaries stand before names that are no secret as often. */
const civil = new Set(
  'pak bapak bpk bu ibu encik puan cik tn ny mr mrs ms miss mdm madam sdr sdri saudara saudari nona suami isteri istri husband wife arwah almarhum almarhumah alm allahyarham'.split(
    ' ',
  ),
);

/** Whether the name from `from` stands behind such a title, and is neither staff's nor an eating-house's ("Warung Bu Kris"). */
function isCivil({ tokens, sentences, words }: Reading, from: number): boolean {
  const at = tokens[from - 1]?.norm === '.' ? from - 2 : from - 1;
  if (!civil.has(tokens[at]?.norm ?? '')) return false;
  const ofHouse = /^Xx/.test(tokens[at - 1]?.shape ?? '') && sentences[at - 2] === sentences[at - 1];
  return !ofHouse && !(words.classes[at - 1] ?? []).includes(classIndex['staff-role']);
}

const named = new Set([classIndex['given-name'], classIndex['family-name']]);

/** "His name is", "the owner is": what announces a name may stand one word farther away. */
const copulas = new Set(['is', 'was', 'adalah', 'ialah', 'yaitu', 'iaitu']);
/** What announces a name as often as something else: short for "atas nama", whose account or parcel it is, who paid. */
const hinting = new Set(
  'an rekening akun akaun account paket parcel punya kepunyaan from dari daripada by oleh'.split(' '),
);
/** "By one", "for the account of", "in the name of". */
const phrases: Readonly<Record<string, ReadonlySet<string>>> = {
  one: new Set(['by', 'to', 'from', 'with', 'for', 'of']),
  of: new Set(['account', 'accounts', 'name', 'names', 'estate']),
  n: new Set(['/', '.']),
};

/** Whether the words up to `before` announce the name that ends before `to`: also with the name as an aside, "the co-holder, …,". */
function announces({ tokens, words }: Reading, before: number, to: number): boolean {
  const norm = (at: number) => tokens[at]?.norm ?? '';
  const leader = norm(before);
  if (announced.has(leader)) return true;
  // with a name that is one of many people's: "an" is an English article, too, and an account may be a thing's
  if (hinting.has(leader))
    return words.classes.slice(before + 1, to).every((list) => list.some((one) => named.has(one)));
  if (copulas.has(leader) || (leader === ',' && /^[,)]$/.test(norm(to)))) return announced.has(norm(before - 1));
  return phrases[leader]?.has(norm(before - 1)) === true && (leader !== 'n' || norm(before - 2) === 'a');
}

/** Full names: two words or more that begin with capitals, with the links and titles that Malay, Indonesian and English put around them. */
export default defineFinder({
  name: 'person-name',
  kind: 'person-name',
  find: (reading) => {
    const found: Candidate[] = [];
    const { tokens, sentences } = reading;
    for (let at = 0; at < tokens.length; at += 1) {
      if (!isNameWord(reading, at)) continue;
      let from = at;
      const run = runFrom(reading, at);
      at = run.to - 1;
      let titled = false;
      let told = false;
      while (from < run.to) {
        const norm = tokens[from]?.norm ?? '';
        if (!titles.has(norm) && !announced.has(norm)) break;
        titled ||= titles.has(norm);
        told ||= announced.has(norm);
        from += 1;
      }
      const words = run.words - (from - (run.to - run.words));
      if (from >= run.to || isCut(reading, run.to)) continue;
      let before = from - 1;
      while (before >= 0 && /^[:.("]$/.test(tokens[before]?.norm ?? '')) before -= 1;
      // who is spoken to in the sentence before does not lead this name
      const leader = sentences[before] === sentences[from] ? (tokens[before]?.norm ?? '') : '';
      titled ||= titles.has(leader);
      told ||= leader !== '' && announces(reading, before, run.to);
      if (!run.linked && isShown(reading, from, run.to)) continue;
      if (!run.linked && !titled && !ofRecord(reading, from, run.to) && isThing(reading, from, run.to)) continue;
      const opens = from === 0 || sentences[from] !== sentences[from - 1];
      const plain = !isShouted(reading, from, run.to);
      let strength = 0;
      if (run.linked) strength = 0.92;
      else if (told && plain) strength = words >= 2 ? 0.85 : 0.4;
      else if (titled && plain && words >= 2) strength = isCivil(reading, from) ? 0.85 : 0.6;
      else if (words >= 2) strength = opens ? 0.2 : 0.35;
      else if (titled) strength = 0.06;
      if (strength <= 0.05) continue;
      const start = tokens[from]?.start ?? 0;
      const end = tokens[run.to - 1]?.end ?? 0;
      if (!told && isPublicFigure(reading.draft, start, end)) continue;
      if (isIntroduced(reading.draft, start, end)) continue;
      found.push({
        start,
        end,
        kind: 'person-name',
        rule: 'person-name',
        value: reading.draft.slice(start, end),
        strength,
      });
    }
    return found;
  },
  certainFrom: 0.85,
  why: 'person-name',
  flags: [
    'Nomor itu atas nama [[person-name:Fredy Gunawan Tanu]].',
    'Pemandu [[person-name:Hazim bin Ruslan]] sudah digantung.',
    'It is registered to Mr [[person-name:Vasu a/l Muniandy]].',
    'The water account of [[person-name:Odette Marsh]] is closed.',
    'It went to one [[person-name:Lim Beng Huat]] last week.',
    'Her name is [[person-name:Paula Renner]] by the way.',
    'Your co-holder, [[person-name:Hugh Dalgleish]], has signed.',
    'Encik [[person-name:Hazim Ruslan]], pemandu kami, dah digantung.',
    'Nama [[person-name:Tuti Rahmawati]] ada di situ.',
    'Uangnya masuk ke akun a.n. [[person-name:Bowo Prakoso]].',
    'Talian atas nama [[person-name:Mohd. Hakimi Salleh]] digantung.',
    'Uangnya atas nama [[person-name:Tuti Rahmawati]]\nNomor Kakak sudah kami cek.',
  ],
  passes: [
    'Presiden direktur kami Budi Hartono Wijaya membuka acara.',
    'Halo Kak Dinda, selamat pagi.',
    'Thanks for waiting, Mr Lim.',
    'Kantor kami di Jakarta.',
    'NAMA SIAPA LAGI INI!!!',
    'Makan di Warung Bu Kris Darmo enak.',
    'Hubungi anak Ibu ya.',
    'Try an Advanced Reinstall first.',
    'Transfer ke rekening atas nama PT Angin Ribut.',
    'Sila tanya Majlis Perbandaran Contoh.',
    'CEO kami, Encik Bahrin Latiff, akan hadir.',
    'Presiden Wiryo Kartolo meresmikan stasiun itu.',
    'Ms Odette Marsh, our head of care, will call you.',
    'Pak Bowo Prakoso, kepala cabang kami, akan menelepon.',
    'Cik Nurul Huda (pegawai kami) uruskan kes ini.',
    'Lihat Perkiraan Waktu Pengiriman ya.',
  ],
});
