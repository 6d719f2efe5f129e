import type { sites as en } from '../en/sites.ts';

export const sites: { readonly [Key in keyof typeof en]: string } = {
  'adapter-failed': 'Halaman ini gagal saya baca. Tiada apa-apa yang dikawal di sini.',
  'audience-unknown': 'Saya tidak pasti siapa yang akan membaca ini, jadi saya anggap umum.',
  'chat-not-ready': 'Sembang ini belum terbuka untuk saya. Saya belum dapat melihatnya.',
  'no-author': 'Saya tidak nampak siapa penulisnya.',
  'no-direction': 'Saya tidak pasti mesej mana milik kita dan mana milik pelanggan.',
  'no-own-handle': 'Saya tidak nampak akaun mana yang sedang kita gunakan.',
  'no-post-id': 'Saya tidak dapat membezakan siaran ini daripada yang lain.',
  'no-post-text': 'Saya tidak dapat membaca kandungan siaran ini.',
  'no-reply-box': 'Saya tidak menjumpai kotak balasannya.',
  'no-send-button': 'Saya tidak menjumpai butang hantar bagi kotak ini. Klik di situ mungkin terlepas daripada saya.',
  'no-target': 'Saya tidak pasti siaran mana yang sedang dibalas.',
  'no-thread': 'Saya tidak dapat membaca perbualan di atas balasan ini.',
  'not-supported': 'Saya tidak kenal versi laman ini. Tiada apa-apa yang dikawal di sini.',
  'reading-failed': 'Halaman ini gagal saya baca. Sila semak sendiri balasan anda.',
  'unknown-box': 'Saya tidak kenal kotak ini, jadi saya anggap umum.',
};
