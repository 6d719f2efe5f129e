import { defineRecogniser } from './recogniser.ts';

/** A key of a keypad, as a sign or in words, before and behind the digits. */
const key = '(?:star|hash|asterisk|bintang|pagar)';

/** What one does with a code at a keypad, a screen or a combination lock. */
const entering =
  'type|types|key in|keyed in|punch|punching|enter|tap in|press|input|put|paste|copy|dials to|dial to|lock to|padlock to|ketik|ketikan|ketikkan|ketikin|ketiklah|masukkan|masukin|masukan|pencet|tekan|tempel|salin|taip|taipkan|putar ke|pusing ke|puterin ke|isi dengan|isikan'.split(
    '|',
  );
/** What a code opens: "the gate takes 4471", "gemboknya pakai 5071". */
const locks =
  'keypad|door|gate|lift|lock|padlock|locker|safe|gembok|gemboknya|mangga|pintu|pintunya|loker|lokernya'.split('|');
const opened = new RegExp(
  `(?<!\\p{L})(?:${locks.join('|')}) (?:takes|wants|needs|opens with|opens to|is set to|pakai|pake|guna|dibuka dengan)(?: (?:the code|code|kode|kod))?[ :"']{1,3}$`,
  'u',
);
/** "Type" is a word for kinds, too: "our type 44-10", "blood type". */
const noun = 'our|your|this|that|the|a|any|which|what|of|new|same|security|meter|model|card|filter|battery|blood|room';
const filler =
  'in|it|this|these|the|code|digits|number|star|hash|and|then|slowly|exactly|just|only|here|saja|aja|je|sahaja|ini|angka|kode|kod|kodenya|nombor|nomor|dulu|bintang|pagar|lalu|terus|pelan-pelan|di sini';
const entered = new RegExp(
  `(?<!\\p{L}|(?:${noun}) (?=type ))(?:${entering.join('|')})(?: (?:${filler})){0,4}[ :,"']{1,3}$`,
  'u',
);
/** "Key that in", said behind it. */
const enteredBehind =
  /^["')]?[.,!;:]? {0,2}(?:[-\u2013\u2014]+ ?)?(?:(?:and|just|please|then|tinggal|terus|lalu) )?(?:(?:key|type|enter|punch|tap) (?:that|it|this|them)|(?:ketik|masukkan|masukin|taip) (?:itu|aja|saja|je|ke|di|kat))(?!\p{L})/u;
const used =
  /(?<!\p{L})(?:use|using|with|pakai|pake|guna|gunakan)(?: (?:this|the|code|ini|kode|kod|je|aja|saja)){0,2}[ :"']{1,3}$/u;
/** What is advised against is nobody's code: "don't use 1234". */
const warned = /(?:don't|dont|do not|never|not|avoid|jangan|jgn|hindari|elak(?:kan)?) (?:\p{L}+ ){0,2}["']?$/u;
/** What opens or expires, so that what is used for it is a code. */
const purpose =
  /(?<!\p{L})(?:doors?|gates?|lifts?|locks?|unlock|padlock|locker|kiosk|keypad|asks|prompts|diminta|ditanya|log ?in|sign in|security|expires?|run out|runs out|buka|pintu|gembok|gemboknya|kunci|kuncinya|loker|masuk|hangus|berlaku|luput|kedaluwarsa|kadaluarsa|tamat|mangga)(?!\p{L})/u;
/** Said right behind what nobody else may know: "don't read it out", "jangan disebar", "jangan kasih ke siapa pun". */
const secret =
  /^["')]?[.,!;:]? {0,2}(?:(?:and|dan|tapi|but|ya|please|tolong|mohon)[,.]? ){0,2}(?:(?:do not|don't|dont|never) (?:\p{L}+ )?(?:read|share|tell|give|pass|show|forward) (?:it|this|that|them)|(?:jangan|jgn) (?:\p{L}+ )?(?:di(?:sebar|bagi|bagikan|kasih|share|kongsi|sebut|beritahu)|(?:kasih|kasi|bagi|bagikan|beri|beritahu|kongsi|sebut|share|tunjuk) (?:tahu |tau )?(?:ke|kat|kepada|pada|dengan|sama|siapa|orang|sesiapa)))/u;
/** And what lasts for minutes. */
const brief =
  /^["')]?[.,!;:]? {0,2}(?:\p{L}+ ){0,2}(?:valid|good for|berlaku|expires?|sah|hangus|dies|lapses|luput|tamat|lasts|kedaluwarsa)[^.!?\n]{0,16} (?:minutes?|mins?|menit|minit|seconds?|detik|saat)(?!\p{L})/u;
/** Whom one shows or gives a code that hands something over; a number that is given may be money. */
const handed =
  /(?<!\p{L})(?:give|show|tell|read|tunjuk(?:kan|in)?|sebut(?:kan|in)?|kasih|beri|beritahu)(?!\p{L})[^.!?\n]{0,30}[ :]$/u;
const shown =
  /(?<!\p{L})(?:show|tell|read(?: out)?|tunjuk(?:kan|in)?|sebut(?:kan|in)?) (?:the code |code |kode |kod )?$/u;
const toTaker =
  /^ (?:to|for|ke|kepada|kpd|pada|sama|kat|dekat) (?:the |your |our |abang |mas |pak )?(?:carrier|operator|provider|staff|courier|driver|rider|guard|kurir|petugas|satpam|pemandu|penghantar)(?!\p{L})/u;
const taker =
  /(?<!\p{L})(?:carrier|operator|provider|staff|courier|driver|rider|guard|kurir|petugas|satpam|kaunter|loket|when they ask)(?!\p{L})/u;
const measured =
  /^ ?(?:rupiah|ringgit|points?|poin|mata|kcal|langkah|steps|gb|mb|kwh|volts?|watts?|hz|mm|cm|kg|kilos?|tonnes?|fans|guests|visitors|volunteers|kali|times|karakter|characters?|aksara|digits?|angka|huruf|orang|people|as (?:the |your )?(?:post|zip|amount)|sebagai|untuk (?:nominal|jumlah)|poskod|kode pos)(?!\p{L})/u;
/** Said of numbers that everybody may call or pay to. */
const published =
  /(?<!\p{L})(?:nomor|nombor|number|call|centre|center|hotline|talian|aduan|rekening|rek|wa|whatsapp|hubungi|telepon|telefon|phone|account|akaun)(?!\p{L})/u;
/** Counted out, as an example or a pattern: "2 3 4 5", "5 5 5 5". */
const isCounted = (digits: string) => '0123456789'.includes(digits) || /^(\d)\1+$/.test(digits);
/** A year, a day, thousands, a day of a year, or the beginning of a free number. */
const ordinary =
  /^(?:19|20)\d\d(?:[ -](?:0[1-9]|1[0-2])[ -][0-3]\d)?$|^\d+000$|^\*\d{1,4}#$|^(?:0?[1-9]|[12]\d|3[01])-(?:0?[1-9]|1[0-2])-\d\d$|^1-?[358]00[- ]?\d{4}/;
const fullHour = /^(?:[01]\d|2[0-4])[ -]?00$/;
/** What every such thing leaves the factory with. */
const forAll = /(?<!\p{L})(?:demo|factory|default|pabrik|bawaan|kilang|asal)(?!\p{L})/u;
const elsewhere =
  /(?<!\p{L})(?:pos|zip|postcode|postal|poskod|promo|voucher|baucar|kupon|coupon|sms|nominal|jumlah|amount|meter)(?!\p{L})/u;

/**
 * A code that the reader is told to enter, whatever it is called: digits as keypads take them, four to eight, in groups or with star and
 * hash (ITU-T E.161), behind a verb such as "type", "ketik", "taip"; behind "use" where a door or an expiry is told; before "don't read it out" and "key that in";
 * shown to who hands something over.
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
    if (ordinary.test(value)) return false;
    const before = lower.slice(Math.max(0, start - 60), start);
    const behind = lower.slice(end, end + 60);
    if (measured.test(behind) || elsewhere.test(before.slice(-30)) || elsewhere.test(behind.slice(0, 30))) return false;
    const opens = purpose.test(before) || purpose.test(behind);
    if (warned.test(before) || forAll.test(behind) || (fullHour.test(value) && !opens)) return false;
    if (secret.test(behind) && !published.test(before)) return 0.93;
    if (brief.test(behind) && value.length > 4) return 0.93;
    if (!opens && isCounted(digits)) return false;
    if (opened.test(before)) return 0.93;
    // digits in groups, or as many as a one-time code has
    const likeCode = /\D/.test(value) || digits.length === 6;
    if (enteredBehind.test(behind) && likeCode && !published.test(before)) return 0.93;
    if (entered.test(before)) return opens || likeCode ? 0.93 : 0.6;
    if (used.test(before) && opens) return 0.93;
    if (shown.test(before) && toTaker.test(behind)) return 0.9;
    return handed.test(before) && (taker.test(before) || taker.test(behind)) ? 0.6 : false;
  },
  cues: {
    any: [...entering, ...locks],
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
      'sebutin',
      'tunjukkan',
      'tunjukin',
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
    'Type [[credential:4700]] on the door keypad.',
    'The side gate needs [[credential:8264]], then push.',
    'Sebutin [[credential:7745]] ke kurir ya Kak.',
    'It is [[credential:662 108]], just key that in.',
    'Put [[credential:4410]] in the box when the app asks.',
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
    'Ketik 2024 08 17 untuk melihat jadwal.',
    'Use 4417 2290 as the demo lock.',
    'Tekan 4 5 0 2 di mesin cuci untuk kembali ke setelan pabrik.',
    'Enter by 1300 at the latest.',
    'Press play at 1800 sharp.',
    'The goods lift takes 1250 kg.',
    'Show 1200 points to the staff.',
  ],
});
