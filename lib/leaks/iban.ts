import { passesIban } from './checksums.ts';
import { defineRecogniser } from './recogniser.ts';

/** International bank account numbers (ISO 13616-1): country, two check digits, up to thirty letters and digits, modulo 97. */
export default defineRecogniser({
  name: 'iban',
  kind: 'bank-account',
  needs: 'digit',
  shape: /(?<![\w@])[A-Za-z]{2}\d{2}(?: ?[A-Za-z0-9]{4}){2,7}(?: ?[A-Za-z0-9]{1,3})?(?![\w@])/g,
  validate: (value, around) => (passesIban(value) ? 0.98 : around.cue ? 0.6 : false),
  cues: { any: ['iban'] },
  bare: 0.95,
  cued: 0.98,
  why: 'bank-account',
  flags: [
    'Paid into [[bank-account:GB29 NWBK 6016 1331 9268 19]] on Friday.',
    'iban [[bank-account:DE89370400440532013000]]',
  ],
  passes: ['Code GB30 NWBK 6016 1331 9268 19 is a sample.', 'We need your IBAN in the form.'],
});
