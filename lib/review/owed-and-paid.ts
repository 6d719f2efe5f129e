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
