import { defineRecogniser } from './recogniser.ts';

/** What passwords are called. */
const called = 'passwords?|passphrase|pass|pwd|pw|kata ?laluan|kata ?sandi|sandi|kata kunci';
/** Whose it is, or what for, said between that and the colon: "passwordnya", "kata laluan awak", "sandi WiFi rumah Kakak". */
const owned =
  '(?:nya)?(?: (?:wi-?fi|rumah|akun|akaun|sementara|temporary|baru|baharu|awak|anda|kamu|kakak|kak|puan|encik|bapak|pak|ibu|bu|dia|for now)){0,3}';
/** The same, at the end of what stands before a password. */
const callings = new RegExp(`(?<!\\p{L})(?:${called})${owned} ?[:=]? ?["']?$`, 'u');
/** Right before what a password is now: "ialah", "sudah kami ganti jadi", "was changed to". English "is" tells as often what it is like. */
const becomes =
  '(?:(?:(?:sudah|udah|telah|dah) )?(?:(?:kami|saya) )?(?:di)?(?:ganti|tukar|ubah|reset|set)(?:kan)? (?:jadi|menjadi|ke|kepada)|(?:(?:was|has been|been|now) )?(?:changed|reset|set) to)';
/** "Kata laluan ialah rahsia" tells what passwords are; whose or which it is must be said. */
const ofOne =
  '(?:nya|(?:nya)?(?: (?:wi-?fi|rumah|akun|akaun|sementara|temporary|baru|baharu|awak|kakak|kak|puan|encik|bapak|pak|ibu|bu|dia)){1,3}) (?:ialah|adalah)';
/** What names one who signs in, and the name. */
const signer = '(?:user ?(?:name|id)?|login|id pengguna|nama pengguna)';

/** Words that say what to do with a password, or what is wrong with it. */
const said =
  /^(?:see|click|klik|tap|press|tekan|go|open|buka|min|minimal|minimum|max|maximum|maksimal|must|should|harus|mesti|wajib|use|gunakan?|pakai|guna|do|don't|never|jangan|check|cek|semak|reset|change|ubah|tukar|ganti|your|the|an?|at|is|are|was|as|adalah|ialah|incorrect|wrong|salah|required|diperlukan|invalid|expired|luput|forgot|forgotten|lupa|settings?|menu|help|bantuan|please|sila|silakan|silahkan|harap|mohon|tolong|contact|hubungi|call|visit|kunjungi|lawati|we|you|kami|kita|anda|kak(?:ak)?|it|if|when|jika|kalau|apabila|same|sama|new|baru|baharu|lama|old|none|no|not|tidak|tak|never|only|hanya|email|emel|e-mail|phone|otp|sms|pin|dan|and|or|atau|with|dengan|on|in|for|untuk|to|by|via|lewat|melalui|from|dari|daripada|protected|manager|policy|recovery|protection|field|kolom|ruangan|box|page|halaman|link|pautan|tautan|sent|dikirim|dihantar|done|ok|okay|selesai|berhasil|berjaya|updated|changed|confirmed|set|safe|aman|selamat|rahasia|rahsia|secret|private|case|sementara|temporary|temp|profile|profil|account|akaun|akun|security|keamanan|keselamatan|privacy|privasi|tools|issue|reminder|optional|opsional|pilihan|warning|peringatan|amaran|birthday|guest|tamu|tetamu|demo|public|penting|kunci|sulit|peribadi|pribadi|betul|benar|sah|lemah|kuat|default|standar|unik|something|bawaan|semula|awal|asal|asli|blank|kosong|normal|factory|pabrik|kilang|pengguna|amanah|tanggungjawab|privat|segalanya)$/i;

/** What one does about a password whose name stands behind it: no password follows. */
const about =
  /(?<!\p{L})(?:reset|change|changing|forgot(?:ten)?|forget|lupa|ubah|menukar|tukar|ganti|mengganti|update|recover|pulih(?:kan)?|about|soal|tentang|no|without|tanpa)(?: (?:your|the|a|my|an|kata))? ?$/u;

/**
 * Passwords that are a plain word: right behind a colon and the end of what is said, or behind the name that one signs in with. Samples:
 * LeapBeyond/scrubadub, tests/test_detector_credentials.py; solvvy/redact-pii, test/redactor.test.ts.
 */
export default defineRecogniser({
  name: 'plain-password',
  kind: 'credential',
  needs: 'letter',
  onlyBesideCue: true,
  shape: new RegExp(
    [
      `(?<=(?<!\\p{L})(?:${called})${owned} ?[:=] ?)["']?\\p{L}[\\p{L}\\d]{3,29}["']?(?=(?: (?:ya|je|aja|saja)(?: kak| bang| puan)?|,? for now)?[.!]?(?:$|\\n|[.!] [A-Z]))`,
      `(?<=(?<!\\p{L})(?:${called})(?:${owned} ${becomes}|${ofOne}) )["']?\\p{L}[\\p{L}\\d]{4,29}["']?(?=(?: (?:ya|je|aja|saja)(?: kak| bang| puan)?|,? for now)?[.!,]?(?:$|\\n|[.!,] ))`,
      `(?<=(?<!\\p{L})${signer} ?[:=] ?[^\\s,;:]{2,40}(?:,? (?:and |dan |my |your )?|[,;]? ?\\n)(?:${called})(?: ?[:=] ?| ))[\\p{L}\\d]{3,30}(?![\\w@])`,
      `(?<=(?<!\\p{L})${signer} [^\\s,;:]{2,40}(?:[,;] (?:and |dan )?|[,;]? ?\\n)(?:${called})(?: ?[:=] ?| ))[\\p{L}\\d]{3,30}(?![\\w@])`,
      `(?<=(?<!\\p{L})${signer} (?=\\p{L}{2,20}\\d)[^\\s,;:]{3,40} (?:and |dan |dengan |dgn |with )?(?:${called})(?: ?[:=] ?| ))[\\p{L}\\d]{3,30}(?![\\w@])`,
    ].join('|'),
    'giu',
  ),
  valueIn: (match) => (/^["']/.test(match) ? [1, match.length - (/["']$/.test(match) ? 1 : 0)] : [0, match.length]),
  validate: (value, { lower, start }) => {
    if (said.test(value)) return false;
    const before = lower.slice(Math.max(0, start - 48), start);
    return !about.test(before.replace(callings, ''));
  },
  cues: {
    any: [
      'password',
      'passwords',
      'passphrase',
      'pass',
      'pwd',
      'pw',
      'sandi',
      'kata laluan',
      'katalaluan',
      'kata kunci',
    ],
  },
  bare: 0.9,
  cued: 0.95,
  reach: [1, 0],
  certainFrom: 0.85,
  why: 'credential',
  flags: [
    'Username: budi88, password: [[credential:jangkrik]]',
    'Password: [[credential:crickets]]. Please change it.',
    'Kata laluan: [[credential:kelapamuda]]\nTukar nanti ya.',
    'username siti password: [[credential:mawarmerah]]',
    'login snoop\npw [[credential:biggreenhat]]',
    'Passwordnya: [[credential:kucinghitam]] ya Kak.',
    'Kata laluan awak: [[credential:kelapamuda]].',
    'Sandi WiFi rumah Kakak: [[credential:melatiputih]]',
    'Kata laluan sementara encik ialah [[credential:anggerikbiru]], tukar nanti.',
    'Kata sandi WiFi Ibu sudah kami ganti jadi [[credential:sapihitam]] ya.',
    'Sign in with user maya77 and password [[credential:lighthouse]].',
  ],
  passes: [
    'Password: required.',
    'Password: optional',
    'Kata laluan ialah rahsia.',
    'Kata laluan ialah amanah, jangan kongsi.',
    'Password sudah kami reset ke bawaan, silakan masuk.',
    'The password was reset to normal.',
    'Kata sandi adalah kunci, jaga baik-baik.',
    'Kata sandi sudah kami ganti ke sementara, cek email.',
    'Use username guest, password guest for our free Wi-Fi.',
    'Kata laluan baru: hubungi kami.',
    'To change your password: Profile, then Security.',
    'Forgot your password: Netbank shows how.',
    'Nama pengguna KUS2024, kata laluan sementara dah dihantar.',
    'Lupa password: klik di sini.',
    'Your username and password are case sensitive.',
    'Login dan password dikirim lewat email.',
    'Kata sandi: minimal 8 huruf.',
    'Login with your password, please.',
  ],
});
