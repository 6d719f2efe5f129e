import { expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import type { ReviewContext } from '../../lib/review/types.ts';
import { publicReply } from './marked.ts';

const tells = (draft: string, context: Partial<ReviewContext> = {}) =>
  reviewDraft(draft, { ...publicReply, ...context }).some(
    ({ kind, severity }) => kind === 'email' && severity !== 'note',
  );

test.each([
  'Please email us at help@merantikurir.example.com with your ideas.',
  'Silakan email ke pengaduan@merantikurir.co.id ya Kak.',
  'Emel aduan kami ialah aduan@merantikurir.com.my.',
])('an office that the reader is asked to write to is no leak: %s', (draft) => {
  expect(tells(draft)).toBe(false);
});

test.each([
  'Please email nadia.putri@merantikurir.co.id.',
  'We have sent it to orders@merantikurir.co.id, your shop.',
  'Invois dah dihantar ke akaun@kedaiseri.com.my.',
])('whose mailbox somebody’s is, or was written to, is: %s', (draft) => {
  expect(tells(draft)).toBe(true);
});

test('one that the customer has in her record stays hers', () => {
  const customer: ReviewContext['customer'] = { emails: ['info@kedaiseri.com.my'] };
  expect(tells('Please email us at info@kedaiseri.com.my.', { customer })).toBe(true);
});
