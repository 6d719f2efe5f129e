import { readerWords } from '../../leaks/reader-words.ts';
import { anyOf, isOpen, type PlainStatement } from './statement.ts';

const often = 'sering|seringkali|selalu|kerap|acap kali|asyik';
const oftenInEnglish = 'always|often|usually|regularly|constantly|frequently';
/** What a house sees its customers do. */
const does =
  'order|pesan|memesan|tempah|beli|membeli|belanja|ambil|mengambil|pinjam|meminjam|hutang|utang|ngutang|berhutang|datang|naik|menginap|tarik|keluarkan|login|pulangkan|balikin|retur|komplain|complain|call|menelepon|nelpon|telefon|pakai|sewa|menyewa|top ?up';
const doesInEnglish =
  'order|buy|return|borrow|call|ring|complain|travel|fly|stay|visit|book|rent|withdraw|spend|stream|top ?up|come in|pop in|drop in';

/** What a customer does again and again. */
const habit = anyOf(
  `(?:${readerWords}) (?:(?!kami|kita)\\p{L}{2,12} )?(?:(?:memang|kan|juga|pun|ni|tu|itu|ini) ){0,2}(?:${often}) (?:${does})`,
  `(?:${readerWords}) (?:${does}) (?:\\p{L}{1,12} ){0,4}(?:tiap|setiap|saban|hampir tiap|hampir setiap) (?:hari|malam|minggu|bulan|pagi)`,
  `you (?:${oftenInEnglish}) (?:${doesInEnglish})`,
  `you (?:${doesInEnglish}) (?:\\p{L}{1,12} ){0,4}(?:nearly |almost )?every (?:day|night|week|weekend|month|morning|evening)`,
  'you keep (?:order|buy|return|borrow|call|ring|complain|travell?|fly|stay|visit|book|rent|withdraw|spend)(?:ing|ning)',
  "we(?:['’]ve| have)? (?:see|seen) you (?:\\p{L}{1,12} ){0,5}(?:nearly |almost )?every (?:day|night|week|weekend|month|morning|evening)",
);
/** Whoever is thanked for it, or wished it, is told nothing. */
const isThanks =
  /(?<!\p{L})(?:terima ?kasih|makasih|thanks?|thank you|tq|love|senang|seneng|glad|happy|semoga)(?!\p{L})/iu;

/** A customer's habits: how often she buys, borrows, travels or complains. */
export default {
  name: 'habit',
  kind: 'usage-history',
  in: 'clause',
  mentions: new RegExp(`\\b(?:${often}|${oftenInEnglish}|tiap|setiap|saban|every|keep)\\b`, 'i'),
  tells: ({ words, joint, before }) =>
    habit.test(words) && !isThanks.test(`${before} ${words}`) && !isOpen.test(`${joint} ${words.replace(habit, ' ')}`),
  spokenOf: anyOf(`${often}|${oftenInEnglish}|tiap|setiap|saban|every|again|lagi`),
  flags: [
    'Ibu sering pinjam di koperasi kami.',
    'Akak selalu order tengah malam dari hotel.',
    'Kak Yam selalu hutang di kedai kami.',
    'Puan ambil ubat tidur tiap minggu di farmasi kami.',
    'You always order to a hotel.',
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
  ],
} satisfies PlainStatement;
