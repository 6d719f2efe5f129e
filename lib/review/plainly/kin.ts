import { readerWords } from '../../leaks/reader-words.ts';
import { anyOf, isOpen, type PlainStatement } from './statement.ts';

const relatives =
  '(?:mantan |bekas )?(?:suami|istri|isteri|bini)|laki|anak|putra|putri|adik|adek|ayah|mak|emak|bapa|nenek|datuk|kakek|mertua|ibu mertua|bapak mertua|ipar|sepupu|keponakan|orang ?tua|keluarga|tetangga|jiran|pembantu|maid|art|sopir|driver|majikan|bos|atasan';
const relativesInEnglish =
  'husband|wife|spouse|partner|son|daughter|child|mother|mum|mom|father|dad|brother|sister|parents?|neighbou?r|maid|helper|cousin|landlord|landlady|boss|employer|aunt|uncle|nephew|niece|in-laws?|boyfriend|girlfriend|(?:ex|former)[- ](?:husband|wife|spouse|partner)|ex';

/** Somebody of the reader's. */
const namesKin = new RegExp(`\\b(?:${relatives}|your (?:${relativesInEnglish}))\\b`, 'i');

/** Somebody of the reader's, and what that person has done with the house. */
const hasDone = anyOf(
  `your (?:${relativesInEnglish}) (?:has |had |just |already |also |who ){0,3}(?:was the one who |is the one who )?(?:called(?! (?:it|this|that|him|her|them))|rang|phoned|contacted|wrote|emailed|messaged|told us|asked us|signed|collected|picked up|received|cancelled|canceled|ordered|bought|paid|complained|claimed|visited|came|opened|closed|failed|was sent home)`,
  `(?:${relatives})(?:nya)? (?:${readerWords}) (?:(?:yang|juga|pun|sudah|udah|sdh|telah|dah|tadi|semalam|kemarin|ada) ){1,3}(?:tele?(?:pon|fon)|telp|nelp(?:o|u)n|call|hubungi|menghubungi|datang|dtg|ambil|ngambil|mengambil|terima|nerima|menerima|tanda ?tangan|sain|sign|batalkan|membatalkan|batal|cancel|order|pesan|beli|bayar|komplain|complain|sahkan|maklumkan|beritahu|bagitahu|bilang|kasih tahu|guna|pakai|habiskan|klaim|claim|tuntut|menuntut|buka|minta|mengadu|chat|wa|tutup|menutup|bolos|ponteng)`,
  `(?:${relatives})(?:nya)? (?:${readerWords}) (?:\\p{L}{2,12} )?(?:dipanggil|ditahan|digantung|diskors|dikeluarkan|diberhentikan|berkelahi|bergaduh|bolos|ponteng|kena (?:tahan|gantung|buang|tangkap))`,
  `(?:signed(?: for)?|collected|picked up|received|cancelled|canceled|ordered|paid(?: for)?|opened|closed) by your (?:${relativesInEnglish})`,
  `(?:diterima|diambil|dibatalkan|ditandatangani|dibayar) (?:oleh )?(?:${relatives})(?:nya)? (?:${readerWords})`,
);

/** Whom a customer lives with, and what they did: a quarrel at home may begin with it. */
export default {
  name: 'kin',
  kind: 'usage-history',
  in: 'clause',
  mentions: namesKin,
  tells: ({ words, joint }) => hasDone.test(words) && !isOpen.test(`${joint} ${words.replace(hasDone, ' ')}`),
  spokenOf: anyOf(`${relatives}|${relativesInEnglish}`),
  flags: [
    'Your sister already phoned us about it.',
    'The parcel was signed for by your mother.',
    'Your son was the one who cancelled the booking.',
    'Bu, suami Ibu tadi sudah menghubungi kami.',
    'Isteri encik dah ambil barang tu di kaunter.',
    'Bungkusan diterima ibu mertua puan.',
    'Paketnya diterima mantan suami Ibu.',
    'Putra Ibu dipanggil guru karena berkelahi.',
    'Bos encik dah sahkan encik berhenti kerja.',
    'Your landlord told us that you had moved out.',
    'Your ex-husband has already claimed on it.',
  ],
  passes: [
    'Your husband may call us any time.',
    'If your son signed for it, please tell us.',
    'Your parents called it a classic, and it is back!',
    'Did your son sign for it?',
    'Kalau anak encik kena tahan, hubungi kami.',
    'Anak Ibu boleh ikut lomba mewarnai.',
    'Isteri encik boleh ambil barang di kaunter dengan surat kuasa.',
  ],
} satisfies PlainStatement;
