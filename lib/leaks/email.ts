import { defineRecogniser } from './recogniser.ts';

/** Mail addresses (the everyday part of RFC 5321 mailboxes, hosts also in the letters of RFC 3492); "at" and "dot" in words are folded before this is asked. */
export default defineRecogniser({
  name: 'email',
  kind: 'email',
  needs: 'at',
  shape: /(?<![\w.+@-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}(?<![.-])/g,
  validate: (value) => /\.(?:[A-Za-z]{2,24}|xn--[A-Za-z\d-]{2,59})$/.test(value) && !value.includes('..'),
  cues: { any: ['email', 'e-mail', 'mail'], id: ['surel'], ms: ['emel', 'e-mel'] },
  bare: 0.9,
  cued: 0.95,
  certainFrom: 0.8,
  why: 'email',
  flags: [
    'Sudah kami kirim ke [[email:ratna.contoh@suratku.example]].',
    'Balas ke [[email:ratna@surat.xn--6qq79v]] ya.',
    'Emel [[email:rina dot contoh at posmel dot example]] tu bounce.',
  ],
  passes: ['Follow @tenangcare for news.', 'Dua @ lima ribu saja.', 'Bukan ratna..contoh@suratku.example.'],
});
