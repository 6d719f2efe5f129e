import type { heat as en } from '../en/heat.ts';

export const heat: { readonly [Key in keyof typeof en]: string } = {
  title: 'Percakapan ini memanas',
  why: 'Kata yang tenang, rekan lain yang menjawab, atau jalur pribadi: salah satunya bisa meredakan.',
  calm: 'Kata yang tenang',
  private: 'Ajak lewat pesan pribadi',
  callIn: 'Pedoman Anda meminta {who} dilibatkan: {when}.',
  handOver: 'Serahkan ke rekan',
  handOverCopied: 'Tersalin: kirim ke rekan.',
  handOverText:
    'Bisa tolong lanjutkan? Percakapan dengan {name} memanas setelah {count} kiriman, dan suara baru akan membantu: {link}',
  handOverNote: 'Percakapan memanas setelah {count} kiriman; suara baru akan membantu.',
  copyMessage: 'Salin pesan',
  takeBack: 'Ambil kembali',
  handedBack: 'Kasus ini tidak lagi diserahkan kepada siapa pun.',
  notHanded: 'Catatan tidak terbuka, jadi belum diserahkan. Beri tahu rekan Anda langsung.',
  'sign-anger': 'Kata-kata marah:',
  'sign-capitals': 'Huruf besar:',
  'sign-marks': 'Tanda beruntun:',
  'sign-leaving': 'Mau pergi atau memviralkan:',
  'sign-turns': '{count} kali kembali setelah kita jawab.',
  'sign-speed': '{count} kiriman dalam satu tarikan napas.',
  'sign-silence': '{count} kiriman tanpa jawaban.',
  'sign-ours': 'Kata-kata kita sendiri memperburuk:',
  'sign-repeated': 'Kita mengirim hal yang sama dua kali:',
  'sign-crowd': '{count} orang lain ikut bicara.',
};
