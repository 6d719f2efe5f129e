import { defineRecogniser } from './recogniser.ts';

const ones = 'one|two|three|four|five|six|seven|eight|nine';
const satuan = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|lapan|sembilan';
/** Up to three digits, or in words up to ninety-nine. */
const number = `(?:\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:${ones}))?|(?:thir|four|fif|six|seven|eigh|nine)teen|ten|eleven|twelve|(?!one)(?:${ones})|sepuluh|sebelas|(?:${satuan}) (?:belas|puluh(?: (?:${satuan}))?)|(?!satu)(?:${satuan}))`;
const asked =
  'awak|kau|kakak|bapak|ibu|encik|puan|pakcik|makcik|mak|beliau|dia|anda|kamu|tuan|saat ini|sekarang|baru|sudah|dah|kan|memang|is|of|ialah|:';
const unit = '(?: (?:tahun|thn|th|years?(?: old)?)(?:(?: and| dan)? \\d{1,2} (?:bulan|months?))?)?';
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}';
/** Whose age it is, said before it: then no rule for everybody is meant. */
const told =
  /(?<!\p{L})(?:(?:umur|usia) (?:awak|kau|kakak|bapak|ibu|encik|puan|pakcik|makcik|mak|beliau|dia|anda|kamu|tuan)|(?:your|his|her) age|puts (?:you|him|her) at)(?: \p{L}+)? $/u;

/** An exact age told of one person: "umur 84", "aged seventy-one", "turning six on May 4", "17 years and 3 months". A limit for everybody is none. */
export default defineRecogniser({
  name: 'age',
  kind: 'date-of-birth',
  needs: 'letter',
  onlyBesideCue: true,
  shape: new RegExp(
    `(?<= )(?=[\\dtefsnldo])(?:(?<=\\b(?:umur|usia|age|aged|umurnya|usianya|berumur|berusia|turn|turns|turned|turning|puts (?:you|him|her) at)(?: (?:${asked})){0,2} )${number}${unit}(?: (?:on|this|in|next|last) ${month}(?: \\d{1,2})?)?(?![\\w@/-]|[.,]\\d| (?:times|kali|pages|pm|am|degrees|bulan|minggu|weeks))|(?<=\\bat )[3-9]\\d (?:this|next|last) ${month}(?![\\w/-]))`,
    'gi',
  ),
  validate: (value, { lower, start, end }) => {
    const before = lower.slice(Math.max(0, start - 34), start);
    const near = before + lower.slice(start, Math.min(lower.length, end + 20));
    if (
      /minim|maks|bawah|atas|sampai|hingga|over|under|above|below|antara|batas|once|when|until|must|if |harus|wajib|mesti|pastikan|kalau|jika|jikalau|bagi yang|our|shop|store|toko|kedai|kami|kita|nanti|bila|pada umur|had |from|mulai|ke atas|to \d|-\d/.test(
        near,
      )
    )
      return false;
    return told.test(before) || /\p{L} \d{1,2} (?:bulan|months?)$/iu.test(value) ? 0.9 : 0.55;
  },
  cues: {
    any: ['umur', 'usia', 'aged', 'age', 'berumur', 'berusia'],
    en: ['turn', 'turns', 'turned', 'turning', 'puts', 'at'],
  },
  reach: [0, 0],
  bare: 0.55,
  cued: 0.6,
  why: 'date-of-birth',
  flags: [
    'Umur awak [[date-of-birth:17 tahun 4 bulan]] dik.',
    'Bapak awak umur [[date-of-birth:84]], betul?',
    'Her card puts her at [[date-of-birth:16 years and 2 months]], so no.',
    'Aina is turning [[date-of-birth:eight on March 3]], how lovely.',
    'Usia Bapak [[date-of-birth:enam puluh dua]] kan?',
  ],
  passes: [
    'Terbuka untuk umur 18 tahun ke atas.',
    'Children aged 6 to 12 swim free.',
    'We turned back four times.',
    'Bayi usia 9 bulan dapat imunisasi.',
    'Doors open at 30 in May Street.',
  ],
});
