import { luhn, luhn36 } from './checks.ts';
import type { Document } from './document.ts';
import { digits, written } from './shapes.ts';

export const southAsia: readonly Document[] = [
  {
    name: 'bangladesh-nid',
    country: 'Bangladesh',
    source: 'idnumbers, bgd/national_id.py and old_national_id.py: ten, thirteen or seventeen digits',
    shape: digits(10, 17),
    fits: (number) => [10, 13, 17].includes(number.length),
    mustFit: true,
    words: ['nid', 'nid number', 'bangladesh id'],
    flags: 'Your NID [[national-id:4829137055]] was not found.',
  },
  {
    name: 'india-gstin',
    country: 'India',
    source:
      'python-stdnum, stdnum/in_/gstin.py: state, PAN, entity, Z, Luhn modulo 36; a person in trade has her own PAN in it',
    shape: written('\\d\\d[A-Z]{5}\\d{4}[A-Z][\\dA-Z]Z[\\dA-Z]'),
    fits: luhn36,
    rarelyFits: true,
    unmistakable: /^(?:[0-2]\d|3[0-8]|9[79])[A-Z]{3}P[A-Z]\d{4}[A-Z][\dA-Z]Z[\dA-Z]$/,
    words: ['gstin', 'gst', 'gst number', 'gst in'],
    flags: 'Your GSTIN [[national-id:27CKRPS4471Q1ZX]] is linked.',
  },
  {
    name: 'india-voter',
    country: 'India',
    source: 'python-stdnum, stdnum/in_/epic.py',
    shape: written('[A-Z]{3}/?\\d{7}'),
    fits: luhn,
    words: ['voter', 'voter id', 'voter card', 'epic number', 'elector', 'election card'],
    flags: 'Your voter ID [[national-id:KRP4829131]] is linked.',
    passes: 'Model KRP4829134 is sold out.',
  },
  {
    name: 'pakistan-cnic',
    country: 'Pakistan',
    source: 'validator.js, src/lib/isIdentityCard.js; python-stdnum, stdnum/pk/cnic.py',
    shape: digits(13),
    fits: (number) => /^[1-7]\d{11}[1-9]$/.test(number),
    words: ['cnic', 'snic', 'nicop', 'nadra', 'pakistani id'],
    flags: 'Your CNIC [[national-id:42101-4829137-5]] does not match.',
  },
  {
    name: 'sri-lanka-nic',
    country: 'Sri Lanka',
    source: 'idnumbers, lka/national_id.py and old_national_id.py',
    shape: written('\\d{9} ?[VX]|(?:19|20)\\d{10}'),
    words: ['nic', 'nic number', 'sri lankan id', 'sri lanka id', 'national id', 'identity card'],
    flags: 'Your NIC is [[national-id:882914829V]], right?',
  },
];
