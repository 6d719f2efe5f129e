import { isNobodysBirth } from './birth-words.ts';
import { defineRecogniser } from './recogniser.ts';

const month =
  '(?:jan|feb|mar|mac|apr|may|mei|jun|jul|aug|agu|agt|ags|ogo|ogos|sep|sept|oct|okt|nov|nop|dec|des|dis)[a-z]{0,7}\\.?';

/** A birthday that comes round, perhaps of a shop. */
const feast = /birthday|ultah|ulang tahun|hari jadi/;
/** By what somebody was found or proven to be who she is. */
const verifying =
  /(?<!\p{L})(?:(?:looked|found|matched|match|verified|identified|traced)(?: (?:you|her|him|it|them))?(?: up)? (?:by|with|under|on)|(?:cocok|cocokkan|padan|padankan|disahkan|dicari|dicek|disemak) (?:dengan|pakai|guna|lewat)) $/u;
/** A day on which something was done is no birth date, but beside the word for it. */
const done = /(?<!\p{L})(?:on|pada|bertarikh|dated) $/u;
/** So that "July 19, 94 days" is no year. */
const ends = /^(?:$|[?!.,;:)])/;

/** Birth dates in digits or with a month by name: beside the word for birth, behind what somebody was found by, or long enough past. */
export default defineRecogniser({
  name: 'date-of-birth',
  kind: 'date-of-birth',
  needs: 'digit',
  shape: new RegExp(
    `(?<![\\w@/.-])(?:\\d{1,2}(?:st|nd|rd|th)? ?[-/.]? ?${month}[ -]?,? ?'?(?:\\d{4}|\\d{2})|${month} ?\\d{1,2}(?:st|nd|rd|th)?,? (?:\\d{4}|'?\\d{2})|(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2}|\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?(?:(?:19|20)\\d{2}|\\d{2})|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)\\d{2}|\\d{2}))(?![\\w@]|[.:/-]\\d)`,
    'gi',
  ),
  validate: (value, around) => {
    const before = around.lower.slice(Math.max(0, around.start - 40), around.start);
    if (/^\d+$/.test(value))
      return around.cue && around.distance <= 2 && !/(?<!\p{L})(?:pin|password|sandi|laluan)/u.test(before)
        ? 0.8
        : false;
    if (verifying.test(before)) return 0.8;
    if (isNobodysBirth(around.lower, around.start, around.end)) return false;
    const year = /(\d{4})(?!.*\d{4})/.exec(value);
    if (around.cue) return year !== null && Number(year[1]) > 2022 && feast.test(around.lower) ? 0.5 : true;
    if (done.test(before)) return false;
    if (year !== null) return Number(year[1]) < 2012 ? 0.45 : false;
    return /[a-z]/i.test(value) && Number(/\d\d$/.exec(value)?.[0]) > 40 && ends.test(around.lower.slice(around.end))
      ? 0.45
      : false;
  },
  cues: {
    any: ['dob', 'lahir', 't/l', 'tgl lahir', 'd.o.b', 'born', 'umur'],
    id: ['tanggal lahir', 'kelahiran', 'ulang tahun', 'ultah', 'ulang tahunnya', 'lahirnya', 'tgl lahir'],
    ms: ['tarikh lahir', 'hari jadi', 'kelahiran'],
    en: ['birth', 'birthday', 'birthdate', 'date of birth', 'birth date'],
  },
  against: {
    any: [
      'promo',
      'berlaku',
      'valid',
      'sampai',
      'until',
      'hingga',
      'expiry',
      'exp',
      'luput',
      'bayar',
      'paid',
      'dibeli',
      'tempoh',
    ],
    en: ['due', 'on', 'since', 'delivered'],
    id: ['tanggal', 'jatuh tempo', 'sejak', 'pada'],
    ms: ['pada', 'sejak', 'sebelum'],
  },
  bare: 0.45,
  cued: 0.95,
  reach: [4, 2],
  certainFrom: 0.9,
  why: 'date-of-birth',
  flags: [
    'Kak Tika (lahir [[date-of-birth:22/2/94]] kan?) sudah aktif.',
    'DOB [[date-of-birth:3rd Nov 1964]] matches.',
    'Tarikh lahir [[date-of-birth:12 Mac 1984]] betul.',
    "Her brother, [[date-of-birth:8 Jan '73]], may come along.",
    'We looked you up by [[date-of-birth:6/2/77]] today.',
    'Tgl lahir [[date-of-birth:06021977]] cocok.',
    'Puan lahir [[date-of-birth:4 Mei 1961]], jadi ada diskaun.',
    'The form you signed has DOB [[date-of-birth:12/5/1988]] in it.',
    'Your birth date was changed from [[date-of-birth:12/5/1988]] today.',
  ],
  passes: [
    'Valid until July 19, 94 days from now.',
    'Promo sampai 31/8/2025.',
    'Sejak kemerdekaan, 17 Agustus 1945.',
    'The Titanic sank on 15 April 1912.',
    'The classic match of July 19, 1993 is on tonight.',
    'Children born after 01/09/2019 get it free.',
    'Kartini lahir 21 April 1879.',
    'Our 40th birthday is 1 June 2025, come along!',
    'Our founder was born on 4 March 1921.',
    'Hari jadi kedai 5/5/1990, jom raikan!',
    'Kode 060277 untuk lahiran.',
    'Tanggal lahir isi di kolom 3.',
  ],
});
