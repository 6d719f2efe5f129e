import { digitsOf, isDay } from '../checksums.ts';
import { defineRecogniser } from '../recogniser.ts';

/** Place codes that were never given out (JPN, "Kod Negeri"): no MyKad has them. */
const unused = new Set([0, 17, 18, 19, 20, 69, 70, 73, 80, 81, 94, 95, 96, 97]);

/** Malaysian MyKad, MyKid: YYMMDD, place of birth, four digits. Source: Jabatan Pendaftaran Negara, National Registration Regulations 1990. */
export default defineRecogniser({
  name: 'mykad',
  kind: 'national-id',
  needs: 'digit',
  shape: /(?<![\w@-])\d(?:[ .]?\d){5}(?: ?- ?|[ .])?\d[ .]?\d(?: ?- ?|[ .])?\d(?:[ .]?[\dxX*]){3}(?![\w@-])/g,
  validate: (value, around) => {
    const digits = digitsOf(value);
    if (digits.length < 9) return false;
    const right =
      isDay(2000, Number(digits.slice(2, 4)), Number(digits.slice(4, 6))) && !unused.has(Number(digits.slice(6, 8)));
    if (around.cue) return right ? 0.97 : 0.85;
    if (!right) return false;
    return /^\d{6}-\d\d-\d{4}$/.test(value) ? 0.9 : 0.4;
  },
  cues: {
    any: ['ic', 'mykad', 'mykid', 'nric', 'k/p', 'kp', 'no ic', 'i/c'],
    ms: ['kad pengenalan', 'no kp', 'sijil lahir', 'surat beranak'],
    en: ['identity card'],
  },
  against: { ms: ['akaun', 'meter', 'maybank', 'cimb'] },
  bare: 0.6,
  cued: 0.97,
  certainFrom: 0.93,
  why: 'national-id',
  flags: [
    'Encik, IC [[national-id:840412-10-5533]] tak sepadan.',
    'Guna MyKad [[national-id:920830 07 5120]] masa daftar.',
  ],
  passes: ['Bawa MyKad dan salinan ke kaunter 2.', 'Meter 1202 9913 7745 dibaca Isnin.'],
});
