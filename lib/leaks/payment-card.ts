import { digitsOf, passesLuhn, readsAsNik } from './checksums.ts';
import { namedBy, reach } from './named-by.ts';
import { defineRecogniser } from './recogniser.ts';

/**
 * Issuer ranges with the lengths that they are given in (ISO/IEC 7812-1, issuers' published ranges): Visa; Mastercard 51 to 55 and 2221 to
 * 2720; American Express; Diners Club; JCB; Discover, UnionPay, RuPay and GPN; Maestro; UATP.
 */
const issued =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}|(?:2131|1800)\d{11}|6(?:011|4[4-9]\d|[025]\d\d|1\d\d)\d{12}|62\d{14,17}|(?:50[1-9]|5[6-9]\d|6[1-9]\d)\d{9,16}|1\d{14})$/;
/** Digits that begin a card of one of them. */
const issuer = /^(?:4|5[0-9]|2[2-7]|3[4-7]|6[0-9])/;
/** Maestro and UATP have so wide a range that check digit and length alone prove nothing. */
const wide = /^(?:1|50|5[6-9]|6[137-9])/;

/** In fours as it is printed on a card of Visa or Mastercard: read so by everybody, even where a digit is wrong. */
const embossed = /^[45]\d{3}([ -])\d{4}\1\d{4}\1\d{4}$/;

/** Right before a number that it calls a card's. */
const named = namedBy(
  '(?:(?:credit|debit) )?card(?: (?:no\\.?|number))?|(?:nomor |no\\.? ?)?kartu(?: kredit| debit)?|(?:nombor |no\\.? ?)?kad(?: kredit| debit)?',
);

/** The month in which a card ends, as printed beside its number. */
const expiry =
  /^,? ?(?:exp(?:iry|ires)?|berlaku|luput|valid(?: thru)?)?:? ?(?:0[1-9]|1[0-2]) ?\/ ?(?:20)?[23]\d(?!\d|\/)/;

/** Card numbers: 12 to 19 digits that pass Luhn (ISO/IEC 7812-1), or that a word calls a card. */
export default defineRecogniser({
  name: 'payment-card',
  kind: 'payment-card',
  needs: 'digit',
  shape: /(?<![\w@])\d(?:[ .-]{0,2}[\dxX*]){11,18}(?![\w@])/g,
  validate: (value, around) => {
    const digits = digitsOf(value);
    if (value.length - value.replace(/[xX*]/g, '').length >= 4) return around.cue ? 0.3 : false;
    const proven = passesLuhn(digits) && issued.test(digits) && !/^(\d)\1+$/.test(digits);
    if (around.cue && proven) return 0.98;
    if (proven && !wide.test(digits) && !readsAsNik(digits)) return /^3[47]|^.{16}$/.test(digits) ? 0.92 : 0.8;
    if (digits.length < 13 || !issuer.test(digits)) return false;
    if (embossed.test(value)) return 0.87;
    if (digits.length === 16 && expiry.test(around.lower.slice(around.end, around.end + 24))) return 0.95;
    if (
      /^(?:3[47].{13}|[45].{15})$/.test(digits) &&
      named.test(around.lower.slice(Math.max(0, around.start - reach), around.start))
    )
      return 0.87;
    if (around.cue) return digits.length === 16 ? 0.85 : 0.3;
    return passesLuhn(digits) && digits.length === 16 ? 0.75 : false;
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
  certainFrom: 0.86,
  why: 'payment-card',
  flags: [
    'Kartu [[payment-card:4111 1111 1111 1111]] sudah kami blokir.',
    'Card [[payment-card:5555-5555-5555-4444]] was charged twice.',
    'Diners card [[payment-card:3607 004417 2295]] is blocked.',
    "We've blocked card [[payment-card:371200000000005]] for you.", // called a card, and a digit wrong
    'Yang dipakai [[payment-card:4716 0922 7718 4408]] ya.', // the form says enough
    'Yang baru [[payment-card:4716 0922 7718 4401]] ya.', // in fours, and a digit wrong
    'Pakai [[payment-card:5310 44120983 1176]], 11/29 ya.', // the month in which it ends says enough
  ],
  passes: [
    'Kami menerima Visa dan Mastercard.', // a brand is no number
    'Resi 4111 1111 1111 1112 sedang dikirim.', // looks like a card, fails Luhn
    'Resi 471609227718 sampai besok.', // too short for its issuer
  ],
});
