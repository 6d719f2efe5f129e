import { expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import { publicReply } from './marked.ts';

/** Of two findings over the same words only the surer one is shown. */
const leaks = (draft: string) =>
  reviewDraft(draft, publicReply)
    .filter(({ group }) => group === 'leak')
    .map(({ kind }) => kind);

test.each([
  ["Sure, your PIN's 8841, keep it", ['credential']],
  ["Your card PIN's 8841 after the surgery", ['credential']],
] as const)('%j', (draft, kinds) => {
  expect(leaks(draft)).toEqual(kinds);
});

test('what is only a guess is shown where nothing surer stands', () => {
  expect(leaks('the PIN is 8841 for Mei')).toContain('credential');
});
