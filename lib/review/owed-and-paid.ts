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
/** What is said of anybody, or denied. */
const inGeneral =
  /\b(?:if|when|any|no|not|kalau|jika|bila|apabila|setiap|semua|tidak|tiada|tak|tanpa|minimum|minimal)\b|n['’]t\b/iu;

/** The other half of that failure: what this customer owes. `before` is what her sentence says up to the sum. */
export function tellsDebt({ kind }: Place, before: string, { audience }: ReviewContext): boolean {
  if (kind !== 'amount-owed' || audience === 'private') return false;
  return debt.test(before) && readers.test(before) && !inGeneral.test(before);
}
