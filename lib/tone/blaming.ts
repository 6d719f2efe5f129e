import { defineTone } from './rule.ts';

export default defineTone({
  fault: 'blaming',
  means: "Says that it is the customer's fault.",
  flags: [
    'Kartunya terblokir karena [[kakak sendiri yang salah]] masukin PIN tiga kali.',
    '[[Siapa suruh]] transfer ke rekening yang bukan punya kami.',
    'Hi Nadia, this is [[your own fault]].',
    '[[You should have]] read the notice before you booked.',
    '[[Salah awak sendiri]] tak semak tarikh sebelum bayar.',
  ],
  passes: [
    'Ini salah kami, Kak Rani, dan sedang kami perbaiki malam ini.',
    'It was not at all your fault, Tom; we have put it right.',
    'Sorry Tom, the mistake was ours and your fee is back tonight.',
    'Maaf Puan Aida, silap kami; bil baharu keluar esok.',
  ],
});
