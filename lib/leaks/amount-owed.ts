import { type Reading, tokenAt } from '../review/reading.ts';
import { type Candidate, defineFinder } from './recogniser.ts';

/** Words beside a sum that belongs to this one customer. */
const owned = new Set(
  (
    'tagihan tagihannya tagihanmu tunggakan tunggakannya tunggak tertunggak tertunggaknya baki bakinya hutang hutangnya utang utangnya sisa sisanya saldo saldonya deposit depositnya kurang kurangnya ' +
    'outstanding balance owe owes owing owed overdue arrears refund refunded refunds credited payout dikembalikan pulangkan pulang kembali balik dibalikin balikin cair dicairkan kekurangan kelebihan terutang ' +
    'bil bilnya invois invoice bill total totalnya dipulangkan dipulang kredit lebihan pampasan kompensasi reimbursed reimburse bounced due settle dibayar langsai jelaskan lunasi lunas selesaikan bayar ' +
    'terpotong kepotong dipotong ditolak charged charge dividen caruman simpanan nilai payment tersisa remaining left debt tuntutan klaim claim masuk wallet premi'
  ).split(' '),
);
/** Words beside a sum that is the same for everybody. */
const common = new Set(
  (
    'harga price prices tarif tariff biaya kadar paket pakej pelan plan promo promosi diskon diskaun voucher baucar mulai serendah from sebulan /bulan /bln /mth /month monthly sewa yuran fee fees deposit? ' +
    'minimal minimum maksimal maximum min max gratis percuma free cashback tiket tambahan ongkir topup setahun sehari per denda caj cost costs only cuma hanya naik turun jadi beli worth senilai bernilai hadiah ' +
    'pelanggan semua setiap everyone everybody semuanya resmi rasmi flat standard standar berlaku annual setup registration pendaftaran'
  ).split(' '),
);

function near(
  reading: Reading,
  from: number,
  to: number,
  words: ReadonlySet<string>,
  before: number,
  behind: number,
): number {
  const { tokens, sentences } = reading;
  let score = 0;
  for (let at = Math.max(0, from - before); at < Math.min(tokens.length, to + behind); at += 1) {
    if (at >= from && at < to) continue;
    const word = tokens[at]?.norm ?? '';
    if (!words.has(word) || sentences[at] !== sentences[from]) continue;
    const gap = at < from ? from - at : at - to + 2;
    score += 1 / gap;
  }
  return score;
}

/** What this customer owes, was billed, gets back or holds. Whose the sum is, the words beside it tell. */
export default defineFinder({
  name: 'amount-owed',
  kind: 'amount-owed',
  find: (reading) => {
    const found: Candidate[] = [];
    const { normalised, tokens, amounts, text } = reading;
    for (const amount of amounts) {
      const start = normalised.toOriginal(amount.start);
      const end = normalised.toOriginalEnd(amount.end);
      const from = tokenAt(tokens, start);
      const to = tokenAt(tokens, end - 1) + 1;
      const mine = near(reading, from, to, owned, 5, 4);
      const all = near(reading, from, to, common, 5, 4);
      const rate = /^ ?(?:\/|per |sebulan|a month|monthly|sehari|setahun|each|per)/.test(
        text.slice(amount.end, amount.end + 12).toLowerCase(),
      );
      const base = amount.form === 'money' ? 0.4 : amount.form === 'scaled' ? 0.3 : amount.form === 'bare' ? 0.1 : 0.12;
      const odd =
        amount.form === 'money' &&
        /[.,]\d\d$/.test(text.slice(amount.start, amount.end)) &&
        Math.round(amount.value * 10) !== amount.value * 10
          ? 0.15
          : 0;
      const strength = base + odd + Math.min(0.4, mine * 0.5) - Math.min(0.4, all * 0.4) - (rate ? 0.3 : 0);
      if (strength > 0.05)
        found.push({
          start,
          end,
          kind: 'amount-owed',
          rule: 'amount-owed',
          value: text.slice(amount.start, amount.end),
          strength: Math.min(0.9, strength),
        });
    }
    return found;
  },
  why: 'amount-owed',
  flags: [
    'Puan, baki tertunggak [[amount-owed:RM354.20]] perlu dijelaskan.',
    'Tunggakan Kakak [[amount-owed:1,25jt]] belum lunas.',
    'You still owe [[amount-owed:$612.40]], Gary.',
    'Tertunggak [[amount-owed:tiga ratus ringgit]] lagi.',
  ],
  passes: ['Paket baru mulai Rp 149.000 per bulan untuk semua.', 'The plan costs $25 a month.', 'Speed 300 Mbps.'],
});
