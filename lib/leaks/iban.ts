import { passesIban } from './checksums.ts';
import { defineRecogniser } from './recogniser.ts';

/** An IBAN in blocks of four looks no different from the words behind it: the longest part that passes, up to a space. */
function passingPart(match: string): readonly [number, number] {
  for (let end = match.length; end >= 15; end = match.lastIndexOf(' ', end - 1))
    if (passesIban(match.slice(0, end))) return [0, end];
  return [0, match.length];
}

/** International bank account numbers (ISO 13616-1): country, two check digits, up to thirty letters and digits, modulo 97. */
export default defineRecogniser({
  name: 'iban',
  kind: 'bank-account',
  needs: 'digit',
  shape: /(?<![\w@])[A-Za-z]{2}\d{2}(?: ?[A-Za-z0-9]{4}){2,7}(?: ?[A-Za-z0-9]{1,3})?(?![\w@])/g,
  valueIn: passingPart,
  validate: (value, around) => (passesIban(value) ? 0.98 : around.cue ? 0.6 : false),
  cues: { any: ['iban'] },
  bare: 0.95,
  cued: 0.98,
  certainFrom: 0.8,
  why: 'bank-account',
  flags: [
    'Paid into [[bank-account:GB29 NWBK 6016 1331 9268 19]] on Friday.',
    'iban [[bank-account:DE89370400440532013000]]',
    'We sent it to [[bank-account:NL64QWZB0762918435]] today.', // words of four letters and fewer behind it
    'IBAN yang tercatat [[bank-account:AT84 2093 7004 1826 0753]] atas nama Kakak.',
  ],
  passes: ['Code GB30 NWBK 6016 1331 9268 19 is a sample.', 'We need your IBAN in the form.'],
});
