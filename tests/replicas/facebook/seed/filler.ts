import { people } from './people.ts';
import type { Language, Post } from './posts.ts';

const sentences: readonly (readonly [Language, string])[] = [
  ['id', 'Hari ini hujan lagi, jalan ke pasar jadi sepi.'],
  ['ms', 'Petang ni ada gotong-royong di surau, jemput datang semua.'],
  ['en', 'Fixed the kitchen shelf at last. It only took three years.'],
  ['id', 'Resep sambal ibu saya, cabainya separuh saja kalau tidak kuat pedas.'],
  ['ms', 'Kucing saya dah dua hari tak balik. Kalau nampak, tolong beritahu.'],
  ['en', 'Anyone up for a morning run on Saturday? Easy pace, coffee after.'],
  ['id', 'Dijual meja belajar bekas, masih kokoh, bisa ambil sendiri.'],
  ['ms', 'Durian dah mula turun harga, siapa nak sekali order?'],
  ['en', 'The new bus line is fine, but the stop still has no roof.'],
];

const day = 24 * 60;

/** Everyday posts of other people, far down the feed: what long lists are made of. */
export function fillerPosts(count: number): readonly Post[] {
  const writers = people.filter(({ kind, key }) => kind === 'person' && !key.startsWith('mallory'));
  return Array.from({ length: Math.max(0, count) }, (_, index): Post => {
    const [lang, text] = sentences[index % sentences.length] ?? ['en', 'Hello.'];
    const number = String(index + 1).padStart(4, '0');
    return {
      id: `12220000000${number}00`,
      pfbid: `pfbid02Filler${number}Rk7wQz3Vt9XhLm4NsPaJ`,
      by: writers[index % writers.length]?.key ?? 'bayu.prakoso',
      minutes: 60 * day + index * 37,
      lang,
      text,
      comments: [],
    };
  });
}
