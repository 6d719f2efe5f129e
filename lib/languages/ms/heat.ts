import type { heat as en } from '../en/heat.ts';

export const heat: { readonly [Key in keyof typeof en]: string } = {
  title: 'Perbualan ini semakin panas',
  why: 'Kata yang tenang, rakan lain yang menjawab, atau saluran peribadi: mana-mana satu boleh meredakan keadaan.',
  calm: 'Kata yang tenang',
  private: 'Ajak melalui mesej peribadi',
  callIn: 'Garis panduan anda meminta {who} dilibatkan: {when}.',
  handOver: 'Serahkan kepada rakan',
  handOverCopied: 'Disalin: hantar kepada rakan.',
  handOverText:
    'Boleh tolong ambil alih? Perbualan dengan {name} semakin panas selepas {count} hantaran, dan suara baharu akan membantu: {link}',
  handOverNote: 'Perbualan semakin panas selepas {count} hantaran; suara baharu akan membantu.',
  copyMessage: 'Salin mesej',
  takeBack: 'Ambil semula',
  handedBack: 'Kes ini tidak lagi diserahkan kepada sesiapa.',
  notHanded: 'Rekod tidak terbuka, jadi kes ini belum diserahkan. Maklumkan rakan anda sendiri.',
  'sign-anger': 'Kata-kata marah:',
  'sign-capitals': 'Huruf besar:',
  'sign-marks': 'Tanda berderet:',
  'sign-leaving': 'Mahu pergi atau menviralkan:',
  'sign-turns': '{count} kali kembali selepas jawapan kita.',
  'sign-speed': '{count} hantaran dalam satu nafas.',
  'sign-silence': '{count} hantaran tanpa jawapan.',
  'sign-ours': 'Kata-kata kita sendiri tidak membantu:',
  'sign-repeated': 'Kita menyiarkan perkara sama dua kali:',
  'sign-crowd': '{count} orang lain turut bersuara.',
};
