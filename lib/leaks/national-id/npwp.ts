import { digitsOf, passesLuhn } from '../checksums.ts';
import { defineRecogniser } from '../recogniser.ts';

/** Nine digits that pass Luhn, the tax office's three, and 000 for a head office or a person (PER-04/PJ/2020). */
const formOf = (digits: string) => /^(?!0{6})\d{12}000$/.test(digits) && (passesLuhn(digits.slice(0, 9)) ? 0.92 : 0.4);

/** Indonesian tax number: 15 digits as 00.000.000.0-000.000, or 16 digits since PMK 112/PMK.03/2022. */
export default defineRecogniser({
  name: 'npwp',
  kind: 'national-id',
  needs: 'digit',
  shape: /(?<![\w@])\d\d[. ]?\d{3}[. ]?\d{3}[. ]?\d[-. ]?\d{3}[. ]?\d{3}(?![\w@])/g,
  validate: (value, around) =>
    /^\d\d\.\d{3}\.\d{3}\.\d/.test(value) ? 0.97 : around.cue ? digitsOf(value).length === 15 : formOf(digitsOf(value)),
  cues: { any: ['npwp'] },
  bare: 0,
  cued: 0.95,
  certainFrom: 0.9,
  why: 'national-id',
  flags: [
    'NPWP Bapak [[national-id:71.402.991.5-543.000]] sudah aktif.',
    'npwp [[national-id:714029915543000]] ya',
    'Untuk [[national-id:714029915543000]] sudah lapor.',
  ],
  passes: ['Isi NPWP di kolom 3.', 'Total 71.402.991 pelanggan.'],
});
