import { isDay } from '../checksums.ts';
import { defineRecogniser } from '../recogniser.ts';

/**
 * British driving licence: five letters of the surname filled up with 9, the birthday as decade, month (+50 for women), day and year, two
 * initials or 9, a digit, two check characters, at times the number of the issue. Source: DVLA, INF45.
 */
export default defineRecogniser({
  name: 'driving-licence',
  kind: 'national-id',
  needs: 'digit',
  shape: /(?<![\w@-])[A-Z][A-Z9]{4} ?\d{3} ?\d{3} ?[A-Z9]{2}\d[A-Z\d]{2}(?: ?\d\d)?(?![\w@-])/gi,
  validate: (value) => {
    const small = value.replace(/ /g, '');
    if (!/^[A-Z]+9*$/i.test(small.slice(0, 5))) return false;
    const month = Number(small.slice(6, 8));
    return isDay(2000, month > 50 ? month - 50 : month, Number(small.slice(8, 10))) ? 0.95 : false;
  },
  cues: { any: ['dvla', 'licence', 'license', 'driving'], ms: ['lesen'] },
  bare: 0.95,
  cued: 0.95,
  certainFrom: 0.8,
  why: 'national-id',
  flags: [
    'Licence [[national-id:HARBO 804173 PL9KD]] has run out.',
    'On file is [[national-id:FOX99712093TR9KD 02]], right?',
  ],
  passes: ['Code HARBO 894173 PL9KD is a sample.', 'Bring your driving licence to counter 4.'],
});
