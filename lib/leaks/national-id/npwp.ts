import { digitsOf, passesLuhn } from '../checksums.ts';
import { defineRecogniser } from '../recogniser.ts';

/** Nine digits that pass Luhn, the tax office's three, and 000 for a head office or a person (PER-04/PJ/2020). */
const formOf = (digits: string) => /^(?!0{6})\d{12}000$/.test(digits) && (passesLuhn(digits.slice(0, 9)) ? 0.92 : 0.4);

/**
 * Indonesian tax number: 15 digits as 00.000.000.0-000.000; since PMK 112/PMK.03/2022 16 digits, a person's NIK (another rule's) or those 15 with
 * a zero before them.
 */
export default defineRecogniser({
  name: 'npwp',
  kind: 'national-id',
  needs: 'digit',
  shape:
    /(?<![\w@])(?:0(?=\d{15}(?!\d)))?\d\d[. ]?\d{3}[. ]?\d{3}[. ]?\d[-. ]?\d{3}[. ]?\d{3}(?![\w@])|(?<![\w@])0\d{3}(?: \d{4}){3}(?![\w@]| \d)/g,
  validate: (value, around) => {
    const digits = digitsOf(value);
    if (!/[1-9]/.test(digits)) return false; // zeros are a blank to fill in
    if (/^\d\d\.\d{3}\.\d{3}\.\d/.test(value)) return 0.97;
    return around.cue || (digits.length === 15 && formOf(digits));
  },
  cues: { any: ['npwp', 'npwp16', 'npwpnya'] },
  bare: 0,
  cued: 0.95,
  certainFrom: 0.9,
  why: 'national-id',
  flags: [
    'NPWP Bapak [[national-id:71.402.991.5-543.000]] sudah aktif.',
    'npwp [[national-id:714029915543000]] ya',
    'Untuk [[national-id:714029915543000]] sudah lapor.',
    'NPWP pada laporan [[national-id:0714 0299 1554 3000]].',
    'NPWP baru [[national-id:0714029915543000]] sudah dipakai.',
  ],
  passes: ['Isi NPWP di kolom 3.', 'Format NPWP 00.000.000.0-000.000.', 'Total 71.402.991 pelanggan.'],
});
