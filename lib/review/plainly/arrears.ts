import { anyOf } from '../../leaks/any-of.ts';
import { ofReader } from '../../leaks/reader-words.ts';
import { isOpen, type PlainStatement } from './statement.ts';

/** What customers pay: only of these is "overdue" a customer's failure, and not a parcel's or a flight's. */
const bills =
  'bills?|payments?|rent|accounts?|loans?|instal\\p{L}{1,6}|fees?|invoices?|tuition|premiums?|balance|mortgage|cards?|dues|subscription|membership|tax(?:es)?|fines?|policy|deposit|contributions?|bil|tagihan|cicilan|angsuran|ansuran|yuran|iuran|sewa|pinjaman|kredit|akaun|akun|spp|premi|bayaran|pembayaran|baki|hutang|utang|pajak|cukai';
const ofBill = anyOf(`(?:${bills})(?:nya)?`);

/** That somebody is late with paying, without a sum or a day. */
const late = anyOf(
  '(?:in arrears|behind (?:on|with) (?:your|the|her|his|their) (?:payments?|rent|bills?|instal\\p{L}{1,6}|fees?|loan)|pays? late|owes us)',
  "you(?:['’]re| are) (?:\\p{L}{1,12} ){0,3}months? (?:behind|late|overdue)",
  '(?:menunggak|nunggak|ada tunggakan|tertunggak|berhutang|telat bayar|bayar lambat|lambat bayar)',
  "(?:have|has)(?:n['’]t| not| yet to| still not)(?: yet)? pa(?:id|y)(?! (?:too|more|extra|anything))",
  'paid (?:\\p{L}{1,12} ){0,5},? ?(?:after the due date|late)',
  '(?:che(?:que|ck) (?:\\p{L}{1,12} ){0,3}bounced|cek (?:\\p{L}{1,12} ){0,3}(?:ditendang|tendang|kosong))',
  '(?:belum|blm)(?: (?:juga|pun|lagi))? (?:lunas|dilunasi|dibayar|bayar|dibayarkan|langsai|dilangsaikan)',
);
/** The same of a bill: "Your rent is overdue", "Ansuran bro dah tertangguh". */
const billIsLate = anyOf(
  "(?:is|are|was|were|been|['’]re|['’]s) (?:\\p{L}{1,12} ){0,3}(?:overdue|past due|unpaid)|(?:still|remains?|left) unpaid|months? (?:behind|late|overdue)",
  '(?:dah|sudah|udah|telah) (?:overdue|tertangguh|macet)',
  '(?:belum|blm)(?: (?:juga|pun|lagi))? (?:jelaskan|dijelaskan)',
);

/** What a house pays or owes its customers, and that it is who pays: its own failure is no secret of theirs. */
const ofHouse = anyOf(
  '(?:refunds?|compensation|cashback|bonus|payouts?|rewards?|prizes?|repl(?:y|ies)|answers?|pengembalian|kompensasi|pampasan|ganti rugi|hadiah|ganjaran|balasan|jawa(?:b|p)an|gaji|upah|alasan\\p{L}{0,3}|syarat\\p{L}{0,3})',
  "(?:we|kami|kita)(?:['’]ve| have| had)?(?:n['’]t| still| not| yet to| never| belum| blm| masih| telat| lambat){0,2} (?:paid|pay|bayar|membayar|menjelaskan|dijelaskan)",
);

const mentions =
  /arrears|behind|overdue|late|past due|unpaid|paid|pay|owes|bounced|tendang|kosong|nunggak|tunggak|hutang|bayar|lunas|jelas|langsai|tangguh|macet/iu;
const spoken = anyOf(
  'pay|paid|payment|bayar|dibayar|bayaran|pembayaran|arrears|overdue|owed?|tunggak|tunggakan|nunggak|menunggak|tertunggak|hutang|utang|lunas|bills?|tagihan|bil|rent|fees?|cicilan|ansuran|angsuran',
);

/** The same failure in so many words: that this customer, or one of hers, is behind with paying. Where a sum stands in it, the sum is what is told. */
export default {
  name: 'arrears',
  kind: 'payment-history',
  in: 'clause',
  mentions,
  tells: ({ words, joint }) =>
    !/\d{3}|\d [kr]/iu.test(words) &&
    (late.test(words) || (billIsLate.test(words) && ofBill.test(words))) &&
    ofReader.test(words) &&
    !ofHouse.test(words) &&
    !isOpen.test(`${joint} ${words.replace(late, ' ').replace(billIsLate, ' ')}`),
  spokenOf: (post) => spoken.test(post),
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
    'Kredit motor Mas sudah macet.',
    'You are three months behind.',
  ],
  passes: [
    'If your bill is overdue, a reminder comes first.',
    'Your account is not in arrears.',
    'Kak, tagihan yang belum lunas bisa dicicil di aplikasi.',
    'Puan boleh semak bil tertunggak di aplikasi.',
    'Accounts in arrears are reminded by letter.',
    'Your parcel is two weeks overdue and that is on us.',
    "We haven't paid your refund yet, sorry about that.",
    'Bonus Kakak belum dibayar, besok cair ya.',
    'Penerbangan puan telah tertangguh akibat hujan lebat.',
    'Maaf Bu, alasannya belum dijelaskan CS kami ke Ibu.',
    'Your reply is overdue, we know.',
  ],
  answers: [
    ['is my bill overdue?', 'Nadia, your bill is overdue, sorry.'],
    ['saya dah bayar!', 'Bil puan tertunggak, kami semak semula.'],
  ],
} satisfies PlainStatement;
