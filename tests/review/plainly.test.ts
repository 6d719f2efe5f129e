import { describe, expect, test } from 'vitest';
import { plainStatements } from '../../lib/review/plainly/index.ts';
import { reviewDraft } from '../../lib/review/review.ts';
import type { Post } from '../../lib/review/types.ts';
import { publicReply } from './marked.ts';

const stopped = (draft: string, thread: readonly Post[] = []) =>
  reviewDraft(draft, { ...publicReply, thread })
    .filter(({ severity }) => severity === 'stop')
    .map(({ kind }) => kind);
const said = (text: string): readonly Post[] => [{ author: 'customer', name: 'Nadia', handle: 'nadia', text }];

describe.each(plainStatements.map((one) => [one.name, one] as const))('%s', (_name, { kind, flags, passes }) => {
  test.each(flags)('is held: %s', (draft) => {
    expect(stopped(draft)).toContain(kind);
  });

  test.each(passes)('passes: %s', (draft) => {
    expect(stopped(draft)).not.toContain(kind);
  });
});

describe('who has spoken of it first may be answered about it', () => {
  test.each([
    ['Nadia, your bill is overdue, sorry.', 'is my bill overdue?', 'payment-history'],
    ['Nomor Kakak diblokir, dan kami cek sekarang.', 'kenapa nomorku diblokir?', 'service-status'],
  ])('%s', (draft, post, kind) => {
    expect(stopped(draft)).toContain(kind);
    expect(stopped(draft, said(post))).not.toContain(kind);
  });
});
