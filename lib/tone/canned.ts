import { defineTone } from './rule.ts';

export default defineTone({
  fault: 'canned',
  means: 'A template with nothing of this customer in it.',
  flags: [
    '[[Terima kasih atas masukannya]]. Kepuasan pelanggan adalah prioritas kami. Salam hangat.',
    'Dear [[valued customer]], thank you for your feedback. We apologise for any inconvenience.',
    '[[Terima kasih kerana menghubungi]] kami. Maklum balas anda amat kami hargai. Sekian.',
  ],
  passes: [
    'Terima kasih Kak Sinta, foto kompornya sudah kami terima dan teknisi datang besok jam 10.',
    'Thank you Omar, the photo of the torn bag helps; a new one leaves tomorrow.',
    'Terima kasih Puan Mira, gambar tayar dah kami terima dan mekanik datang esok pukul 10.',
  ],
});
