import { expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import { publicReply } from './marked.ts';

const told = (draft: string) =>
  reviewDraft(draft, publicReply)
    .filter(({ group, severity }) => group === 'leak' && severity !== 'note')
    .map(({ kind }) => kind);

test.each([
  'Akaun scam kami bekukan segera, terima kasih lapor.',
  'Akun palsu itu sudah kami blokir kemarin.',
  'The fake page was suspended last night, thank you all.',
])('what became of who takes the house’s name passes: %s', (draft) => {
  expect(told(draft)).toEqual([]);
});

test.each(['Akaun puan kami bekukan sebab akaun scam.', 'Your page was suspended as a fake account last night.'])(
  'what became of a customer’s account is told: %s',
  (draft) => {
    expect(told(draft)).toContain('service-status');
  },
);
