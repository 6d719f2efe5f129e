import { describe, expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import { publicReply } from './marked.ts';

const stopped = (draft: string) =>
  reviewDraft(draft, publicReply).some(({ kind, severity }) => kind === 'payment-history' && severity === 'stop');

describe('when a customer last paid', () => {
  test.each([
    ['Hi Nadia, you last paid on 2 January.'],
    ['You still owe RM354.20 and last paid on 2 January'],
    ['Your last payment was on Jan 2, so the line stays off.'],
    ['Pembayaran terakhir Kakak tercatat 2 Januari.'],
    ['Kak Dinda terakhir bayar 2/1 ya.'],
    ['Bayaran terakhir awak pada 2hb Januari.'],
  ])('is held: %s', (draft) => {
    expect(stopped(draft)).toBe(true);
  });

  test.each([
    ['The last payment date for everybody is 15 January, before 5 pm.'],
    ['Pembayaran terakhir paling lambat 20 Januari untuk semua pelanggan.'],
    ['Bayaran terakhir sebelum 20 Januari, semua pelanggan.'],
  ])('the last day to pay is everybody’s: %s', (draft) => {
    expect(stopped(draft)).toBe(false);
  });
});
