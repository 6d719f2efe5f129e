import { defineNeed } from './rule.ts';

export default defineNeed({
  need: 'empathy',
  means: 'A word that shows that the upset customer was heard.',
  flags: [
    { customer: 'internet mati 3 hari, kerjaan saya berantakan!!', draft: 'Cek aplikasi saja, statusnya ada di sana.' },
    {
      customer: 'my parcel has been lost for two weeks, this is disgraceful',
      draft: 'Check the tracking page. Refunds are in the app.',
    },
    { customer: 'dah 3 kali call tak angkat, geram betul', draft: 'Tunggu je la, semua orang pun kena beratur.' },
  ],
  passes: [
    {
      customer: 'internet mati 3 hari, kerjaan saya berantakan!!',
      draft: 'Maaf sekali Kak Rani, tiga hari pasti bikin repot. Teknisi datang besok jam 9, kami kabari lewat DM.',
    },
    { customer: 'what time does the Bedok branch close?', draft: 'Hi Amy, the Bedok branch is open till 7pm today.' },
  ],
});
