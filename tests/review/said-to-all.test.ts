import { describe, expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import type { ReviewContext } from '../../lib/review/types.ts';
import { publicReply } from './marked.ts';

const told = (draft: string, context: ReviewContext = publicReply) =>
  reviewDraft(draft, context)
    .filter(({ group, severity }) => group === 'leak' && severity !== 'note')
    .map(({ start, end }) => draft.slice(start, end));

describe('the house’s own days', () => {
  test.each([
    'Our very first flight took off on 8 December 1996, and we have carried 50 million guests since.',
    'Gudang kami di Marunda libur 17 Agustus, pengiriman jalan lagi tanggal 18.',
    'Perusahaan kami berdiri tanggal 10 November 1971 di Surabaya.',
    'We were founded on 3 March 1994 and are still learning every day.',
  ])('are nobody’s: %s', (draft) => {
    expect(told(draft)).toEqual([]);
  });

  test.each([
    'Kakak sudah komplain lima kali sejak gudang kami libur.',
    'Your date of birth, 3 March 1994, is in our record.',
    'Menurut kami Ibu lahir 10 November 1971, setahun sebelum kantor berdiri.',
    'We opened your claim on 3 March, and you claimed three times since.',
  ])('say nothing of what a customer did: %s', (draft) => {
    expect(told(draft)).not.toEqual([]);
  });
});

describe('an examination with its price', () => {
  test.each([
    'Pakej saringan HIV dan hepatitis RM90.',
    'Pemeriksaan gula dan kolesterol Rp50.000.',
    'Our diabetes screening costs $20, results within two days.',
  ])('is for everybody: %s', (draft) => {
    expect(told(draft)).toEqual([]);
  });

  test.each([
    'Hasil pemeriksaan HIV positif, biaya Rp350.000.',
    'The HIV test showed positive, price RM90.',
    'Pemeriksaan gula Rp50.000, hasilnya diabetes.',
    'Paket saringan RM90 sudah, hasil hepatitis B.',
  ])('tells what came of it: %s', (draft) => {
    expect(told(draft)).not.toEqual([]);
  });
});

describe('advice to all', () => {
  test.each([
    'Patients with diabetes should ask their doctor before fasting; our guide is on the website.',
    'Pasien dengan diabetes sebaiknya bertanya dulu ke dokter sebelum puasa.',
    "Passengers more than 34 weeks pregnant can't fly with us.",
    'Asuransi kami menanggung kanker dan stroke.',
    'Ubat kencing manis ada di semua cawangan.',
    'Diabetes test strips are available at all our branches.',
    'Dengue cases are rising, please keep your homes dry.',
    'Pemeriksaan asas kami RM188, termasuk ujian gula.',
    'Our heart check costs RM250, including a diabetes test.',
    'Dos dewasa seperti tertera: 10 ml tiga kali sehari selepas makan.',
  ])('tells of nobody: %s', (draft) => {
    expect(told(draft)).toEqual([]);
  });

  test.each([
    'You have diabetes, so ask your doctor before fasting.',
    'Patients with diabetes like your mother should ask their doctor.',
    'Orang yang komplain lima kali bulan ini bisa kami blokir.',
    'Patients with HIV should wait; the result was positive.',
    'Puan menghidap diabetes, sebab itu dos puan 10 ml tiga kali sehari.',
  ])('is none where somebody is meant: %s', (draft) => {
    expect(told(draft)).not.toEqual([]);
  });
});

test('how often a ware came to us is no part of what it is like', () => {
  expect(told('Honda ada 4 kali servis sejak Mac.')).not.toEqual([]);
});

describe('a model', () => {
  test.each([
    'Untuk Yamaha NMAX 155, kampas rem tipe 2DP-F5805 cocok ya Kak.',
    'The Samsung QA55Q60DAKXXM has four HDMI ports, one of them eARC.',
    'Halo Kak, modem ZTE F670L bisa dipakai untuk paket 100 Mbps.',
  ])('is what anybody may buy: %s', (draft) => {
    expect(told(draft)).toEqual([]);
  });

  test.each([
    'Modem ZTE Kakak nomor seri ZTEGC8F2A19B sudah kami aktifkan ulang.',
    'Router TP-Link serial 2197354002618 dah kami reset.',
    'Samsung R58N12ABCDE dah siap dibaiki.',
  ])('has no serial number: %s', (draft) => {
    expect(told(draft)).not.toEqual([]);
  });

  test('that stands in the customer’s record is hers', () => {
    const draft = 'Samsung QA55-61234 sudah siap diambil.';
    const customer = { accounts: ['QA55-61234'] };
    expect(told(draft, { ...publicReply, customer })).not.toEqual([]);
  });
});
