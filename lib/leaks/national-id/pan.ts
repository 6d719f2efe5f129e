import { defineRecogniser } from '../recogniser.ts';

/** Indian tax number (PAN): three letters, the holder's kind (P: a person), an initial, four digits, a letter. Source: Income Tax Department. */
export default defineRecogniser({
  name: 'pan',
  kind: 'national-id',
  needs: 'digit',
  shape: /(?<![\w@-])[A-Z]{3}[PCHFATBLJG][A-Z]\d{4}[A-Z](?![\w@-])/g,
  validate: (value, around) => (around.cue ? 0.97 : value[3] === 'P' ? 0.9 : 0.3),
  cues: { any: ['pan'], en: ['pan card', 'pan number', 'income tax'] },
  against: { any: ['order', 'promo', 'voucher', 'kode', 'kod', 'code', 'model', 'serial', 'booking', 'resi'] },
  bare: 0.9,
  cued: 0.97,
  certainFrom: 0.88,
  why: 'national-id',
  flags: ['PAN [[national-id:CKRPS4471Q]] is linked.', 'We have [[national-id:DLMPB2290K]] for you.'],
  passes: ['Pakai kode HEMPT2025X di aplikasi.', 'A frying pan, model KP2412, is sold out.'],
});
