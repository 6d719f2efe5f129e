import { defineTone } from './rule.ts';

export default defineTone({
  fault: 'sarcastic',
  means: 'Mocks.',
  flags: [
    '[[Wah hebat]] ya, paketnya disuruh jalan sendiri 🙄',
    'Oh [[congratulations]], you found the off switch 👏',
    '[[Takkan la]] parcel boleh terbang sendiri 😂',
  ],
  passes: [
    'Selamat ulang tahun Kak Nisa, semoga harinya menyenangkan!',
    'Congratulations on the new home, Ben! Your line will be ready on Friday.',
    'Tahniah atas kelahiran baby, Puan Sofia! Kad baharu sampai Isnin ini.',
  ],
});
