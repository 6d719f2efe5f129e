import { digitsOf } from '../checksums.ts';
import { defineRecogniser } from '../recogniser.ts';

/**
 * Area not 000 or 666, group not 00, serial not 0000 (SSA, POMS RM 10201.030). Areas from 900 are taxpayers' numbers (ITIN), with groups 50 to
 * 65, 70 to 88, 90 to 92 and 94 to 99 (IRS, Internal Revenue Manual 3.21.263).
 */
const assigned = /^(?!000|666|9|\d{3}00|\d{5}0000)\d{9}$|^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])(?!0000)\d{4}$/;

/** How the number is printed for everybody. */
const pattern = /(?:shown|printed|masked|written|displayed|looks?|format(?:ted)?|such) (?:as|like) $/;

/** What is sold, printed or numbered has the same form, and so has a number to call with a digit left out. */
const numbered =
  /(?<!\p{L})(?:parts?|lot|batch|model|sku|item|form|section|statute|catalogue|recall|build|cases?|call|dial|ring)(?: (?:no\.?|numbers?|#))?(?: like)?[ :#]*$/u;

/** US social security numbers and the taxpayers' numbers of the same form. */
export default defineRecogniser({
  name: 'ssn',
  kind: 'national-id',
  needs: 'digit',
  shape: /(?<![\w@-]|\d\.)(?:[Xx*]{3}-[Xx*]{2}-\d{4}|\d{3}(?:-\d\d-|\.\d\d\.| \d\d )\d{4}|\d{9})(?![\w@-]|\.\d)/g,
  validate: (value, around) => {
    if (/^[Xx*]/.test(value))
      return !pattern.test(around.lower.slice(Math.max(0, around.start - 24), around.start)) && 0.92; // the last four are what people are asked for
    if (!assigned.test(digitsOf(value))) return false;
    // nine digits in a row are anything, but beside the word for it
    if (!around.cue && numbered.test(around.lower.slice(Math.max(0, around.start - 24), around.start))) return false;
    if (/^\d+$/.test(value)) return around.cue && around.distance <= 2 ? 0.97 : false;
    return around.cue ? 0.97 : value.includes('-') ? 0.9 : 0.1;
  },
  cues: { any: ['ssn', 'social', 'itin'], en: ['social security', 'taxpayer'] },
  against: {
    any: ['order', 'invoice', 'tracking', 'resi', 'awb', 'part', 'ref', 'reference', 'rek', 'tel', 'phone'],
    id: ['pesanan', 'rekening', 'faktur', 'telepon', 'nomor'],
    ms: ['pesanan', 'akaun', 'invois', 'telefon', 'nombor'],
    en: ['account', 'ticket', 'case'],
  },
  bare: 0.6,
  cued: 0.97,
  certainFrom: 0.88,
  why: 'national-id',
  flags: [
    'The form lists [[national-id:612-44-0917]] for you.',
    'SSN [[national-id:219 09 4471]], right?',
    'Your SSN [[national-id:219.09.4471]] does not match.',
    'Ends as [[national-id:xxx-xx-4471]] on the form.',
    'SSN: [[national-id:219094471]] does not match.',
    'In the platform [[national-id:612-44-0917]] stands for you.', // and no form
    'ITIN [[national-id:944-72-0183]] was refused.',
  ],
  passes: [
    'Rates for 000-12-3456 are the same.',
    'Your SSN is safe with us.',
    'Numbers are printed as XXX-XX-4471 on any form.',
    'Part 944-66-0183 is sold out.', // no group 66 among taxpayers
    'Build 219094471 is live.',
    'Part 612-44-0917 is back in stock.',
    'Our model 330-18-7765 is recalled.',
    'SKU 401-55-2218: only three left.',
  ],
});
