import { defineRecogniser } from './recogniser.ts';

/** Beginnings that services give to their keys and tokens, so that scanners know them; capitals and small letters as published. */
const prefix =
  /^(?:gh[pousr]_|github_pat_|gl[a-z]{2,8}-|GR1348941|sk-|sk_(?:live|test)_|rk_(?:live|test)_|xox[a-z]-|xapp-|pypi-|npm_|hf_|ntn_|sgp_|dop_v1_|shpat_|whsec_|AIza|ya29\.|SG\.[\w-]{16})/;
/** Keys of Amazon Web Services: a type of four letters and sixteen of base 32 (AWS IAM identifiers). */
const amazon = /^(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}$/;
/** A signed token (RFC 7519): header and claims begin with "{" and a quotation mark in base64url. */
const signed = /^ey[JI][\w-]{10,}\.ey[JI][\w-]{8,}(?:\.[\w-]*)?$/;

/** Keys and tokens of programs: a signed token or a published beginning by itself, any long mix of letters and digits beside its name. */
export default defineRecogniser({
  name: 'secret-key',
  kind: 'credential',
  needs: 'letter',
  shape: /(?<![\w@/.?&=+#:-])[A-Za-z0-9][\w.+/:=-]{18,500}(?<![.:])(?![\w@])/g,
  validate: (value, around) => {
    if (/:\/\/|\.{2}|^www\./.test(value) || !/[A-Za-z]/.test(value)) return false;
    if (signed.test(value) || amazon.test(value)) return 0.97;
    const letters = value.replace(/[^A-Za-z]/g, '').length;
    const digits = value.replace(/\D/g, '').length;
    if (digits < 2 || letters < 4) return false;
    if (prefix.test(value)) return value.length >= 20 ? 0.95 : false;
    if (!around.cue || /\//.test(value) || value.length < 20) return false;
    return /[a-z]/.test(value) && new Set(value).size >= 10 ? 0.97 : false;
  },
  cues: {
    any: ['api key', 'apikey', 'api', 'token', 'secret', 'secret key', 'jwt', 'bearer', 'client secret', 'webhook'],
    id: ['kunci api', 'token akses', 'kunci rahasia'],
    ms: ['kunci api', 'token akses', 'kunci rahsia'],
    en: ['access token', 'access key', 'private key'],
  },
  against: { any: ['order', 'resi', 'invoice', 'tracking', 'serial', 'listrik'] },
  bare: 0.9,
  cued: 0.97,
  reach: [4, 2],
  certainFrom: 0.8,
  why: 'credential',
  flags: [
    'Your API key is [[credential:k7Qz-93bHw2LmX0tRv81sYdA]] from today.',
    'Token akses puan: [[credential:eyJhbGciOiJub25lIn0.eyJuYW1hIjoiY29udG9oIn0.c2FsYWg5]]',
    'Pakai [[credential:glpat-Zq81xWv40LmNs7tYbK2d]] dulu ya Kak.',
  ],
  passes: [
    'Our public-beta-programme-2025 starts in June.',
    'Token listrik bisa dibeli lewat aplikasi, API kami di https://api.kantong.example/v2/panduan-2025.',
    'The eyJ prefix tells a signed token.',
  ],
});
