import { defineTone } from './rule.ts';

export default defineTone({
  fault: 'commanding',
  means: 'Gives orders without courtesy.',
  flags: [
    '[[Hapus]] postingan ini [[sekarang juga]].',
    '[[Bayar dulu]], baru bicara. Titik.',
    '[[Read the]] terms first. Pay today. [[No excuses]].',
    '[[Padam]] posting ni [[sekarang]]. Bayar dulu baru bising.',
  ],
  passes: [
    'Boleh tolong kirim nomor pesanannya lewat DM, Kak Yuni? Kami cek sekarang.',
    "Could you send us the order number by DM, Lee? We'll look right away.",
    'Boleh hantar nombor pesanan melalui DM, Puan? Kami semak sekarang.',
  ],
});
