import type { incident as en } from '../en/incident.ts';

export const incident: { readonly [Key in keyof typeof en]: string } = {
  begin: 'Saya tersilap menyiarkan sesuatu yang tidak sepatutnya',
  title: 'Ada data peribadi yang tersiar',
  close: 'Simpan dahulu',
  which: 'Hantaran kita yang mana?',
  another: 'Bukan yang ini',
  openPost: 'Buka hantaran itu',
  insertApology: 'Masukkan ke dalam kotak',
  copy: 'Salin',
  copyNotice: 'Salin makluman',
  copied: 'Disalin',
  kept: 'Disimpan di meja kerja, dalam Laporan: jenis dan masa sahaja, tanpa isi dan tanpa nama.',
  notKept: 'Rekod tidak terbuka, jadi ini tidak disimpan. Maklumkan ketua pasukan sekarang.',
  clocks: 'Siapa yang perlu dimaklumkan, dan selewat-lewatnya bila',
  clocksWhy:
    'Dikira sejak syarikat mengetahuinya. Sama ada makluman diwajibkan dinilai oleh pegawai perlindungan data; tanya segera.',
  over: 'sudah lewat',
  left: 'baki {hours} jam',
  kindsUnknown: 'Jenisnya tidak dikenali: lihat hantaran itu.',
  apology:
    '{name}, tadi kami tersilap menyiarkan sesuatu di sini yang sepatutnya untuk anda seorang. Kami sudah padamkan, dan kami minta maaf. Kami akan menghubungi anda secara peribadi.',
  apologyNobody:
    'Tadi kami tersilap menyiarkan sesuatu di sini yang sepatutnya peribadi. Kami sudah padamkan, dan kami minta maaf.',
  noticeText:
    'Ada data peribadi yang tersiar di tempat awam.\nApa: {kinds}\nDi mana: {site}, {link}\nDisiarkan: {posted}\nDiketahui: {learned}\nDilaporkan oleh: {agent}\nPemadaman dan permohonan maaf sedang dibuat. Tempoh undang-undang mungkin bermula sekarang: sila libatkan pegawai perlindungan data.',
  list: 'Ada data peribadi yang tersiar',
  listWhy: 'Jenis dan masa sahaja. Buang tanda pada yang belum selesai.',
  remove: 'Buang',
  removed: 'Dibuang.',
  'step-deleted': 'Padamkan hantaran itu',
  'step-apologised': 'Minta maaf, ringkas sahaja',
  'step-leadTold': 'Maklumkan ketua pasukan',
  'done-deleted': 'dipadamkan',
  'done-apologised': 'sudah minta maaf',
  'done-leadTold': 'ketua tahu',
  'id-both': 'Indonesia: orang itu dan agensi, secara bertulis',
  'my-commissioner': 'Malaysia: Pesuruhjaya, jika mungkin memudaratkan',
  'my-person': 'Malaysia: orang itu, 7 hari selepas makluman itu',
};
