import { digitsOf, passesS10 } from './checksums.ts';
import { codeShape, isOrdinary, namesFaultOrVersion } from './code-shape.ts';
import { namedBy, reach } from './named-by.ts';
import { isReached } from './phone-plans.ts';
import { readerWords } from './reader-words.ts';
import { defineRecogniser } from './recogniser.ts';

/** What calls nothing but one matter's number so: "nomor pesanan Kakak", "ticket #", "aduan puan bernombor". */
const named = namedBy(
  '(?:order|booking|ticket|tracking|invoice|reference|case|claim|complaint|reservation|parcel|consignment)(?: ?(?:no\\.?|number|num|ref|id|#)){1,2}',
  '(?:nomor|nomer|nombor|no\\.?|id) ?(?:pesanan|order|resi|tiket|invoice|invois|faktur|laporan|aduan|tempahan|rujukan|tuntutan|klaim|bungkusan|transaksi|booking|tracking)',
  `(?:aduan|tempahan|pesanan|tuntutan|permohonan|laporan)(?: (?:${readerWords}))? (?:bernombor|bernomor)`,
);

/** Order, invoice, booking, claim, complaint and tracking numbers: any code beside its word; a code with letters, a hyphen and digits by itself is likely one. */
export default defineRecogniser({
  name: 'order-reference',
  kind: 'order-reference',
  needs: 'digit',
  shape: codeShape,
  validate: (value, around) => {
    const digits = digitsOf(value).length;
    if (digits < 3 || value.length < 5 || isOrdinary(value)) return false;
    if (namesFaultOrVersion(value, around.lower, around.start)) return false;
    if (/^[A-Z]{2} ?\d{4} ?\d{4} ?\d ?[A-Z]{2}$/i.test(value) && passesS10(value)) return 0.95;
    if (digits >= 5 && named.test(around.lower.slice(Math.max(0, around.start - reach), around.start))) return 1;
    if (around.cue) return !isReached(digitsOf(value), around.lower.slice(0, around.start));
    if (/^[A-Z]{2,6}\d?(?:[-/][A-Z0-9]+)*[-/]\d{4,}/.test(value) || /^[A-Z]{2,5}\d{7,}/.test(value)) return 0.45;
    return /[A-Za-z]/.test(value) ? 0.15 : 0.05;
  },
  cues: {
    any: [
      'order',
      'resi',
      'awb',
      'invoice',
      'inv',
      'ref',
      'tracking',
      'pnr',
      'booking',
      'refund',
      'ticket',
      'tiket',
      'no resi',
      'rma',
      'case',
      'servis',
      'parcel',
    ],
    id: [
      'pesanan',
      'nomor pesanan',
      'paket',
      'kode booking',
      'laporan',
      'nota',
      'kuitansi',
      'tiket laporan',
      'klaim',
      'faktur',
      'transaksi',
      'kode',
      'berkas',
      'bon',
      'koper',
    ],
    ms: [
      'tempahan',
      'pesanan',
      'invois',
      'aduan',
      'tuntutan',
      'rujukan',
      'no rujukan',
      'bungkusan',
      'kes',
      'no aduan',
      'resit',
      'permohonan',
      'borang',
      'fail',
      'gadaian',
      'no tempahan',
      'parsel',
    ],
    en: [
      'order number',
      'reservation',
      'confirmation',
      'claim',
      'reference',
      'shipment',
      'complaint',
      'trip',
      'bag',
      'package',
      'docket',
      'folio',
      'job',
    ],
  },
  against: {
    any: [
      'imei',
      'akaun',
      'account',
      'hp',
      'nik',
      'ic',
      'meter',
      'visa',
      'card',
      'kartu',
      'policy',
      'member',
      'flight',
      'serial',
      'siri',
      'seri',
      'iccid',
    ],
    id: ['rekening', 'polis', 'pelanggan', 'kode promo', 'voucher'],
    ms: ['kod', 'baucar', 'telefon'],
    en: ['promo', 'code'],
  },
  bare: 0.45,
  cued: 0.85,
  reach: [3, 1],
  certainFrom: 0.86,
  why: 'order-reference',
  flags: [
    'Nomor pesanan Kakak [[order-reference:230915ABCD12]].',
    'Aduan puan bernombor [[order-reference:20240918-0071]].',
    'Order [[order-reference:LG8812-7]] kami refund hari ini.',
    'Bungkusan [[order-reference:EE990218832MY]] keluar malam ni.',
    'Refund for [[order-reference:INV/PK/0725/88190]] is done.',
  ],
  passes: [
    'Pesanan di atas 500 ribu gratis ongkir.',
    'Order before 15 June 2025 for free delivery.',
    'Flight QZ7510 is boarding.',
    'Error PSW-30215 means that the disc is dirty.',
    'Order SKU 8841-220-BLK while it lasts.',
  ],
});
