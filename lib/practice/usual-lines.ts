import type { Language } from '../review/types.ts';
import type { Moment } from './scenario.ts';

/** What customers usually write back, for a customer whose writer gave her no words of her own. */
export const usualLines: Readonly<Record<Moment, Readonly<Record<Language, readonly string[]>>>> = {
  leaked: {
    en: [
      'Why is that up here for everybody to read?',
      'That was between you and me. Take it down, now.',
      'So anybody can see that about me? I don’t believe this.',
    ],
    id: [
      'Kok itu ditulis di sini? Semua orang bisa baca!',
      'Itu urusan saya dengan Anda, bukan tontonan. Hapus sekarang.',
      'Jadi siapa saja bisa lihat data saya? Keterlaluan.',
    ],
    ms: [
      'Kenapa tulis kat sini? Semua orang boleh baca!',
      'Itu antara saya dengan awak, bukan untuk tontonan. Padam sekarang.',
      'Jadi sesiapa pun boleh nampak data saya? Melampau.',
    ],
  },
  insulted: {
    en: ['Do you talk to everybody like that?', 'I came for help, not for a telling-off.'],
    id: ['Begitu caranya bicara dengan pelanggan?', 'Saya minta bantuan, bukan dimarahi.'],
    ms: ['Macam tu ke cara cakap dengan pelanggan?', 'Saya minta tolong, bukan nak kena marah.'],
  },
  canned: {
    en: ['You have pasted this before. Did anybody read what I wrote?', 'A machine could have said that.'],
    id: ['Ini salin-tempel lagi. Ada yang baca tulisan saya tidak?', 'Mesin juga bisa jawab begitu.'],
    ms: ['Ni salin tampal lagi. Ada sesiapa baca tak apa saya tulis?', 'Mesin pun boleh jawab macam tu.'],
  },
  ignored: {
    en: ['Hello? Is that all?', 'That is no answer.'],
    id: ['Halo? Cuma segitu?', 'Itu bukan jawaban.'],
    ms: ['Hello? Tu je?', 'Itu bukan jawapan.'],
  },
  cold: {
    en: ['You sound like a form.', 'Does anybody there care what this does to me?'],
    id: ['Jawabannya seperti formulir.', 'Ada yang peduli tidak dengan keadaan saya?'],
    ms: ['Jawapan macam borang.', 'Ada sesiapa peduli tak keadaan saya ni?'],
  },
  vague: {
    en: ['And when? “Soon” I have heard already.', 'What exactly happens now, and who does it?'],
    id: ['Lalu kapan? “Segera” sudah sering saya dengar.', 'Tepatnya sekarang apa, dan siapa yang kerjakan?'],
    ms: ['Habis tu bila? “Segera” tu dah selalu dengar.', 'Sekarang apa sebenarnya, dan siapa yang buat?'],
  },
  exposed: {
    en: ['Do I have to tell you all of it out here?', 'Where can I send you the details, not in front of everyone?'],
    id: ['Masa harus saya ceritakan semua di sini?', 'Rinciannya saya kirim ke mana, jangan di depan umum?'],
    ms: ['Takkan nak cerita semua kat sini?', 'Butirannya nak hantar ke mana, bukan depan orang ramai?'],
  },
  softer: {
    en: [
      'All right. I’ll hold you to that.',
      'Okay, that helps. I’ll wait for it.',
      'Fine. Please really do it this time.',
    ],
    id: ['Baik. Saya pegang janjinya.', 'Oke, lumayan jelas. Saya tunggu.', 'Ya sudah. Kali ini sungguh ya.'],
    ms: ['Baiklah. Saya pegang janji tu.', 'Okay, jelas sikit. Saya tunggu.', 'Yalah. Kali ni betul-betul ya.'],
  },
  resolved: {
    en: ['Thank you. That is all I wanted to hear.', 'It’s sorted. Thank you for seeing it through.'],
    id: ['Terima kasih. Itu saja yang saya mau dengar.', 'Sudah beres. Terima kasih sudah diurus sampai selesai.'],
    ms: ['Terima kasih. Itu je yang saya nak dengar.', 'Dah selesai. Terima kasih sebab urus sampai habis.'],
  },
  lost: {
    en: ['I’m done. I’m going elsewhere.', 'Forget it. Everybody can see how you treat people.'],
    id: ['Sudah cukup. Saya pindah saja.', 'Lupakan. Semua orang lihat bagaimana Anda melayani.'],
    ms: ['Cukuplah. Saya tukar syarikat lain.', 'Lupakan. Semua orang nampak macam mana awak layan.'],
  },
};
