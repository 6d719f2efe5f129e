import type { drafts as en } from '../en/drafts.ts';

export const drafts: { readonly [Key in keyof typeof en]: string } = {
  lies: 'Ada draf yang dimulai dari {from}. Kalau dilanjutkan, periksa perubahannya sebelum diterbitkan: yang baru berlaku akan tampak seperti dibatalkan.',
  takeUp: 'Lanjutkan',
  throwAway: 'Buang',
  trying: 'Kalimatnya sedang dicoba …',
};
