import { expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import type { Post, ReviewContext } from '../../lib/review/types.ts';
import { publicReply } from './marked.ts';

const brandPost = (text: string): Post => ({ author: 'brand', handle: '@celoteh', name: 'Celoteh', text });
const complaint: Post = { author: 'customer', handle: '@dinda', name: 'Dinda', text: 'paketku mana?' };
const context = (...posts: readonly Post[]): ReviewContext => ({ ...publicReply, thread: [complaint, ...posts] });
const draft = 'Baik Kak Dinda, motornya plat B 6711 TVQ ya, kurir menuju ke sana.';
const reveals = (thread: ReviewContext) => reviewDraft(draft, thread).filter(({ kind }) => kind === 'reveal').length;

test('a third piece beside two that the brand has posted tells who it is', () => {
  expect(
    reveals(
      context(
        brandPost('Kak, kami telepon 0812-5550-1842 ya.'),
        brandPost('Alamatnya Jl. Cempaka Baru IV No. 19 benar?'),
      ),
    ),
  ).toBe(1);
});
test('one piece alone adds up to nothing', () => {
  expect(reveals(context())).toBe(0);
  expect(reveals(context(brandPost('Halo Kak, kami cek dulu ya.')))).toBe(0);
});
test('a direct message adds up to nothing', () => {
  expect(
    reveals({
      ...context(
        brandPost('Kak, kami telepon 0812-5550-1842 ya.'),
        brandPost('Alamatnya Jl. Cempaka Baru IV No. 19 benar?'),
      ),
      audience: 'private',
    }),
  ).toBe(0);
});
