import { defineNeed } from './rule.ts';

export default defineNeed({
  need: 'private-channel',
  means: 'A way to go on where nobody else reads.',
  flags: [
    {
      customer: 'kenapa kartu saya ditolak terus?',
      draft: 'Kartu Bapak akhiran 4410 diblokir karena tagihan dua bulan belum dibayar. Bayar dulu.',
    },
    { customer: 'why is my line barred', draft: 'Your line 017-330 1188 is barred because two bills are unpaid, Sam.' },
    { customer: 'line saya kena potong??', draft: 'Talian encik digantung sebab bil RM154.20 belum bayar.' },
  ],
  passes: [
    {
      customer: 'kenapa kartu saya ditolak terus?',
      draft: 'Maaf Pak Hadi, boleh kirim nomor kasusnya lewat DM? Kami cek sekarang dan balas sebelum jam 5.',
    },
    { customer: 'is parking free?', draft: 'Parking is free for guests, two hours for everyone else.' },
  ],
});
