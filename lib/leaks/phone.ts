import { digitsOf } from './checksums.ts';
import { phoneForm } from './phone-plans.ts';
import { defineRecogniser } from './recogniser.ts';

/** Telephone numbers of persons: numbering plans in phone-plans.ts. Company numbers (toll-free, shared cost) are none. */
export default defineRecogniser({
  name: 'phone',
  kind: 'phone',
  needs: 'digit',
  shape: /(?<![\w@#*])(?:\(\+?|\+)?\d(?:(?: ?[-/()] ?|[ .])?[\dxX*]){6,16}(?![\w@])/g,
  validate: (value, around) => {
    const digits = digitsOf(value);
    const masked = (value.match(/[xX*]/g) ?? []).length;
    if (masked >= 4) return false;
    if (/^\d{1,3}(?:\.\d{3})+$/.test(value)) return false; // 1.204.500 is a sum
    if (/^\d\d\.\d{3}/.test(value)) return false; // 08.442.1107 is a customer number
    const plus = /^\(?(?:\+|00)/.test(value);
    const form = phoneForm(masked > 0 ? digits + '5'.repeat(masked) : plus ? digits.replace(/^00/, '') : digits, plus);
    if (form === null) return false;
    if (form === 'company') return false;
    if (form === 'maybe-company') return around.cue ? 0.3 : 0.05;
    if (form === 'bare-eight') return around.cue ? 0.6 : 0.1;
    if (form === 'world') return around.cue || plus ? 0.8 : 0.3;
    if (digits[0] !== '0' && !plus && form === 'local') return around.cue ? 0.75 : 0.3;
    return around.cue ? 0.9 : 0.75;
  },
  cues: {
    any: ['hp', 'telp', 'tel', 'wa', 'whatsapp', 'mobile', 'sms', 'no hp', 'phone'],
    id: [
      'nomor',
      'nomer',
      'telepon',
      'telpon',
      'ponsel',
      'menelepon',
      'ditelepon',
      'menghubungi',
      'nomor hp',
      'kontak',
    ],
    ms: ['telefon', 'nombor', 'no', 'nombor telefon', 'call', 'menelefon', 'dihubungi', 'talian'],
    en: ['number', 'cell', 'called', 'calling', 'call', 'text', 'texted', 'texting', 'rang', 'ring', 'contact'],
  },
  bare: 0.7,
  cued: 0.9,
  why: 'phone',
  flags: [
    'Kami sudah menelepon Kakak di [[phone:0812-5550-1842]] tadi pagi.',
    'Puan, juruteknik akan call [[phone:+60 12-555 0184]] pukul 3.',
    'We tried you on [[phone:07700 900418]] twice.',
  ],
  passes: [
    'Talian kami 1-300-88-0000 dibuka 24 jam.', // shared cost: a company's
    'Nomor WO 25.0615.KMG, mulai 08.00-13.00.', // times
    'Call 1800 555 0140 any time.', // toll-free
    'Hubungi 0800-1-555-019 ya Kak.', // toll-free
  ],
});
