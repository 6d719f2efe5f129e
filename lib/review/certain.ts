import { compact } from '../leaks/exemptions.ts';
import { always } from './others.ts';
import type { Place } from './place.ts';
import type { LeakKind, ReviewContext } from './types.ts';

/** Rules whose form alone proves a value (check digits, a token in a link), and from which strength on. */
const proven: Readonly<Record<string, number>> = {
  nik: 0.95,
  mykad: 0.93,
  nric: 0.9,
  npwp: 0.9,
  ssn: 0.9,
  'payment-card': 0.97,
  iban: 0.95,
  'sim-card': 0.9,
  'token-link': 0.9,
  email: 0.8,
};

const fields: Readonly<Record<string, readonly LeakKind[]>> = {
  phones: ['phone', 'bank-account'],
  emails: ['email'],
  addresses: ['postal-address'],
  nationalIds: ['national-id'],
  accounts: ['account-number', 'bank-account', 'payment-card', 'device-id', 'order-reference'],
  orders: ['order-reference'],
};

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
function tellsLastPayment({ kind, clause }: Place, words: string, { audience }: ReviewContext): boolean {
  if (kind !== 'payment-history' || clause === null || audience === 'private') return false;
  return paidLast.test(words) && onDay.test(words) && !dueDay.test(words);
}

/** So many characters before a sum tell whose it is. */
const farthest = 60;

/** A debt, and whose: "you still owe", "tunggakan Kakak", "baki tertunggak awak". */
const debt = /\b(?:owe|owing|outstanding|arrears|tunggakan|nunggak|menunggak|tertunggak|hutang|utang)\b/iu;
const readers = /\b(?:you|your|anda|kamu|awak|kakak|kak|bapak|pak|ibu|bu|mas|mbak|bang|abang|encik|puan|cik|tuan)\b/iu;
/** What is said of anybody, or denied. */
const inGeneral =
  /\b(?:if|when|any|no|not|kalau|jika|bila|apabila|setiap|semua|tidak|tiada|tak|tanpa|minimum|minimal)\b|n['’]t\b/iu;

/** The other half of that failure: what this customer owes. `before` is what her sentence says up to the sum. */
function tellsDebt({ kind }: Place, before: string, { audience }: ReviewContext): boolean {
  if (kind !== 'amount-owed' || audience === 'private') return false;
  return debt.test(before) && readers.test(before) && !inGeneral.test(before);
}

/** Least chance that hard facts leave to a place: check digits and the customer's own record overrule what was learned. 0 where there are none. */
export function certaintyOf(place: Place, context: ReviewContext, draft: string): number {
  const words = draft.slice(place.start, place.end);
  if (place.clause !== null) return tellsLastPayment(place, words, context) ? 0.85 : 0;
  const sentence =
    draft
      .slice(Math.max(0, place.start - farthest), place.start)
      .split(/[.!?\n]\s/)
      .at(-1) ?? '';
  if (tellsDebt(place, sentence, context)) return 0.85;
  if (context.audience === 'private' && !always.has(place.kind)) return 0;
  if (place.rules.some((rule) => place.strength >= (proven[rule] ?? 2))) return 0.9;
  if (context.audience === 'private' || context.customer === null) return 0;
  const own = compact(place.value);
  if (own.length < 5) return 0;
  for (const [field, kinds] of Object.entries(fields)) {
    if (!kinds.includes(place.kind) || (place.kind !== kinds[0] && place.strength < 0.5)) continue;
    const values = context.customer[field as 'phones'] ?? [];
    if (values.some((value) => sameValue(own, compact(value), field))) return 0.9;
  }
  return 0;
}

function sameValue(own: string, known: string, field: string): boolean {
  if (own === known) return true;
  return field === 'phones' && own.length >= 8 && known.length >= 8 && own.slice(-8) === known.slice(-8);
}
