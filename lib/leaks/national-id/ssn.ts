import { defineRecogniser } from '../recogniser.ts';

/** US social security number: area not 000, 666 or 9xx, group not 00, serial not 0000. Source: SSA, POMS RM 10201.030. */
export default defineRecogniser({
  name: 'ssn',
  kind: 'national-id',
  needs: 'digit',
  shape: /(?<![\w@-])(?!000|666|9)\d{3}[- ](?!00)\d\d[- ](?!0000)\d{4}(?![\w@-])/g,
  validate: (value, around) => (around.cue ? 0.97 : value.includes('-') ? 0.6 : 0.1),
  cues: { any: ['ssn', 'social'], en: ['social security'] },
  bare: 0.6,
  cued: 0.97,
  why: 'national-id',
  flags: ['The form lists [[national-id:612-44-0917]] for you.', 'SSN [[national-id:219 09 4471]], right?'],
  passes: ['Rates for 000-12-3456 are the same.', 'Your SSN is safe with us.'],
});
