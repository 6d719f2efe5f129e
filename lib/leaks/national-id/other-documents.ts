import { digitsOf } from '../checksums.ts';
import { defineRecogniser } from '../recogniser.ts';

/**
 * Documents by their name alone, whatever form the number has: birth and death certificates, what is only called an identity card, and
 * incomplete or misread numbers of those that have rules of their own (national insurance, Aadhaar, PAN, SSN, driving licences).
 */
export default defineRecogniser({
  name: 'other-documents',
  kind: 'national-id',
  needs: 'digit',
  onlyBesideCue: true,
  shape:
    /(?<![\w@-])(?:[A-Z]{2,5} ?)?\d(?:[ .-]?\d){3,15}(?: ?[A-Za-z])?(?![\w@-])|(?<![\w@-])[A-Za-z]{5}\d{4}[A-Za-z](?![\w@-])/g,
  validate: (value) => {
    const count = digitsOf(value).length;
    return count >= 4 && count <= 16;
  },
  cues: {
    any: [
      'aadhaar',
      'pan number',
      'pan card',
      'ssn ends in',
      'ssn ending',
      'ni',
      'nino',
      'licence',
      'license',
      'national insurance',
      'national id',
      'identity card',
      'identity number',
    ],
    id: ['nomor identitas', 'no identitas', 'nomor sim', 'sim a', 'sim c', 'akta', 'nomor akta'],
    ms: ['nombor pengenalan', 'no pengenalan', 'sijil lahir', 'lesen memandu', 'no lesen', 'sijil kematian'],
  },
  against: {
    any: ['our', 'kami', 'software', 'key', 'activation', 'estate', 'business', 'company', 'clinic', 'trade'],
  },
  bare: 0,
  cued: 0.8,
  reach: [2, 0],
  why: 'national-id',
  flags: [
    'NI [[national-id:QQ 41 77 20 B]] is on the form.',
    'Aadhaar [[national-id:4471 2290 8836]] is linked.',
    'Nombor pengenalan puan [[national-id:44712-2908836-1]] tak sepadan.',
  ],
  passes: [
    'Bring your licence, counter 4.',
    'Pan size 2412 mm is sold out, sorry.',
    'Our clinic licence 48291370 is on the wall.',
  ],
});
