import { bankNames } from './bank-names.ts';
import { digitsOf } from './checksums.ts';
import { defineRecogniser } from './recogniser.ts';

const names = [
  ...bankNames,
  'danamon',
  'superbank',
  'public bank',
  'bank islam',
  'bank rakyat',
  'hong leong',
  'hlb',
  'gxb',
  'gxbank',
  'muamalat',
  'lloyds',
  'natwest',
  'halifax',
  'monzo',
  'starling',
  'commbank',
  'westpac',
  'anz',
  'nab',
  'hdfc',
  'icici',
  'sbi',
  'axis',
  'chase',
  'citi',
  'citibank',
  'wells fargo',
  'touchngo',
  'dompet',
  'e-dompet',
];

/** Names that are words besides: banks only with a capital. */
const words =
  /(?:^|[^\p{L}])(?:mandiri|permata|jago|dana|boost|axis|chase|starling|halifax)(?: [a-z/]{1,10}){0,3}[ :.#-]{1,3}$/u;
const wallet =
  /(?:^|[^\p{L}])(?:gopay|ovo|dana|linkaja|shopeepay|tng|touch ?n ?go|grabpay|boost|bigpay|(?:e-?)?wallet|(?:e-)?dompet)(?: [a-z/]{1,10}){0,3}[ :.#-]{1,3}$/u;
/** What a house says of its own account, and of its own telephone. */
const official =
  /(?:rasmi|resmi|official|\bour (?:\p{L}+ )?account|(?:rekening|akaun) (?:\p{L}+ )?kami|\bpt |\bcv |sdn\.? bhd|\bltd\b|yayasan|foundation|escrow)[^.!?]{0,40}$/iu;
const ownedByHouse =
  /^[^.!?\p{L}]{0,3}(?:a\.?\/?n\.?|atas nama|under|milik|in the name of)?[ :.]{0,3}(?:PT|CV|Yayasan|Syarikat|Koperasi|Persatuan|Tabung|Masjid|Panitia|Universitas|Universiti|Sekolah|S(?:D|MP|MA|MK|K)|(?:\p{Lu}[\p{L}&]{1,20} ){1,3}(?:Ltd|Sdn|PLC|Inc|Foundation|School))(?!\p{L})/u;
const called =
  /(?<!\p{L})(?:call|hotline|hubungi|telepon|telp|telefon|talian|careline|whatsapp|wa|cs|dial|ring|halo)(?: [\p{L}/]{1,12}){1,3}[ :]{1,2}$/u;
const serviceLine = /^(?:1-?[358]00[- ]|0800|1[358]00\d{6}$|0\d{1,2}-)/;

/**
 * A number right behind the name of a bank or a wallet of Indonesia, Malaysia, Singapore, Britain, Australia or India. Accounts have 8 to 16
 * digits (SKNBI and DuitNow lengths: BCA and BNI 10, Maybank and SeaBank 12, Mandiri and CIMB Niaga 13, BRI 15, BSN 16), virtual ones up to 18;
 * a wallet's number is a telephone's.
 */
export default defineRecogniser({
  name: 'bank-and-number',
  kind: 'bank-account',
  needs: 'digit',
  shape: new RegExp(
    `(?<![\\p{L}\\p{N}@#.])(?:${names.join('|')})(?: (?:bank|niaga|syariah|islamic))?(?: (?:no|nomor|nombor|number|account|akaun|rekening|rek|norek|acct|acc|a\\/c|va|savings|tabungan|simpanan)){0,2}[ :.#-]{1,3}\\+?\\d(?:[ .-]?\\d){6,17}(?![\\w@%*]|[ .-]\\d)`,
    'giu',
  ),
  valueIn: (match) => [match.search(/\+?\d(?:[ .-]?\d)+$/), match.length],
  validate: (value, { text, lower, start, end }) => {
    if (words.test(text.slice(Math.max(0, start - 40), start))) return false;
    const digits = digitsOf(value);
    if (/^\d{1,3}(?:\.\d{3})+$/.test(value) || digits.length > 18) return false;
    const before = lower.slice(Math.max(0, start - 90), start);
    if (official.test(before) || ownedByHouse.test(text.slice(end, end + 40))) return false;
    if (called.test(before)) return false;
    if (wallet.test(before)) return /^(?:\+|0|6)/.test(value) && digits.length >= 9 ? 0.9 : 0.4;
    if (serviceLine.test(value) && digits.length <= 11) return false;
    return digits.length >= 9 ? 0.92 : digits.length === 8 ? 0.75 : false;
  },
  onlyBesideCue: true,
  cues: { any: names },
  reach: [0, 0],
  bare: 0.92,
  cued: 0.92,
  certainFrom: 0.8,
  why: 'bank-account',
  flags: [
    'Sudah kami kirim ke BCA [[bank-account:4471 0922 18]] tadi.',
    'Duit masuk CIMB [[bank-account:7719 0042 31]] esok.',
    'Paid: UOB [[bank-account:449 027 113 8]] has it.',
    'Wallet no [[bank-account:0178 447 1029]] will show it.',
    'Cashback masuk DANA [[bank-account:0813-5521-9070]] ya.',
  ],
  passes: [
    'Transfer ke rekening resmi PT Angin Ribut, Mandiri 114-00-0992817-3.',
    'Iuran ke BNI 0071448290 a.n. SMP Cendekia Laut.',
    'Sila bayar ke RHB 21440098127710 milik Koperasi Serai.',
    'Hubungi Maybank 1-300-88-6688.',
    'Call BCA 021-500888 99.',
    'Total dana 081234567890123 tidak ada.',
    'Cicilan BRI 1.250.000.000 per proyek.',
  ],
});
