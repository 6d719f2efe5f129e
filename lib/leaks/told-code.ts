import { defineRecogniser } from './recogniser.ts';

/** A key of a keypad, as a sign or in words, before and behind the digits. */
const key = '(?:star|hash|asterisk|bintang|pagar)';

/** What one does with a code at a keypad, a screen or a combination lock. */
const entering =
  'type|types|key in|keyed in|punch|punch in|punch it in|punching|enter|tap in|press|input|paste|copy|dials to|dial to|lock to|padlock to|keypad takes|door takes|gate takes|lift takes|wants|opens with|gembok|gemboknya|mangga|ketik|ketikan|ketikkan|ketikin|ketiklah|masukkan|masukin|masukan|pencet|tekan|tempel|salin|taip|taipkan|putar ke|pusing ke|puterin ke|isi dengan|isikan'.split(
    '|',
  );
/** "Type" is a word for kinds, too: "our type 44-10", "blood type". */
const noun = 'our|your|this|that|the|a|any|which|what|of|new|same|security|meter|model|card|filter|battery|blood|room';
const filler =
  'in|it|this|these|the|code|digits|number|star|hash|and|then|slowly|exactly|just|only|here|saja|aja|je|sahaja|ini|angka|kode|kod|kodenya|nombor|nomor|dulu|bintang|pagar|lalu|terus|pelan-pelan|di sini';
const entered = new RegExp(
  `(?<!\\p{L}|(?:${noun}) (?=type ))(?:${entering.join('|')})(?: (?:${filler})){0,4}[ :,"']{1,3}$`,
  'u',
);
const used =
  /(?<!\p{L})(?:use|using|with|pakai|pake|guna|gunakan)(?: (?:this|the|code|ini|kode|kod|je|aja|saja)){0,2}[ :"']{1,3}$/u;
/** What is advised against is nobody's code: "don't use 1234". */
const warned = /(?:don't|dont|do not|never|not|avoid|jangan|jgn|hindari|elak(?:kan)?) (?:\p{L}+ ){0,2}["']?$/u;
/** What opens or expires, so that what is used for it is a code. */
const purpose =
  /(?<!\p{L})(?:doors?|gates?|lifts?|locks?|unlock|padlock|locker|kiosk|log ?in|sign in|security|expires?|run out|runs out|buka|keypad|pintu|gembok|gemboknya|kunci|kuncinya|loker|masuk|hangus|berlaku|luput|kedaluwarsa|kadaluarsa|tamat|mangga)(?!\p{L})/u;
/** Said right behind what nobody else may know: "don't read it out", "jangan disebar", "jangan kasih ke siapa pun". */
const secret =
  /^["')]?[.,!;:]? {0,2}(?:(?:and|dan|tapi|but|ya|please|tolong|mohon)[,.]? ){0,2}(?:(?:do not|don't|dont|never) (?:\p{L}+ )?(?:read|share|tell|give|pass|show|forward) (?:it|this|that|them)|(?:jangan|jgn) (?:\p{L}+ )?(?:di(?:sebar|bagi|bagikan|kasih|share|kongsi|sebut|beritahu)|(?:kasih|kasi|bagi|bagikan|beri|beritahu|kongsi|sebut|share|tunjuk) (?:tahu |tau )?(?:ke|kat|kepada|pada|dengan|sama|siapa|orang|sesiapa)))/u;
/** And what lasts for minutes. */
const brief =
  /^["')]?[.,!;:]? {0,2}(?:\p{L}+ ){0,2}(?:valid|good for|berlaku|expires?|sah|hangus|dies|lapses|luput|tamat|lasts|kedaluwarsa)[^.!?\n]{0,16} (?:minutes?|mins?|menit|minit|seconds?|detik|saat)(?!\p{L})/u;
/** Whom one shows a code that hands something over. */
const handed =
  /(?<!\p{L})(?:give|show|tell|read|tunjuk(?:kan)?|sebut(?:kan)?|kasih|beri|beritahu)(?!\p{L})[^.!?\n]{0,30}[ :]$/u;
const taker =
  /(?<!\p{L})(?:carrier|operator|provider|staff|courier|driver|rider|guard|kurir|petugas|satpam|kaunter|loket|when they ask)(?!\p{L})/u;
const measured =
  /^ ?(?:rupiah|ringgit|points?|poin|mata|kcal|langkah|steps|gb|mb|kwh|volts?|watts?|hz|mm|cm|kali|times|karakter|characters?|aksara|digits?|angka|huruf|orang|people|as (?:the |your )?(?:post|zip|amount)|sebagai|untuk (?:nominal|jumlah)|poskod|kode pos)(?!\p{L})/u;
/** Said of numbers that everybody may call or pay to. */
const published =
  /(?<!\p{L})(?:nomor|nombor|number|call|centre|center|hotline|talian|aduan|rekening|rek|wa|whatsapp|hubungi|telepon|telefon|phone|account|akaun)(?!\p{L})/u;
/** Counted out, as an example or a pattern: "2 3 4 5", "5 5 5 5". */
const isCounted = (digits: string) => '0123456789'.includes(digits) || /^(\d)\1+$/.test(digits);
/** A day of a year, a full hour, or the beginning of a free number. */
const ordinary = /^(?:0?[1-9]|[12]\d|3[01])-(?:0?[1-9]|1[0-2])-\d\d$|^\d\d[ -]?00$|^1-?[358]00[- ]?\d{4}/;
const elsewhere =
  /(?<!\p{L})(?:pos|zip|postcode|postal|poskod|promo|voucher|baucar|kupon|coupon|sms|nominal|jumlah|amount|meter)(?!\p{L})/u;

/**
 * A code that the reader is told to enter, whatever it is called: digits as keypads take them, four to eight, in groups or with star and
 * hash (ITU-T E.161), behind a verb such as "type", "ketik", "taip"; behind "use" where a door or an expiry is told; before "don't read it out".
 */
export default defineRecogniser({
  name: 'told-code',
  kind: 'credential',
  needs: 'digit',
  onlyBesideCue: true,
  shape: new RegExp(
    `(?<![\\w@/.,$£€*#+-]|\\d )(?:[*#]|${key} )?\\d(?:[ -]{0,3}\\d){3,7}(?:[ -][A-Z](?![\\w']))?(?:[*#]|,? (?:(?:then|and|lalu|terus) )?${key}(?!\\w))?(?![\\w@%#*]|[.,:/-]\\d| \\d)`,
    'g',
  ),
  validate: (value, { lower, start, end }) => {
    const digits = value.replace(/\D/g, '');
    if (/^(?:19|20)\d\d$|^\d+000$|^\*\d{1,4}#$/.test(value) || ordinary.test(value)) return false;
    const before = lower.slice(Math.max(0, start - 60), start);
    const behind = lower.slice(end, end + 60);
    if (measured.test(behind) || elsewhere.test(before.slice(-30)) || elsewhere.test(behind.slice(0, 30))) return false;
    const opens = purpose.test(before) || purpose.test(behind);
    if (warned.test(before)) return false;
    if (secret.test(behind) && !published.test(before)) return 0.93;
    if (brief.test(behind) && value.length > 4) return 0.93;
    if (!opens && isCounted(digits)) return false;
    if (entered.test(before)) return opens || /\D/.test(value) || digits.length === 6 ? 0.93 : 0.6;
    if (used.test(before) && opens) return 0.93;
    return handed.test(before) && (taker.test(before) || taker.test(behind)) ? 0.6 : false;
  },
  cues: {
    any: entering,
    id: [
      'pakai',
      'pake',
      'gunakan',
      'jangan',
      'jgn',
      'berlaku',
      'hangus',
      'kedaluwarsa',
      'sebut',
      'sebutkan',
      'tunjukkan',
      'kasih',
      'beri',
      'beritahu',
    ],
    ms: ['guna', 'sah', 'luput', 'tamat', 'tunjuk'],
    en: [
      'key',
      'use',
      'using',
      'with',
      "don't",
      'dont',
      'do not',
      'never',
      'valid',
      'good',
      'expires',
      'lasts',
      'lapses',
      'give',
      'show',
      'tell',
      'read',
    ],
  },
  bare: 0,
  cued: 0.9,
  reach: [0, 0],
  certainFrom: 0.9,
  why: 'credential',
  flags: [
    'Type [[credential:41-07-93]] when the screen asks.',
    'Ketik [[credential:604 118]] di halaman masuk.',
    'Taip [[credential:8820 hash]], lepas tu tolak pintu.',
    'Angkanya [[credential:309 884]], berlaku tiga menit.',
    'Roll the dials to [[credential:5 0 7 1]] and pull.',
    'Pakai [[credential:2290-4416]] buat buka kuncinya.',
    "Here you go: [[credential:three oh one, nine nine six]]. Please don't read it out to anybody.",
  ],
  passes: [
    'Ketik 1234 poin untuk ditukar.',
    'Enter 5000 as the amount, then confirm.',
    'Type YES and press 1 for English.',
    'Tekan *123# untuk cek kuota.',
    'Masukkan kode pos 40115 di kolom alamat.',
    "Don't use 1234 to lock it.",
    'Our hotline is 14045. Never share your OTP.',
    'Tekan 5 5 5 5 di layar.',
    'Ketik 17-08-45 di kolom contoh.',
    'Nomor aduan 08112233, jangan dibagikan.',
    'Tiket Rp 4500, berlaku 90 menit.',
    'Our type 44-10 filter fits.',
    'Use 1-300-88-2525 to reach us.',
  ],
});
