import { digitsOf, passesAirWaybill, passesGs1, passesS10, passesUps } from './checksums.ts';
import { defineRecogniser } from './recogniser.ts';

/**
 * Parcel and air waybill numbers that prove themselves by a check digit: postal items (UPU S10), UPS ("1Z"), and, beside a word for it,
 * labels with GS1's check digit (SSCC, 18 digits; 20 and 22 digits with its prefix or the postal service's) and air waybills (IATA
 * resolution 600a). Numbers without one are left to `order-reference`.
 */
export default defineRecogniser({
  name: 'tracking-number',
  kind: 'order-reference',
  needs: 'digit',
  shape:
    /(?<![\w@/#.-])(?:1Z(?: ?[A-Z0-9]){15} ?\d|[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}|[A-Z]{2} ?\d{4} ?\d{4} ?\d ?[A-Z]{2}|\d{3}[- ]\d{4} ?\d{4}|\d(?: ?\d){17,21})(?![\w@-])/g,
  validate: (value, around) => {
    if (/^1Z/.test(value)) return passesUps(value) ? 0.97 : false;
    if (/^[A-Z]/.test(value)) return passesS10(value) && !/(?:X[A-Z]|ZZ)$/.test(value) ? 0.95 : false; // ISO 3166-1 gives these to nobody
    if (!around.cue) return false;
    const { length } = digitsOf(value);
    if (length === 11) return passesAirWaybill(value) ? 0.97 : false;
    return (length === 18 || length === 20 || length === 22) && passesGs1(value) ? 0.97 : false;
  },
  cues: {
    any: ['awb', 'tracking', 'resi', 'no resi', 'parcel', 'waybill', 'consignment', 'kargo', 'cargo'],
    id: ['nomor resi', 'paket', 'pengiriman', 'lacak', 'kiriman'],
    ms: ['penghantaran', 'bungkusan', 'parsel', 'penjejakan', 'jejak', 'kiriman'],
    en: ['package', 'shipment', 'delivery'],
  },
  against: { any: ['iccid', 'sim', 'simcard', 'simkad', 'esim', 'eid', 'va', 'token', 'rekening', 'akaun'] },
  bare: 0.9,
  cued: 0.97,
  certainFrom: 0.8,
  why: 'order-reference',
  flags: [
    'Bungkusan [[order-reference:EE990218839MY]] keluar malam ni.',
    'It is on its way as [[order-reference:1Z84F7C20341906624]] now.',
    'Nombor penghantaran puan ialah [[order-reference:340612345678901232]].',
    'AWB [[order-reference:807-4471 2905]] sudah tiba.',
  ],
  passes: [
    'Kode 1Z84F7C20341906625 bukan resi.',
    'Part EE990218834MY is sold out.',
    'Rates for 807-4471 2906 km are equal.',
  ],
});
