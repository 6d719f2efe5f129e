import type { Place } from './place.ts';
import type { ReviewContext } from './types.ts';

/** When somebody paid last, as it is told to a customer in three languages. */
const paidLast =
  /\b(?:last paid|your last payment|last payment (?:was |came |received )?(?:on |in )?\d|(?:pembayaran|bayaran) terakhir|terakhir(?: kali)?(?: \p{L}+)? (?:mem|nge)?bayar|last (?:\p{L}+ )?(?:bayar|byr))/iu;
/** A day: "2 January", "2/1", "Jan 2", "2hb Januari". */
const onDay =
  /\d{1,2}(?:st|nd|rd|th|hb)? ?(?:jan|feb|ma[crey]|apr|may|mei|ju[nl]|jul|aug|agu|ogo|ag[us]|sep|o[ck]t|nov|de[csz])|\d{1,2}[/.-]\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}\b/iu;
/** The last day to pay is everybody's. */
const dueDay =
  /\b(?:paling lambat|selewat|batas|sebelum|before|by|due|jatuh tempo|tarikh akhir|deadline|until|till|sampai|hingga)\b/iu;

/** The failure that Tenang was born from: when this customer last paid, told in public. Nothing that was learned may let it pass. */
export function tellsLastPayment({ kind, clause }: Place, words: string, { audience }: ReviewContext): boolean {
  if (kind !== 'payment-history' || clause === null || audience === 'private') return false;
  return /\d/.test(words) && paidLast.test(words) && onDay.test(words) && !dueDay.test(words);
}

/** So many characters before a sum tell whose it is. */
export const farthest = 60;

/** A debt, and whose: "you still owe", "tunggakan Kakak", "baki tertunggak awak". */
const debt = /\b(?:owe|owing|outstanding|arrears|tunggakan|nunggak|menunggak|tertunggak|hutang|utang)\b/iu;
const readers = /\b(?:you|your|anda|kamu|awak|kakak|kak|bapak|pak|ibu|bu|mas|mbak|bang|abang|encik|puan|cik|tuan)\b/iu;
/** Who is called right behind a sum: "…, Kak", "… ya Bu". */
const isCalledBehind = /^,? ?(?:ya |yah )?(?:kakak|kak|bapak|pak|ibu|bu|mas|mbak|bang|abang|encik|puan|cik|tuan)\b/iu;
/** What is said of anybody, or denied. */
const inGeneral =
  /\b(?:if|when|any|no|not|kalau|jika|bila|apabila|setiap|semua|tidak|tiada|tak|tanpa|minimum|minimal)\b|n['’]t\b/iu;

/** What is asked of everybody who pays, and what is the same for all or lies ahead. */
const bill =
  /\b(?:bills?|invoice|charges|balance|amount due|total due|tagihan(?:nya|mu)?|bil|baki|angsuran|ansuran|cicilan)\b/iu;
const isPriceOrPlan =
  /\b(?:will|would|should|can|could|akan|nanti|bisa|boleh|every|all|only|cuma|hanya|sahaja|saja|up to|hingga|sampai|from|dari|mulai|bermula|plan|paket|pakej|pelan|package|instead|minus|less|credit|kredit|discount|diskon|diskaun|potongan|rebate|refund\w{0,3}|waived?|kembali|kembalikan|dikembalikan)\b/iu;
const rate = /^ ?(?:\/|per |sebulan|a month|monthly|sehari|setahun|each|tiap|setiap|every)/iu;

/** What a sentence says up to a sum, and right behind it. */
export interface Around {
  readonly before: string;
  readonly behind: string;
}

/** The other half of that failure: what this customer owes, or was billed. */
export function tellsDebt({ kind, value }: Place, { before, behind }: Around, { audience }: ReviewContext): boolean {
  if (kind !== 'amount-owed' || audience === 'private' || inGeneral.test(before)) return false;
  if (!readers.test(before) && !isCalledBehind.test(behind)) return false;
  if (debt.test(before)) return true;
  return bill.test(before) && /[1-9]/.test(value) && !isPriceOrPlan.test(before) && !rate.test(behind);
}

/** That somebody is late with paying, without a sum or a day. */
const late = new RegExp(
  [
    '(?:in arrears|behind on (?:your|the|her|his|their) (?:payments?|rent|bills?|instal\\p{L}{1,6}|fees?)|months? (?:behind|late|overdue)|pays? late|owes us)',
    "(?:is|are|was|were|been|['’]re|['’]s) (?:\\p{L}{1,12} ){0,2}(?:overdue|past due|unpaid)|(?:still|remains?|left) unpaid",
    "(?:have|has)(?:n['’]t| not| yet to| still not)(?: yet)? pa(?:id|y)",
    'menunggak|nunggak|ada tunggakan|tertunggak|berhutang|telat bayar|bayar lambat|lambat bayar',
    '(?:belum|blm)(?: (?:juga|pun|lagi))? (?:lunas|dilunasi|dibayar|bayar|dibayarkan|jelaskan|dijelaskan|langsai|dilangsaikan)',
  ]
    .map((one) => `(?<!\\p{L})(?:${one})(?!\\p{L})`)
    .join('|'),
  'iu',
);
/** What might be, is denied, asked or asked for, and bills of that sort in general. */
const isOpen =
  /(?<!\p{L})(?:if|when|unless|until|no|not|never|will|would|may|might|can|could|should|before|whether|why|how|once|all|every|any|kalau|kalo|klo|jika|bila|apabila|sebelum|bukan|akan|bakal|nanti|bisa|boleh|mungkin|agar|supaya|kenapa|mengapa|apakah|adakah|selepas|setelah|setiap|semua|sekiranya|tiada|tidak|tak|nggak|gak|ga|tanpa|atau|or|please|sila|silakan|check|cek|semak|lihat|pastikan|yang|means|artinya|artine|maksudnya)(?!\p{L})|\?|n['’]t(?!\p{L})/iu;
/** A customer who has spoken of it herself may be answered about it. */
const isSaid =
  /(?<!\p{L})(?:pay|paid|payment|bayar|dibayar|bayaran|pembayaran|arrears|overdue|owed?|tunggak|tunggakan|nunggak|menunggak|tertunggak|hutang|utang|lunas|bills?|tagihan|bil|rent|fees?|cicilan|ansuran|angsuran)(?!\p{L})/iu;

/** The same failure in so many words: that this customer, or one of hers, is behind with paying. */
export function tellsArrears({ kind, clause }: Place, words: string, { audience, thread }: ReviewContext): boolean {
  if (kind !== 'payment-history' || clause === null || audience === 'private') return false;
  // where a sum stands in it, the sum is what is told
  if (/\d{3}|\d [kr]/iu.test(words) || !late.test(words) || !readers.test(words)) return false;
  if (isOpen.test(`${clause.joint} ${words.replace(late, ' ')}`)) return false;
  return !thread.some(({ author, text }) => author === 'customer' && isSaid.test(text));
}
