import { defineRecogniser } from './recogniser.ts';

/** ICCID of a SIM and EID of an eSIM: begin with 89 and have 18 to 20 or 32 digits (ITU-T E.118, GSMA SGP.29). */
export default defineRecogniser({
  name: 'sim-card',
  kind: 'device-id',
  needs: 'digit',
  shape: /(?<![\w@])89(?:[ .-]?\d){16,30}(?![\w@])/g,
  cues: { any: ['iccid', 'sim', 'simcard', 'esim', 'eid'], id: ['kartu', 'kartu sim'], ms: ['simkad', 'kad sim'] },
  bare: 0.9,
  cued: 0.97,
  certainFrom: 0.8,
  why: 'device-id',
  flags: [
    'ICCID [[device-id:8962100017720449318]] belum aktif.',
    'Simkad [[device-id:8960 0191 0445 2218 876]] dah sampai.',
  ],
  passes: ['Nomor ICCID ada di belakang kartu.', '89 pelanggan terdampak.'],
});
