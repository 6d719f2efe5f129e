import { defineRecogniser } from '../recogniser.ts';

/** Aadhaar, India: twelve digits from 2 up, in fours (UIDAI). Its name stands in the sentence, at times farther off than beside it. */
export default defineRecogniser({
  name: 'aadhaar',
  kind: 'national-id',
  needs: 'digit',
  onlyBesideCue: true,
  shape: /(?<![\w@.-])[2-9]\d{3}([ -]?)\d{4}\1\d{4}(?![\w@-]| \d)/g,
  cues: { any: ['aadhaar', 'aadhar', 'adhaar', 'uidai'] },
  bare: 0,
  cued: 0.97,
  reach: [6, 3],
  certainFrom: 0.8,
  why: 'national-id',
  flags: ["Her Aadhaar couldn't be read, [[national-id:5540 2217 8863]], please send it again."],
  passes: ['Aadhaar is needed for card 4111 1111 1111 1111.'],
});
