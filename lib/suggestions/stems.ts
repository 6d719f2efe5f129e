import { wordsOf } from './find-words.ts';
import { stemOf } from './words/alike.ts';
import { either } from './words/markers.ts';

/** Words that say nothing of what a question is about. */
const contentless = new Set(
  `${either.join(' ')} kak kakak mas mbak min mimin bisa gak ga nggak ngga enggak karena cuma kapan sih deh dong aja makasih gimana bagaimana kok nih lho loh yg dgn utk punya
   the and you your we is are to for of it that this with on in please sorry have can our will not us be as at i was what so an if they there here or from by a my me do does any when where which who am been has had
   saya aku gue gw sy tak nak ke la lah ni tu je dah macam mana camne boleh kena awak korang bro sis cara berapa how much long why did no hari minggu bulan tahun day days mau pakai guna pun sama lain
   get got getting just still even said says tell told need want would could should out up down off one two bang woy bestie admin sekali terus udah sudah padahal jadi juga pas lg tadi tiap setiap selalu lama kali dulu datang dtg dateng
   biasa begini begitu gini gitu siapa apa aja saja ye ya kan kalau kalo bila since last next now today again keep keeps someone nobody back come comes came went gone go called calls paid please tried thing things way tell know understand let whether apakah harus perlu wajib mesti caranya mana adakah take took make made same first hours dapat dapet anything something nothing thing`
    .trim()
    .split(/\s+/),
);

/** Small words that name what an article is about all the same. */
const telling = new Set(['nama', 'name', 'anak', 'wrong']);

/** The stems of `text` that carry something, each once. */
export function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => (!contentless.has(word) || telling.has(word)) && (word.length > 1 || /\d/.test(word)))
      .map(stemOf)
      .filter((stem) => stem.length > 1 || /\d/.test(stem)),
  );
}
