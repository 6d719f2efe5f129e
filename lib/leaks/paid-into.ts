import { digitsOf } from './checksums.ts';
import { isMobile } from './phone-plans.ts';
import { defineRecogniser } from './recogniser.ts';

/** Money goes, or comes back, to the number behind: what leads to it, and what is led. */
const led =
  /(?:^|[^\p{L}])(?:(?:goes|going|went|leaves?|left|paid|banked?|credited|sent|wired|transferred|lands?|landed|deposited|refunded|returns?|returned|parked|came back|bounced|drawn|debited|on its way|tf|(?:di|me)?(?:transfer|tf|kirim|hantar|kredit|pindah|pulang|balik|kembali|setor|masuk|cair|tarik|debet)(?:kan|in|nya)?)(?: [\p{L}\p{N}$£€.,]{1,14}){0,3} (?:to|into|for|at|from|ke|kepada|dalam|di|dari|daripada)(?: (?:your|the|rekening|rek|no|nomor|nombor|dalam)){0,2}|masuk(?: \p{L}{1,14})?) $/u;
const money =
  /(?:^|[^\p{L}])(?:rp|rm|s?\$|£|€|₹|refund|money|cash|funds?|payout|salary|wages|deposit|hundred|thousand|ribu|juta|jutaan|rb|jt|sen|ringgit|rupiah|uang|duit|dana|wang|gaji|saldo|baki|fee|dollars?|pounds?|quid|bucks|pampasan|komisen|komisi)(?:nya|mu|ku)?(?:[^\p{L}]|$)/u;
/** What else goes to numbers, and what is paid in to a supplier's own number for a customer. */
const other =
  /(?:^|[^\p{L}])(?:pulsa|token|kuota|kredit|poin|points|miles|text|call|panggilan|sms|otp|meter|parcel|bill|bil|tagihan|payments?|bayaran|pembayaran|ansuran|cicilan|top ?up)(?:[^\p{L}]|$)/u;

/** Accounts without a name of a bank, told by the money that goes there: 8 to 17 digits, as banks write them. */
export default defineRecogniser({
  name: 'paid-into',
  kind: 'bank-account',
  needs: 'digit',
  shape: /(?<![\w@/.+#*-])(?<!\d )\d(?:[ -]?\d){7,16}(?![\w@%*]|[ .,/-]\d)/g,
  validate: (value, { lower, start }) => {
    const before = lower.slice(Math.max(0, start - 90), start);
    if (!led.test(before) || isMobile(digitsOf(value))) return false;
    const sentence = before.split(/[!?\n]|\. /).at(-1) ?? '';
    return money.test(sentence) && !other.test(sentence) ? 0.86 : 0.3;
  },
  cues: { any: ['bank'], id: ['rekening', 'rek'], ms: ['akaun'], en: ['account'] },
  reach: [1, 0],
  bare: 0.3,
  cued: 0.3,
  certainFrom: 0.8,
  why: 'bank-account',
  flags: [
    'RM 240 and 50 sen goes to [[bank-account:164700228119]] today.',
    'Duit tu dah masuk ke [[bank-account:7720 4418 90]] pagi tadi.',
    'Uangnya sudah kembali ke [[bank-account:731-4402-118]] ya.',
    'Kami pindahkan duit refund ke [[bank-account:1511882041]] ya.',
    'We sent the $300 to [[bank-account:012904471]] today.',
    'A fee of £12 was drawn from [[bank-account:00417720 9]] again.',
  ],
  passes: [
    'A text was sent to 07911 220 118 just now.',
    'Token Rp50.000 masuk ke 521800447120 tadi.',
    'Your payment of RM80 was credited to 220044817731.',
    'Ada call masuk 0197712038 tadi.',
  ],
});
