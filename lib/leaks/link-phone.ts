import { defineRecogniser } from './recogniser.ts';

/** Telephone numbers that travel in a link: `?phone=…`, wa.me/… (the brand's own is exempt by what it publishes). */
export default defineRecogniser({
  name: 'link-phone',
  kind: 'phone',
  needs: 'link',
  shape: /(?<=[?&#](?:phone|hp|msisdn|mobile|tel|telp|wa|number|nomor|no_hp)=|wa\.me\/)\+?\d{8,15}/gi,
  cues: { any: ['phone'] },
  bare: 0.8,
  cued: 0.9,
  why: 'phone',
  flags: [
    'https://isi.example/?phone=[[phone:081255501842]]',
    'https://isi.example/topup?msisdn=[[phone:6281255501842]]&n=50',
  ],
  passes: ['https://isi.example/?phone=new', 'https://isi.example/?id=12'],
});
