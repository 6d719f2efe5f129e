import { abbreviations, isGoods, isOtherNumber } from './plate-words.ts';
import { defineRecogniser } from './recogniser.ts';

/**
 * Malaysian plates that stand alone. The first letter is the state (A Perak, B Selangor, C Pahang, D Kelantan, F Putrajaya, J Johor,
 * K Kedah, M Melaka, N Negeri Sembilan, P Pulau Pinang, R Perlis, T Terengganu, V and W Kuala Lumpur), I, O and Z are left out behind it,
 * and the number has up to four digits and no zero before it; Kuala Lumpur's W and Langkawi's KV came back with a letter at the end when they
 * were used up (told alike by collectors, blog.europlate.org.uk, and news.motortrader.com.my; the road transport department's own rules were
 * not at hand). Sabah's and Sarawak's, and shorter numbers, are left to the rule that asks for a word beside them.
 */
export default defineRecogniser({
  name: 'malaysian-plate',
  kind: 'vehicle-plate',
  needs: 'digit',
  shape:
    /(?<![\w@/#.$£€-])(?:[A-DFJKMNPRTVW][A-HJ-NP-Y]{2} ?[1-9]\d{2,3}|(?:W[A-D]|KV) ?[1-9]\d{2,3} ?[A-HJ-NP-Y])(?![\w@%/-]|[.,]\d| ?\d| [A-Z]{1,3}\b)/g,
  validate: (value, around) => {
    if (/(?:19|20)\d\d$/.test(value) || isOtherNumber(around) || isGoods(around)) return false;
    if (abbreviations.has(value.slice(0, 3))) return around.cue && 0.6;
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
    'Saman [[vehicle-plate:PNR 4421]] belum dijelaskan.', // an abbreviation beside the word for it
    '[[vehicle-plate:KV 3107 B]] lalu tol semalam.',
  ],
  passes: [
    'Order BQT8341 is on its way.',
    'PLN 1300 VA.',
    'KRL 2207 berangkat dari Bogor.',
    'KAMI ADA 300 AHLI.',
    'Bidaan siri VPX 9999 dibuka esok.',
    'Promo RYA 2025 dah tamat.',
    'Kod VJD 6127 untuk diskaun.',
    'Bilik seminar VJD 6127 di tingkat tiga.',
    'Kursus BKA 1013 dan MKT 2114 dibuka untuk semua.',
    'Skrin TCL 5500 sudah ada.',
    'Motor Honda RBX 150 ada promosi.',
    'Enjin BKT 2000cc lebih kuat.',
    'Form KWS 9021 is at every counter.',
    'Larian amal: BAJ 4400 orang sertai!',
    'NFC 2200 is back in stock.',
  ],
});
