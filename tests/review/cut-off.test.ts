import { describe, expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import type { Post } from '../../lib/review/types.ts';
import { publicReply } from './marked.ts';

const stopped = (draft: string, thread: readonly Post[] = []) =>
  reviewDraft(draft, { ...publicReply, thread })
    .filter(({ severity }) => severity === 'stop')
    .map(({ kind }) => kind);

describe('what was cut off or refused', () => {
  test.each([
    'Your card is blocked.',
    'Your line was suspended yesterday.',
    'Your loan application has been rejected.',
    'Nomor Kakak sudah diblokir.',
    'Akun Ibu kami bekukan sementara.',
    'Talian encik telah dipotong.',
    'Permohonan puan tidak diluluskan.',
    'Encik dalam CTOS.',
    'Nama Bapak masuk SLIK.',
    'Sorry Nadia, your account has been terminated.',
  ])('is held: %s', (draft) => {
    expect(stopped(draft)).toContain('service-status');
  });

  test.each([
    'If your card is blocked, tap Unblock in the app.',
    'Your line will not be suspended during the holidays.',
    'Akun Kakak akan diblokir setelah tiga kali salah PIN.',
    'Semua talian encik dan puan di Kajang dipotong esok pagi untuk kerja naik taraf.',
    'Why was your card blocked?',
    'Encik boleh semak nama dalam CTOS di aplikasi.',
  ])('what might happen, or to anybody, is nobody’s: %s', (draft) => {
    expect(stopped(draft)).not.toContain('service-status');
  });

  test('a customer who has said so herself may be answered about it', () => {
    const thread: Post[] = [{ author: 'customer', name: 'Rina', handle: 'rina', text: 'kenapa nomorku diblokir?' }];
    expect(stopped('Nomor Kakak diblokir, dan kami cek sekarang.', thread)).not.toContain('service-status');
  });
});
