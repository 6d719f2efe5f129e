import { digitsOf, passesLuhn, readsAsNik } from './checksums.ts';
import { defineRecogniser } from './recogniser.ts';

/**
 * Virtual accounts of Indonesian banks that hold the payer's mobile: the code of a company (three to five digits, as payers are told them: 70001
 * GoPay, 39358 OVO and 3901 DANA at BCA, 60737 at Mandiri, 77788 and others at BRI, 8xxx at BNI and Permata), and 08 and ten more behind it.
 */
export default defineRecogniser({
  name: 'virtual-account',
  kind: 'bank-account',
  needs: 'digit',
  shape:
    /(?<![\w@.-])(?<!\d )(?:8\d{2,4}|7\d{4}|39358|3901|60737|122|126\d\d)[ -]?08[1-9]\d(?:[ -]?\d){6,9}(?![\w@-]| \d)/g,
  validate: (value, around) => {
    const digits = digitsOf(value);
    if (readsAsNik(digits) || (passesLuhn(digits) && !around.cue)) return false;
    return digits.length >= 14;
  },
  cues: {
    any: ['va', 'virtual account', 'briva', 'top up', 'topup'],
    id: ['kode bayar', 'kode', 'transfer', 'bayar', 'nomor va', 'isi saldo'],
  },
  against: { any: ['imei', 'iccid', 'nik', 'kk', 'resi', 'meter', 'idpel'] },
  bare: 0.88,
  cued: 0.95,
  certainFrom: 0.8,
  why: 'bank-account',
  flags: [
    'Kode [[bank-account:77788081377290415]] masih bisa dipakai.',
    'Clear it to VA [[bank-account:8808 0856 4471 9022]] please.',
  ],
  passes: ['NIK 3201081204880001 terdaftar.', 'Telepon 0812 6002 1431 saja.', 'IMEI 866081377290415 hilang.'],
});
