import { digitsOf } from './checksums.ts';
import { codeShape, isOrdinary, namesFaultOrVersion } from './code-shape.ts';
import { money } from './money-words.ts';
import { namedBy, reach } from './named-by.ts';
import { readerWords } from './reader-words.ts';
import { type Around, defineRecogniser } from './recogniser.ts';

/** Medical record numbers in pairs, as hospitals file them by their last digits (terminal digit filing): no sum in ringgit looks so. */
const medicalRecord = /^RM \d\d(?:[-.]\d\d){2,3}$/;

/** What calls nothing but somebody's number with a house so: "ID pelanggan Kakak", "policy number:". */
const named = namedBy(
  "(?:customer|policy|member|membership|contract|meter|loan|client|subscriber|patient|student)(?:'s)? ?(?:no\\.?|number|num|id|#)",
  '(?:nomor|nomer|nombor|no\\.?|id) ?(?:pelanggan|polis|polisi|kontrak|anggota|peserta|nasabah|meter|meteran|sambungan|layanan|langganan|member|ahli|keahlian|pasien|pesakit|siswa|pelajar|matrik|pinjaman|internet)|idpel',
  `(?<!(?:order|booking|tracking|transaksi|transaction|tiket|ticket|pesanan|apple|device) )(?:user )?id (?:${readerWords})`,
);
/** An account with a house, or with a bank. */
const account = namedBy(
  '(?:(?:account|acct|acc) ?(?:no\\.?|number|num|#)|(?:no\\.?|nombor|nomor) ?(?:akaun|akun))(?:nya|mu)?(?: (?:tnb|unifi|astro|maxis|celcom|digi|pdam|pln|air|elektrik|electricity|water|internet|broadband))?',
);
/** A number that shows what one looks like. */
const example = /(?<!\p{L})(?:contoh|contohnya|misal|misalnya|example|e\.g\.|format)(?!\p{L})/u;

/** Whether the words right before a number say that it is somebody's with the house. */
function isNamed({ lower, start, end }: Around): boolean {
  const before = lower.slice(Math.max(0, start - reach), start);
  if (named.test(before)) return true;
  return account.test(before) && !money.test(before.replace(account, '') + lower.slice(end, end + 30));
}

/**
 * Customer, contract, meter, policy, membership, student and loyalty numbers: any code beside the word that calls it so.
 * PLN writes 11 or 12 digits (IDPEL), TNB 12 (account), PDAM groups with dots, BPJS Kesehatan 13.
 */
export default defineRecogniser({
  name: 'account-number',
  kind: 'account-number',
  needs: 'digit',
  shape: codeShape,
  validate: (value, around) => {
    const digits = digitsOf(value).length;
    if (medicalRecord.test(value)) return 0.9;
    if (digits < 3 || value.length < 5 || isOrdinary(value)) return false;
    if (namesFaultOrVersion(value, around.lower, around.start)) return false;
    if (example.test(around.lower.slice(Math.max(0, around.start - 40), around.start))) return false;
    if (digits >= 6 && isNamed(around)) return 1;
    if (around.cue) return true;
    return digits >= 5 ? 0.15 : 0.05;
  },
  cues: {
    any: [
      'idpel',
      'cif',
      'nim',
      'nop',
      'member',
      'mrn',
      'nis',
      'nisn',
      'bpjs',
      'tnb',
      'pln',
      'pdam',
      'rm no',
      'no rm',
      'cid',
      'id',
      'loyalty',
      'kpj',
      'meter',
      'policy',
      'account',
      'acct',
      'acc',
      'loan',
      'membership',
      'tag',
      'merchant',
      'seller',
      'customer',
      'lease',
    ],
    id: [
      'nomor pelanggan',
      'no pelanggan',
      'pelanggan',
      'nomor sambungan',
      'sambungan',
      'meteran',
      'polis',
      'kontrak',
      'kartu anggota',
      'anggota',
      'peserta',
      'kartu peserta',
      'nomor layanan',
      'no layanan',
      'akun',
      'nomor kontrak',
      'kartu member',
      'id pelanggan',
      'nasabah',
      'nomor polis',
      'kepesertaan',
    ],
    ms: [
      'akaun',
      'no akaun',
      'nombor akaun',
      'meter siri',
      'ahli',
      'keahlian',
      'matrik',
      'no matrik',
      'pinjaman',
      'polisi',
      'sijil',
      'no ahli',
      'no cukai',
      'fail',
      'no anggota',
      'langganan',
      'pelanggan',
      'kontrak',
      'kad ahli',
      'no pelajar',
    ],
    en: [
      'account number',
      'customer number',
      'meter number',
      'contract',
      'student id',
      'patient',
      'member number',
      'miles',
      'frequent flyer',
      'policy number',
    ],
  },
  against: {
    any: [
      'imei',
      'resi',
      'order',
      'pnr',
      'invoice',
      'invois',
      'tiket',
      'ticket',
      'booking',
      'maybank',
      'cimb',
      'bca',
      'bri',
      'bni',
      'mandiri',
      'va',
      'visa',
    ],
    id: ['rekening', 'pesanan', 'rek'],
    ms: ['tempahan', 'pesanan', 'masuk'],
  },
  bare: 0,
  cued: 0.8,
  certainFrom: 0.86,
  reach: [3, 1],
  why: 'account-number',
  flags: [
    'ID pelanggan Kakak [[account-number:532110045678]].',
    'No akaun TNB puan [[account-number:220012345678]].',
    'ID pelanggan PLN Ibu [[account-number:532110045678]] ya.',
    'Astro ID encik [[account-number:1044382210]] sudah aktif.',
    'No. internet [[account-number:122455310988]] sedang dicek.',
    'Pasien [[account-number:RM 00-12-41-27]] sudah dipanggil.',
    'Nomor pelanggan [[account-number:08.442.1107]] tetap sama.',
    'Akaun [[account-number:NFB-120773]] aktif semula.',
    'Your policy [[account-number:GW-HO-338120]] has lapsed.',
  ],
  passes: [
    'Contoh: ID pelanggan 123456789012, lihat di struk.',
    'Meter model 2024 lebih cepat.',
    'Member bayar Rp 25.000 saja.',
    'Members get EAN 4006381333931 for less.',
  ],
});
