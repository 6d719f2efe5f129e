import { defineRecogniser } from '../recogniser.ts';

/** Malaysian tax number of a person: IG, before 2023 SG or OG, and up to twelve digits. Source: LHDN, MyInvois SDK, frequently asked questions. */
export default defineRecogniser({
  name: 'malaysian-tax',
  kind: 'national-id',
  needs: 'digit',
  onlyBesideCue: true,
  shape: /(?<![\w@-])(?:IG|OG|SG)[ -]?\d{9,12}(?![\w@-])/gi,
  cues: {
    any: ['tin', 'lhdn', 'hasil', 'income tax', 'tax number', 'taxpayer'],
    id: ['nomor pajak'],
    ms: ['cukai', 'nombor cukai', 'no cukai', 'pembayar cukai', 'cukai pendapatan'],
  },
  bare: 0,
  cued: 0.95,
  reach: [4, 3],
  certainFrom: 0.78,
  why: 'national-id',
  flags: [
    'TIN puan [[national-id:IG48291370550]] belum disahkan.',
    'Nombor cukai [[national-id:SG 4829137055]] sudah dikemas kini.',
  ],
  passes: ['TIN syarikat kami tertera di invois.', 'Order SG4829137055 is on its way.'],
});
