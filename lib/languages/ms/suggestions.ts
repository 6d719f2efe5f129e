import type { suggestions as en } from '../en/suggestions.ts';

export const suggestions: { readonly [Key in keyof typeof en]: string } = {
  'acknowledge-and-ask': 'Akui dan tanya',
  'own-and-act': 'Akui salah dan bertindak',
  answer: 'Jawab',
  'take-private': 'Sambung secara peribadi',
  thank: 'Ucap terima kasih',
  'follow-up': 'Susulan',
  'practice-name': 'Anda menyapanya dengan nama.',
  'practice-her-words': 'Anda bercakap tentang apa yang dia tulis.',
  'practice-own': 'Anda mengaku janji yang tidak ditepati.',
  'practice-time': 'Anda menyebut bila.',
  'practice-channel': 'Anda tunjuk jalan ke mesej peribadi.',
  'practice-warmth': 'Anda ambil berat kesusahannya.',
  'practice-short': 'Terlalu pendek untuk satu jawapan.',
  'practice-repeated': 'Hampir sama dengan yang anda tulis tadi.',
};
