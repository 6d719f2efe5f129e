import { anyOf } from '../../leaks/any-of.ts';
import { readerWords } from '../../leaks/reader-words.ts';
import { isOpen, isThanks, type PlainStatement, type Said } from './statement.ts';

/** Who they are to her, each row one relation in three languages: a post that names it may be answered about it. */
const relations = [
  'husband|suami|laki',
  'wife|isteri|istri|bini',
  'spouse',
  '(?:ex|former)[- ](?:husband|wife|spouse|partner)|(?:mantan|bekas) (?:suami|isteri|istri|bini)',
  'son|daughter|child|nephew|niece|anak|putra|putri|keponakan',
  'mother|mum|mom|mak(?! ?cik)|emak',
  'father|dad|ayah|bapa',
  'parents?|orang ?tua|keluarga',
  'brother|sister|adik|adek',
  'neighbou?r|tetangga|jiran',
  'cousin|aunt|uncle|sepupu',
  'grandmother|grandfather|nenek|kakek|datuk(?! (?:tuan|encik|puan))',
  'mother-in-law|father-in-law|in-laws?|mertua|(?:ibu|bapak) mertua|ipar',
  'boyfriend|girlfriend|pacar|teman lelaki|teman wanita',
] as const;
const relative = relations.join('|');
/** Whoever rents to her, pays her or lives by her, too, when they speak or sign: a "partner" that comes is as often a courier. */
const acquaintance =
  'landlord|landlady|boss|employer|partner|maid|driver|majikan|bos|atasan|induk semang|tuan rumah|pembantu|sopir';

const time = 'yang|juga|pun|sudah|udah|sdh|telah|dah|tadi|semalam|kemarin|ada';
const told =
  'sahkan|maklumkan|beritahu|bagitahu|bilang|kasih tahu|batalkan|membatalkan|mengadu|komplain|complain|cancel|sain|sign|tanda ?tangan';
const did =
  'tele?(?:pon|fon)|telp|nelp(?:o|u)n|call|hubungi|menghubungi|datang|dtg|ambil|ngambil|mengambil|(?:terima|nerima|menerima)(?! (?:hadiah|medali|piala|pingat|sijil|sertifikat|penghargaan))|batal|order|pesan|beli|bayar|guna|pakai|habiskan|klaim|claim|tuntut|menuntut|buka|minta|chat|wa|tutup|menutup|bolos|ponteng';
const who = '(?:has |had |just |already |also |who ){0,3}(?:was the one who |is the one who )?';
const withUs = '(?:us|about|in|our|earlier|again|yesterday|today|twice)';

/** Somebody of the reader's, and what that person has done with the house. */
const hasDone = anyOf(
  `your (?:${relative}) ${who}(?:(?:called|rang|phoned) ${withUs}|came (?:by|here|to|over|back|with)|visited us|bought(?! (?:one|it|you|the last))|contacted|wrote|emailed|messaged|told us|asked us|signed|collected|picked up|received|cancelled|canceled|ordered|paid|complained|claimed|opened|closed|failed|was sent home)`,
  `your (?:${acquaintance}) ${who}(?:told us|asked us|wrote to us|complained|signed for|cancelled|canceled|confirmed)`,
  `(?:${relative})(?:nya)? (?:${readerWords}) (?:(?:${time}) ){1,3}(?:${told}|${did})`,
  `(?:${acquaintance}) (?:${readerWords}) (?:(?:${time}) ){1,3}(?:${told})`,
  `(?:${relative})(?:nya)? (?:${readerWords}) (?:\\p{L}{2,12} )?(?:dipanggil|ditahan|digantung|diskors|dikeluarkan|diberhentikan|berkelahi|bergaduh|bolos|ponteng|kena (?:tahan|gantung|buang|tangkap))`,
  `(?:signed(?: for)?|collected|picked up|received|cancelled|canceled|ordered|paid(?: for)?|opened|closed) by your (?:${relative})`,
  `(?:diterima|diambil|dibatalkan|ditandatangani|dibayar) (?:oleh )?(?:${relative})(?:nya)? (?:${readerWords})`,
);

const ofRelations = relations.map((relation) => anyOf(`(?:${relation})(?:nya|ku|mu|s)?`));
const ofAcquaintance = anyOf(acquaintance);
function isNamedIn(post: string, { words }: Said): boolean {
  const done = hasDone.exec(words)?.[0] ?? '';
  return (
    ofRelations.some((relation) => relation.test(done) && relation.test(post)) ||
    (ofAcquaintance.test(done) && ofAcquaintance.test(post))
  );
}

/** Whom a customer lives with, and what they did: a quarrel at home may begin with it. */
export default {
  name: 'kin',
  kind: 'usage-history',
  in: 'clause',
  mentions: new RegExp(`\\b(?:${relative}|${acquaintance})\\b`, 'i'),
  tells: (said) => {
    const { words, joint } = said;
    return (
      hasDone.test(words) &&
      !isOpen.test(`${joint} ${words.replace(hasDone, ' ')}`) &&
      !isThanks.test(`${said.before} ${words}`)
    );
  },
  spokenOf: isNamedIn,
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
    'Anak Ibu boleh ikut lomba mewarnai.',
    'Isteri encik boleh ambil barang di kaunter dengan surat kuasa.',
    'Driver Kakak tadi sudah ambil pesanannya, sebentar lagi sampai.',
    'Your partner has picked up the order and is on the way.',
    'Terima kasih mak cik, mak cik dah bayar di kaunter.',
    'Your mum called, she wants you to try our new soup.',
    'Your dad ordered the spicy one, didn’t he?',
    'Congratulations, your daughter came second in our contest!',
  ],
  answers: [
    ['suami saya dah call korang tiga kali!', 'Suami puan tadi sudah call, kami semak.'],
    ['my mother never got it', 'It was signed for by your mother on Monday.'],
  ],
} satisfies PlainStatement;
