import type { suggestions as en } from '../en/suggestions.ts';

export const suggestions: { readonly [Key in keyof typeof en]: string } = {
  'acknowledge-and-ask': 'Akui dan tanyakan',
  'own-and-act': 'Akui salah dan bertindak',
  answer: 'Jawab',
  'take-private': 'Lanjut di pesan pribadi',
  thank: 'Ucapkan terima kasih',
  'follow-up': 'Tindak lanjut',
  'practice-name': 'Anda menyapanya dengan namanya.',
  'practice-her-words': 'Anda membahas apa yang ia tulis.',
  'practice-own': 'Anda mengakui janji yang tidak ditepati.',
  'practice-time': 'Anda menyebut kapan.',
  'practice-channel': 'Anda menunjukkan jalan ke pesan pribadi.',
  'practice-warmth': 'Anda menanggapi kesulitannya dengan sungguh-sungguh.',
  'practice-short': 'Terlalu pendek untuk sebuah jawaban.',
  'practice-repeated': 'Hampir sama dengan yang Anda tulis tadi.',
};
