import { defineRecogniser } from './recogniser.ts';

/** Abbreviations that stand before a number as often as a series does. */
const abbreviation =
  /^(?:ABN|ADA|BAH|BAN|BAY|BED|CAP|DAH|DAN|FEE|FEW|KAK|KAN|MAK|MAN|MEN|NAK|PAK|PUN|RAK|RED|TAK|TAU|TEN|TUN|VAN|WAH|WAY|WEB|ACN|ADD|AFC|AKM|ALL|AMP|AND|ANY|APP|APR|APT|ARE|ASN|ASR|ATM|AUD|AUG|AWB|BCA|BHD|BHP|BMW|BNM|BRB|BRT|BSN|BUS|BTN|BUT|CAD|CAR|CCT|CFA|CHF|CNY|CSR|CUT|CVC|CVV|DAY|DEC|DEL|DEN|DHL|DKK|DVD|DUE|FAQ|FAX|FEB|FRN|JAM|JAN|JBL|JKT|JLN|JNE|JNT|JPJ|JPY|JUL|JUN|KES|KFC|KLM|KPJ|KRL|KRW|KTM|KTP|KUL|KWH|LRT|MAR|MAX|MAY|MBE|MCC|MRR|MRT|MYR|NAB|NET|NEW|NMD|NRW|NSW|NUM|NYC|PAY|PBB|PDF|PEN|PER|PKR|PLN|PLU|PNR|PPN|PPV|PRE|PRM|PRU|PUK|PUT|RAM|RAY|REF|REG|REQ|RES|REV|RFC|RMA|RTX|RUN|TAC|TAG|TAX|TBA|TEL|THB|THE|TKT|TRX|TTD|TWD|TXN|VAT|VER|VAR|VGA|WAS|WBS|WHY|WON|WTS|WWW)/;

/**
 * Malaysian plates that stand alone. The first letter is the state (A Perak, B Selangor, C Pahang, D Kelantan, F Putrajaya, J Johor,
 * K Kedah, M Melaka, N Negeri Sembilan, P Pulau Pinang, R Perlis, T Terengganu, V and W Kuala Lumpur), I, O and Z are left out behind it,
 * and the number has no zero before it; Kuala Lumpur's W series came back with a letter at the end (JPJ, Kaedah-Kaedah Kenderaan Motor 1959).
 */
export default defineRecogniser({
  name: 'malaysian-plate',
  kind: 'vehicle-plate',
  needs: 'digit',
  shape:
    /(?<![\w@/#.$£€-])(?:[A-DFJKMNPRTVW][A-HJ-NP-Y]{2} ?[1-9]\d{2,3}|W[A-D] ?[1-9]\d{2,3} ?[A-HJ-NP-Y])(?![\w@%/-]|[.,]\d| ?\d| [A-Z]{1,3}\b)/g,
  validate: (value, around) => {
    if (abbreviation.test(value) || /(?:19|20)\d\d$/.test(value)) return false;
    // three digits are as often a room or a form
    return around.cue || /\d{4}|\d ?[A-Z]$/.test(value) || 0.5;
  },
  cues: {
    any: ['plate', 'plat', 'driver', 'jpj'],
    ms: ['kereta', 'motor', 'lori', 'kenderaan', 'pemandu', 'saman', 'cukai jalan'],
    en: ['car', 'van', 'lorry'],
  },
  against: {
    any: [
      'order',
      'booking',
      'pnr',
      'flight',
      'ref',
      'model',
      'tag',
      'unit',
      'promo',
      'voucher',
      'serial',
      'case',
      'ticket',
      'bag',
      'error',
      'gate',
      'sku',
    ],
    id: ['pesanan', 'kode', 'tiket', 'resi', 'penerbangan', 'laporan', 'paket'],
    ms: [
      'siri',
      'bidaan',
      'kuarters',
      'kod',
      'tempahan',
      'aduan',
      'rujukan',
      'fail',
      'kes',
      'tiket',
      'bungkusan',
      'akaun',
      'baucar',
      'pesanan',
    ],
    en: ['code', 'reference', 'account', 'parcel', 'flat', 'invoice', 'claim', 'job', 'policy', 'room'],
  },
  bare: 0.85,
  cued: 0.95,
  certainFrom: 0.8,
  why: 'vehicle-plate',
  flags: [
    '[[vehicle-plate:VJD 6127]] dah masuk bengkel.',
    'The guard saw [[vehicle-plate:BQT8341]] leave.',
    'Muka [[vehicle-plate:WB 5126 K]] lagi.',
  ],
  passes: [
    'Order BQT8341 is on its way.',
    'PLN 1300 VA.',
    'KRL 2207 berangkat dari Bogor.',
    'KAMI ADA 300 AHLI.',
    'Bidaan siri VPX 9999 dibuka esok.',
    'Promo RYA 2025 dah tamat.',
    'Kod VJD 6127 untuk diskaun.',
  ],
});
