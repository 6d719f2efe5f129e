import { isGoods, isOtherNumber } from './plate-words.ts';
import { defineRecogniser } from './recogniser.ts';

/**
 * Number plates of other countries, beside a word for them only: Germany (district, one or two letters, one to four digits), India (state,
 * district, series, four digits), Brazil and Argentina (Mercosur), Turkey (province 01 to 81, letters, digits), Portugal, Hungary, Finland,
 * Sweden, Thailand and others that join two or three groups, the United States (California's 1ABC123, 123 ABC) and Victoria's 1AB 2CD
 * (serial formats as the motor vehicle authorities of the states publish them). Source: validator.js, src/lib/isLicensePlate.js; Presidio,
 * in_vehicle_registration_recognizer.py, tr_license_plate_recognizer.py, de_kfz_recognizer.py and ng_vehicle_registration_recognizer.py.
 */
export default defineRecogniser({
  name: 'foreign-plate',
  kind: 'vehicle-plate',
  needs: 'digit',
  onlyBesideCue: true,
  shape:
    /(?<![\w@/#.$£€-])(?:[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?\d{1,4}[EH]?|[A-Z]{2}[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?\d{4}|\d{2}[ -]?BH[ -]?\d{4}[ -]?[A-Z]{1,2}|[A-Z]{3}[ -]?\d[A-Z]\d{2}|[A-Z]{2} ?\d{3} ?[A-Z]{2}|(?:0[1-9]|[1-7]\d|8[01]) [A-Z]{1,3} ?\d{2,5}|(?:0[1-9]|[1-7]\d|8[01])[A-Z]{1,3}\d{2,5}|[A-Z]{2}-\d\d-\d\d|\d\d-(?:[A-Z]{2}-\d\d|\d\d-[A-Z]{2})|[A-Z]{2,3}-\d{1,4}(?:[A-Z]{1,2})?|\d[A-Z]{1,2}\d{1,2}[ -]?\d{4}|\d[A-Z]{3}\d{3}|\d{3}[ -]?[A-Z]{3}|\d[A-Z]{2}[ -]?\d[A-Z]{2}|[A-Z]{3} ?\d{2}[A-Z\d])(?![\w@%/-]|[.,]\d| \d{3})/g,
  validate: (value, around) => !/-(?:19|20)\d\d$/.test(value) && !isOtherNumber(around) && !isGoods(around),
  cues: {
    any: [
      'plate',
      'plat',
      'nopol',
      'number plate',
      'licence plate',
      'license plate',
      'registration',
      'kennzeichen',
      'nummernschild',
      'placa',
      'matrícula',
      'matricula',
      'plaka',
      'rendszám',
      'vehicle number',
      'vehicle no',
      'vehicle reg',
      'plates',
      'rego',
    ],
    id: ['nomor polisi', 'plat nomor'],
    ms: ['nombor plat', 'no pendaftaran', 'no plat'],
  },
  against: {
    any: [
      'order',
      'booking',
      'flight',
      'seat',
      'gate',
      'model',
      'promo',
      'company',
      'patient',
      'student',
      'code',
      'kode',
      'kod',
    ],
  },
  bare: 0,
  cued: 0.95,
  reach: [3, 1],
  certainFrom: 0.82,
  why: 'vehicle-plate',
  flags: [
    'Your plate number is [[vehicle-plate:KA53MK4829]], right?',
    'Das Kennzeichen ist [[vehicle-plate:M KP 4829]].',
    'The registration [[vehicle-plate:34 KPR 482]] was seen at the gate.',
    'Your plate [[vehicle-plate:7KPR482]] was towed.',
    'The rego [[vehicle-plate:1KP 4RT]] has lapsed.',
    'Plate [[vehicle-plate:KPR4T82]] is on the list.',
  ],
  passes: [
    'Flight KA53MK4829 is late.',
    'Part M-KP 4829 is sold out.',
    'Company registration 48-29-KP is public.',
    'Plat besi MS-146 dan SS-304 ada dalam stok.',
    'Event registration at booth AB-12.',
    'Webinar registration: WEB-2024 opens Monday.',
  ],
});
