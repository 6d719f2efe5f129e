import { digitsOf } from './checksums.ts';
import { phoneForm } from './phone-plans.ts';
import { defineRecogniser } from './recogniser.ts';

const maskedIn = (value: string) => (value.match(/[xX*]/g) ?? []).length;
const isAbroad = (value: string) => /^\(?(?:\+|00)/.test(value);

/**
 * As North Americans write a number: area, exchange and line in groups, with or without the country's 1 (NANPA). With the area in brackets it
 * is nothing else; with dashes or dots the exchange must be one that is given out.
 */
const isGroupedAmerican = (value: string) =>
  /^(?:\+?1[ .-]?)?(?:\([2-9]\d\d\)[ -]?\d{3}|[2-9]\d\d[.-][2-9]\d\d)[ .-]\d{4}$/.test(value);

/** Mobile numbers with their country before them: a company publishes its own otherwise, or asks to be called. */
const mobileAbroad = /^\(?\+(?:62[ -]?8|60[ -]?1|65[ -]?[89]|44[ -]?7|61[ -]?4)/;

/** Mobile numbers as they are dialled at home, or with 62 or 60 and no plus: what else has this form is not told by a word of calling. */
const mobileAtHome =
  /^(?:08[1-9]\d{7,10}|01(?:[02-46-9]\d{7}|1\d{8})|07[1-57-9]\d{8}|04\d{8}|628[1-9]\d{7,10}|601(?:[02-46-9]\d{7}|1\d{8}))$/;
/** Singapore's country code without its plus, set apart from a mobile number. */
const mobileOfSingapore = /^65[ -][89]\d{3}[ -]?\d{4}$/;

/** Hidden digits count as digits. */
function formOf(value: string) {
  const digits = digitsOf(value);
  const masked = maskedIn(value);
  const plus = isAbroad(value);
  return phoneForm(masked > 0 ? digits + '5'.repeat(masked) : plus ? digits.replace(/^00/, '') : digits, plus);
}

/** The longest part that is a telephone number, of blocks with a space or a stroke between: "012-774 8831 10 pagi", "2 0812…". */
function numberAmong(match: string): readonly [number, number] {
  const whole = [0, match.length] as const;
  if (!/[ /]/.test(match) || formOf(match) !== null) return whole;
  const blocks = [...match.matchAll(/[^ /]+/g)].map(({ 0: { length }, index }) => [index, index + length] as const);
  for (let count = blocks.length - 1; count > 0; count -= 1)
    for (let first = 0; first + count <= blocks.length; first += 1) {
      const [start = 0] = blocks[first] ?? [];
      const [, end = 0] = blocks[first + count - 1] ?? [];
      const form = formOf(match.slice(start, end));
      if (form === 'local' || form === 'abroad') return [start, end];
    }
  return whole;
}

/** Telephone numbers of persons: numbering plans in phone-plans.ts. Company numbers (toll-free, shared cost) are none. */
export default defineRecogniser({
  name: 'phone',
  kind: 'phone',
  needs: 'digit',
  shape: /(?<![\w@#*])(?:\(\+?|\+)?\d(?:(?: ?[-/()] ?|\)-|[ .])?[\dxX*]){6,16}(?![\w@])/g,
  valueIn: numberAmong,
  validate: (value, around) => {
    if (maskedIn(value) >= 4) return false;
    if (/^\d{1,3}(?:\.\d{3})+$/.test(value)) return false; // 1.204.500 is a sum
    if (/^\d\d\.\d{3}/.test(value)) return false; // 08.442.1107 is a customer number
    if (!/[1-9]/.test(value)) return false; // zeros are a blank to fill in
    const form = formOf(value);
    if (form === 'company') return false;
    if (isGroupedAmerican(value)) return around.cue ? 0.85 : 0.65;
    if (mobileOfSingapore.test(value)) return around.cue ? 0.97 : 0.6;
    if (form === null) return false;
    if (form === 'maybe-company') return around.cue ? 0.3 : 0.05;
    if (form === 'bare-eight') return around.cue ? 0.6 : 0.1;
    if (form === 'world') return around.cue || /^\(?\+/.test(value) ? 0.8 : 0.3;
    if (form === 'local' && digitsOf(value)[0] !== '0') return around.cue ? 0.75 : 0.3;
    if (form === 'abroad' && mobileAbroad.test(value)) return 0.99;
    if (around.cue) return mobileAtHome.test(digitsOf(value)) ? 0.97 : 0.9;
    return 0.75;
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
      'nelpon',
      'nelpon ke',
      'nomor hp',
      'kontak',
    ],
    ms: ['telefon', 'nombor', 'no', 'nombor telefon', 'call', 'menelefon', 'dihubungi', 'talian'],
    en: [
      'number',
      'cell',
      'dialling',
      'dialing',
      'called',
      'calling',
      'call',
      'text',
      'texted',
      'texting',
      'rang',
      'ring',
      'contact',
    ],
  },
  against: {
    any: ['resi', 'order', 'awb', 'tracking'],
    id: ['rekening', 'rek', 'penerima', 'penerimanya', 'pesanan', 'pelanggan'],
    ms: ['akaun', 'rujukan'],
    en: ['account', 'reference', 'serial'],
  },
  bare: 0.7,
  cued: 0.9,
  certainFrom: 0.91,
  why: 'phone',
  flags: [
    'Kami sudah menelepon Kakak di [[phone:0812-5550-1842]] tadi pagi.',
    'Puan, juruteknik akan call [[phone:+60 12-555 0184]] pukul 3.',
    'We tried you on [[phone:07700 900418]] twice.',
    'Kami hubungi [[phone:012-774 8831]] 10 minit lagi.', // another number beside it
    'Rina ada di [[phone:+62 812-5550-1842]] sekarang.',
    'We tried [[phone:1-415-555-0142]] and [[phone:(628) 555-0177]] today.',
    'He will ring [[phone:oh one two, double five seven, oh one eight four]].',
    'Drop him a WhatsApp, [[phone:65 91558840]], please.',
    'Tadi kami call [[phone:0125550184]] tapi tak diangkat.',
    'SMS dihantar ke [[phone:60125550184]] tadi.',
    'Nomor Kakak [[phone:0812-5550-1842]] / [[phone:0813-5550-2277]] tidak aktif.',
  ],
  passes: [
    'Isi 0000 0000 0000 di kolom itu.', // a blank
    'Talian kami 1-300-88-0000 dibuka 24 jam.', // shared cost: a company's
    'Nomor WO 25.0615.KMG, mulai 08.00-13.00.', // times
    'Call 1800 555 0140 any time.', // toll-free
    'Hubungi 0800-1-555-019 ya Kak.', // toll-free
    'The line of the hospital is 0300 123 6200.', // a public body's
  ],
});
