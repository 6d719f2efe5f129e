import { digitsOf, isDay } from './checksums.ts';
import { defineRecogniser } from './recogniser.ts';

/** Telephone numbers of Indonesia and Malaysia begin like this. */
const mobile = /^(?:08\d{4} |01\d-\d{3} \d{4}$)/;
/** Eight digits that are a day of these years, as programs write it: "20251231". */
function isDate(eight: string): boolean {
  return (
    /^(?:19|20)/.test(eight) && isDay(Number(eight.slice(0, 4)), Number(eight.slice(4, 6)), Number(eight.slice(6)))
  );
}

/**
 * An account behind its branch: British sort code and eight digits ("20-44-71 90033188"), Australian BSB and six to nine ("063-221 1048 8829");
 * also with the branch run together ("204471 90033188"), and with a word between ("204471 acc 90033188").
 */
export default defineRecogniser({
  name: 'sort-code',
  kind: 'bank-account',
  needs: 'digit',
  shape:
    /(?<![\w@/.-])(?<!\d )(?:\d\d(?:-\d\d-|\u2013\d\d\u2013| \d\d )\d\d[ ,/]{1,3}\d{4} ?\d{4}|\d{3}-\d{3}[ ,/]{1,3}\d{3,4} ?\d{3,5}|\d{6}(?: | ?\/ ?|,? ac(?:c(?:oun)?t?|\/?c) )\d{8})(?![\w@-]|[ .,/]\d)/g,
  validate: (value, around) => {
    if (mobile.test(value) || isDate(digitsOf(value).slice(-8))) return false;
    if (/^\d\d[-\u2013]/.test(value)) return 0.95;
    if (/^\d{3}-/.test(value)) return around.cue ? 0.95 : value.includes('/') ? 0.88 : 0.82;
    return around.cue ? 0.95 : value.includes('/') ? 0.88 : /^\d{6}/.test(value) ? 0.85 : 0.3;
  },
  cues: {
    any: ['sort code', 'bsb', 'account', 'acct', 'acc', 'a/c', 'bank'],
    en: ['refund', 'transfer', 'passbook', 'direct debit', 'savings', 'paid', 'credited', 'payee'],
  },
  against: {
    any: ['imei', 'iccid', 'order', 'invoice', 'resi', 'tracking', 'awb', 'meter', 'serial', 'sim', 'parcel', 'nik'],
    en: ['phone', 'call', 'hotline'],
  },
  bare: 0.85,
  cued: 0.95,
  certainFrom: 0.8,
  why: 'bank-account',
  flags: [
    'We paid [[bank-account:60-83-71 44190027]] this morning.',
    'It came back from [[bank-account:083-404 / 2291 7740]] again.',
    'Your refund leaves for [[bank-account:608371 44190027]] tonight.',
    'Locked: [[bank-account:60 83 71 / 44190027]].',
    'Sortcode [[bank-account:608371 acc 44190027]] is frozen.',
  ],
  passes: [
    'From 01-10-25 20251231 on.',
    'Call 012-345 6789 for help.',
    'IMEI 354688 84787232 6 is fine.',
    'Order 608371 44190027 ships today.',
    'Opening hours 08-09-20 only.',
  ],
});
