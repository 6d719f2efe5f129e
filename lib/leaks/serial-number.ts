import { codeShape, isOrdinary } from './code-shape.ts';
import { defineRecogniser } from './recogniser.ts';

/** Serial numbers of what the customer owns: a code of letters and digits beside the word for it. */
export default defineRecogniser({
  name: 'serial-number',
  kind: 'device-id',
  needs: 'digit',
  shape: codeShape,
  validate: (value, around) => {
    if (isOrdinary(value) || value.replace(/[ -]/g, '').length < 7) return false;
    if (around.cue) return value.replace(/\D/g, '').length >= 3;
    return /[A-Z]/.test(value) && /\d/.test(value) ? 0.08 : false;
  },
  cues: {
    any: ['serial', 'sn', 's/n', 'serial number', 'smartcard', 'modem', 'ont', 'onu', 'stb'],
    id: ['seri', 'nomor seri', 'no seri', 'dekoder'],
    ms: ['siri', 'no siri', 'nombor siri', 'dekoder'],
  },
  against: { any: ['imei', 'mac', 'ip', 'order', 'meter siri', 'model', 'firmware'] },
  bare: 0,
  cued: 0.85,
  reach: [3, 1],
  why: 'device-id',
  flags: [
    'Nomor seri [[device-id:SKW220914087]] sudah dipasang.',
    'Unit dengan SN [[device-id:PF2KR91T]] kami terima.',
    'Serial [[device-id:C02XK1J9JGH5]] is under another name.',
  ],
  passes: ['Seri Galaxy S24 dapat promo.', 'Dekoder baru mulai 12 Juni 2025.'],
});
