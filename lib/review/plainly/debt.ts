import { anyOf } from '../../leaks/any-of.ts';
import { ofReader, readerWords } from '../../leaks/reader-words.ts';
import type { PlainStatement } from './statement.ts';

/** A debt, and whose: "you still owe", "tunggakan Kakak", "baki tertunggak awak". */
const debts = 'owe|owing|outstanding|arrears|tunggakan|nunggak|menunggak|tertunggak|hutang|utang';
const debt = anyOf(debts);
/** Who is called right behind a sum: "…, Kak", "… ya Bu". */
const isCalledBehind = new RegExp(`^,? ?(?:ya |yah )?(?:${readerWords})(?!\\p{L})`, 'iu');

/** What is asked of everybody who pays, and what is the same for all or lies ahead. */
const bills =
  'bills?|invoice|charges|balance|amount due|total due|tagihan(?:nya|mu)?|bil|baki|angsuran|ansuran|cicilan';
const bill = anyOf(bills);
/** What is said of anybody, or denied; "no" alone is a number in Malay, and "no worries" denies no debt. */
const inGeneral = anyOf(
  'if|when|any|kalau|jika|bila|apabila|setiap|semua|minimum|minimal',
  `(?:no|not|\\p{L}+n['’]t|tidak|tiada|tak|tanpa|bukan)(?: \\p{L}+)? (?:${debts}|${bills})`,
  `(?:${debts}|${bills})(?:nya)?(?: \\p{L}+)? (?:is|was|are|were)?(?: ?not|n['’]t|bukan|tidak|tak)`,
);
const isPriceOrPlan = anyOf(
  'will|would|should|can|could|akan|nanti|bisa|boleh|every|all|only|cuma|hanya|sahaja|saja|up to|hingga|sampai|from|dari|mulai|bermula|plan|paket|pakej|pelan|package|instead|minus|less|credit|kredit|discount|diskon|diskaun|potongan|rebate|refund\\p{L}{0,3}|waived?|kembali|kembalikan|dikembalikan',
);
const rate = /^ ?(?:\/|per |sebulan|a month|monthly|sehari|setahun|each|tiap|setiap|every)/iu;

/** "RM354.20" and "354.20" are one sum. */
const figures = (sum: string) => sum.replace(/\D{1,12}$/, '').replace(/^\D{1,12}/, '');

/** The other half of that failure: what this customer owes, or was billed. */
export default {
  name: 'debt',
  kind: 'amount-owed',
  in: 'value',
  tells: ({ words, before, behind }) => {
    if (inGeneral.test(before) || !(ofReader.test(before) || isCalledBehind.test(behind))) return false;
    if (debt.test(before)) return true;
    return bill.test(before) && /[1-9]/.test(words) && !isPriceOrPlan.test(before) && !rate.test(behind);
  },
  spokenOf: (post, { words }) => figures(words) !== '' && post.includes(figures(words)),
  flags: [
    'Hi Nadia, you still owe RM354.20.',
    'Tunggakan Kakak Rp487.300',
    'Baki tertunggak awak RM186.40 ya.',
    'Mas Agus, masih ada tunggakan Rp250.000 di nomor ini.',
    'Your bill is RM 200',
    'Hi Nadia, your bill was RM200.',
    'Your current charges come to RM412.35.',
    'Total tagihannya Rp354.200, Kak.',
    'Bil puan bulan ini RM354.20.',
    'Hi puan, no akaun puan ada tunggakan RM354.20.',
    'Sorry for not replying, you still owe RM354.20.',
  ],
  passes: [
    'If you owe RM50 or more, the line is barred after a reminder.',
    'Setiap tunggakan di atas Rp100.000 dikenai denda.',
    'With this plan your bill is RM68.',
    'Your bill will be RM68 from June.',
    'Tagihan Kakak Rp0, tenang ya.',
    'Bil anda RM68 sebulan sahaja.',
    "You don't owe RM354.20, that was our slip.",
  ],
  answers: [['is my bill really RM354.20?', 'Nadia, your bill is RM354.20 this month.']],
} satisfies PlainStatement;
