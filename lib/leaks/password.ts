import { defineRecogniser } from './recogniser.ts';

/** Passwords and one-time codes with letters: a word with letters and digits or marks beside the word for it. */
export default defineRecogniser({
  name: 'password',
  kind: 'credential',
  needs: 'letter',
  shape:
    /(?<![^\s,;()"':=])(?=[^\s,;()"'?:=]{0,127}[\d#*!$%&_])[A-Za-z0-9#][^\s,;()"'?:=]{3,127}(?<![.,!])(?:!(?=[,.]| [a-z]))?/g,
  validate: (value, around) => {
    if (value.length > 40) return false;
    if (/^(?:https?:|www\.)/i.test(value) || (value.includes('@') && value.includes('.'))) return false;
    if (/^[A-Za-z]+-[A-Za-z]+$/.test(value) && !/\d/.test(value)) return false;
    if (/^\d+(?:[.,:/-]\d+)*[a-z]{0,6}$/i.test(value) || /^(?:rp|rm)/i.test(value)) return false;
    const letters = /[A-Za-z]/.test(value);
    const mixed = letters && (/\d/.test(value) || /[#*!$%&_]/.test(value.slice(0, -1)));
    if (!mixed && !/[#*]/.test(value)) return false;
    return around.cue ? 0.9 : mixed && /[a-z]/.test(value) ? 0.1 : 0.04;
  },
  cues: {
    any: ['password', 'passcode', 'sandi', 'pwd', 'pw', 'passphrase', 'login', 'pin'],
    id: ['kata sandi', 'kuncinya', 'kunci', 'kode', 'sandinya', 'kode pemulihan', 'pakai'],
    ms: ['kata laluan', 'katalaluan', 'kod', 'guna', 'kod pengaktifan', 'id sementara'],
    en: ['recovery code', 'code', 'security answer', 'reset to'],
  },
  against: {
    any: ['promo', 'voucher', 'order', 'resi', 'booking', 'pnr', 'imei', 'plat', 'akaun', 'serial', 'seri', 'siri'],
    ms: ['baucar'],
  },
  bare: 0.1,
  cued: 0.9,
  reach: [5, 1],
  why: 'credential',
  flags: [
    'Your temporary password, [[credential:Harbour-7kQ2!]], works now.',
    'Kata laluan baru [[credential:Kucing2012!]] dah diset.',
    'Password wifi [[credential:pasirputih25]].',
  ],
  passes: ['Ganti password lewat menu Profil ya.', 'Kata sandi minimal 8 huruf.'],
});
