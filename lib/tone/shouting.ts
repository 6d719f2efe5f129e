import { defineTone } from './rule.ts';

export default defineTone({
  fault: 'shouting',
  means: 'Capitals that are no abbreviations, runs of exclamation marks.',
  flags: [
    '[[SUDAH KAMI BILANG TUNGGU]]!!! SEMUA ORANG JUGA NUNGGU!!!',
    '[[PLEASE READ THE NOTICE]]!!! WE SAID MONDAY!!!',
    '[[SABAR LA SIKIT]]!!! KAMI TENGAH BUAT NI!!!',
  ],
  passes: [
    'Silakan bawa KTP dan NPWP ke kantor BPJS terdekat ya Bu.',
    'Bring your NRIC to the HDB hub and ask for the CPF desk.',
    'Bawa MyKad ke kaunter UTC, boleh juga guna FPX.',
  ],
});
