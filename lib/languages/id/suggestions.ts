import type { suggestions as en } from '../en/suggestions.ts';

export const suggestions: { readonly [Key in keyof typeof en]: string } = {
  'acknowledge-and-ask': 'Akui dan tanyakan',
  'own-and-act': 'Akui salah dan bertindak',
  answer: 'Jawab',
  'take-private': 'Lanjut di pesan pribadi',
  thank: 'Ucapkan terima kasih',
  'follow-up': 'Tindak lanjut',
};
