import type { PlainStatement } from './statement.ts';

/** When somebody paid last, as it is told to a customer in three languages. */
const paidLast =
  /\b(?:last paid|your last payment|last payment (?:was |came |received )?(?:on |in )?\d|(?:pembayaran|bayaran) terakhir|terakhir(?: kali)?(?: \p{L}+)? (?:mem|nge)?bayar|last (?:\p{L}+ )?(?:bayar|byr))/iu;
/** A day: "2 January", "2/1", "Jan 2", "2hb Januari". */
const onDay =
  /\d{1,2}(?:st|nd|rd|th|hb)? ?(?:jan|feb|ma[crey]|apr|may|mei|ju[nl]|jul|aug|agu|ogo|ag[us]|sep|o[ck]t|nov|de[csz])|(?<!\d|(?:pukul|jam|at) )\d{1,2}[/.-]\d{1,2}(?! ?[ap]m)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d{1,2}\b/iu;
/** The last day to pay is everybody's. */
const dueDay =
  /\b(?:paling lambat|selewat|batas|sebelum|before|by|due|jatuh tempo|tarikh akhir|deadline|until|till|sampai|hingga|untuk semua|for all|for everybody|for everyone)\b/iu;

/** Half of the failure that Tenang was born from: when this customer last paid. */
export default {
  name: 'last-payment',
  kind: 'payment-history',
  in: 'clause',
  tells: ({ words }) => /\d/.test(words) && paidLast.test(words) && onDay.test(words) && !dueDay.test(words),
  spokenOf: (post, { words }) => post.toLowerCase().includes(onDay.exec(words)?.[0].toLowerCase() ?? ''),
  flags: [
    'Hi Nadia, you last paid on 2 January.',
    'You still owe RM354.20 and last paid on 2 January',
    'Your last payment was on Jan 2, so the line stays off.',
    'Pembayaran terakhir Kakak tercatat 2 Januari.',
    'Kak Dinda terakhir bayar 2/1 ya.',
    'Bayaran terakhir awak pada 2hb Januari.',
  ],
  passes: [
    'The last payment date for everybody is 15 January, before 5 pm.',
    'Pembayaran terakhir paling lambat 20 Januari untuk semua pelanggan.',
    'Bayaran terakhir sebelum 20 Januari, semua pelanggan.',
    'Pembayaran terakhir tanggal 20 Mei untuk semua siswa ya Kak.',
    'Pembayaran terakhir pukul 15.30 ya Kak.',
  ],
  answers: [['i last paid on 2 january, did you get it?', 'Hi Nadia, you last paid on 2 January and it arrived.']],
} satisfies PlainStatement;
