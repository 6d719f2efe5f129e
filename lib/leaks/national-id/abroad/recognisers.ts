import { defineRecogniser, type Recogniser } from '../../recogniser.ts';
import type { Document } from './document.ts';
import { documents } from './index.ts';

/** Digits and capitals of a number as it was written. */
const plain = (value: string) => value.replace(/[^A-Za-z\d]+/g, '').toUpperCase();

/** What other numbers are called, right before them. */
const otherNumbers = [
  'call',
  'phone',
  'telephone',
  'hotline',
  'whatsapp',
  'wa',
  'talian',
  'careline',
  'tel',
  'telp',
  'telepon',
  'telefon',
  'hubungi',
  'order',
  'pesanan',
  'resi',
  'tracking',
  'invoice',
  'faktur',
  'invois',
  'ticket',
  'tiket',
  'case',
  'booking',
  'tempahan',
  'voucher',
  'baucar',
  'model',
  'gate',
  'rekening',
  'rek',
  'akaun',
  'account',
  'rp',
  'rm',
  'usd',
];

/** Words between a number that doesn't fit and its name, at most: "your SIN number is: 100 000 000". */
const beside = 3;

/** A document as a rule that its own words call. */
function recogniserOf({ name, shape, fits, mustFit, words, unless = [], flags, passes }: Document): Recogniser {
  return defineRecogniser({
    name,
    kind: 'national-id',
    needs: 'digit',
    onlyBesideCue: true,
    shape,
    validate: (value, around) => {
      if (!around.cue || isBlank(plain(value))) return false;
      if (fits === undefined || fits(plain(value))) return 0.97;
      // the distance to words behind it has a half: less sure
      return mustFit !== true && around.distance <= beside && Number.isInteger(around.distance) && 0.9;
    },
    cues: { any: words },
    against: { any: [...otherNumbers, ...unless] },
    bare: 0,
    cued: 0.97,
    reach: [5, 3],
    certainFrom: 0.78,
    why: 'national-id',
    flags: [flags],
    passes: [passes ?? 'Order 2024-11-000731 is on its way, call 1500-770.'],
  });
}

/** Nines or noughts to the end: nobody's. */
const isBlank = (number: string) => /^(.)\1+$/.test(number);

/** Whether the whole of `value` is a number of this document. */
function isWhole({ shape, fits }: Document, value: string): boolean {
  shape.lastIndex = 0;
  return shape.exec(value)?.[0].length === value.length && !isBlank(plain(value)) && (fits?.(plain(value)) ?? true);
}

const checked = documents.filter(({ fits }) => fits !== undefined);

/** Numbers that only say that they are somebody's: one of the documents fits, of those that a number may fail to be. */
const identityNumber = defineRecogniser({
  name: 'identity-number',
  kind: 'national-id',
  needs: 'digit',
  onlyBesideCue: true,
  shape: /(?<![\w@+./-])[A-Z]{0,6}\d(?:[ ./-]?[A-Z\d]){6,17}(?:\([A\d]\))?(?![\w@]|-\w|[.,/]\d| \d{3})/g,
  validate: (value, around) =>
    around.cue &&
    checked.some((document) => isWhole(document, value)) &&
    (/^(?:\d{9}|\d{10})$/.test(value) ? 0.85 : 0.95),
  cues: {
    any: [
      'id card',
      'id number',
      'id no',
      'national id',
      'tax id',
      'tax number',
      'resident id',
      'citizen id',
      'taxpayer',
    ],
    id: ['nomor identitas', 'no identitas', 'kartu identitas', 'nomor pajak'],
    ms: ['nombor pengenalan', 'no pengenalan', 'kad pengenalan', 'nombor cukai'],
    en: [
      'identity number',
      'identity card',
      'identification number',
      'social security',
      'social insurance',
      'personal number',
    ],
  },
  against: {
    any: [
      ...otherNumbers,
      'customer',
      'user',
      'member',
      'meeting',
      'item',
      'course',
      'event',
      'campaign',
      'company',
      'transaction',
      'payment',
      'product',
      'pelanggan',
      'transaksi',
    ],
  },
  bare: 0,
  cued: 0.95,
  reach: [3, 2],
  certainFrom: 0.78,
  why: 'national-id',
  flags: [
    'Her ID number is [[national-id:8004095127084]].',
    'Nomor identitas [[national-id:1-5099-01234-56-9]] sudah kami terima.',
  ],
  passes: [
    'Your customer ID number is 8004095127084.',
    'Join with meeting ID number 8004095127084.',
    'ID number 48291 is a sample.',
  ],
});

const telling = checked.filter(({ rarelyFits }) => rarelyFits === true);

const unmistakable = documents.flatMap(({ unmistakable, fits }) =>
  unmistakable === undefined ? [] : [{ form: unmistakable, fits }],
);

/**
 * Forms that are one document's and nothing else's, whatever stands around: letters and marks at their places, and the check fits. And a reply
 * that is a number and nothing more, where some document fits: nobody answers with a number that is not the customer's.
 */
const identityForm = defineRecogniser({
  name: 'identity-form',
  kind: 'national-id',
  needs: 'digit',
  shape:
    /^ ?[A-Z\d](?:[ .-]?[A-Z\d]){6,19}(?:\([A\d]\))? ?$|(?<![\w@./#=+-])(?=[A-Z]{0,6}[\d/-])[A-Z\d][A-Z\d./+-]{5,22}(?:\([A-Z\d]{1,5}\) ?\d{0,6})?(?![\w@]|-\w|\/)/gi,
  validate: (value, around) => {
    const number = value.trim().replace(/[.-]$/, '');
    const small = plain(number);
    if (unmistakable.some(({ form, fits }) => form.test(number) && !isBlank(small) && (fits?.(small) ?? true)))
      return 0.96;
    const alone = around.text.length <= value.length + 2;
    return alone && telling.some((document) => isWhole(document, number)) && 0.45;
  },
  valueIn: (match) => {
    const start = match.startsWith(' ') ? 1 : 0;
    return [start, Math.max(start, match.replace(/[ .-]$/, '').length)];
  },
  cues: {},
  bare: 0.9,
  cued: 0.9,
  certainFrom: 0.9,
  why: 'national-id',
  flags: [
    'The card says [[national-id:A482913(4)]] for you.',
    'We changed it to [[national-id:RSSMRA80A01H501U]].',
    '[[national-id:880312-1482915]]',
    'Sudah kami ganti menjadi [[national-id:784-1990-4829137-3]].',
  ],
  passes: [
    'Kode 880312-1482915 sudah dikirim.',
    'Part A482913(1) is sold out.',
    'We changed it to RSSMRA80A01H501X.',
    'Model 784-1990-4829137-2.',
    'Ref 20240812-1230 is the window on 12 August.', // a day and an hour
    '4829137',
  ],
});

/** One rule a document, and two for all: where only "ID number" stands beside it, and where the form says enough. */
export const abroad: readonly Recogniser[] = [...documents.map(recogniserOf), identityForm, identityNumber];
