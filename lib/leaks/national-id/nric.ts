import { passesNric } from '../checksums.ts';
import { defineRecogniser } from '../recogniser.ts';

/** A check letter that is given out, though it does not fit: a slip of the pen. */
const slip = /^[ST]\d{7}[A-HJZ]$/;

/** What has letters around a number as well. */
const numbered = /(?<!\p{L})(?:flight|bus|route|train|part|model|section|seat|gate) $/u;

/** Singapore NRIC and FIN: S, T, F, G or M, seven digits and a check letter. Source: ICA; check letter in checksums.ts. */
export default defineRecogniser({
  name: 'nric',
  kind: 'national-id',
  needs: 'digit',
  shape: /(?<![\w@-])[STFGMstfgm](?:[ -]?\d){7}[ -]?[A-Za-z](?![\w@-])/g,
  validate: (value, { cue, lower, start }) => {
    if (passesNric(value)) return 0.97;
    if (cue) return 0.9;
    return slip.test(value.replace(/[ -]/g, '')) && !numbered.test(lower.slice(Math.max(0, start - 12), start)) && 0.4;
  },
  cues: { any: ['nric', 'fin', 'ic', 'singpass'] },
  bare: 0.9,
  cued: 0.97,
  certainFrom: 0.9,
  why: 'national-id',
  flags: [
    'NRIC [[national-id:S8823704B]] is on the list.',
    'Under FIN [[national-id:G 1 2 3 4 5 6 7 X]] we see two lines.',
  ],
  passes: ['Model S1234567Q is sold out.', 'Flight S 1234 567 A is late.', 'Call T-1234567 now.'],
});
