import { digitsOf, passesLuhn } from './checksums.ts';
import { defineRecogniser } from './recogniser.ts';

/** Bodies that give out type codes today (GSMA TS.06 annex A): TIA, BABT, TAF, and the global decimal administrator. */
const reporting = /^(?:01|35|86|99)/;

/** IMEI: 15 digits that pass Luhn (3GPP TS 23.003 § 6.2.1). */
export default defineRecogniser({
  name: 'device-id',
  kind: 'device-id',
  needs: 'digit',
  shape: /(?<![\w@])\d(?:[ .-]?[\dxX*]){13,15}(?![\w@])/g,
  validate: (value, around) => {
    const digits = digitsOf(value);
    if (digits.length < 14) return around.cue;
    const right = digits.length === 15 && passesLuhn(digits);
    return around.cue ? 0.97 : right && reporting.test(digits) ? 0.85 : false;
  },
  cues: {
    any: ['imei', 'handset', 'serial', 'phone', 'iphone'],
    id: ['hp', 'perangkat', 'seri'],
    ms: ['fon', 'siri', 'peranti', 'telefon'],
  },
  against: { any: ['kad', 'kartu', 'card', 'visa', 'mastercard', 'va', 'nik', 'ktp', 'resi'] },
  bare: 0.6,
  cued: 0.97,
  certainFrom: 0.85,
  why: 'device-id',
  flags: [
    'IMEI [[device-id:356938035643809]] sudah diblokir.',
    'Your handset, IMEI [[device-id:35-671255-086377-1]], is here.',
  ],
  passes: ['Dial *#06# to see the 15 digits.', 'Resi 356938035643801 sedang dikirim.'],
});
