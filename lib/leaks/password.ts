import { defineRecogniser } from './recogniser.ts';

/** Right before a password: what it is called, or what one does with it. */
const told =
  /(?<!\p{L})(?:passwords?(?:nya)?|passphrase|passcode|pwd|passnya|pass(?=:| is )|sandi|sandinya|kata ?laluan|kata kunci|security answer|jawapan sementara|jawaban sementara|log ?in with|sign in with|(?<=(?:^|[.!,;:?] |and |then |just |please |now |to ))type|ketik(?:kan|in)?|taip(?:kan)?|key in)(?: ?(?:is|are|adalah|ialah|baru|baharu|new|sementara|temporary|temp|yang|awak|encik|puan|kakak|kamu|anda|nya|wifi|wi-fi|now|slowly|exactly|in|this|ini|je|aja|saja|dulu|akaun|akun|account|portal|udah|sudah|dah|telah|has|have|been|saya|kami|ganti|diganti|tukar|ditukar|ubah|diubah|diset|set|direset|reset|jadi|menjadi|ke|to|kepada)){0,5} ?[:=]? ?["']?$/u;
/** Codes of shops and standards: a word in capitals and a few digits. */
const plain = /^[A-Z]{2,}-?\d{1,4}$/;

/** Right before what everybody may type at the till: "promo code …", "kod diskaun …", "voucher …". */
const promised =
  /(?<!\p{L})(?:promo(?:si|tion)?|voucher|baucar|kupon|coupon|discount|diskaun|diskon)(?:nya)?(?: (?:code|kode|kod))?(?:nya)? ?:? ?["']?$/u;

/** Behind what one looks for, and not what one signs in with. */
const searched =
  /^["']? (?:di|in|into|on|pada|dalam|kat) (?:the |kolom |kotak )?(?:search|pencarian|carian|chat|dm|komentar|komen|comments?|whatsapp|wa|telegram|sms|play ?store|app ?store|google|browser)/;

/** Passwords and one-time codes with letters: a word with letters and digits or marks beside the word for it. */
export default defineRecogniser({
  name: 'password',
  kind: 'credential',
  needs: 'letter',
  shape:
    /(?<![^\s,;()"':=])(?=[^\s,;()"'?:=]{0,127}[\d#*!$%&_])[A-Za-z0-9#][^\s,;()"'?:=]{3,127}(?<![.,!])(?:!(?=[,.]| [a-z]))?/g,
  validate: (value, around) => {
    if (value.length > 40 || /^(?:wpa|usb|ipv|wi-?fi)/i.test(value)) return false;
    if (/^(?:https?:|www\.)/i.test(value) || (value.includes('@') && value.includes('.'))) return false;
    if (/^[A-Za-z]+-[A-Za-z]+$/.test(value) && !/\d/.test(value)) return false;
    if (
      /^\d+(?:[.,:/-]\d+)*(?:[a-z]{0,6}|-(?:karakter|character|digit|huruf|angka|aksara)s?)$/i.test(value) ||
      /^(?:rp|rm)/i.test(value)
    )
      return false;
    const letters = /[A-Za-z]/.test(value);
    const mixed = letters && (/\d/.test(value) || /[#*!$%&_]/.test(value.slice(0, -1)));
    if (!mixed && !/[#*]/.test(value)) return false;
    if (promised.test(around.lower.slice(Math.max(0, around.start - 30), around.start))) return false;
    if (searched.test(around.lower.slice(around.end, around.end + 40))) return false;
    if (!plain.test(value) && told.test(around.lower.slice(Math.max(0, around.start - 40), around.start))) return 1;
    return around.cue ? 0.9 : mixed && /[a-z]/.test(value) ? 0.1 : 0.04;
  },
  cues: {
    any: ['password', 'passcode', 'sandi', 'pwd', 'pw', 'passphrase', 'login', 'pin'],
    id: ['ketik', 'kata sandi', 'kuncinya', 'kunci', 'kode', 'sandinya', 'kode pemulihan', 'pakai'],
    ms: ['taip', 'jawapan sementara', 'kata laluan', 'katalaluan', 'kod', 'guna', 'kod pengaktifan', 'id sementara'],
    en: [
      'recovery code',
      'code',
      'security answer',
      'reset to',
      'log in with',
      'sign in with',
      'type',
      'type in',
      'type slowly',
      'key in',
    ],
  },
  against: {
    any: ['promo', 'voucher', 'order', 'resi', 'booking', 'pnr', 'imei', 'plat', 'akaun', 'serial', 'seri', 'siri'],
    ms: ['baucar'],
  },
  bare: 0.1,
  cued: 0.9,
  reach: [5, 1],
  certainFrom: 0.92,
  why: 'credential',
  flags: [
    'Your temporary password, [[credential:Harbour-7kQ2!]], works now.',
    'Kata laluan baru [[credential:Kucing2012!]] dah diset.',
    'Password wifi [[credential:pasirputih25]].',
    'Kata sandinya udah saya ganti jadi [[credential:Merdeka45!]], ya.',
    'Type [[credential:Lark-40b-Quay!]] and choose your own.',
  ],
  passes: [
    'Password 8-karakter sudah cukup.',
    'Ketik "Kedai2025" di Play Store.',
    'Ketik "Halo2" di chat.',
    'Choose security type WPA2-Personal.',
    'Ganti password lewat menu Profil ya.',
    'Kata sandi minimal 8 huruf.',
    'Use promo code RAYA2026 at checkout for 20% off.',
    'Guna kod promo RAYA2026 semasa bayar.',
  ],
});
