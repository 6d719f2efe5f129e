import { describe, expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import type { ReviewContext } from '../../lib/review/types.ts';
import { publicReply } from './marked.ts';

const context: ReviewContext = {
  ...publicReply,
  brand: {
    name: 'Celoteh',
    handles: ['@celoteh'],
    phones: ['1-300-80-2255', '0811 3200 1700', '03-2779 6000'],
    emails: ['care@celoteh.example'],
    links: ['https://celoteh.example/bantuan'],
    addresses: ['Celoteh Point, G-08, Sunway Geo Avenue, Subang Jaya'],
  },
};
const told = (draft: string, change: Partial<ReviewContext> = {}) =>
  reviewDraft(draft, { ...context, ...change })
    .filter((one) => one.group === 'leak' && one.severity !== 'note')
    .map((one) => draft.slice(one.start, one.end));

describe('what the brand says of itself is nobody’s secret', () => {
  test.each([
    ['Hubungi kami di 0811 3200 1700 ya Kak.'],
    ['Hubungi kami di +62 811-3200-1700 ya Kak.'],
    ['Telefon 1300802255 atau 03-27796000, 24 jam.'],
    ['Email care@celoteh.example ya.'],
    ['Datang ke Celoteh Point, G-08, Sunway Geo Avenue, Subang Jaya.'],
    ['Buka https://celoteh.example/bantuan dan pilih Reset.'],
    ['Paket Raya RM68 sebulan untuk semua pelanggan.'],
    ['Kaunter buka 8.30 pagi hingga 5.00 petang, Isnin hingga Jumaat.'],
    ['Never share your OTP or PIN with anybody.'],
    ['Hubungi 1-300-80-2255 atau WhatsApp 012-300 1188, kami sedia membantu 24 jam.'],
    ['Hi, our store at 12 Jalan Telawi 3, Bangsar is open 10am to 10pm daily.'],
    ['Guna kod RAYA25 untuk diskaun 25%.'],
    ['Please forward it to reportphish@mail.celoteh.com and delete it.'],
    ['Kirim ke customer-care2@celoteh.co.id, dibalas hari ini.'],
    ['Steps here: https://help.film.example/en/articles/restart-your-box-after-a-suspended-session .'],
    ['Error PSW-30215 means that the disc cannot be read.'],
  ])('%s', (draft) => {
    expect(told(draft)).toEqual([]);
  });
});

test('the brand’s own mailbox may be told without its ending', () => {
  const brand = { ...context.brand, emails: ['celoteh.care@gmail.com'] };
  expect(told('Kirim ke celoteh.care di gmail ya Kak.', { brand })).toEqual([]);
  expect(told('Kirim ke sari.w88 di gmail ya Kak.', { brand })).toEqual(['sari.w88 di gmail']);
});

describe('who reads it', () => {
  const own = { fullName: 'Sari Wulandari', phones: ['0812-5550-1842'], emails: ['sari@posku.example'] };
  test('a mailbox called like an office is hers if the record says so', () => {
    const shop = { fullName: 'Sari Wulandari', emails: ['info@celoteh-sari.example'] };
    expect(told('Kak Sari, emailnya sudah ke info@celoteh-sari.example ya.', { customer: shop })).toEqual([
      'info@celoteh-sari.example',
    ]);
  });
  test.each([
    ['Emailnya nadia.rahman@celoteh.net sudah kami perbarui.', 'nadia.rahman@celoteh.net'],
    ['Nomor telepon rumah yang terdaftar 0341-5551234 ya Pak.', '0341-5551234'],
    ['Nombor yang didaftar 8012 3456 betul kan?', '8012 3456'],
    ['Maaf pembayaran Kakak error (INV/PK/0725/88190), kami ulang.', 'INV/PK/0725/88190'],
    ['Tiket itu atas nama Jason Park.', 'Jason Park'],
    ['It is registered to Mrs Grace Harkness.', 'Grace Harkness'],
    ['Nomor itu atas nama Ravi Kesavanathan.', 'Ravi Kesavanathan'],
  ])('looks like a company’s and is a person’s: %s', (draft, value) => {
    expect(told(draft)).toContain(value);
  });
  test('a sum a month does not end a clause as a link does', () => {
    expect(told('Kakak menunggak Rp350.000/bulan selama tiga bulan.').join(' ')).toContain('menunggak');
  });
  test('the customer’s own telephone is private in public', () => {
    expect(told('Kak Sari, kami sudah menelepon 0812-5550-1842 tadi.', { customer: own })).toEqual(['0812-5550-1842']);
  });
  test('and may be said to the customer alone', () => {
    expect(told('Kak Sari, kami sudah menelepon 0812-5550-1842 tadi.', { customer: own, audience: 'private' })).toEqual(
      [],
    );
  });
  test('an unknown audience is taken for everybody', () => {
    expect(
      told('Kak Sari, kami sudah menelepon 0812-5550-1842 tadi.', { customer: own, audience: 'unknown' }),
    ).toHaveLength(1);
  });
  test('a password is not even for a direct message', () => {
    expect(told('Kata sandi sementara Kakak Harbour-7kQ2!, segera ganti.', { audience: 'private' })).toEqual([
      'Harbour-7kQ2!',
    ]);
  });
});
