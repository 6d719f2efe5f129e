import { defineRecogniser } from './recogniser.ts';

/**
 * Plants that the decoders know by their first two characters (github.com/aydenp/Serial, SerialAnalyis+ManufactureLocation.swift); the third is
 * the line, as seen on devices.
 */
const known = 'C0[27]|C17|C1M|C2V|C3[79]|C3H|C7C|CK2|DL[XY]|DM[PQR6]|DN[P6]|F1[7L]|F2[LM]|F78|FC[CH]|FK1';
/** Plants that no list was found for: told from devices, and not verified. */
const seen = 'C6K|C8Q|D25|DCP|DX3|DYJ|F4[HK]|F5K|F9F|FD1|FF[MNWX]|FV[FH]|G0N|G6[PTV]|GC[GT]|GG7|GH3|H2W|HNL|J2T';

/**
 * Apple's serial numbers of 2010 to 2021: three characters of the plant, half-year, week, three of the unit, four of the model. Half-years
 * and weeks have the letters that the same decoders give them.
 */
export default defineRecogniser({
  name: 'apple-serial',
  kind: 'device-id',
  needs: 'digit',
  shape: new RegExp(
    `(?<![\\w@/#.-])(?:${known}|${seen})[CDFGHJ-NP-TV-Z] ?[1-9CDFGHJ-NP-RTV-Y][\\dA-HJ-NP-Z]{3} ?[\\dA-HJ-NP-Z]{4}(?![\\w@-])`,
    'g',
  ),
  // a character four times in a row fills in a pattern
  validate: (value) => /\d[A-Z ]*\d/.test(value) && !/(.)\1{3}/.test(value),
  cues: { any: ['serial', 'iphone', 'ipad', 'macbook', 'siri', 'seri'] },
  against: { any: ['order', 'promo', 'voucher', 'pesanan'] },
  bare: 0.9,
  cued: 0.97,
  certainFrom: 0.85,
  why: 'device-id',
  flags: ['The lid says [[device-id:C02ZK4JDMD6T]].', 'Found: [[device-id:DNPX T0LM KPJ8]], yours?'],
  passes: ['Kode C02PROMO2025 habis.', 'Model F2LXT0 is sold out.', 'It is written like DNPXXXXXXXX1.'],
});
