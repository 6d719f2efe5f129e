import { defineRecogniser } from './recogniser.ts';

/** Passwords: a word with letters and digits or marks, right behind the word for it. */
export default defineRecogniser({
  name: 'password',
  kind: 'credential',
  needs: 'letter',
  shape:
    /(?<=\b(?:password|passcode|pass|kata laluan|kata sandi|katalaluan|sandi|pwd|pw|kata kunci|passphrase|recovery code|kode pemulihan|kode aktivasi|kod)(?:nya|mu)?(?: (?:sementara|baru|baharu|sementaranya|barunya|wifi|wi-fi|login|akun|asal|lama|is|now|temporary|new|to|kepada|ialah|adalah|lo|kakak|encik|puan|awak|kamu|anda|tetap|you|reset)){0,3}[ :=,]{1,3})(?=[^\s,;]{0,20}[\d#*!@$%&_-])[^\s,;:()"']{4,40}(?<![.,!?])/gi,
  validate: (value) => {
    if (/^(?:https?:|www\.)/i.test(value) || /^\d+(?:rb|jt|x|jam|menit|min)?$/i.test(value)) return false;
    if (/^[A-Za-z]+-(?:nya|mu|ku|an|kan)$/i.test(value) || /^(?:e-?mail|wi-fi|sms)/i.test(value)) return false;
    return /\d/.test(value) || /[#*!@$%&_]/.test(value.slice(0, -1)) ? 0.93 : 0.3;
  },
  cues: { any: ['password', 'sandi', 'laluan'] },
  bare: 0.93,
  cued: 0.93,
  why: 'credential',
  flags: [
    'Your temporary password, [[credential:Harbour-7kQ2!]], works now.',
    'Kata laluan baru [[credential:Kucing2012!]] dah diset.',
    'Password wifi [[credential:pasirputih25]].',
  ],
  passes: ['Ganti password lewat menu Profil ya.', 'Kata sandi minimal 8 huruf.'],
});
