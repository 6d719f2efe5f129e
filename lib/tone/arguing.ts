import { defineTone } from './rule.ts';

export default defineTone({
  fault: 'arguing',
  means: "Disputes the customer's account in public.",
  flags: [
    '[[Data kami menunjukkan]] sebaliknya, kurir sudah datang dan Kakak tidak di rumah. Jangan asal nuduh.',
    "[[That's not true]], we called you twice and you never picked up.",
    '[[Mana ada]] kami tipu, rekod kami tunjuk parcel dah sampai.',
  ],
  passes: [
    'Terima kasih fotonya Kak Dewi, kami cek ke gudang dan kabari jam 4 sore.',
    "Thanks for the photo, Amy. Our depot is checking and we'll message you by 5pm.",
    'Terima kasih maklumkan Encik Roslan, kami semak dengan rider petang ini.',
  ],
});
