import { alsoWords, banks, wallets } from './bank-names.ts';
import { digitsOf } from './checksums.ts';
import { isMobile } from './phone-plans.ts';
import { defineRecogniser } from './recogniser.ts';

const names = [...banks, ...wallets];
/** What may stand between the name and the number, besides marks: what the number is, and whose. */
const between =
  'no|nomor|nombor|number|account|akaun|rekening|rek|norek|acct|acc|a/c|va|savings|tabungan|simpanan|bank|niaga|syariah|islamic|kakak|kak|bapak|pak|ibu|bu|puan|encik|awak|anda|kamu|you|your|yg|yang|ke|to|id|hp';
const behind = `(?: (?:${between})){0,3}[ :.#-]{1,3}$`;

const plainWord = new RegExp(`(?:^|[^\\p{L}])(?:${alsoWords})${behind}`, 'u');
const wallet = new RegExp(`(?:^|[^\\p{L}])(?:${wallets.join('|')})${behind}`, 'u');
const called =
  /(?<!\p{L})(?:call|hotline|hubungi|telepon|telp|telefon|talian|careline|whatsapp|wa|cs|dial|ring|halo)(?: [\p{L}/]{1,12}){1,3}[ :]{1,2}$/u;
const serviceLine = /^(?:1[- ]?[358]00[- ]|0800|1[358]00\d{6}$|0\d{1,2}-)/;

/**
 * A number right behind the name of a bank or a wallet. Accounts have 8 to 16 digits (as banks write them: BCA and BNI 10, Maybank and
 * SeaBank 12, Mandiri and CIMB Niaga 13, BRI 15, BSN 16), virtual ones up to 18; a wallet's number is a telephone's.
 */
export default defineRecogniser({
  name: 'bank-and-number',
  kind: 'bank-account',
  needs: 'digit',
  shape: new RegExp(
    `(?<![\\p{L}\\p{N}@#.])(?:${names.join('|')})(?: (?:${between})){0,3}[ :.#-]{1,3}\\+?\\d(?:[ .-]?\\d){6,17}(?![\\w@%*]|[ .-]\\d)`,
    'giu',
  ),
  valueIn: (match) => [match.search(/\+?\d(?:[ .-]?\d){6,17}$/), match.length],
  validate: (value, { text, lower, start }) => {
    const digits = digitsOf(value);
    // a mobile is a wallet's, whatever case its name is in
    if (plainWord.test(text.slice(Math.max(0, start - 40), start)) && !isMobile(digits)) return false;
    if (/^\d{1,3}(?:\.\d{3})+$|^\d\d?[.-]\d\d?[.-]20\d\d$/.test(value) || digits.length > 18) return false;
    const before = lower.slice(Math.max(0, start - 90), start);
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
    'Refund dibuat ke BSN puan [[bank-account:1410029100447720]].',
    'Uang kembali ke Jenius [[bank-account:90012277341]] besok.',
    'Nomor dana Kakak [[bank-account:085811907742]] belum premium.',
    'DuitNow ke [[bank-account:0137740921]] dah berjaya.',
  ],
  passes: [
    'Hubungi Maybank 1-300-88-6688.',
    'BSN: 1 300 88 1900, waktu pejabat.',
    'Call BCA 021-500888 99.',
    'Total dana 081234567890123 tidak ada.',
    'Cicilan BRI 1.250.000.000 per proyek.',
    'Promo BCA 12.10.2025 saja.',
  ],
});
