import { banks, wallets } from './bank-names.ts';
import { digitsOf } from './checksums.ts';
import { money } from './money-words.ts';
import { isMobile } from './phone-plans.ts';
import { defineRecogniser } from './recogniser.ts';

/** Sums, days, ISBN and service lines. */
const otherForm = /^\d{1,3}(?:\.\d{3})+$|^\d\d?([ .-])\d\d?\1(?:19|20)\d\d$|^97[89]-|^1[ -]?[38]00[ -]/;

/** What calls nothing but a bank or virtual account so; "akaun" and "account" are a customer's with any house. */
const named = new RegExp(
  `(?<!\\p{L})(?:norek|rek(?:ening)?(?:nya|mu)?|virtual acc(?:oun)?t|va(?:-?nya|-?mu)?|bank acc(?:oun)?t|akaun bank|acct|a/c)\\.?(?: (?:no|nomor|nombor|number|tujuan|refund|lama|baru|kakak|kak|bapak|pak|ibu|bu|puan|encik|awak|anda|kamu|is|adalah|ialah|${banks.join('|')})){0,4}[ .:#]{1,3}$`,
  'u',
);

/**
 * Bank and virtual accounts and electronic wallets, beside the words that call them so. Lengths as banks write
 * them: Indonesia 10 to 16 digits, Malaysia 7 to 17, virtual accounts up to 19, sort code 6 + 8, BSB 6 + up to 9.
 */
export default defineRecogniser({
  name: 'bank-account',
  kind: 'bank-account',
  needs: 'digit',
  shape: /(?<![\w@])\d(?:(?:[ .]?-?[ .]?|,? acc(?:oun)?t? )[\dxX*]){6,20}(?![\w@])/g,
  validate: (value, around) => {
    const digits = digitsOf(value);
    const masked = (value.match(/[xX*]/g) ?? []).length;
    if (masked >= 4 || otherForm.test(value)) return false;
    if (digits.length < 7) return false;
    if (
      digits.length >= 9 &&
      digits.length <= 18 &&
      masked === 0 &&
      named.test(around.lower.slice(Math.max(0, around.start - 60), around.start))
    )
      return 0.95;
    if (isMobile(digits) && !money.test(around.lower.slice(Math.max(0, around.start - 60), around.end + 30)))
      return 0.12;
    return around.cue ? true : digits.length >= 8 ? 0.12 : false;
  },
  cues: {
    any: [
      ...banks,
      ...wallets,
      'va',
      'paypal',
      'neo',
      'bank',
      'bsb',
      'iban',
      'sort code',
      'acct',
      'routing',
      'a/c',
      'acc',
    ],
    id: [
      'rekening',
      'rek',
      'virtual account',
      'no rek',
      'norek',
      'rekeningnya',
      'saldo',
      'ke',
      'dibalikin ke',
      'kembalikan ke',
      'transfer',
    ],
    ms: ['akaun bank', 'no akaun', 'nombor akaun', 'masuk ke', 'akaun'],
    en: ['bank account', 'sort code', 'account ending', 'savings'],
  },
  against: {
    any: ['imei', 'iccid', 'nik', 'nric', 'ic', 'meter', 'idpel', 'resi', 'visa', 'mastercard', 'kontrak'],
    id: ['kartu kredit', 'nomor pelanggan', 'kartu'],
    ms: ['kad', 'kad kredit'],
  },
  bare: 0,
  cued: 0.8,
  reach: [4, 1],
  certainFrom: 0.85,
  why: 'bank-account',
  flags: [
    'Gagal karena norek [[bank-account:3390021187]] tidak ditemukan.',
    'VA Kakak [[bank-account:8077700811239945]] masih aktif.',
    'Dana masuk ke rekening BCA [[bank-account:0918 2277 61]] besok.',
    'Refund ke akaun Maybank [[bank-account:5140 2277 9031]] dah lulus.',
    'It came back from acct [[bank-account:20-44-18 70914426]].',
  ],
  passes: [
    'Rekening bisa dibuka mulai Rp20.000.',
    'Dana cair 12.08.2025 sampai 20.08.2025.',
    'Transfer buku ISBN 978-602-8519-93-9 gratis.',
    'Nomor resi 0918 2277 61 sedang dikirim.',
    'SMS pengingat dikirim ke 0812-9903-4471 tadi.',
  ],
});
