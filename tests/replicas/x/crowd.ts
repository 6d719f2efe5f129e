/** Everybody else on the invented X: people, and a thousand posts about nothing in particular, in three languages. */
import type { Chance } from './random.ts';
import { type Person, type Photo, type Post, snowflake } from './state.ts';

const minute = 60_000;

const givenNames = [
  'Aisyah',
  'Bagas',
  'Chong Wei',
  'Devi',
  'Emir',
  'Farah',
  'Galih',
  'Hana',
  'Irfan',
  'Jia Hui',
  'Kartika',
  'Lim Siew',
  'Mira',
  'Nazrin',
  'Oktavia',
  'Priya',
  'Rizal',
  'Sari',
  'Tengku Ali',
  'Umi',
  'Vikram',
  'Wulan',
  'Yusra',
  'Zahid',
] as const;
const familyNames = [
  'Hartanto',
  'Ismail',
  'Kaur',
  'Lestari',
  'Nordin',
  'Ong',
  'Prasetya',
  'Selvam',
  'Tan',
  'Wijaya',
] as const;
const moods = ['', '', '', ' ☕', ' 🌱', ' 🇲🇾', ' 🇮🇩', ' | off today'] as const;

const openings = {
  en: [
    'Anyone else think that',
    'Small thing, but',
    'It took me a year to learn that',
    'Reminder:',
    'My mother insists',
    'Hot take:',
    'Just found out',
  ],
  id: [
    'Ternyata',
    'Cuma mau bilang,',
    'Setelah dipikir-pikir',
    'Pengingat:',
    'Kata ibu saya',
    'Jujur aja',
    'Baru tahu kalau',
  ],
  ms: ['Rupanya', 'Nak cakap sikit,', 'Bila fikir balik', 'Peringatan:', 'Kata mak saya', 'Jujurnya', 'Baru tahu yang'],
} as const;
const middles = {
  en: [
    'the best noodles are sold where there is no sign',
    'a queue moves faster when nobody looks at it',
    'the 7:40 train is never the 7:40 train',
    'umbrellas are a shared resource',
    'durian season should be a public holiday',
    'every family has one cousin who fixes printers',
  ],
  id: [
    'mi paling enak dijual di tempat tanpa papan nama',
    'antrean lebih cepat kalau tidak dilihat',
    'kereta 7.40 tidak pernah berangkat 7.40',
    'payung itu milik bersama',
    'musim durian harusnya libur nasional',
    'tiap keluarga punya satu sepupu tukang servis printer',
  ],
  ms: [
    'mi paling sedap dijual di kedai tanpa papan tanda',
    'barisan bergerak laju bila tak ditengok',
    'tren 7.40 tak pernah sampai 7.40',
    'payung ialah harta bersama',
    'musim durian patut jadi cuti umum',
    'setiap keluarga ada seorang sepupu pakar pencetak',
  ],
} as const;
const endings = {
  en: [
    '.',
    '. Fight me.',
    ' 😂',
    '. That is all.',
    ' and nobody can change my mind',
    '. #MondayThoughts',
    '.\n\nOkay, back to work.',
  ],
  id: [
    '.',
    '. Titik.',
    ' 😂',
    '. Sekian.',
    ' dan tidak bisa diganggu gugat',
    '. #SeninSemangat',
    '.\n\nOke, balik kerja.',
  ],
  ms: [
    '.',
    '. Noktah.',
    ' 😂',
    '. Sekian.',
    ' dan tiada siapa boleh ubah fikiran saya',
    '. #IsninCeria',
    '.\n\nOkey, sambung kerja.',
  ],
} as const;
const motifs: readonly [Photo['motif'], ...Photo['motif'][]] = ['street', 'tower', 'router'];
const languages: readonly ['en', 'id', 'ms'] = ['en', 'id', 'ms'];

export const shops: readonly Person[] = [
  { handle: 'KopiPagi', name: 'Kopi Pagi', bio: 'Beans and mornings.', verified: 'business', followers: 48_200 },
  { handle: 'LayarBintang', name: 'Layar Bintang', bio: 'Films at home.', verified: 'business', followers: 310_000 },
];

export function makePeople(chance: Chance, count: number): Person[] {
  const taken = new Set<string>();
  const people: Person[] = [];
  for (let index = 0; people.length < count; index++) {
    const given = chance.pick(givenNames);
    const family = chance.pick(familyNames);
    const handle = `${given.replace(/\W/g, '').toLowerCase()}_${family.slice(0, 3).toLowerCase()}${index}`.slice(0, 15);
    if (taken.has(handle)) continue;
    taken.add(handle);
    people.push({
      handle,
      name: `${given} ${family}${chance.pick(moods)}`,
      bio: `${family} by day, ${given} by night.`,
      followers: 10 + chance.below(4000),
      ...(chance.below(9) === 0 ? { verified: 'blue' as const } : {}),
    });
  }
  return people;
}

/** Posts of the crowd, about 9 minutes apart with jitter, newest first by and large. */
export function makePosts(chance: Chance, people: readonly [Person, ...Person[]], count: number, now: number): Post[] {
  const posts: Post[] = [];
  for (let index = 0; index < count; index++) {
    const lang = chance.pick(languages);
    const at = now - (index * 9 + chance.below(60)) * minute;
    const ad = index % 17 === 9;
    const shop = shops[chance.below(shops.length)];
    const likes = chance.below(chance.below(9) === 0 ? 9000 : 60);
    const earlier = posts[posts.length - 1 - chance.below(Math.max(1, Math.min(posts.length, 12)))];
    posts.push({
      id: snowflake(at, index),
      by: ad && shop ? shop.handle : chance.pick(people).handle,
      at,
      lang,
      text: `${chance.pick(openings[lang])} ${chance.pick(middles[lang])}${chance.pick(endings[lang])}`,
      replies: chance.below(1 + likes / 8),
      reposts: chance.below(1 + likes / 5),
      likes,
      views: likes * 40 + chance.below(500),
      ...(ad ? { ad } : {}),
      ...(!ad && index % 11 === 5 ? { repostedBy: chance.pick(people).handle } : {}),
      ...(!ad && index % 8 === 3 && earlier ? { quote: earlier.id } : {}),
      ...(index % 6 === 2 ? { photos: [{ motif: chance.pick(motifs), alt: 'Image' }] } : {}),
    });
  }
  return posts;
}
