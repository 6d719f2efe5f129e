import { defineNeed } from './rule.ts';

export default defineNeed({
  need: 'solution',
  means: 'An answer: what is done, what may be done, or why it happened.',
  flags: [
    {
      customer: 'refund saya belum masuk sudah sebulan',
      draft: 'Terima kasih atas masukannya. Kepuasan pelanggan prioritas kami.',
    },
    { customer: 'my fridge broke after two days!!', draft: 'LOL maybe it was cold 🙄' },
    { customer: 'bilik hotel korang kotor gila', draft: 'Tak suka duduk hotel lain la.' },
  ],
  passes: [
    {
      customer: 'refund saya belum masuk sudah sebulan',
      draft:
        'Maaf Kak Tia, bank memproses ulang karena libur; dananya masuk paling lambat Jumat dan kami kabari lewat DM.',
    },
    { customer: 'what time does the Bedok branch close?', draft: 'Hi Amy, the Bedok branch is open till 7pm today.' },
  ],
});
