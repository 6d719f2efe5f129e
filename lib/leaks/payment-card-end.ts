import { beforeEnd, behindEnd, lastFour } from './last-digits.ts';
import { defineRecogniser } from './recogniser.ts';

const card = '(?:kartu|kad|cards?|visa|mastercard|amex|plastic|kredit|debit|credit)(?:-?nya)?';
const cardNear = new RegExp(`(?<!\\p{L})${card}(?!\\p{L})`, 'u');
/** The end of a number of US social security, masked. */
const socialSecurity = /^[x*]{3}-[x*]{2}-/i;
const banks =
  'bca|mandiri|bni|bri|btn|cimb|niaga|danamon|permata|jenius|jago|maybank|rhb|ambank|dbs|ocbc|uob|posb|hsbc|citi';
/** Right before the digits: "card 4471", "kad debit 44-71", "plastic (4471". */
const afterCard = new RegExp(
  `(?<!\\p{L})${card}(?: (?:no\\.?|number|nombor|nomor|dengan|with|yang|the|one|${banks}))?[ :(,]{1,2}$`,
  'u',
);
/** Other things that are called cards. */
const otherCard =
  /(?:sim|gift|hadiah|member(?:ship)?|anggota|loyalty|keluarga|pengenalan|perdana|pra(?:bayar|paid)|prepaid|report|id|identity|business|nama|scratch|memory|parking|parkir|bus|library|green|red|yellow) ?(?:card|kartu|kad)|auto ?debit|(?:kartu|kad) (?:sim|as|halo|keluarga|nama|member)(?!\p{L})/u;
const measured =
  /^[ -]?(?:points?|poin|mata|rupiah|rp|ringgit|rm|ribu|rb|k|juta|kali|times|holders?|users?|orang|people|pelanggan|customers|kartu|cards?|per|baru|pertama|first|hari|minggu|bulan|tahun|jam|minit|menit|days?|weeks?|months?|years?|hours?|hrs|minutes?|idr|usd|sgd|miles|units?|seats?|pcs|in all)(?!\p{L})/u;

/**
 * The last four digits of a card, tied to a person: behind "ending", "berakhiran", "hujung", before "on the end", behind stars, or right
 * behind the card itself ("plastic 4471", "kartu 44-71"); alone, two by two or one by one.
 */
export default defineRecogniser({
  name: 'payment-card-end',
  kind: 'payment-card',
  needs: 'digit',
  shape: lastFour,
  validate: (value, around) => {
    const before = around.lower.slice(Math.max(0, around.start - 34), around.start);
    const behind = around.lower.slice(around.end, around.end + 24);
    const grouped = /[ -]/.test(value);
    const starred = /^[^\d]/.test(value);
    if (socialSecurity.test(value)) return false;
    const named = afterCard.test(before) && (grouped || !/(?:kredit|debit|credit)\W*$/.test(before));
    const ends = behindEnd.test(before) || beforeEnd.test(behind);
    if (!ends && !starred && !named) return false;
    if (otherCard.test(before) || (!starred && measured.test(behind))) return false;
    if (
      /(?:rekening|akaun|account|hp|nomor|phone|ssn|nombor|telefon|iban|imei|resi)[^.]{0,24}$/.test(before) &&
      !cardNear.test(before)
    )
      return 0.15;
    if (!starred && /^(?:19|20)\d\d$/.test(value)) return ends && cardNear.test(before) ? 0.3 : false;
    if (ends && cardNear.test(before)) return 1;
    if (named && starred) return 0.9;
    if (named) return grouped ? 1 : value.endsWith('00') ? 0.5 : 0.95;
    return around.cue ? (starred ? 0.84 : 0.92) : 0.5;
  },
  cues: {
    any: ['visa', 'mastercard', 'master', 'amex', 'debit', 'card', 'kartu', 'kad', 'kredit', 'credit'],
    id: ['kartunya', 'kartu kredit'],
    ms: ['kad kredit', 'kad debit'],
    en: ['refund', 'refunded', 'plastic'],
  },
  reach: [7, 3],
  bare: 0.5,
  cued: 0.92,
  certainFrom: 0.85,
  why: 'payment-card-end',
  flags: [
    'Dananya kembali ke kartu berakhiran [[payment-card:7731]] besok.',
    'Your Visa ending [[payment-card:4471]] was frozen.',
    'Kad [[payment-card:**** 1874]] disekat.',
    'Refund ke kartu BCA [[payment-card:*7718]] ya.',
    'Card [[payment-card:...4409]] got the refund.',
    'Betul 4 digit terakhir kartu Kakak [[payment-card:5561]]?',
    'Kartu ujung [[payment-card:20-91]] aman.',
    'The card with [[payment-card:6618]] on the end is dead.',
    'We froze plastic [[payment-card:5127]] at noon.',
    'Kad [[payment-card:3 1 0 9]] dah dibatalkan.',
    'Your Visa, last digits [[payment-card:double-oh seven four]], is ready.',
  ],
  passes: [
    'Promo ends 2025, all cards.',
    'Angka terakhir 2025 naik 12 persen.',
    'Masukkan 4 digit terakhir kartu Anda di aplikasi.',
    'Gift card 4471 is out of stock.',
    'Tukar kartu 1500 poin gratis.',
    'Auto debit 2500 tiap bulan.',
    'Visa 2025 rules apply.',
    'Kad baru sampai, kad 10-14 hari.',
  ],
});
