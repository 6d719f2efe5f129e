import { digitsOf, readsAsNik } from '../checksums.ts';
import { defineRecogniser } from '../recogniser.ts';

/**
 * Indonesian NIK and family-card (KK) numbers: 16 digits, province 11 to 96, regency, district, then day (+40 for women),
 * month and year, then a serial number. Source: Permendagri 61/2015 and UU 24/2013 article 13; KK has the date of issue there.
 */
export default defineRecogniser({
  name: 'nik',
  kind: 'national-id',
  needs: 'digit',
  shape: /(?<![\w@])\d(?:[ .-]?[\dxX*]){15}(?![\w@])/g,
  validate: (value, around) => {
    const digits = digitsOf(value);
    if (digits.length < 13) return false;
    const province = Number(digits.slice(0, 2));
    if (province < 11 || province > 96) return around.cue ? 0.8 : false;
    if (around.cue) return 0.97;
    return readsAsNik(digits) ? 0.7 : false;
  },
  cues: {
    any: ['nik', 'ktp', 'kk', 'e-ktp', 'ektp', 'no ktp'],
    id: ['nomor kk', 'kartu keluarga', 'nomor induk', 'kependudukan'],
  },
  against: { any: ['va', 'kartu kredit', 'kartu debit', 'visa', 'mastercard'] },
  bare: 0.7,
  cued: 0.97,
  certainFrom: 0.95,
  why: 'national-id',
  flags: [
    'NIK [[national-id:3174065208950003]] sudah dipakai orang lain.',
    'Nomor KK [[national-id:3273 0812 0409 0017]] belum masuk data kami.',
  ],
  passes: ['VA 8808 0857 2214 9031 berlaku untuk semua.', 'Bawa KTP dan KK asli ke loket 3.'],
});
