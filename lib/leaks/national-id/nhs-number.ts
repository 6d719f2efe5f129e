import { passesNhs } from '../checksums.ts';
import { defineRecogniser } from '../recogniser.ts';

/** NHS number, England and Wales: ten digits, written 3-3-4; the last is a check digit. Beside its name, since one in eleven telephones passes. */
export default defineRecogniser({
  name: 'nhs-number',
  kind: 'national-id',
  needs: 'digit',
  onlyBesideCue: true,
  shape: /(?<![\w@.-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w@-])/g,
  validate: passesNhs,
  cues: { any: ['nhs'] },
  bare: 0,
  cued: 0.97,
  certainFrom: 0.8,
  why: 'national-id',
  flags: ['The NHS number is [[national-id:943 476 5919]].'],
  passes: ['The NHS line is 943 476 5918.'],
});
