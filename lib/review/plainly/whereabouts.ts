import { anyOf } from '../../leaks/any-of.ts';
import { ofReader, readerWords } from '../../leaks/reader-words.ts';
import { isOpen, type PlainStatement } from './statement.ts';

/** Right now, or where somebody was seen last. */
const now = /right now|currently|\bnow\b|still|at the moment|last seen|dikesan|sekarang|sedang|kini|masih|saat ini/iu;
/** A place has a name of its own; a DM is none. */
const somewhere =
  /(?<!\p{L})(?:at|in|inside|near|outside|around|di|dekat|kat|sekitar|depan|dalam) (?:(?!the )\p{Ll}{1,12} ){0,2}(?<place>\p{Lu}\p{Ll}\p{L}*(?: \p{Lu}[\p{L}\d]*)*)/u;
/** Where one is in a programme, a queue or a scheme, no place of this world. */
const isStage = anyOf(
  'mode|step|steps|tier|group|level|view|queue|list|draft|stage|phase|plan|halaman|daftar|versi|version|menu|langkah|kumpulan|kelompok|tahap|antrean|giliran|grup|senarai|paket|pakej|program',
);
const isThere = anyOf(
  "you(?:['’]re| are)(?: (?:right now|now|currently|still))? (?:at|in|inside|near|outside|around)",
  `(?:${readerWords})(?: (?:sedang|lagi|masih|sekarang|kini|saat ini|ada|berada)){1,3} (?:di|dekat|kat|sekitar|dalam|depan)`,
);
/** Where her telephone was, told by nothing but having looked. */
const wasSeen = /last seen|dikesan|terdeteksi|terlacak/iu;
const asSeen = /\p{L} can (?:see|tell)/iu;

/** Where a customer is at this moment: whoever is angry at her, or waits for the house to be empty, reads it too. */
export default {
  name: 'whereabouts',
  kind: 'usage-history',
  in: 'clause',
  mentions: now,
  tells: ({ words, joint }) =>
    somewhere.test(words) &&
    ofReader.test(words) &&
    (isThere.test(words) || wasSeen.test(words)) &&
    !isStage.test(words) &&
    !isOpen.test(`${joint} ${words.replace(asSeen, ' ')}`),
  spokenOf: (post, { words }) => post.toLowerCase().includes(somewhere.exec(words)?.groups?.place?.toLowerCase() ?? ''),
  flags: [
    'We can see you are at Gate B7 right now.',
    'I can see you are at Gate B7 right now.',
    'Dari GPS aplikasi, Mas sekarang ada di depan Stasiun Tawang.',
    'Kami nampak puan sekarang dekat Sunway Pyramid.',
    'Encik sedang berada di Madinah.',
  ],
  passes: [
    'Manajer kami di depan pintu Ibu sekarang, di Blok A.',
    'If you are at Gate B7 right now, please come to the desk.',
    'You are now in the DM queue.',
    'You are now in Gold tier, congratulations!',
    'Anda sekarang ada di Mode Pesawat, matikan dulu.',
    'Encik masih di Kuala Lumpur ke? Singgahlah.',
    'Teknisi sedang berada di Kota Lama, Kak.',
  ],
  answers: [
    ["I'm at Gate B7 and nobody is here!!", 'You are at Gate B7 right now, and our desk is right behind you.'],
    ['saya di Madinah, kenapa internet takde', 'Encik sedang berada di Madinah, jadi roaming aktif.'],
  ],
} satisfies PlainStatement;
