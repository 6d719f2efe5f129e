import { defineRecogniser } from './recogniser.ts';

/** Serial numbers of what the customer owns: a code of letters and digits beside the word for it. */
export default defineRecogniser({
  name: 'serial-number',
  kind: 'device-id',
  needs: 'digit',
  shape:
    /(?<![\w@/.$£€-])(?:[A-Za-z]{2,4}[ -])?(?=[A-Za-z-]{0,8}\d)[A-Za-z0-9]{2,16}(?:[ -][A-Za-z0-9]{1,6}){0,4}(?<=\d[A-Za-z -]{0,4})(?![\w@%])/g,
  validate: (value, around) => {
    if (!around.cue) return false;
    const digits = value.replace(/\D/g, '').length;
    return value.replace(/[ -]/g, '').length >= 7 && digits >= 3 && !/ [a-z]/.test(value);
  },
  cues: {
    any: ['serial', 'sn', 's/n', 'serial number', 'smartcard', 'modem', 'ont', 'onu', 'stb'],
    id: ['seri', 'nomor seri', 'no seri', 'dekoder'],
    ms: ['siri', 'no siri', 'nombor siri', 'dekoder'],
  },
  against: { any: ['imei', 'mac', 'ip', 'order', 'meter siri', 'model', 'firmware'] },
  bare: 0,
  cued: 0.85,
  reach: [2, 0],
  why: 'device-id',
  flags: [
    'Nomor seri [[device-id:SKW220914087]] sudah dipasang.',
    'Serial [[device-id:C02XK1J9JGH5]] is under another name.',
  ],
  passes: ['Seri Galaxy S24 dapat promo.', 'Dekoder baru mulai 12 Juni 2025.'],
});
