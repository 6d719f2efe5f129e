import { defineRecogniser } from './recogniser.ts';

const mixed = /^(?=.*\d)(?=.*[A-Z])/;
/** Canada: letter and digit in turn. Britain: area and district, then a digit and two letters. */
const postcode = /^(?:[A-Z]\d[A-Z]\d[A-Z]\d|(?:[A-Z]{1,2}\d{1,2}|(?:W1|E1|N1|SE1)[A-W])\d[A-Z]{2})$/;
/** "C14 D15": seats, gates, models of a series. */
const numbered = /^[A-Z]+\d+$/;

/** Booking codes read out in two groups of three, each with a digit and a letter, as carriers print record locators (IATA PADIS). */
export default defineRecogniser({
  name: 'booking-groups',
  kind: 'order-reference',
  needs: 'digit',
  shape: /(?<![\w@/#.$£€-]|\b(?!PNR|REF|KOD)[A-Z0-9]{3} )[A-Z][A-Z0-9]{2}[ -][A-Z0-9]{3}(?![\w@%/-]| ?\d)/g,
  validate: (value, around) => {
    const [first = '', second = ''] = value.split(/[ -]/);
    if (
      !mixed.test(second) ||
      (postcode.test(first + second) && !around.cue) ||
      /^(?:\d+(?:GB|MB|TB|KM|KG|AM|PM|RB|JT)|MK\d)$/.test(second) ||
      (/^\d+[A-Z]{2}$/.test(second) && !mixed.test(first))
    )
      return false;
    if (!mixed.test(first)) return around.cue ? 0.85 : false;
    return numbered.test(first) && numbered.test(second) ? around.cue : true;
  },
  cues: {
    any: ['pnr', 'booking', 'ref', 'code', 'ticket', 'tiket'],
    id: ['kode', 'kode booking', 'pesanan'],
    ms: ['kod', 'tempahan', 'rujukan'],
    en: ['reference', 'reservation', 'locator'],
  },
  against: {
    any: [
      'promo',
      'voucher',
      'baucar',
      'model',
      'postcode',
      'serial',
      'plate',
      'plat',
      'blok',
      'block',
      'zone',
      'seri',
      'tipe',
      'type',
    ],
  },
  bare: 0.85,
  cued: 0.95,
  certainFrom: 0.8,
  why: 'order-reference',
  flags: [
    'You two fly at 9 under [[order-reference:K4R 7TW]].',
    'Pindah ke 21.15, [[order-reference:B7Q-R2M]], gratis.',
    'PNR [[order-reference:J8L 5PW]] dah check in.', // a postcode of Canada, were it not for the word
    'Same code [[order-reference:TRV 6K2]] as before.',
  ],
  passes: [
    'Redmi A3X 4GB murah.',
    'Ke Blok M3A B2C ya.',
    'Find us at W1A 1AA.',
    'Ottawa K1A 0B1 is the office.',
    'Seats C14 D15 are free.',
    'Pakai promo K4R 7TW.',
  ],
});
