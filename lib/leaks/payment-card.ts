import { digitsOf, passesLuhn } from './checksums.ts';
import { defineRecogniser } from './recogniser.ts';

/** Issuer ranges: 2 and 5 Mastercard, 4 Visa, 34 and 37 American Express, 35 JCB, 6 UnionPay, GPN and Discover (ISO/IEC 7812-1). */
const issuer = /^(?:4|5[0-9]|2[2-7]|3[4-7]|6[0-9])/;

/** Card numbers: 13 to 19 digits that pass Luhn (ISO/IEC 7812-1), or that a word calls a card. */
export default defineRecogniser({
  name: 'payment-card',
  kind: 'payment-card',
  needs: 'digit',
  shape: /(?<![\w@])\d(?:[ .-]{0,2}[\dxX*]){12,18}(?![\w@])/g,
  validate: (value, around) => {
    const digits = digitsOf(value);
    if (value.length - value.replace(/[xX*]/g, '').length >= 4) return around.cue ? 0.3 : false;
    if (digits.length < 13 || !issuer.test(digits)) return false;
    const luhn = passesLuhn(digits) && (digits.length === 16 || digits.length === 15);
    if (around.cue) return luhn ? 0.98 : digits.length === 16 ? 0.85 : 0.3;
    return luhn ? 0.75 : false;
  },
  cues: {
    any: ['visa', 'mastercard', 'master', 'amex', 'jcb', 'debit', 'card'],
    id: ['kartu', 'kartu kredit', 'kartu debit'],
    ms: ['kad', 'kad kredit', 'kad debit'],
    en: ['card', 'credit card', 'card number'],
  },
  against: {
    any: ['imei', 'iccid', 'va', 'nik', 'kk', 'resi', 'awb', 'simcard', 'smartcard', 'meter', 'idpel', 'iban'],
    id: ['virtual account', 'kartu keluarga', 'kartu sim'],
    ms: ['kad sim', 'simkad', 'kad pengenalan'],
  },
  bare: 0.7,
  cued: 0.95,
  why: 'payment-card',
  flags: [
    'Kartu [[payment-card:4111 1111 1111 1111]] sudah kami blokir.',
    'Card [[payment-card:5555-5555-5555-4444]] was charged twice.',
  ],
  passes: [
    'Kami menerima Visa dan Mastercard.', // a brand is no number
    'Resi 4111 1111 1111 1112 sedang dikirim.', // looks like a card, fails Luhn
  ],
});
