import { defineNeed } from './rule.ts';

export default defineNeed({
  need: 'next-step',
  means: 'What happens now, and when.',
  flags: [
    { customer: 'paket saya hilang, gimana ini', draft: 'Salah sendiri alamatnya nggak jelas. Bukan urusan kami.' },
    { customer: 'nobody came to fix my boiler, again', draft: 'You were not home, simple as that.' },
    { customer: 'juruteknik tak datang lagi!', draft: 'Awak yang tak angkat telefon. Jangan salahkan kami.' },
  ],
  passes: [
    {
      customer: 'paket saya hilang, gimana ini',
      draft: 'Maaf Kak Tia, kami telusuri ke gudang dan kabari lewat DM sebelum jam 4 sore.',
    },
    {
      customer: 'nobody came to fix my boiler, again',
      draft: 'So sorry Dan. An engineer comes tomorrow between 8 and 10, and I will call you at 7 to confirm.',
    },
  ],
});
