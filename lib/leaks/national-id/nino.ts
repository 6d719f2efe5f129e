import { defineRecogniser } from '../recogniser.ts';

/** Prefixes that are not given out. */
const unused = /^(?:BG|GB|KN|NK|NT|TN|ZZ)/i;

/** UK national insurance number: two letters, six digits, A to D. Source: HMRC, National Insurance Manual NIM39110. */
export default defineRecogniser({
  name: 'nino',
  kind: 'national-id',
  needs: 'digit',
  shape: /(?<![\w@-])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?: ?\d){6} ?[A-D](?![\w@-])/gi,
  validate: (value, around) => {
    if (unused.test(value)) return false;
    if (around.cue) return 0.97;
    // without spaces many a code looks like it
    if (/^[A-Z]{2} \d\d ?\d\d ?\d\d [A-D]$|^[A-Z]{2} \d{3} ?\d{3} [A-D]$/.test(value)) return 0.9;
    return /^[A-Z]/.test(value) ? 0.5 : 0.2;
  },
  cues: { any: ['ni', 'nino'], en: ['national insurance', 'ni number'] },
  against: {
    any: ['order', 'policy', 'booking', 'serial', 'tracking', 'resi', 'model'],
    id: ['pesanan', 'polis', 'seri'],
  },
  bare: 0.5,
  cued: 0.97,
  certainFrom: 0.88,
  why: 'national-id',
  flags: ['NI [[national-id:KR 41 77 20 B]] is on the form.', 'It says [[national-id:LX 204 417 C]] there.'],
  passes: ['Form TN 20 44 17 B is out.', 'Your National Insurance card has it.'],
});
