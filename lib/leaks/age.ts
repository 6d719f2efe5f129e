import { defineRecogniser } from './recogniser.ts';
import { ones, satuan, tens } from './words-of-numbers.ts';

/** Up to three digits, or in words up to ninety-nine. */
const number = `(?:\\d{1,3}|(?:${tens})(?:[ -](?:${ones}))?|(?:thir|four|fif|six|seven|eigh|nine)teen|ten|eleven|twelve|(?!one)(?:${ones})|sepuluh|sebelas|(?:${satuan}) (?:belas|puluh(?: (?:${satuan}))?)|(?!satu)(?:${satuan}))`;
const person = 'awak|kau|kakak|bapak|ibu|encik|puan|pakcik|makcik|mak|beliau|dia|anda|kamu|tuan';
const asked = `anak|suami|isteri|istri|ayah|${person}|saat ini|sekarang|baru|sudah|dah|kan|memang|is|of|ialah|:`;
const unit = '(?: (?:tahun|thn|th|years?(?: old)?)(?:(?: and| dan)? \\d{1,2} (?:bulan|months?))?)?';
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}';
/** Whose age it is, said before it: then no rule for everybody is meant. */
const told = new RegExp(
  `(?<!\\p{L})(?:(?:umur|usia) (?:${person})|(?:${person}) (?:berumur|berusia)|(?:your|his|her) age|(?:your|his|her) \\p{L}+, aged|(?:your|his|her) \\p{L}+ (?:is|was) (?:aged|turning)|puts (?:you|him|her) at|(?:you|he|she)(?: are| is|'re|'s))(?: \\p{L}{1,10})? $`,
  'u',
);
/** By what it is known. */
const recorded =
  /(?<!\p{L})(?:ikut|mengikut|menurut|sesuai|di|dalam|per|on|by|in) (?:\p{L}+ )?(?:rekod|records?|data|ktp|ic|id|form|borang|file|system|sistem)(?!\p{L})/u;
/** For whom something is meant, from which age or up to which. */
const limit =
  /(?<!\p{L})(?:minim\p{L}*|maks\p{L}*|max\p{L}*|(?:ke)?bawah|di ?atas|ke atas|sampai|hingga|over|under|above|below|antara|between|batas|had|once|when|until|must|if|harus|wajib|mesti|pastikan|kalau|kalo|jika|jikalau|(?:bagi|untuk|for|buat|pada)(?= (?:umur|usia|ages?|aged|bayi|anak-anak|kanak|children|kids|those|mereka))|nanti|bila|from|mulai|dari|who|yang|to \d|or older|and over|free|gratis|percuma)(?!\p{L})|\d ?\+/u;
/** "Berumur 60 tahun? …": whoever it may concern is asked, and nobody is named. */
const anybody = /(?:^|[.!?\n] ?)\p{L}+ $/u;
/** Houses and things that have an age. */
const thing =
  /(?<!\p{L})(?:our|kami|kita|shop|store|company|brand|toko|kedai|syarikat|perusahaan|bateri|baterai|battery|mesin|machine|produk|product|building|gedung|bangunan|cheese|keju|wine|whisky|beef)(?!\p{L})/u;

/** An exact age told of one person: "umur 84", "aged seventy-one", "turning six on May 4", "17 years and 3 months". A limit for everybody is none. */
export default defineRecogniser({
  name: 'age',
  kind: 'date-of-birth',
  needs: 'letter',
  onlyBesideCue: true,
  shape: new RegExp(
    `(?<= )(?=[\\dtefsnldo])(?:(?<=\\b(?:umur|usia|age|aged|umurnya|usianya|berumur|berusia|turn|turns|turned|turning|puts (?:you|him|her) at)(?: (?:${asked})){0,2} )${number}${unit}(?: (?:on|this|in|next|last) ${month}(?: \\d{1,2})?)?(?![\\w@/-]|[.,]\\d| (?:times|kali|pages|pm|am|degrees|bulan|minggu|weeks))|(?<=\\b(?:you|he|she)(?: are| is|'re|'s) )${number} years old(?=$|[.,!?;)]| (?:per|now|today|on|in|by|as|so|and|according)(?!\\w))|(?<=\\bat )[3-9]\\d (?:this|next|last) ${month}(?![\\w/-]))`,
    'gi',
  ),
  validate: (value, { lower, start, end }) => {
    const before = lower.slice(Math.max(0, start - 34), start);
    const near = before + lower.slice(start, Math.min(lower.length, end + 20));
    if (limit.test(near) || (anybody.test(before) && lower[end] === '?')) return false;
    if (told.test(before) || recorded.test(lower.slice(end, end + 30))) return 0.9;
    if (thing.test(before) || thing.test(lower.slice(end, end + 24))) return false;
    return / \d{1,2} (?:bulan|months?)$/i.test(value) ? 0.9 : 0.55;
  },
  cues: {
    any: ['umur', 'usia', 'aged', 'age', 'berumur', 'berusia'],
    en: ['turn', 'turns', 'turned', 'turning', 'puts', 'at', 'old'],
  },
  reach: [0, 0],
  bare: 0.55,
  cued: 0.6,
  certainFrom: 0.88,
  why: 'date-of-birth',
  flags: [
    'Nomor antrean 00-12-41, usia [[date-of-birth:66 tahun]].',
    'Umur awak [[date-of-birth:17 tahun 4 bulan]] dik.',
    'Bapak awak umur [[date-of-birth:84]], betul?',
    'Her card puts her at [[date-of-birth:16 years and 2 months]], so no.',
    'Aina is turning [[date-of-birth:eight on March 3]], how lovely.',
    'Usia Bapak [[date-of-birth:enam puluh dua]] kan?',
    'Umur beliau [[date-of-birth:dua puluh sembilan]], betul?',
    'Your mother, aged [[date-of-birth:83]], is on the list.',
    'Encik berumur [[date-of-birth:61]] ikut rekod kami.',
    'Usia anak Ibu [[date-of-birth:3 tahun 2 bulan]] di sistem.',
    'She is [[date-of-birth:19 years old]] per her ID.',
  ],
  passes: [
    'Terbuka untuk umur 18 tahun ke atas.',
    'Children aged 6 to 12 swim free.',
    'We turned back four times.',
    'Bayi usia 9 bulan dapat imunisasi.',
    'Turning 18 on May 4? Celebrate with us!',
    'Vaksin untuk usia 1 tahun 6 bulan.',
    'Cheese aged 24 weeks is back.',
    'If you are 18 years old, you may sign.',
    "You're 30 years old fans, wow.",
    'Berusia 60 tahun? Kad percuma untuk anda.',
    'Our shop, aged 83, is proud.',
    'Doors open at 30 in May Street.',
  ],
});
