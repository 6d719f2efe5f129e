import { expect, test } from 'vitest';
import { certainties } from '../../lib/review/certain.ts';
import type { Place } from '../../lib/review/place.ts';
import { reviewDraft } from '../../lib/review/review.ts';
import { publicReply } from './marked.ts';

const kindsOf = (draft: string, accounts: readonly string[]) =>
  reviewDraft(draft, {
    ...publicReply,
    customer: { fullName: 'Ratna Contoh', accounts: [...accounts] },
  })
    .filter(({ group, severity }) => group === 'leak' && severity !== 'note')
    .map(({ kind, start, end }) => [kind, draft.slice(start, end)]);

test.each([
  ['Yang tercatat 4716 0922 7718 4408, betul?', '4716 0922 7718 4408'],
  ['The one on file is 5264 2880 4072 3869, right?', '5264288040723869'],
])('a card is a card, though the records keep it among the accounts: %s', (draft, account) => {
  const number = /[\d ]{16,}\d/.exec(draft)?.[0].trim();
  expect(kindsOf(draft, [account])).toEqual([['payment-card', number]]);
});

test('any other number that the records keep there is an account', () => {
  expect(kindsOf('Nombor tuan 77120044, betul?', ['77120044'])).toEqual([['account-number', '77120044']]);
});

test('a direct message holds its reader’s own name, and nobody else’s', () => {
  const told = (draft: string) =>
    reviewDraft(draft, { ...publicReply, audience: 'private' })
      .filter(({ group, severity }) => group === 'leak' && severity !== 'note')
      .map(({ kind, start, end }) => [kind, draft.slice(start, end)]);
  expect(told('Hi Della, the other driver, P. Whitcombe, has paid.')).toEqual([['person-name', 'P. Whitcombe']]);
  expect(told('Hi Della M. Crane, your seat is booked.')).toEqual([]);
});

test('a rule proves by what it thinks itself, and not by what another one thinks of the same number', () => {
  const place: Place = {
    ...{ start: 14, end: 24, from: 3, to: 4, value: '7712004433', kind: 'bank-account', clause: null },
    ...{ rule: 'bank-account', rules: ['bank-account', 'paid-into'], strength: 0.8, strengths: [0.8, 0.3] },
  };
  const draft = 'Masuk ke akaun 7712004433 ya.';
  expect(certainties(draft, publicReply)(place)).toBe(0);
  expect(certainties(draft, publicReply)({ ...place, strengths: [0.8, 0.86] })).toBe(0.9);
});
