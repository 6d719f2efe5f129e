import type { Reading } from '../review/reading.ts';
import type { ReviewContext } from '../review/types.ts';
import { type Candidate, defineFinder } from './recogniser.ts';

/** Links between a given name and a father's. */
const between = new Set('bin binti bt bte b bn s/o d/o a/l a/p al ap anak ibni'.split(' '));
/** Words that announce a name. */
const announced = new Set(
  'nama bernama namanya named atasnama milik pemilik pemiliknya penerima penerimanya registered belongs kepada name penyewa penghuni penghuninya penjamin waris holder'.split(
    ' ',
  ),
);
const titles = new Set(
  'pak bapak bpk bu ibu kak kakak mas mbak bang abang encik puan tuan cik tn ny mr mrs ms miss mdm madam sdr sdri saudara saudari kang teh dr haji hajah hj ko ce ci nona encik datuk datin tengku en pn rider driver drivernya kurir pemandu sir uncle aunty arwah almarhum almarhumah alm allahyarham suami isteri istri husband wife anak baby'.split(
    ' ',
  ),
);
/** Capitalised words that begin sentences or name things, never persons. */
const ordinary = new Set(
  (
    'the a an we i you he she it they hi hello dear sorry thanks thank please your our my this that dm terima kasih maaf mohon halo hai salam selamat kami anda kalau jika untuk dan atau di ke dari yang ini itu sila harap boleh ' +
    'january february march april may june july august september october november december januari februari maret mei juni juli agustus oktober desember mac julai ogos disember jun monday tuesday wednesday thursday friday saturday sunday ' +
    'senin selasa rabu kamis jumat sabtu minggu isnin khamis jumaat ahad visa mastercard mandiri bca bri bni maybank cimb rhb bank gopay ovo dana jalan jl jln gg gang lorong taman kampung kg blok block unit no rt rw road street lane ave ' +
    'kota kabupaten kecamatan kelurahan desa jakarta bandung surabaya medan kuala lumpur johor penang singapore london rp rm pin otp nik ktp kk sim stnk imei sn ic mykad nric hotline call center customer service admin cs team tim support app'
  ).split(' '),
);

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
      if (words > 0 && before !== undefined && token.start - before.end > 1) break;
      words += 1;
      to += 1;
      continue;
    }
    if (words === 0) break;
    // Mei is a month, and a name where names stand on both sides
    if (token.norm === 'mei' && /^X/.test(token.shape) && isNameWord(reading, to + 1)) {
      words += 1;
      to += 1;
      continue;
    }
    if (between.has(token.norm) && isNameWord(reading, to + 1)) {
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

const wordsOf = (name: string) => name.toLowerCase().split(/[^\p{L}]+/u);

/** Whether a word of a run stands in the full name that the record holds. */
function ofRecord({ tokens, context }: Reading, from: number, to: number): boolean {
  const full = context.customer?.fullName;
  if (full === undefined) return false;
  const words = wordsOf(full);
  return tokens.slice(from, to).some(({ norm }) => words.includes(norm));
}

const shownAbove = new WeakMap<ReviewContext['thread'], ReadonlySet<string>>();

/** Words of the names that a thread shows. */
function shownIn(thread: ReviewContext['thread']): ReadonlySet<string> {
  const known = shownAbove.get(thread);
  if (known !== undefined) return known;
  const fresh = new Set(thread.flatMap(({ name }) => wordsOf(name)));
  shownAbove.set(thread, fresh);
  return fresh;
}

/** Whether every name of a run is one that the thread shows, with titles between: "Sofea Zulkifli Cik Sofea", behind a mention. */
function isShown({ tokens, context }: Reading, from: number, to: number): boolean {
  const shown = shownIn(context.thread);
  return tokens.slice(from, to).every(({ norm }) => shown.has(norm) || titles.has(norm));
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
      while (from < run.to && titles.has(tokens[from]?.norm ?? '')) {
        from += 1;
        titled = true;
      }
      const words = run.words - (from - (run.to - run.words));
      if (from >= run.to) continue;
      let before = from - 1;
      while (before >= 0 && /^[:.("]$/.test(tokens[before]?.norm ?? '')) before -= 1;
      // who is spoken to in the sentence before does not lead this name
      const leader = sentences[before] === sentences[from] ? (tokens[before]?.norm ?? '') : '';
      titled ||= titles.has(leader);
      const told =
        announced.has(leader) ||
        (leader === 'n' && tokens[before - 2]?.norm === 'a') ||
        (leader === 'nama' && true) ||
        leader === 'a.n' ||
        leader === 'an';
      if (!run.linked && isShown(reading, from, run.to)) continue;
      if (!run.linked && !told && !titled && !ofRecord(reading, from, run.to) && isThing(reading, from, run.to))
        continue;
      const opens = from === 0 || sentences[from] !== sentences[from - 1];
      let strength = 0;
      if (run.linked) strength = 0.92;
      else if (told) strength = words >= 2 ? 0.85 : 0.4;
      else if (titled && words >= 2) strength = 0.6;
      else if (words >= 2) strength = opens ? 0.2 : 0.35;
      else if (titled) strength = 0.06;
      if (strength <= 0.05) continue;
      const start = tokens[from]?.start ?? 0;
      const end = tokens[run.to - 1]?.end ?? 0;
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
  why: 'person-name',
  flags: [
    'Nomor itu atas nama [[person-name:Fredy Gunawan Tanu]].',
    'Pemandu [[person-name:Hazim bin Ruslan]] sudah digantung.',
    'It is registered to Mr [[person-name:Vasu a/l Muniandy]].',
  ],
  passes: [
    'Halo Kak Dinda, selamat pagi.',
    'Thanks for waiting, Mr Lim.',
    'Kantor kami di Jakarta.',
    'Sila tanya Majlis Perbandaran Contoh.',
    'Lihat Perkiraan Waktu Pengiriman ya.',
  ],
});
