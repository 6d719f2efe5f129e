import { banks } from './bank-names.ts';
import { beforeEnd, behindEnd, lastFour } from './last-digits.ts';
import { defineRecogniser } from './recogniser.ts';

const account = new RegExp(
  `(?<!\\p{L})(?:rekening|norek|rek|akaun|accounts?|acct|acc|a/c|bank|${banks.join('|')})(?:-?nya|mu)?(?!\\p{L})`,
  'u',
);
/** What else ends in four digits. */
const other =
  /(?<!\p{L})(?:kartu|kad|cards?|visa|mastercard|amex|plastic|kredit|debit|credit|hp|phone|telefon|telepon|mobile|whatsapp|wa|imei|resi|order|pesanan|invoice|meter|ic|nik|tac|otp)(?:nya)?(?!\p{L})/u;

/** What is drawn by lot or offered to whoever has such a number, or ends on a day. */
const forMany =
  /(?<!\p{L})(?:promo|promosi|undian|cabutan|bertuah|lucky|draw|winning|winners?|pemenang|season|bunga|faedah|accounts)(?!\p{L})/u;

/** The last digits of a bank account that money goes to: "refund ke rekening BCA berakhiran 8841", "your bank account ending 4471". */
export default defineRecogniser({
  name: 'bank-account-end',
  kind: 'bank-account',
  needs: 'digit',
  shape: lastFour,
  validate: (value, { lower, start, end, cue }) => {
    const before = lower.slice(Math.max(0, start - 48), start);
    // a year
    if (/^(?:19|20)\d\d$/.test(value)) return false;
    if (!behindEnd.test(before) && !beforeEnd.test(lower.slice(end, end + 24)) && !/[x*•.]{2}/.test(value))
      return false;
    if (!account.test(before) || other.test(before) || forMany.test(before)) return false;
    return cue ? 0.86 : 0.5;
  },
  cues: {
    any: ['bank', 'transfer', 'refund', ...banks],
    id: ['rekening', 'rek', 'dana', 'uang', 'cair', 'saldo'],
    ms: ['duit', 'wang', 'pulangkan', 'bayaran balik', 'dikreditkan'],
    en: ['money', 'refunded', 'paid', 'payout', 'credited', 'sent', 'payment'],
  },
  reach: [9, 6],
  bare: 0.5,
  cued: 0.86,
  certainFrom: 0.7,
  why: 'bank-account',
  flags: [
    'Refund ke rekening BCA berakhiran [[bank-account:8841]] sudah cair.',
    'Rekening BNI yang 4 angka terakhirnya [[bank-account:8841]] sudah terima dana.',
    'Duit masuk akaun Maybank yang hujung [[bank-account:2290]] ya.',
    'The money went to your bank account ending in [[bank-account:9017]].',
  ],
  passes: [
    'Your card ending 4471 is fine.',
    'Undian: nomor rekening berakhiran 8841 menang emas.',
    'Promo rekening BCA berakhir 3112 ya.',
    'Rekening dana haji berakhir 2025.',
    'Masukkan 4 digit terakhir rekening.',
    'OTP untuk akun bank berakhiran 4471.',
  ],
});
