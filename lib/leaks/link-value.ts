import { defineRecogniser } from './recogniser.ts';

/** Values that travel in a link: `?order=…` and `?invoice=…`. The value alone is marked. */
export default defineRecogniser({
  name: 'link-value',
  kind: 'order-reference',
  needs: 'link',
  shape:
    /(?<=[?&#](?:order|orderid|order_id|no|resi|awb|invoice|inv|booking|pnr|ref|tracking|ticket|case|id|claim|trx)=)[\w./-]{4,40}(?<![.])/gi,
  validate: (value) => (/\d{2}/.test(value) ? 0.9 : false),
  cues: { any: ['order'] },
  bare: 0.9,
  cued: 0.9,
  why: 'order-reference',
  flags: [
    'Cek https://toko.example/lacak?resi=[[order-reference:KRX771900284531]] ya.',
    'https://toko.example/?order=[[order-reference:LG-8812]]',
  ],
  passes: ['https://toko.example/lacak?id=beranda', 'https://toko.example/?ref=ig'],
});
