import { passesNric } from '../checksums.ts';
import { defineRecogniser } from '../recogniser.ts';

/** A check letter that is given out, though it does not fit: a slip of the pen. */
const slip = /^[ST]\d{7}[A-HJZ]$/;

/** Singapore NRIC and FIN: S, T, F, G or M, seven digits and a check letter. Source: ICA; check letter in checksums.ts. */
export default defineRecogniser({
  name: 'nric',
  kind: 'national-id',
  needs: 'digit',
  shape: /(?<![\w@-])[STFGMstfgm](?:[ -]?\d){7}[ -]?[A-Za-z](?![\w@-])/g,
  validate: (value, around) =>
    passesNric(value) ? 0.97 : around.cue ? 0.9 : slip.test(value.replace(/[ -]/g, '')) ? 0.4 : false,
  cues: { any: ['nric', 'fin', 'ic', 'singpass'] },
  bare: 0.9,
  cued: 0.97,
  certainFrom: 0.9,
  why: 'national-id',
  flags: [
    'NRIC [[national-id:S8823704B]] is on the list.',
    'Under FIN [[national-id:G 1 2 3 4 5 6 7 X]] we see two lines.',
  ],
  passes: ['Model S1234567Q is sold out.', 'Call T-1234567 now.'],
});
