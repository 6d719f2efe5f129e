import { defineRecogniser } from './recogniser.ts';

/** Makers as the list of PON vendors has them (github.com/hack-gpon/hack-gpon.github.io, _gpon/vendor.md). */
const listed =
  'ALCL CIGG DLNK ELTX FHTT GNXS HALN HBMT HWTC ISKT LEOX LQDE PTIN RTKG SCOM SMBS SPGA TMBB TPLG UBNT ZTEG ZYWN'.split(
    ' ',
  );
/** A name for any maker, and letters seen on boxes that no list was found for: asked beside a word for the box. */
const others = 'GPON ADTN CDTC CXNK DSNW MSTC NOKW SKYW VSOL ZNTS ZYXE'.split(' ');

/** Serial numbers of fibre boxes: four letters of the maker and eight hexadecimal digits (ITU-T G.984.3 § 9.2.4.1). */
export default defineRecogniser({
  name: 'gpon-serial',
  kind: 'device-id',
  needs: 'digit',
  shape: new RegExp(
    `(?<![\\w@/#.-])(?:${[...listed, ...others].join('|')})[ :-]?[\\dA-F]{4} ?[\\dA-F]{4}(?![\\w@-])`,
    'g',
  ),
  validate: (value, { cue }) => {
    if (!/\d/.test(value)) return false;
    if (cue) return true;
    // eight plain digits may be a promotion's years
    return listed.includes(value.slice(0, 4)) && /[A-F]/.test(value.slice(4)) ? true : 0.5;
  },
  cues: { any: ['onu', 'ont', 'modem', 'serial', 'sn', 'router', 'fibre', 'fiber', 'box'] },
  bare: 0.95,
  cued: 0.97,
  certainFrom: 0.85,
  why: 'device-id',
  flags: [
    'The box [[device-id:ZTEG7C20B14E]] is online again.',
    '[[device-id:HWTC:8812AB90]] sudah aktif.',
    'ONT [[device-id:SKYW88120093]] dah okay.',
  ],
  passes: ['Kode promo ZTEG2025 sudah habis.', 'Only letters: HWTC-FACE-FEED.'],
});
