import { readerWords } from '../../leaks/reader-words.ts';
import { anyOf, isOpen, ofReader, type PlainStatement } from './statement.ts';

/** Right now, or where somebody was seen last. */
const now = /right now|currently|\bnow\b|still|at the moment|last seen|dikesan|sekarang|sedang|kini|masih|saat ini/iu;
/** A place has a name of its own; a DM is none. */
const somewhere =
  /(?<!\p{L})(?:at|in|inside|near|outside|around|di|dekat|kat|sekitar|depan|dalam) (?:(?!the )\p{Ll}{1,12} ){0,2}\p{Lu}\p{Ll}/u;
const isThere = anyOf(
  "you(?:['’]re| are)(?: (?:right now|now|currently|still))? (?:at|in|inside|near|outside|around)",
  `(?:${readerWords})(?: (?:sedang|lagi|masih|sekarang|kini|saat ini|ada|berada)){1,3} (?:di|dekat|kat|sekitar|dalam|depan)`,
);
/** Where her telephone was, told by nothing but having looked. */
const wasSeen = /last seen|dikesan|terdeteksi|terlacak/iu;

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
    !isOpen.test(`${joint} ${words.replace(/we can see/iu, ' ')}`),
  flags: [
    'We can see you are at Gate B7 right now.',
    'Dari GPS aplikasi, Mas sekarang ada di depan Stasiun Tawang.',
    'Kami nampak puan sekarang dekat Sunway Pyramid.',
    'Encik sedang berada di Madinah.',
  ],
  passes: [
    'Manajer kami di depan pintu Ibu sekarang, di Blok A.',
    'If you are at Gate B7 right now, please come to the desk.',
    'Are you at Gate B7 right now?',
    'Encik masih di Kuala Lumpur? Singgahlah ke kaunter kami.',
    'You are now in the DM queue.',
    'Kami sekarang buka di Stasiun Tawang.',
    'Teknisi sedang berada di Kota Lama, Kak.',
  ],
} satisfies PlainStatement;
