import type { drafts as en } from '../en/drafts.ts';

export const drafts: { readonly [Key in keyof typeof en]: string } = {
  lies: 'Ada draf yang bermula daripada {from}. Jika diteruskan, semak perubahannya sebelum diterbitkan: yang baharu berkuat kuasa akan kelihatan seperti dibatalkan.',
  takeUp: 'Teruskan',
  throwAway: 'Buang',
  trying: 'Ayatnya sedang dicuba …',
};
