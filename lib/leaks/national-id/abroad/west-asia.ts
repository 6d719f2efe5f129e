import { iran, luhn, turkey } from './checks.ts';
import type { Document } from './document.ts';
import { digits } from './shapes.ts';

export const westAsia: readonly Document[] = [
  {
    name: 'emirates-id',
    country: 'United Arab Emirates',
    source: 'Trellix, United Arab Emirates ID; geordee/eid: 784, year of birth, seven digits, Luhn',
    shape: digits(15),
    fits: (number) => /^784(?:19|20)/.test(number) && luhn(number),
    rarelyFits: true,
    unmistakable: /^784-(?:19|20)\d\d-\d{7}-\d$/,
    words: ['emirates id', 'uae id', 'identity card', 'id card'],
    flags: 'Your Emirates ID [[national-id:784-1990-4829137-3]] has expired.',
    passes: 'Model 784-1990-4829137-2.',
  },
  {
    name: 'iran-id',
    country: 'Iran',
    source: 'validator.js, src/lib/isIdentityCard.js; idnumbers, irn/national_id.py',
    shape: digits(10),
    fits: iran,
    words: ['kart melli', 'kart-e-meli', 'code melli', 'kod melli', 'iranian id', 'iran id'],
    flags: 'The Iranian ID [[national-id:482913705-3]] is on file.',
  },
  {
    name: 'israel-id',
    country: 'Israel',
    source: 'python-stdnum, stdnum/il/idnr.py: nine digits, Luhn',
    shape: digits(8, 9),
    fits: luhn,
    words: ['teudat zehut', 'mispar zehut', 'israeli id', 'תעודת זהות', 'מספר זהות'],
    flags: 'Your teudat zehut [[national-id:048291371]] is on file.',
  },
  {
    name: 'saudi-id',
    country: 'Saudi Arabia',
    source: 'NuGet, aalgrou: national ID, iqama and border numbers have ten digits and Luhn',
    shape: digits(10),
    fits: (number) => /^[1-4]/.test(number) && luhn(number),
    words: ['iqama', 'iqamah', 'saudi id', 'absher', 'muqeem', 'border number', 'saudi national id', 'hawiyya'],
    flags: 'Nomor iqama [[national-id:2482913700]] sudah terdaftar.',
  },
  {
    name: 'turkey-id',
    country: 'Turkey',
    source: 'python-stdnum, stdnum/tr/tckimlik.py',
    shape: digits(11),
    fits: turkey,
    rarelyFits: true,
    words: ['kimlik', 'tc kimlik', 'tckn', 'tckimlik', 'turkish id', 't.c. kimlik', 'kimlik no', 'kimlik numarası'],
    flags: 'TC kimlik no [[national-id:48291370532]] is on file.',
  },
];
