import { defineRecogniser } from './recogniser.ts';

/** Serial numbers of fibre boxes: four letters of the maker and eight hexadecimal digits (ITU-T G.984.3 § 9.2.4.1). */
export default defineRecogniser({
  name: 'gpon-serial',
  kind: 'device-id',
  needs: 'digit',
  shape:
    /(?<![\w@/#.-])(?:HWTC|ZTEG|ALCL|FHTT|SMBS|NOKW|ZYXE|ZNTS|TPLG|DLNK|DSNW|CXNK|UBNT|SKYW|MSTC|SCOM|RTKG|VSOL|CDTC|ISKT|ADTN)[ -]?[\dA-F]{4} ?[\dA-F]{4}(?![\w@-])/g,
  validate: (value) => /\d/.test(value),
  cues: { any: ['onu', 'ont', 'modem', 'serial'] },
  bare: 0.95,
  cued: 0.97,
  certainFrom: 0.85,
  why: 'device-id',
  flags: ['The box [[device-id:ZTEG7C20B14E]] is online again.'],
  passes: ['Kode promo ZTEG2025 sudah habis.'],
});
