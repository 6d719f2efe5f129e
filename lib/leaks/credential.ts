import { digitsOf } from './checksums.ts';
import { isReached } from './phone-plans.ts';
import { defineRecogniser } from './recogniser.ts';

/** PIN, OTP, TAC, PUK, door and gate codes: digits beside the word that calls them so. */
export default defineRecogniser({
  name: 'credential',
  kind: 'credential',
  needs: 'digit',
  onlyBesideCue: true,
  shape: /(?<![\w@/.,$£€-])[#*]?\d(?:[ -]?[\d#*]){3,11}(?![\w@%]|[.,:]\d)/g,
  validate: (value, around) => {
    if (!around.cue) return false;
    if (/^(?:1500|1300|1800|999|112)/.test(value) && value.length > 6) return false;
    if (/^(?:19|20)\d\d$/.test(value)) return 0.3;
    if (isReached(digitsOf(value), around.lower.slice(0, around.start))) return false;
    return value.replace(/\D/g, '').length <= 12;
  },
  cues: {
    any: ['otp', 'pin', 'tac', 'puk', 'pin-nya', 'kode otp', 'kod otp', 'cvv', 'efin', 'passcode', 'code'],
    id: ['kode', 'kode verifikasi', 'kode akses', 'sandi', 'kata sandi', 'kodenya', 'kode aktivasi', 'kode pintu'],
    ms: ['kod', 'kod pengesahan', 'kata laluan', 'kod pintu', 'kod akses', 'nombor pin', 'sekali guna'],
    en: [
      'one-time password',
      'one time password',
      'one-time code',
      'password',
      'door code',
      'gate code',
      'lift code',
      'security code',
      'access code',
      'verification code',
      'key safe',
    ],
  },
  against: {
    any: [
      'promo',
      'voucher',
      'sms',
      'pos',
      'zip',
      'postal',
      'dial',
      'qr',
      'ussd',
      'area',
      'booking',
      'ring',
      'call',
      'biller',
      'swift',
      'jompay',
    ],
    id: [
      'kode perusahaan',
      'kode cabang',
      'kode bank',
      'kode saham',
      'diskon',
      'kupon',
      'digit',
      'hubungi',
      'telepon',
      'kode pos',
      'kode promo',
    ],
    ms: [
      'kod cawangan',
      'kod bank',
      'kod saham',
      'kod kursus',
      'baucar',
      'diskaun',
      'poskod',
      'hubungi',
      'kod promo',
      'kod bar',
    ],
    en: ['coupon', 'discount', 'error', 'branch code', 'bank code', 'company code', 'course code'],
  },
  bare: 0,
  cued: 0.9,
  reach: [4, 3],
  why: 'credential',
  flags: [
    'Kode OTP Kakak [[credential:730 914]], berlaku 3 menit.',
    'Your one-time password is [[credential:482913]].',
    'PIN sementara [[credential:7204]], tukar terus.',
    "Your OTP's [[credential:448210]] for the next minute.",
    'Villa 9, gate code [[credential:4180#]].',
  ],
  passes: [
    'OTP selalu 6 digit dan berlaku 3 menit.',
    'Never share your PIN, call 1500-144.',
    'Kod bar 955600123 pada tin.',
    'Bayar ikut JomPAY, kod biller 8812.',
  ],
});
