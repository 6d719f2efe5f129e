import { defineRecogniser } from './recogniser.ts';
import { ones, tens } from './words-of-numbers.ts';

const named =
  'passwords?|passphrase|kata ?laluan|kata sandi|sandi|sandinya|(?:security|secret|temporary|the) answer|(?:jawapan|jawaban) (?:keselamatan|keamanan|rahasia|rahsia|sementara)|(?:log|sign) ?in with|masuk (?:dengan|pakai|guna)';
const verb = 'is|adalah|ialah|now|sekarang|baru(?:nya)?|baharu|sementara(?:nya)?|temporary|was|to';
const joined = `(?: (?:${verb})){0,2}`;

/** An answer that opens something, and not any answer. */
const secret =
  /(?:security|secret|temporary|keselamatan|keamanan|rahasia|rahsia|sementara)(?: answer)?(?: (?:is|was|adalah|ialah|now))?:? "$/;
/** Right before what one signs in with: a password, or as well a card, an account, a ticket. */
const signs = /(?:log|sign) ?in with |masuk (?:dengan|pakai|guna) $/;

/** Words of sentences that speak of passwords; none of them stands in one. */
const sentence =
  /(?<!\p{L})(?:your|the|a|an|this|at|for|to|with|by|of|and|or|in|on|if|is|has|must|min|minimum|minimal|max|layar|skrin|wifi|portal|portalnya|harus|wajib|mesti|dengan|via|lewat|untuk|dari|di|ke|dan|atau|yang|code|kode|kod|number|nombor|nomor|account|akun|akaun|order|email|emel|sms|otp|pin|id|hp|app|aplikasi|lama|manager|after|before|from|within|dalam|sebelum|selepas|setelah|sejak|tiap|every|huruf|karakter|bank|kartu|kad|card|room|unit|gate|versi|version)(?!\p{L})/iu;

/** Passwords and security answers of several words: with a number behind them, or in quotation marks, right behind what they are called. */
export default defineRecogniser({
  name: 'pass-phrase',
  kind: 'credential',
  needs: 'letter',
  onlyBesideCue: true,
  shape: new RegExp(
    `(?<=\\b(?:${named})${joined}:? )(?:(?!(?:${verb}) )\\p{L}{2,15}(?: \\p{L}{2,15}){0,2} (?:\\d{2,4}|(?:${tens})(?:[ -](?:${ones}))?)|(?<=answer${joined}:? |jawapan \\w{1,12}:? |jawaban \\w{1,12}:? )"[^"\\n]{3,30}")(?![\\w@%-]|[.,]\\d| \\d)`,
    'giu',
  ),
  valueIn: (match) => (match.startsWith('"') ? [1, match.length - 1] : [0, match.length]),
  validate: (value, { text, lower, start }) => {
    if (sentence.test(value)) return false;
    const before = lower.slice(Math.max(0, start - 36), start);
    if (text[start - 1] === '"') return secret.test(before) ? 0.88 : 0.6;
    // "masuk pakai Kartu Pelajar 2025" and "log in with Blue heron 19" look alike
    if (/^\p{Lu}/u.test(value) && !signs.test(before)) return 0.88;
    return /(?:19|20)\d\d$/.test(value) || !/^\p{Lu}/u.test(value) ? 0.6 : 0.8;
  },
  cues: {
    any: ['password', 'passwords', 'passphrase', 'answer', 'sandi', 'sandinya'],
    id: ['jawaban', 'masuk'],
    ms: ['kata laluan', 'katalaluan', 'jawapan'],
    en: ['log in', 'login', 'sign in'],
  },
  reach: [0, 0],
  bare: 0.6,
  cued: 0.8,
  certainFrom: 0.85,
  why: 'credential',
  flags: [
    'The password is [[credential:Maple sixty-one]] for now.',
    'Jawapan sementara: [[credential:si Comel 2014]], tukar nanti.',
    'Kata laluan baru adalah [[credential:Durian Musang 905]].',
    'Log in with [[credential:Fern lake 882]] and pick your own.',
    'Whoever has the answer "[[credential:Thistlewood]]" gets in.',
  ],
  passes: [
    'Password minimal 8 huruf.',
    'Password manager versi 12 rilis.',
    'Log in with your number ending 4471.',
    'Sandi lama hangus dalam 30 hari.',
    'The answer is on page 12.',
  ],
});
