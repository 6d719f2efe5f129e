import type { Reading } from '../review/reading.ts';
import { type Candidate, defineFinder } from './recogniser.ts';

/** Words that begin an address. */
const openers = new Set(
  'jl jln jalan gg gang lorong lrg lr persiaran lebuh lingkungan dusun dukuh perum perumahan komplek kompleks komp cluster blok block blk unit flat apt apartment apartemen apartmen pangsapuri kondominium kondo rumah taman tmn kampung kg kp desa no nomor lot tower townhouse ruko rusun rusunawa griya kost kos ppr rt residensi residence villa lt lantai level tingkat number house bumi'.split(
    ' ',
  ),
);
/** Openers that say little by themselves. */
const weak = new Set(
  'no nomor unit rumah desa taman lot flat number house blok block tower level lantai lt tingkat villa kos kost rt komp bumi residence kp'.split(
    ' ',
  ),
);
/** Words behind a number that make it a street. */
const streets = new Set(
  'street st road rd lane ln avenue ave drive dr close crescent court ct gardens grove terrace way place pl square hill boulevard blvd quay row walk mews parade trail pike highway rise view vale green park circle cres tce pde hwy'.split(
    ' ',
  ),
);
/** Words that go on with one. */
const inside = new Set(
  'rt rw no kel kec kelurahan kecamatan desa kav km lantai lt blok block blk unit nomor jl jln jalan gg gang lorong seksyen section fasa phase dalam raya apt flat level tower barat timur utara selatan baru lama seri bandar mukim floor tingkat kota # dusun cluster taman kg kampung perum residensi pangsapuri apartmen ppr desa lot depan'.split(
    ' ',
  ),
);

/** Capitalised words that end an address: a sentence goes on behind them. */
const enders = new Set(
  'hp telp tel wa uu pp perda permen perpres pasal ayat kalau sudah silakan dah kurir sebelum sampai tahun bulan jam pukul the and we our your kami anda yang ini itu sekarang besok esok hari semua sis bro maaf terima tolong mohon harap dan atau untuk ref nik ic sn imei modem rp rm meter kos'.split(
    ' ',
  ),
);
/** Words before an address that are no part of it. */
const leading = new Set('rumah alamat unit nomor number no desa level lantai tingkat house blk'.split(' '));

function isNumber(norm: string): boolean {
  return /^\d{1,6}[a-z]?$/.test(norm) || /^[a-z]\d{1,4}[a-z]?$/.test(norm);
}

function isPart(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || enders.has(token.norm)) return false;
  // behind a comma somebody is spoken of or to
  if (reading.tokens[at - 1]?.norm === ',' && people.has(token.norm) && !leading.has(token.norm)) return false;
  if (/d/.test(token.shape)) {
    if (!isNumber(token.norm)) return false;
    // 0813-8825: the beginning of a telephone number
    const next = reading.tokens[at + 2];
    return !(token.norm.length >= 3 && reading.tokens[at + 1]?.norm === '-' && /^\d{3,}$/.test(next?.norm ?? ''));
  }
  return /^X/.test(token.shape) || inside.has(token.norm);
}

/** A house or unit written as letter and numbers: "A-3-9", "15-08", "C-1118", "E5/14", "III/22". */
function isUnit(reading: Reading, at: number): boolean {
  const [one, mark, two] = [reading.tokens[at], reading.tokens[at + 1], reading.tokens[at + 2]];
  if (one === undefined || mark === undefined || two === undefined) return false;
  if ((mark.norm !== '-' && mark.norm !== '/') || one.end !== mark.start || mark.end !== two.start) return false;
  if (mark.norm === '-')
    return /^(?:[a-z]{1,2}\d{0,2}|\d{1,2}[a-z]?)$/.test(one.norm) && /^\d{1,4}[a-z]?$/.test(two.norm);
  return (
    mark.norm === '/' && /^(?:[a-z]{1,2}\d{1,2}|[ivx]{1,5}|[a-z])$/.test(one.norm) && /^\d{1,3}[a-z]?$/.test(two.norm)
  );
}

/** First token of the place name that stands before a block or a number ("Setiabudi Indah Blok VV"). */
function nameBefore(reading: Reading, at: number): number {
  const { tokens, sentences } = reading;
  let from = at;
  while (from > 0 && at - from < 3) {
    const before = tokens[from - 1];
    const here = tokens[from];
    if (before === undefined || here === undefined || here.start - before.end !== 1) break;
    if (!/^X/.test(before.shape) || /d/.test(before.shape) || enders.has(before.norm) || people.has(before.norm)) break;
    if (sentences[from - 1] !== sentences[at] || from === 1 || sentences[from - 2] !== sentences[from - 1]) break;
    from -= 1;
  }
  return from;
}
/** Who is spoken of or to, and words that are no name before a block. */
const people = new Set('pak bapak bu ibu kak mas mbak bang encik puan cik tuan mr mrs ms unit rumah alamat'.split(' '));

/** What stands in an address, as far as one was read. */
interface Parts {
  /** Number of the token behind its last part; the first token's where there is none. */
  readonly last: number;
  readonly digits: number;
  readonly names: number;
  /** Words that begin an address; a weak one counts half. */
  readonly openers: number;
  /** A word for a street stands among them. */
  readonly street: boolean;
}

/** Reads on from token `from` while parts of an address follow each other: 24 tokens at most. */
function partsFrom(reading: Reading, from: number): Parts {
  const { tokens, draft } = reading;
  let to = from;
  let last = from;
  let digits = 0;
  let names = 0;
  let seen = 0;
  let street = false;
  while (to < tokens.length && to - from < 24) {
    const one = tokens[to];
    if (one === undefined) break;
    const before = tokens[to - 1];
    if (/^[.,/#-]$/.test(one.norm) && !(to === from)) {
      const next = tokens[to + 1];
      if (!isPart(reading, to + 1) && next?.norm !== '#') break;
      const short =
        openers.has(before?.norm ?? '') ||
        inside.has(before?.norm ?? '') ||
        (streets.has(before?.norm ?? '') && (before?.norm.length ?? 9) <= 3) ||
        /^(?:\p{L}|ds|dsn|hj|kel|kec|kab|tmn|lrg|jln)$/u.test(before?.norm ?? '');
      if (one.norm === '.' && next !== undefined && next.start > one.end && !short && !/^\d/.test(next.norm)) break;
      to += 1;
      continue;
    }
    if (to > from && !isPart(reading, to) && !openers.has(one.norm) && !(streets.has(one.norm) && digits > 0)) break;
    if (to > from && before !== undefined && /\n/.test(draft.slice(before.end, one.start)) && !openers.has(one.norm))
      break;
    if (/d/.test(one.shape)) digits += 1;
    else if (/^X/.test(one.shape) && !openers.has(one.norm) && !inside.has(one.norm)) names += 1;
    if (openers.has(one.norm)) seen += weak.has(one.norm) ? 0.5 : 1;
    if (streets.has(one.norm)) street = true;
    to += 1;
    last = to;
  }
  return { last, digits, names, openers: seen, street };
}

/** How an address begins: by which of the forms that the rule knows. */
interface Opening {
  /** The first word, small. */
  readonly head: string;
  /** A word that begins an address. */
  readonly opens: boolean;
  /** A number of a house. */
  readonly number: boolean;
  /** A unit of letter and number. */
  readonly unit: boolean;
  /** Singapore's "#12-08". */
  readonly hash: boolean;
}

/** 0 to 1: how likely somebody lives there, by what was read. */
function strengthOf(value: string, { head, opens, number, unit, hash }: Opening, parts: Parts): number {
  const { digits, names, openers: seen, street } = parts;
  if (/\brt\b.{0,4}\d/i.test(value)) return 0.85;
  if (hash) return 0.75;
  if (unit) return names + seen > 0 ? 0.7 : /^[A-Za-z]/.test(value) ? 0.4 : 0.12;
  if (number && !opens) return street && names >= 1 ? 0.7 : seen >= 0.5 && names >= 1 ? 0.5 : 0;
  if (!weak.has(head)) return digits > 0 ? 0.75 : names > 0 ? 0.2 : 0.05;
  if (digits === 0) return 0.05;
  if (seen >= 1) return 0.65;
  return /^no/.test(head) ? (names > 0 ? 0.3 : 0.06) : 0.35;
}

/** Streets, houses, blocks, RT/RW of persons. What the brand publishes, and areas without a house, fall out later or stay weak. */
export default defineFinder({
  name: 'postal-address',
  kind: 'postal-address',
  find: (reading) => {
    const found: Candidate[] = [];
    const { tokens, draft } = reading;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      const word = token.norm;
      const number = token.shape[0] === 'd' && /^\d{1,4}[a-z]?$/.test(word);
      const unitForm = isUnit(reading, at);
      const hash = word === '#' && /^\d{2}$/.test(tokens[at + 1]?.norm ?? '') && tokens[at + 2]?.norm === '-';
      const opens = openers.has(word);
      if (!opens && !number && !unitForm && !hash) continue;
      const glued = tokens[at - 1]?.end === token.start && /^[-/.:@]$/.test(tokens[at - 1]?.norm ?? '');
      if (glued && tokens[at - 2]?.end === tokens[at - 1]?.start) continue;
      let from = at;
      while (
        leading.has(tokens[from]?.norm ?? '') &&
        (openers.has(tokens[from + 1]?.norm ?? '') || isUnit(reading, from + 1))
      )
        from += 1;
      const parts = partsFrom(reading, from);
      if (parts.last <= from) continue;
      const blockLike = unitForm || /^(?:blok|block|blk|no|nomor|cluster|lt|rt)$/.test(tokens[from]?.norm ?? '');
      const first = blockLike ? nameBefore(reading, from) : from;
      const start = tokens[first]?.start ?? token.start;
      const end = tokens[parts.last - 1]?.end ?? token.end;
      const value = draft.slice(start, end);
      const strength = strengthOf(
        value,
        { head: tokens[first]?.norm ?? '', opens, number, unit: unitForm || isUnit(reading, first), hash },
        { ...parts, names: parts.names + from - first },
      );
      if (strength <= 0.05) continue;
      found.push({ start, end, kind: 'postal-address', rule: 'postal-address', value, strength });
      at = Math.max(at, parts.last - 1);
    }
    return found;
  },
  why: 'postal-address',
  flags: [
    'Kurir jalan ke [[postal-address:Jl. Cempaka Baru IV No. 19]] sekarang.',
    'Hantar ke [[postal-address:22, Jalan Kenanga 2, Taman Indah]] esok.',
    'We left it in the porch of [[postal-address:41 Cromarty Gardens]].',
  ],
  passes: ['Gangguan di Cilandak dan sekitarnya.', 'Buka jam 8 sampai 5.', 'Kantor pusat di Bandung.'],
});
