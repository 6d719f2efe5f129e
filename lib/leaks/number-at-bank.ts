import { alsoWords, banks, wallets } from './bank-names.ts';
import { digitsOf } from './checksums.ts';
import { isMobile } from './phone-plans.ts';
import { defineRecogniser } from './recogniser.ts';

const names = [...banks, ...wallets];
const account =
  '(?:no\\.? ?)?(?:rekening|norek|rek|akaun|accounts?|acct|acc|a/c|va|tabungan|savings)(?: (?:bank|no|nomor|nombor|number|kakak|kak|bapak|pak|ibu|bu|puan|encik|awak|anda|kamu|tujuan|refund|asal|baru|lama|is|ialah|adalah)|nya){0,3}[ .:#(-]{1,3}';
const plainWord = new RegExp(`^[^\\p{L}]{0,3}(?:(?:di|at|with) )?(?:bank )?(?:${alsoWords})(?!\\p{L})`, 'u');
const calledAccount = new RegExp(`(?<!\\p{L})${account}$`, 'u');
/** Numbers that stand before a bank's name by chance: telephones, sums, parcels. */
const otherwise =
  /(?:(?<!\p{L})(?:call|hotline|hubungi|telepon|telp|telefon|talian|whatsapp|wa|dial|ring|resi|awb|order|pesanan|invoice|ref|tiket|ticket|imei|nik|ktp|rp|rm|idr|myr)|\$)(?:[ .:]{1,2}\p{L}{1,10})?[ .:]{0,2}$/u;

/** An account before the name of its bank: "rek 4471002298 BCA", "7142209981 (BSI)", "akaun 164022907733 Maybank". Digits as in `bank-and-number`. */
export default defineRecogniser({
  name: 'number-at-bank',
  kind: 'bank-account',
  needs: 'digit',
  shape: new RegExp(
    `(?<![\\w@/.+#*-])(?<!\\d )\\d(?:[ -]?\\d){7,17}(?: ?[(,] ?| (?:[-\u2013] )?)(?:(?:di|at|with) )?(?:bank )?(?:${names.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  valueIn: (match) => [0, match.search(/(?<=\d)[ (,\u2013-]+\p{L}/u)],
  validate: (value, { text, lower, start, end }) => {
    const before = lower.slice(Math.max(0, start - 60), start);
    if (otherwise.test(before) || plainWord.test(text.slice(end, end + 30))) return false;
    if (calledAccount.test(before)) return 0.92;
    const digits = digitsOf(value);
    return digits.length >= 10 && !isMobile(digits) ? 0.85 : 0.5;
  },
  onlyBesideCue: true,
  cues: { any: names },
  reach: [0, 0],
  bare: 0.5,
  cued: 0.5,
  certainFrom: 0.8,
  why: 'bank-account',
  flags: [
    'Rek. [[bank-account:4471002298]] BCA an. Dewi sudah dikredit.',
    'Klaim cair atas nama Ibu, [[bank-account:1190044287]] BCA, selesai.',
    'Kakak salah transfer ke [[bank-account:6281190045]] BCA.',
    'Tujuan refund: [[bank-account:7142209981]] (BSI), betul?',
    'Akaun awak [[bank-account:21412900055781]] RHB dah tutup.',
    'Rek [[bank-account:7142209981]] - BSI sudah benar?',
    'We pay out to account [[bank-account:10447729013]] at Maybank by Friday.',
  ],
  passes: [
    'Hubungi 021 500 88899 BCA untuk blokir.',
    'Total Rp 120 000 000 Mandiri Taspen.',
    'Resi 4471 0022 98 (BCA Expo) dikirim.',
    'Ada 12 000 000 (dana) terkumpul.',
  ],
});
