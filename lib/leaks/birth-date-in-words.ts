import { isNobodysBirth } from './birth-words.ts';
import { defineRecogniser } from './recogniser.ts';
import { ones, satuan, tens } from './words-of-numbers.ts';

const months =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec januari februari maret mei juni juli agustus oktober desember agt okt des mac jun julai ogos disember ogo dis'.split(
    ' ',
  );
const month = `(?:${[...months].sort((a, b) => b.length - a.length).join('|')})\\.?`;

const ordinal =
  '(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|twentieth|thirtieth|(?:thir|four|fif|six|seven|eigh|nine)teenth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth';
const belas = `sepuluh|sebelas|(?:${satuan}) belas`;
const puluh = `(?:${satuan}) puluh(?: (?:${satuan}))?`;
const day = `(?:\\d{1,2}(?:st|nd|rd|th)?|${ordinal}|${belas}|${puluh}|${satuan})`;
/** "1988", "'88", "88", "nineteen eighty-eight", "two thousand and four", "lapan lapan", "delapan puluh delapan", "dua ribu empat". */
const year = `(?:(?:tahun|thn|year) )?(?:(?:19|20)\\d\\d|'?\\d\\d|nineteen[ -](?:(?:oh[ -])?(?:${ones})|(?:${tens})(?:[ -](?:${ones}))?)|two thousand(?: (?:and )?(?:${ones}|ten|eleven|twelve))?|(?:sembilan belas|seribu sembilan ratus) (?:${puluh}|${belas}|(?:${satuan}) (?:${satuan}))|dua ribu(?: (?:${belas}|${satuan}))?|(?:kosong|nol|${satuan}) (?:kosong|nol|${satuan})|${puluh})`;

const born =
  /(?<!\p{L})(?:born|birth ?(?:day|date)?|dob|d\.o\.b\.?|lahir(?:nya)?|kelahiran|ultah(?:nya)?|ulang tahun(?:nya)?|hari jadi|harijadi)(?: (?:on|is|was|of|the|your|his|her|pada|tanggal|tgl|date|ialah|adalah|awak|encik|puan|kakak|bapak|ibu|anda|kamu|in the system|di sistem|dalam rekod)){0,3}[ :,(]*$/u;
/** Beside what verifies somebody. */
const verifies =
  /(?<!\p{L})(?:verif\p{L}{1,8}|match(?:es|ed)?|looked|passport|paspor|pasport|ic|mykad|nric|ktp|nik|ssn|social|identity|identitas|pengenalan|cocok(?:kan)?|padan(?:kan)?|licen[cs]e|sim|gave|id)(?!\p{L})/u;
/** Of what else a day with its year is told. */
const others =
  /(?<!\p{L})(?:since|sejak|until|till|sampai|hingga|from|dari|valid|berlaku|expir\p{L}{1,5}|luput|paid|bayar|due|opened|dibuka|founded|declared|signed|proclaimed|launched|built|held|diisytiharkan|diproklamasikan|diresmikan|dirasmikan|ditubuhkan|didirikan|est|joined|bought|dibeli|model|edition|edisi|copyright|standard|merdeka|kemerdekaan|proklamasi|independence|act|law)(?: \p{L}{1,12}){0,2}[ :,(]*$/u;

/** A day on which something was done. */
const done = /(?<!\p{L})(?:on|pada|bertarikh|dated) $/u;

/** With no more words than the month: "3 Aug '91" is read by another rule. */
const inDigits = /^\d{1,2}(?:st|nd|rd|th)? ?\p{L}+\.?,? '?\d+$|^\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?,? '?\d+$/u;

/** Whether the year is long enough past for the birth of somebody who has an account. */
function isLongPast(value: string): boolean {
  const [, written] = /(\d{2})$/.exec(value) ?? [];
  if (written === undefined)
    return !/(?:two thousand|dua ribu|kosong|nol|satu|dua puluh|belas)(?: \p{L}+)?$/u.test(value);
  return /20\d\d$/.test(value) ? Number(written) < 10 : Number(written) > 40 || /19\d\d$/.test(value);
}

/**
 * Birth dates as they are said: day and year in words, an ordinal with "of", a year of two digits (the customs of writing dates that
 * Unicode CLDR gives for English, Indonesian and Malay, spelled out as in its rules for numbers).
 */
export default defineRecogniser({
  name: 'birth-date-in-words',
  kind: 'date-of-birth',
  needs: 'letter',
  onlyBesideCue: true,
  shape: new RegExp(
    `(?<![\\w@/.'-])(?:(?:the )?${day}(?: of| ?hari ?bulan| ?hb)? ?${month}|${month} (?:the )?${day}),? ${year}(?![\\w@%]|[.,:/-]\\d|'\\d)`,
    'gi',
  ),
  validate: (value, { lower, start, end }) => {
    if (inDigits.test(value)) return false;
    const before = lower.slice(Math.max(0, start - 40), start);
    if (isNobodysBirth(lower, start, end)) return false;
    if (born.test(before)) return 0.97;
    if (done.test(before) || others.test(before)) return false;
    if (!isLongPast(value.toLowerCase())) return false;
    return verifies.test(before) || verifies.test(lower.slice(end, end + 24)) ? 0.8 : 0.5;
  },
  cues: { any: months },
  reach: [0, 0],
  bare: 0.5,
  cued: 0.5,
  certainFrom: 0.8,
  why: 'date-of-birth',
  flags: [
    "Born [[date-of-birth:the 9th of March '82]], so the file is hers.",
    'Birth date [[date-of-birth:thirty-first of October 1975]] and passport agree.',
    'Lahir [[date-of-birth:sembilan belas Mei tujuh puluh enam]] kan Bu?',
    'Birthday [[date-of-birth:5 Julai, tahun sembilan satu]] betul?',
    'Tarikh lahir awak [[date-of-birth:9 haribulan Mac 1984]] kan.',
    'IC says [[date-of-birth:14 hb Ogos 1993]].',
    "IC matches, [[date-of-birth:February twelfth, '69]], thanks.",
  ],
  passes: [
    'Our bank was born on the 4th of July 1986.',
    'The film came out on the 3rd of June 1977.',
    'Watch the classic match of the 8th of May 1971.',
    'The 21st of April 1879 is on every calendar.',
    'Open since the 4th of May 1998.',
    'The charter was signed on the second of June 1953.',
    'On the first of June 2025 fares change.',
    'Promo sampai tiga puluh satu Mei.',
    'Chat 2 pagi 14 Jun, dua puluh pesan.',
  ],
});
