import { anyOf } from '../../leaks/any-of.ts';
import { readerWords } from '../../leaks/reader-words.ts';
import { isOpen, isThanks, type PlainStatement } from './statement.ts';

const often = 'sering|seringkali|selalu|kerap|acap kali|asyik';
const oftenInEnglish = 'always|often|usually|regularly|constantly|frequently';
/** What a house sees its customers do. */
const does =
  'order|pesan|memesan|tempah|beli|membeli|belanja|ambil|mengambil|pinjam|meminjam|hutang|utang|ngutang|berhutang|datang|naik|menginap|tarik|keluarkan|login|pulangkan|balikin|retur|komplain|complain|call|menelepon|nelpon|telefon|pakai|sewa|menyewa|top ?up';
const doesInEnglish =
  'order|buy|return(?! to)|borrow|call|ring|complain|travel|fly|stay|visit|book|rent|withdraw|spend|stream|top ?up|come in|pop in|drop in';
const each = '(?:nearly |almost |hampir )?(?:every|tiap|setiap|saban)';
const time = 'day|night|week|weekend|month|morning|evening|hari|malam|minggu|bulan|pagi';
/** Of the house itself: what else recurs is how its wares are used. */
const withUs = '(?:us|(?:at|in|from|with|di|dari|ke|kat|lewat) (?:our \\p{L}+|\\p{L}+ (?:kami|kita)))';
/** What may stand before it: how the house knows, or nothing. */
const known =
  '(?:(?:but|so|and|tapi|memang|because|karena|sebab|we (?:can )?(?:see|know|notice)(?: that)?|kami (?:lihat|tahu|nampak)(?: bahwa)?) )?';

/** What a customer does again and again, told at the head of a clause: "with this plan you always …" sells something. */
const habit = new RegExp(
  `^${known}(?:${[
    `(?:${readerWords}) (?:(?!kami|kita|yang|yg)\\p{L}{2,12} )?(?:(?:memang|kan|juga|pun|ni|tu|itu|ini) ){0,2}(?:${often}) (?:${does})`,
    `(?:${readerWords}) (?:${does}) (?:\\p{L}{1,12} ){0,4}${each} (?:${time}) ${withUs}`,
    `you (?:${oftenInEnglish}) (?:${doesInEnglish})`,
    `you (?:${doesInEnglish}) (?:\\p{L}{1,12} ){0,2}(?:us ${each} (?:${time})|${each} (?:${time}) ${withUs})`,
    'you keep (?:order|buy|return|borrow|call|ring|complain|travell?|fly|stay|visit|book|rent|withdraw|spend)(?:ing|ning)',
    `we(?:['’]ve| have)? (?:see|seen) you (?:\\p{L}{1,12} ){0,5}${each} (?:${time})`,
  ].join('|')})(?!\\p{L})`,
  'iu',
);
/** What is sold, asked for or said of more than one: "untuk Kakak yang sering …", "the more you fly …". */
const isOffer = anyOf(
  'untuk|buat|bagi|para|banyak|mohon|harap|tolong|jangan|demi|cara|the more|gratis|free|percuma|hemat|dapat|earn|for free|more|lebih|di sini|jika',
);

/** What follows from an offer: "you come first, so you always fly with two bags". */
const follows = /^(?:so|jadi|maka|hence|therefore)$/;

const oftenWords = anyOf(often, oftenInEnglish, 'tiap', 'setiap', 'saban', 'every', 'keep', 'kept');
const doesWords = new RegExp(`\\b(?:${does}|${doesInEnglish})`, 'iu');

/** A customer's habits: how often she buys, borrows, travels or complains. */
export default {
  name: 'habit',
  kind: 'usage-history',
  in: 'clause',
  mentions: new RegExp(`\\b(?:${often}|${oftenInEnglish}|tiap|setiap|saban|every|keep)\\b`, 'i'),
  tells: (said) => {
    const { words, joint } = said;
    if (!habit.test(words) || follows.test(joint) || isOpen.test(`${joint} ${words.replace(habit, ' ')}`)) return false;
    const around = `${said.before} ${words}`;
    return !isThanks.test(around) && !isOffer.test(around);
  },
  spokenOf: (post) => oftenWords.test(post) && doesWords.test(post),
  flags: [
    'Ibu sering pinjam di koperasi kami.',
    'Akak selalu order tengah malam dari hotel.',
    'Kak Yam selalu hutang di kedai kami.',
    'Puan ambil ubat tidur tiap minggu di farmasi kami.',
    'You always order to a hotel.',
    'You call us nearly every night.',
    "We've seen you at the Soho branch nearly every day.",
    'You keep returning worn shoes.',
  ],
  passes: [
    'Terima kasih Kakak selalu belanja di toko kami!',
    'Kakak bisa ambil poin tiap bulan.',
    'You can order every day until ten.',
    'Kami selalu siap membantu.',
    'If you often travel, a pass is cheaper.',
    'Thanks that you always order with us!',
    'Untuk Kakak yang sering belanja, ada voucher 50 ribu.',
    'Para ibu sering beli popok di sini.',
    'Ibu-ibu selalu pesan menu ini.',
    'Mohon Bapak selalu pakai helm saat berkendara.',
    'Demi keamanan, anda selalu login melalui situs resmi.',
    'Cara minum: Ibu ambil satu sendok tiap pagi.',
    'With this plan you call every day for free.',
    'The coffee you buy every morning plants a tree.',
    'The more you fly every month, the more miles you get.',
  ],
  answers: [['I always order from you and this is what I get', 'You always order with extra care, we see it.']],
} satisfies PlainStatement;
