import { defineRecogniser } from './recogniser.ts';

/** Passenger record locators: six letters and digits (IATA PADIS; some agencies write seven), usually with both. */
export default defineRecogniser({
  name: 'booking-code',
  kind: 'order-reference',
  needs: 'digit',
  shape: /(?<![\w@/#.$£€-])(?=[A-Za-z]{0,6}\d)(?=\d{0,6}[A-Za-z])[A-Za-z0-9]{6,7}(?![\w@%-])/g,
  validate: (value, around) => {
    if (
      /^(?:rp|rm)\d|^\d+(?:rb|ribu|jt|juta|k|gb|mb|mbps|kwh|am|pm|hb|x|km|kg|ml)$/i.test(value) ||
      /^[A-Za-z]+\d{2}$/.test(value)
    )
      return around.cue ? 0.3 : false;
    if (around.cue) return true;
    return /^[A-Z0-9]+$/.test(value) && /[A-Z]\d[A-Z]|\d[A-Z]+\d|[A-Z]\d+[A-Z]/.test(value) ? 0.55 : false;
  },
  cues: {
    any: ['pnr', 'booking', 'ref', 'refund', 'order', 'reservation', 'ticket', 'tiket'],
    id: ['kode booking', 'kode', 'pesanan'],
    ms: ['tempahan', 'no tempahan'],
    en: ['confirmation', 'locator', 'trip'],
  },
  against: {
    any: ['plat', 'plate', 'promo', 'voucher', 'baucar', 'serial', 'kod', 'postcode', 'pin', 'password', 'imei'],
  },
  bare: 0.5,
  cued: 0.88,
  reach: [3, 1],
  why: 'order-reference',
  flags: ['PNR [[order-reference:L2VX8N]] sudah aktif.', 'Booking [[order-reference:MX4T9W]] is forfeited.'],
  passes: ['Pakai kode RAYA25 sampai Minggu.', 'Speed up to 500mbps, from 120gb.'],
});
