import { abbreviations, isGoods, isOtherNumber } from './plate-words.ts';
import { defineRecogniser } from './recogniser.ts';

/** Area codes of Indonesian plates (Perkap 7/2021, TNKB). */
const indonesia = new Set(
  'A B D E F G H K L M N P R S T W Z AA AB AD AE AG BA BB BD BE BG BH BK BL BM BN BP CC CD DA DB DC DD DE DG DH DK DL DM DN DR DS DT EA EB ED KB KH KT KU PA PB'.split(
    ' ',
  ),
);

/** Types of aircraft, and engines by their size: "A 320 NEO", "B 1500 CC". */
const built = /^(?:A3[1-8]0|B7\d7)[A-Z]*$|^[A-Z]{1,3}(?:\d{1,2}00|[12][25][05])CC$/;
/** Makers whose names read as the letters of a plate. */
const makes = new Set(['BMW', 'BYD', 'GWM', 'KIA', 'KTM', 'MG', 'VW', 'SYM']);

/** Behind a plate in capitals a small word goes on with the sentence. */
function capitalsOf(match: string): readonly [number, number] {
  const small = /(?<=^[A-Z].{0,16}\d)[ -]?[a-z]{1,3}$/.exec(match);
  return [0, small?.index ?? match.length];
}

/**
 * Number plates of Indonesia (area, up to four digits, up to three letters), Malaysia (JPJ: up to three letters, up to four digits,
 * at times a letter), Singapore (LTA: S, two letters, digits, check letter), the United Kingdom (DVLA: two letters, two digits, three letters).
 */
export default defineRecogniser({
  name: 'vehicle-plate',
  kind: 'vehicle-plate',
  needs: 'digit',
  shape:
    /(?<![\w@/#.$£€-])(?:[A-Za-z]{2}\d{2} ?[A-Za-z]{3}|[A-Za-z]{1,3}[ -]?\d{1,4}(?:[ -]?[A-Za-z]{1,3})?|\d{1,3} [A-Za-z]{3}|[A-Za-z]{2} \d{2,3} [A-Za-z]{3})(?![\w@%/-]|[.,]\d| \d{3})/g,
  valueIn: capitalsOf,
  validate: (value, around) => {
    const compact = value.replace(/[ -]/g, '').toUpperCase();
    const upper = value === value.toUpperCase();
    if (
      /^(?:RP|RM|NO|JL|RT|RW|KM|JAM|TGL|PKL|MAC|JUN|JUL|DEC|JAN|FEB|MAR|APR|MAY|MEI|AUG|SEP|OCT|NOV|DES|OGO|DIS|USD|SGD|GBP|AUD|LOT|BLK|UK|PM|AM|QTY|MIN|TV|ID|IPHONE|HP|GEN|TOP|FOR|THE|AND|HAS|HAD|ALL|ARE|WAS|NOW|GET|BUY|PAY|OUR|ADA|OF|ON|AT|TO|IN|IS|BY|DAN|DI|KE|DR|SD|SMP|SMA|LT|BIL)\d/.test(
        compact,
      )
    )
      return false;
    if (built.test(compact)) return false;
    const parts = /^([A-Z]{1,3})(\d{1,4})([A-Z]{0,3})$/.exec(compact);
    const before = around.cue;
    if (/^[A-Z]{2}\d{2}[A-Z]{3}$/.test(compact) && upper) return before ? 0.95 : 0.6;
    if (parts === null) return before ? 0.6 : false;
    const [, area = '', digits = '', tail = ''] = parts;
    if (makes.has(area) || isGoods(around)) return false;
    if (indonesia.has(area) && tail.length >= 2 && digits.length >= 3) return before ? 0.97 : upper ? 0.85 : 0.4;
    if (indonesia.has(area) && tail.length >= 1)
      return before ? 0.93 : upper && digits.length >= 3 && / /.test(value) ? 0.7 : false;
    if (!before && (abbreviations.has(area) || isOtherNumber(around))) return false;
    if (area.length === 3 && digits.length >= 2 && tail.length <= 1)
      return before
        ? 0.95
        : upper && / /.test(value) && digits.length === 4
          ? 0.6
          : upper && / /.test(value)
            ? 0.2
            : false;
    // three letters, digits and two letters are nobody's plate: "CBR 250 RR"
    return before && (area.length < 3 || tail.length < 2) ? (digits.length >= 3 ? 0.85 : 0.4) : false;
  },
  cues: {
    any: ['plat', 'plate', 'nopol', 'stnk', 'bpkb', 'no plat', 'reg', 'registration'],
    id: ['mobil', 'motor', 'nomor polisi', 'plat nomor', 'kendaraan', 'sepeda motor', 'unit'],
    ms: ['kereta', 'motosikal', 'lori', 'kenderaan', 'no pendaftaran', 'nombor plat', 'motor', 'geran'],
    en: ['car', 'vehicle', 'van', 'bike', 'truck', 'licence plate', 'license plate'],
  },
  against: {
    any: [
      'promo',
      'kode',
      'kod',
      'pnr',
      'flight',
      'model',
      'order',
      'booking',
      'penerbangan',
      'gate',
      'blok',
      'block',
      'row',
      'seat',
      'kod promo',
      'unit',
      'akaun',
    ],
  },
  bare: 0.5,
  cued: 0.95,
  reach: [4, 2],
  certainFrom: 0.85,
  why: 'vehicle-plate',
  flags: [
    'Motor [[vehicle-plate:B 6711 TVQ]] ada di gudang.',
    'Kereta [[vehicle-plate:VBX 3391]] dah siap.',
    'Mobil [[vehicle-plate:L 1120 CC]] ditarik.',
    'Plate [[vehicle-plate:SLB 8163 C]] is on the list.',
  ],
  passes: [
    'Mobil BMW 320 i dan motor CBR 250 RR ready.',
    'Pesawat A 320 NEO baru.',
    'Mobil tipe B 1500 CC.',
    'Motor Honda RBX 150 ada promosi.',
    'Plat besi MS-146 dan SS-304 tersedia.',
    'Kereta baru BKV 2000cc.',
    'Paket RM 139 sebulan, kod RAYA 68.',
    'Gate C14, row 12 A.',
    'Buka jam 8 sampai 5, lantai B 2.',
    'Kelas TKA 2031 dibatalkan.',
    'KTM 2943 lewat.',
  ],
});
