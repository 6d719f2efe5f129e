import type { suggestions as en } from '../en/suggestions.ts';

export const suggestions: { readonly [Key in keyof typeof en]: string } = {
  'acknowledge-and-ask': 'Akui dan tanya',
  'own-and-act': 'Akui salah dan bertindak',
  answer: 'Jawab',
  'take-private': 'Sambung secara peribadi',
  thank: 'Ucap terima kasih',
  'follow-up': 'Susulan',
};
