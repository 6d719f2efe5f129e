import { egypt, mauritius, southAfrica } from './checks.ts';
import type { Document } from './document.ts';
import { digits, written } from './shapes.ts';

export const africa: readonly Document[] = [
  {
    name: 'egypt-id',
    country: 'Egypt',
    source:
      'idnumbers, release 1.16.0: century, birthday, governorate, serial, a last digit whose rule is not published',
    shape: digits(14),
    fits: egypt,
    words: ['egyptian id', 'egypt id', 'raqam qawmi', 'الرقم القومي', 'national id', 'identity card'],
    flags: 'The Egyptian ID [[national-id:28803120148291]] was refused.',
  },
  {
    name: 'ghana-tin',
    country: 'Ghana',
    source: 'python-stdnum, stdnum/gh/tin.py: P00 and eight characters for who has no Ghana card',
    shape: written('[PCGQV]00\\d{7}[\\dX]'),
    words: ['tin', 'gra', 'ghana tin'],
    flags: 'Your TIN [[national-id:P0048291375]] is linked.',
  },
  {
    name: 'kenya-pin',
    country: 'Kenya',
    source: 'python-stdnum, stdnum/ke/pin.py: A or P, nine digits, a letter',
    shape: written('[AP]\\d{9}[A-Z]'),
    words: ['kra', 'kra pin', 'kenya pin'],
    flags: 'KRA PIN [[national-id:A004829137K]] is active.',
  },
  {
    name: 'mauritius-id',
    country: 'Mauritius',
    source: 'python-stdnum, stdnum/mu/nid.py',
    shape: written('[A-Z]\\d{12}[\\dA-G]'),
    fits: mauritius,
    rarelyFits: true,
    words: ['national id', 'nid', 'id card', 'identity card', 'mauritian id'],
    flags: 'Your national ID [[national-id:K1203884829104]] was refused.',
  },
  {
    name: 'nigeria-nin',
    country: 'Nigeria',
    source: 'Presidio, ng_nin_recognizer.py: eleven digits',
    shape: digits(11),
    words: ['nin', 'nimc', 'nigerian id', 'nin number'],
    flags: 'Your NIN [[national-id:48291370556]] is linked to two lines.',
    passes: 'For the NIN call 08031234567.',
  },
  {
    name: 'south-africa-id',
    country: 'South Africa',
    source: 'python-stdnum, stdnum/za/idnr.py',
    shape: digits(13),
    fits: southAfrica,
    rarelyFits: true,
    words: ['sa id', 'rsa id', 'south african id', 'said number'],
    flags: 'Your SA ID [[national-id:800409 5127 084]] is on file.',
  },
];
