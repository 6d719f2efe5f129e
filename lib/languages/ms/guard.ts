import type { guard as en } from '../en/guard.ts';

export const guard: { readonly [Key in keyof typeof en]: string } = {
  clean: 'Tiada data peribadi dalam balasan ini',
  findings: '{count} perlu dilihat',
  checking: 'Menyemak…',
  notWatching: 'Kotak ini tidak dikawal',
  audienceUnknown: 'Belum jelas siapa yang membaca: disemak seolah-olah semua orang boleh',
  panel: 'Tenang: pelanggan dan balasan',
  openPanel: 'Buka Tenang',
  pressAgain: 'Sudah disemak: tekan hantar sekali lagi',
  resize: 'Lebar panel',
  uncheckedTitle: 'Balasan ini belum dapat disemak',
  uncheckedWhy:
    'Tenang tidak menjawab di halaman ini buat masa ini. Muat semula halaman supaya dikawal lagi; balasan anda kekal di dalam kotak.',
  uncheckedBack: 'Kembali ke balasan',
  uncheckedPost: 'Siarkan tanpa semakan',
  inserted: 'Sudah di dalam kotak. Buat asal untuk mendapatkan semula tulisan anda.',
  notInserted: 'Halaman tidak menerima teks ini. Sudah disalin: tampalkan di dalam kotak.',
  noBox: 'Klik dahulu pada kotak balasan.',
  parked: 'Disimpan untuk mesej langsung: buka mesej itu dan teksnya ada di sini.',
  accepted: 'Dicatat: bukan data peribadi.',
  recorded: 'Dihantar, dan ada dalam sejarah.',
  noteSaved: 'Nota disimpan.',
  linked: 'Dipautkan kepada {name}.',
  invite: 'Hai {name}, maaf atas kesulitan ini. Boleh hantar mesej langsung kepada kami? Kami bantu semak di sana.',
  inviteNobody: 'Maaf atas kesulitan ini. Boleh hantar mesej langsung kepada kami? Kami bantu semak di sana.',
  remindStands: 'Sepuluh minit sudah berlalu: balasan anda kepada {name} masih di dalam kotaknya.',
  remindKept:
    'Sepuluh minit sudah berlalu. Kotak balasan kepada {name} sudah tiada; teksnya disimpan untuk mesej langsung.',
  remindNobody: 'Sepuluh minit sudah berlalu: ada balasan anda yang menunggu di sini.',
  waiting: 'Balasan anda kekal di dalam kotaknya. Peringatan muncul sepuluh minit lagi.',
};
