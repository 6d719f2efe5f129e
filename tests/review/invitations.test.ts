import { describe, expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import type { ReviewContext } from '../../lib/review/types.ts';

const context: ReviewContext = {
  site: 'x',
  audience: 'public',
  brand: { name: 'Selaras', handles: ['@selaras'], phones: [], emails: [], links: [], addresses: [] },
  thread: [{ author: 'customer', handle: '@tika', name: 'Tika', text: 'Halo, bagaimana kabar laporan saya?' }],
  customer: null,
  now: 0,
};
const tellsPhone = (draft: string) =>
  reviewDraft(draft, context).some(({ kind, severity }) => kind === 'phone' && severity !== 'note');

describe('a telephone number', () => {
  test.each([
    'Telepon 0812-5550-1842 ya Kak.',
    'Silakan hubungi +62 812-5550-1842 kapan saja.',
    'Kontak PIC acara kami: 0812-5550-1842.',
    'Foto bisa dikirim lewat WhatsApp 0812-5550-1842 ya.',
    'Butuh bantuan? 0812-5550-1842 siap 24 jam.',
  ])('that the reader is asked to call is no leak: %s', (draft) => {
    expect(tellsPhone(draft)).toBe(false);
  });

  test.each([
    'Tadi call 0125550184 tak berangkat.',
    'Code by text sent to 07700900418.',
    'Telefon 0125550184 sah terima OTP.',
    'SMS pengingat dikirim ke 0812-5550-1842 ya.',
    'SMS sudah kami kirim ke 0812-5550-1842.',
    'Tiket kami pindah 8 pagi, SMS dah ke 012-555 0184.',
    'Tolong hubungi adik Kakak di 0812-5550-1842 ya.',
  ])('that was called or written to is somebody’s: %s', (draft) => {
    expect(tellsPhone(draft)).toBe(true);
  });

  test.each([
    'Pelanggan lahir 22/02/1994. Telepon +62 812-5550-1842. NIK 3174065208950003.',
    'IC 840412-10-5533. Telefon: +60 12-555 0184.',
  ])('in a list of somebody’s particulars is that person’s: %s', (draft) => {
    expect(tellsPhone(draft)).toBe(true);
  });
});
