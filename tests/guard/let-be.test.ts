import { describe, expect, test } from 'vitest';
import { type AcceptedWords, mayAccept, mayTurnOff, nobody, withoutLetBe } from '../../lib/guard/let-be.ts';
import type { Finding } from '../../lib/review/types.ts';

const draft = 'Call 012-774 8831 about RM354.20, Nadia.';
const found = (words: string, change: Partial<Finding>): Finding => ({
  start: draft.indexOf(words),
  end: draft.indexOf(words) + words.length,
  kind: 'phone',
  group: 'leak',
  severity: 'stop',
  confidence: 0.9,
  rule: 'phone',
  why: '',
  fixes: [],
  ...change,
});
const phone = found('012-774 8831', {});
const owed = found('RM354.20', { kind: 'amount-owed', rule: 'amount-owed' });
const all = [phone, owed];
const left = (accepted: readonly AcceptedWords[], person: string, final: readonly 'phone'[] = []) =>
  withoutLetBe(draft, all, accepted, final, person).map(({ kind }) => kind);

describe('words that are not private', () => {
  test.each([
    ['in her conversation', { rule: 'phone', text: '012-774 8831', scopes: ['x nadia'] }, 'x nadia', ['amount-owed']],
    [
      'in somebody else’s',
      { rule: 'phone', text: '012-774 8831', scopes: ['x izzat'] },
      'x nadia',
      ['phone', 'amount-owed'],
    ],
    ['in no one’s', { rule: 'phone', text: '012-774 8831', scopes: [nobody] }, 'x nadia', ['phone', 'amount-owed']],
    ['everywhere', { rule: 'phone', text: '012-774 8831' }, 'x izzat', ['amount-owed']],
    ['by another rule', { rule: 'email', text: '012-774 8831' }, 'x nadia', ['phone', 'amount-owed']],
    ['other words', { rule: 'phone', text: '012-774 8832' }, 'x nadia', ['phone', 'amount-owed']],
    ['typed a little differently', { rule: 'phone', text: '０12-774  8831' }, 'x nadia', ['amount-owed']],
  ])('said %s', (_, accepted, person, kinds) => {
    expect(left([accepted], person)).toEqual(kinds);
  });

  test('stay marked once the guidelines make their kind final, whatever was said before', () => {
    expect(left([{ rule: 'phone', text: '012-774 8831' }], 'x nadia', ['phone'])).toContain('phone');
    expect(mayAccept(phone, ['phone'])).toBe(false);
    expect(mayAccept(phone, ['email'])).toBe(true);
  });

  test('can’t be said of what is missing: there are no words', () => {
    expect(mayAccept({ ...phone, start: 5, end: 5, group: 'missing', kind: 'empathy' }, [])).toBe(false);
  });
});

describe('a rule may be switched off', () => {
  test.each<[string, Partial<Finding>, readonly 'phone'[], boolean]>([
    ['that marks a value', {}, [], true],
    ['but not for what the guidelines make final', {}, ['phone'], false],
    ['but not one of the team’s phrases', { group: 'phrase', kind: 'phrase' }, [], false],
    ['but not what adds up from many kinds', { kind: 'reveal', rule: 'reveal' }, [], false],
  ])('%s', (_, change, final, may) => {
    expect(mayTurnOff({ ...phone, ...change }, final)).toBe(may);
  });
});

test('where nothing was let be, the findings are the very same', () => {
  expect(withoutLetBe(draft, all, [], [], 'x nadia')).toBe(all);
});
