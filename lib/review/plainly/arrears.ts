import { anyOf, isOpen, ofReader, type PlainStatement } from './statement.ts';

/** That somebody is late with paying, without a sum or a day. */
const late = anyOf(
  '(?:in arrears|behind on (?:your|the|her|his|their) (?:payments?|rent|bills?|instal\\p{L}{1,6}|fees?)|months? (?:behind|late|overdue)|pays? late|owes us)',
  "(?:is|are|was|were|been|['’]re|['’]s) (?:\\p{L}{1,12} ){0,2}(?:overdue|past due|unpaid)|(?:still|remains?|left) unpaid",
  "(?:have|has)(?:n['’]t| not| yet to| still not)(?: yet)? pa(?:id|y)",
  '(?:che(?:que|ck) (?:\\p{L}{1,12} ){0,3}bounced|cek (?:\\p{L}{1,12} ){0,3}(?:ditendang|tendang|kosong))',
  '(?:dah|sudah|udah|telah) (?:overdue|tertangguh)',
  'paid (?:\\p{L}{1,12} ){0,5},? ?(?:after the due date|late)',
  'menunggak|nunggak|ada tunggakan|tertunggak|berhutang|telat bayar|bayar lambat|lambat bayar',
  '(?:belum|blm)(?: (?:juga|pun|lagi))? (?:lunas|dilunasi|dibayar|bayar|dibayarkan|jelaskan|dijelaskan|langsai|dilangsaikan)',
);

const mentions =
  /arrears|behind|overdue|late|past due|unpaid|paid|pay|owes|bounced|tendang|kosong|nunggak|tunggak|hutang|bayar|lunas|jelas|langsai|tangguh/iu;

/** The same failure in so many words: that this customer, or one of hers, is behind with paying. Where a sum stands in it, the sum is what is told. */
export default {
  name: 'arrears',
  kind: 'payment-history',
  in: 'clause',
  mentions,
  tells: ({ words, joint }) =>
    !/\d{3}|\d [kr]/iu.test(words) &&
    late.test(words) &&
    ofReader.test(words) &&
    !isOpen.test(`${joint} ${words.replace(late, ' ')}`),
  spokenOf: anyOf(
    'pay|paid|payment|bayar|dibayar|bayaran|pembayaran|arrears|overdue|owed?|tunggak|tunggakan|nunggak|menunggak|tertunggak|hutang|utang|lunas|bills?|tagihan|bil|rent|fees?|cicilan|ansuran|angsuran',
  ),
  flags: [
    'You are in arrears.',
    'Your rent is overdue.',
    'Your account is two months overdue.',
    'Kakak menunggak.',
    'Suami Ibu juga menunggak.',
    'Bil puan tertunggak.',
    'Yuran anak puan belum dijelaskan.',
    'Your cheque for May bounced.',
    'Maaf puan, cek puan ditendang.',
    'Ansuran motor bro dah overdue.',
    'Isteri encik pun ada tunggakan.',
  ],
  passes: [
    'If your bill is overdue, a reminder comes first.',
    'Your account is not in arrears.',
    'Kak, tagihan yang belum lunas bisa dicicil di aplikasi.',
    'Puan boleh semak bil tertunggak di aplikasi.',
    'Accounts in arrears are reminded by letter.',
  ],
} satisfies PlainStatement;
