import { defineRecogniser } from './recogniser.ts';

/** Links that sign somebody in: a query or path that carries a token. The whole link is the value. */
export default defineRecogniser({
  name: 'token-link',
  kind: 'credential',
  needs: 'link',
  shape:
    /(?<![\w@])(?:https?:\/\/|www\.)?[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}(?:\/[^\s?#]{0,200})?[?#&][^\s]{3,300}(?<![.,!?)])/gi,
  validate: (value) => {
    const named =
      /[?&#](?:\w{0,20}token|tk|tok|auth|key|sig|code|session|sid|otp|reset|magic|t|k|s|hash|access|jwt|ticket)=([^&\s]{4,})/i.exec(
        value,
      );
    return named !== null && /\d/.test(named[1] ?? '') ? 0.95 : false;
  },
  cues: { any: ['link', 'reset', 'login'], id: ['tautan', 'klik'], ms: ['pautan'] },
  bare: 0.95,
  cued: 0.97,
  why: 'credential',
  flags: [
    'Klik [[credential:https://kantong.example/reset?token=f81a09cc27d4e]] sekarang.',
    'Use [[credential:https://zoom.example/help/reset?tk=mM3-22Q8zp]] please.',
  ],
  passes: ['Buka https://kantong.example/reset dan pilih SMS.', 'See https://shop.example/?lang=en-GB for more.'],
});
