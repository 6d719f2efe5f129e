import { defineRecogniser } from '../recogniser.ts';

/** Passport numbers: up to three letters and six to eight digits, eight or nine digits, or capitals and digits mixed (ICAO Doc 9303 part 3 § 4.2.2: up to nine characters). Beside a cue only. */
export default defineRecogniser({
  name: 'passport',
  kind: 'national-id',
  needs: 'digit',
  onlyBesideCue: true,
  shape:
    /(?<![\w@-])(?:[A-Za-z]{1,2}[ -]?\d(?: ?\d){5,7}[A-Za-z]?|[A-Za-z]{3}\d{6}[A-Za-z]?|[A-Za-z]\d{3}[A-Za-z]\d{4}|\d\d \d{7}|\d{8,9}|(?=[A-Z0-9]{0,4}[A-Z])(?=[A-Z0-9]{0,5}\d[A-Z0-9]{0,5}\d)[A-Z0-9]{7,9})(?![\w@-])/g,
  cues: {
    any: [
      'passport',
      'passports',
      'paspor',
      'pasport',
      'passpor',
      'kitas',
      'kitap',
      'pasaporte',
      'passeport',
      'reisepass',
      'passaporto',
      'travel document',
    ],
  },
  bare: 0,
  cued: 0.9,
  reach: [5, 2],
  why: 'national-id',
  flags: [
    'Paspor [[national-id:C9120447]] sudah jadi.',
    'Her passport [[national-id:P04490217]] is on file.',
    'Passport [[national-id:71 5540218]] has lapsed.',
    'Passport [[national-id:LK47R20TX]] has expired.',
    'Passport [[national-id:kpr482913]] has expired.',
    'Passport [[national-id:m482k9137]] has expired.',
  ],
  passes: ['Bring your passport, flight KS 2187 leaves at 9.', 'Paspor bisa diurus di loket 4, antrean A0012345.'],
});
