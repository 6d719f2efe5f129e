import { australianTax, medicare, newZealand } from './checks.ts';
import type { Document } from './document.ts';
import { digits } from './shapes.ts';

export const oceania: readonly Document[] = [
  {
    name: 'australia-medicare',
    country: 'Australia',
    source: 'Presidio, au_medicare_recognizer.py; idnumbers, aus/medicare.py',
    shape: digits(10, 11),
    fits: medicare,
    words: ['medicare', 'medicare card', 'medicare number'],
    flags: 'Your Medicare number [[national-id:2482 91374 0]] has expired.',
  },
  {
    name: 'australia-tax',
    country: 'Australia',
    // both have one row of weights; that of eight digits is told by many validators, and by no office that was found
    source: 'python-stdnum, stdnum/au/tfn.py; idnumbers, aus/tax_file.py',
    shape: digits(8, 9),
    fits: australianTax,
    words: ['tfn', 'tax file', 'tax file number'],
    flags: 'Your TFN [[national-id:482 913 700]] is on file.',
  },
  {
    name: 'new-zealand-ird',
    country: 'New Zealand',
    source: 'python-stdnum, stdnum/nz/ird.py',
    shape: digits(8, 9),
    fits: newZealand,
    words: ['ird', 'ird number', 'inland revenue'],
    flags: 'Your IRD number [[national-id:48-291-376]] is on file.',
  },
];
