import type { guard as en } from '../en/guard.ts';

export const guard: { readonly [Key in keyof typeof en]: string } = {
  clean: 'Tidak ada data pribadi di balasan ini',
  findings: '{count} perlu dilihat',
  checking: 'Memeriksa…',
  notWatching: 'Kotak ini tidak dijaga',
  audienceUnknown: 'Belum jelas siapa yang membaca: diperiksa seolah semua orang bisa',
  panel: 'Tenang: pelanggan dan balasan',
  openPanel: 'Buka Tenang',
  pressAgain: 'Sudah diperiksa: tekan kirim sekali lagi',
  resize: 'Lebar panel',
  uncheckedTitle: 'Balasan ini belum bisa diperiksa',
  uncheckedWhy:
    'Tenang sedang tidak menjawab di halaman ini. Muat ulang halaman supaya dijaga lagi; balasan Anda tetap di kotaknya.',
  uncheckedBack: 'Kembali ke balasan',
  uncheckedPost: 'Kirim tanpa diperiksa',
  inserted: 'Sudah di kotak. Urungkan untuk mengembalikan tulisan Anda.',
  notInserted: 'Halaman tidak menerima teksnya. Sudah disalin: tempelkan di kotak.',
  noBox: 'Klik dulu kotak balasannya.',
  parked: 'Disimpan untuk pesan langsung: buka pesannya dan teksnya ada di sini.',
  accepted: 'Dicatat: bukan data pribadi.',
  recorded: 'Terkirim, dan tercatat di riwayat.',
  noteSaved: 'Catatan disimpan.',
  linked: 'Terhubung dengan {name}.',
  invite: 'Halo {name}, maaf atas kendalanya. Boleh kirim pesan langsung ke kami? Kami bantu cek di sana.',
  inviteNobody: 'Maaf atas kendalanya. Boleh kirim pesan langsung ke kami? Kami bantu cek di sana.',
  remindStands: 'Sepuluh menit sudah lewat: balasan Anda untuk {name} masih di kotaknya.',
  remindKept:
    'Sepuluh menit sudah lewat. Kotak balasan untuk {name} sudah tidak ada; teksnya disimpan untuk pesan langsung.',
  remindNobody: 'Sepuluh menit sudah lewat: ada balasan Anda yang menunggu di sini.',
  waiting: 'Balasan Anda tetap di kotaknya. Pengingat muncul sepuluh menit lagi.',
};
