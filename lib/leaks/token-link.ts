import { defineRecogniser } from './recogniser.ts';

/** What shops print on a leaflet: a word in capitals and a few digits. */
const voucher = /^[A-Z]{3,}\d{1,4}$/;

/** What pages are called: words, the last of them with a number ("cara-reset-2025", "galaxy-s24", "presale2025"). */
const title = /^(?:[a-z]+-)*(?:[a-z]+-?(?:19|20)\d\d|[a-z]+-[a-z]?\d{1,4})$/i;

/** A moment of a film, a day, or words to search for. */
const place = /[?&#][tks]=(?:[\d:-]{1,12}[hms]?|[^&]{0,80}(?:\+|%20)[^&]{0,80})(?:&|$)/i;

const isToken = (value: string) => /\d/.test(value) && !voucher.test(value) && !title.test(value);

/** Links that sign somebody in: a query or path that carries a token. The whole link is the value. */
export default defineRecogniser({
  name: 'token-link',
  kind: 'credential',
  needs: 'link',
  shape: /(?<![^\s("'])(?:https?:\/\/)?[\w-]{1,80}(?:\.[\w-]{1,80}){1,9}[/?#][^\s"']{3,600}(?<![.,!?)])/gi,
  validate: (value) => {
    if (value.length > 600 || place.test(value)) return false;
    const named =
      /[?&#](?:\w{0,20}token|tk|tkn|tok|auth|key|sig|code|kode|kod|kunci|sandi|pass|pw|pwd|pin|tac|session|sesi|sid|otp|reset|verify|magic|t|k|s|hash|access|akses|jwt|ticket|tiket)=([^&\s]{4,})/i.exec(
        value,
      );
    if (named !== null) return isToken(named[1] ?? '') ? 0.95 : false;
    const path =
      /\/(?:(?:re)?set-(?:password|pin)|(?:reset|ubah|lupa|ganti|tukar)-(?:kata-)?(?:sandi|laluan|password)|reset|sign|signin|login|auth|magic|verify|verifikasi|activate|aktivasi|r|s|t|m|k|pin|set|unlock)\/([\w-]{6,})(?:[/?#]|$)/i.exec(
        value,
      );
    return path !== null && /[A-Za-z]/.test(path[1] ?? '') && isToken(path[1] ?? '') ? 0.9 : false;
  },
  cues: { any: ['link', 'reset', 'login'], id: ['tautan', 'klik'], ms: ['pautan'] },
  bare: 0.95,
  cued: 0.97,
  certainFrom: 0.9,
  why: 'credential',
  flags: [
    'Klik [[credential:https://kantong.example/reset?token=f81a09cc27d4e]] sekarang.',
    'Use [[credential:https://zoom.example/help/reset?tk=mM3-22Q8zp]] please.',
    'Buka [[credential:https://nonton.example/reset/a81Zp0-qTT]] ya.',
    'Buka [[credential:https://pelita.example/reset-password/77aa9910bcd]] ya.',
    'Masuk lewat [[credential:https://dompet.example/m?kunci=Bw3-71kkQe]] dulu.',
  ],
  passes: [
    'Buka https://kantong.example/reset dan pilih SMS.',
    'See https://shop.example/?lang=en-GB for more.',
    'Lihat https://toko.example/s/cara-reset-2025 dan https://toko.example/m/galaxy-s24 ya.',
    'Belanja di https://toko.example/?kode=HEMAT25 aja.',
    'See https://film.example/watch?t=1240s and https://toko.example/s?k=sepatu+2025 too.',
  ],
});
