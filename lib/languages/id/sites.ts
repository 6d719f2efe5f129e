import type { sites as en } from '../en/sites.ts';

export const sites: { readonly [Key in keyof typeof en]: string } = {
  'adapter-failed': 'Halaman ini gagal saya baca. Tidak ada yang dijaga di sini.',
  'audience-unknown': 'Saya tidak tahu siapa yang akan membaca ini, jadi saya anggap publik.',
  'chat-not-ready': 'Obrolan ini belum terbuka untuk saya. Saya belum bisa melihatnya.',
  'no-author': 'Saya tidak bisa melihat siapa penulisnya.',
  'no-direction': 'Saya tidak tahu mana pesan kita dan mana pesan pelanggan.',
  'no-own-handle': 'Saya tidak bisa melihat akun mana yang sedang kita pakai.',
  'no-post-id': 'Saya tidak bisa membedakan postingan ini dari yang lain.',
  'no-post-text': 'Saya tidak bisa membaca isi postingan ini.',
  'no-reply-box': 'Saya tidak menemukan kotak balasannya.',
  'no-send-button': 'Saya tidak menemukan tombol kirim kotak ini. Klik di sana bisa luput dari saya.',
  'no-target': 'Saya tidak tahu postingan mana yang sedang dibalas.',
  'no-thread': 'Saya tidak bisa membaca percakapan di atas balasan ini.',
  'not-supported': 'Saya tidak mengenal versi situs ini. Tidak ada yang dijaga di sini.',
  'reading-failed': 'Halaman ini gagal saya baca. Mohon periksa sendiri balasannya.',
  'unknown-box': 'Saya tidak mengenal kotak ini, jadi saya anggap publik.',
};
