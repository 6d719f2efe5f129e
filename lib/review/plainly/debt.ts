import { readerWords } from '../../leaks/reader-words.ts';
import { anyOf, ofReader, type PlainStatement } from './statement.ts';

/** A debt, and whose: "you still owe", "tunggakan Kakak", "baki tertunggak awak". */
const debt = /\b(?:owe|owing|outstanding|arrears|tunggakan|nunggak|menunggak|tertunggak|hutang|utang)\b/iu;
/** Who is called right behind a sum: "…, Kak", "… ya Bu". */
const isCalledBehind = new RegExp(`^,? ?(?:ya |yah )?(?:${readerWords})(?!\\p{L})`, 'iu');
/** What is said of anybody, or denied. */
const inGeneral =
  /\b(?:if|when|any|no|not|kalau|jika|bila|apabila|setiap|semua|tidak|tiada|tak|tanpa|minimum|minimal)\b|n['’]t\b/iu;

/** What is asked of everybody who pays, and what is the same for all or lies ahead. */
const bill = anyOf(
  'bills?|invoice|charges|balance|amount due|total due|tagihan(?:nya|mu)?|bil|baki|angsuran|ansuran|cicilan',
);
const isPriceOrPlan = anyOf(
  'will|would|should|can|could|akan|nanti|bisa|boleh|every|all|only|cuma|hanya|sahaja|saja|up to|hingga|sampai|from|dari|mulai|bermula|plan|paket|pakej|pelan|package|instead|minus|less|credit|kredit|discount|diskon|diskaun|potongan|rebate|refund\\p{L}{0,3}|waived?|kembali|kembalikan|dikembalikan',
);
const rate = /^ ?(?:\/|per |sebulan|a month|monthly|sehari|setahun|each|tiap|setiap|every)/iu;

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
  ],
  passes: [
    'If you owe RM50 or more, the line is barred after a reminder.',
    'Setiap tunggakan di atas Rp100.000 dikenai denda.',
    'Paket Raya RM68 sebulan untuk semua pelanggan.',
    'With this plan your bill is RM68.',
    'Your bill will be RM68 from June.',
    'Tagihan Kakak Rp0, tenang ya.',
    'Bil anda RM68 sebulan sahaja.',
  ],
} satisfies PlainStatement;
