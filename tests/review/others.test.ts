import { describe, expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import type { ReviewContext } from '../../lib/review/types.ts';
import { publicReply } from './marked.ts';

const toReader: ReviewContext = { ...publicReply, audience: 'private' };

const asked = (draft: string) =>
  reviewDraft(draft, toReader)
    .filter(({ group, severity }) => group === 'leak' && severity !== 'note')
    .map(({ kind }) => kind);

describe('a direct message', () => {
  test.each([
    ['Baik Ibu Ratna, alamat kirim Ibu tercatat Jl. Melati No. 8 RT 02, Bandung. Sudah benar?'],
    ['Pak Anton, menurut data kami Bapak lahir 12 Mei 1980, betul ya?'],
    ['Kak Dewi, motor Kakak plat B 4821 KZX sudah selesai diservis.'],
    ['Bang Rian, pesanan abang diantar ke Jl. Kenanga No. 4, Bogor, jam 3 sore.'],
    ['Abang Zul, kereta abang WXY 1234 dah siap, boleh ambil pukul 5.'],
    ['Mas Agus, tagihan telat dua bulan. Nomor VA-nya saya kirim sebentar lagi.'],
  ])('of the reader alone asks nothing: %s', (draft) => {
    expect(asked(draft)).toEqual([]);
  });

  test.each([
    ['Pak Anton, istri Bapak, Lina Marlina, lahir 3 Juni 1984, nomor 0812-3344-5566.', 'date-of-birth'],
    ['Bu Sari, ibu mertua Ibu, Kartini Dewanti, tinggal di Jl. Kenanga No. 4 RT 01, Bogor.', 'postal-address'],
    ['Encik Lim, jiran encik, Rosnah binti Daud, nombor telefon 019-338 2214.', 'phone'],
    ['Hi Maya, your husband Peter Alston gave his number, +44 7700 900123.', 'phone'],
  ] as const)('that tells of somebody else asks: %s', (draft, kind) => {
    expect(asked(draft)).toContain(kind);
  });
});
