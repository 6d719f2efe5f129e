import { describe, expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import type { Post } from '../../lib/review/types.ts';
import { publicReply } from './marked.ts';

const stopped = (draft: string) =>
  reviewDraft(draft, publicReply)
    .filter(({ severity }) => severity === 'stop')
    .map(({ kind }) => kind);

describe('when a customer last paid', () => {
  test.each([
    ['Hi Nadia, you last paid on 2 January.'],
    ['You still owe RM354.20 and last paid on 2 January'],
    ['Your last payment was on Jan 2, so the line stays off.'],
    ['Pembayaran terakhir Kakak tercatat 2 Januari.'],
    ['Kak Dinda terakhir bayar 2/1 ya.'],
    ['Bayaran terakhir awak pada 2hb Januari.'],
  ])('is held: %s', (draft) => {
    expect(stopped(draft)).toContain('payment-history');
  });

  test.each([
    ['The last payment date for everybody is 15 January, before 5 pm.'],
    ['Pembayaran terakhir paling lambat 20 Januari untuk semua pelanggan.'],
    ['Bayaran terakhir sebelum 20 Januari, semua pelanggan.'],
  ])('the last day to pay is everybody’s: %s', (draft) => {
    expect(stopped(draft)).not.toContain('payment-history');
  });
});

describe('what a customer owes', () => {
  test.each([
    ['Hi Nadia, you still owe RM354.20.'],
    ['Tunggakan Kakak Rp487.300'],
    ['Baki tertunggak awak RM186.40 ya.'],
    ['Mas Agus, masih ada tunggakan Rp250.000 di nomor ini.'],
    ['Your bill is RM 200'],
    ['Hi Nadia, your bill was RM200.'],
    ['Your current charges come to RM412.35.'],
    ['Total tagihannya Rp354.200, Kak.'],
    ['Bil puan bulan ini RM354.20.'],
  ])('is held: %s', (draft) => {
    expect(stopped(draft)).toContain('amount-owed');
  });

  test.each([
    ['If you owe RM50 or more, the line is barred after a reminder.'],
    ['Setiap tunggakan di atas Rp100.000 dikenai denda.'],
    ['Paket Raya RM68 sebulan untuk semua pelanggan.'],
    ['With this plan your bill is RM68.'],
    ['Your bill will be RM68 from June.'],
    ['Tagihan Kakak Rp0, tenang ya.'],
    ['Bil anda RM68 sebulan sahaja.'],
  ])('what everybody would owe is nobody’s: %s', (draft) => {
    expect(stopped(draft)).not.toContain('amount-owed');
  });
});

describe('that a customer is late', () => {
  test.each([
    'You are in arrears.',
    'Your rent is overdue.',
    'Your account is two months overdue.',
    'Kakak menunggak.',
    'Suami Ibu juga menunggak.',
    'Bil puan tertunggak.',
    'Yuran anak puan belum dijelaskan.',
    'Isteri encik pun ada tunggakan.',
  ])('is held: %s', (draft) => {
    expect(stopped(draft)).toContain('payment-history');
  });

  test.each([
    'If your bill is overdue, a reminder comes first.',
    'Your account is not in arrears.',
    'Kak, tagihan yang belum lunas bisa dicicil di aplikasi.',
    'Puan boleh semak bil tertunggak di aplikasi.',
    'Accounts in arrears are reminded by letter.',
  ])('what might be, or is anybody’s, is nobody’s: %s', (draft) => {
    expect(stopped(draft)).not.toContain('payment-history');
  });

  test('a customer who has spoken of it herself may be answered', () => {
    const text = 'is my bill overdue?';
    const thread: Post[] = [{ author: 'customer', name: 'Nadia', handle: 'nadia', text }];
    const found = reviewDraft('Nadia, your bill is overdue, sorry.', { ...publicReply, thread });
    expect(found.filter(({ confidence, kind }) => kind === 'payment-history' && confidence === 0.85)).toEqual([]);
  });
});
