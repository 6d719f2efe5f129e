import { defineTone } from './rule.ts';

export default defineTone({
  fault: 'dismissive',
  means: 'Brushes the customer off.',
  flags: [
    '[[As already stated]], wait for the email.',
    'Sudah ada di aplikasi, [[cek sendiri]] aja. Semua orang juga antre.',
    '[[Tunggu je la]], semua orang pun kena beratur.',
  ],
  passes: [
    'Maaf menunggu Pak Hadi, antreannya panjang; giliran Bapak kira-kira jam 3 dan kami kabari lewat SMS.',
    "Sorry for the wait, Priya. You're next in line and Sam will call before noon.",
    'Maaf lama menunggu Cik Lina, kami telefon sebelum pukul 3 petang ini.',
  ],
});
