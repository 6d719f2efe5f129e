import { describe, expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import type { PhraseRule, ReviewPolicy } from '../../lib/review/types.ts';
import { publicReply } from './marked.ts';

const rule = (phrase: string): PhraseRule => ({ id: 'r', phrase, severity: 'warn', advice: 'Say it otherwise.' });
const policy = (change: Partial<ReviewPolicy>): ReviewPolicy => ({
  severities: {},
  phraseRules: [],
  final: [],
  accepted: [],
  ...change,
});
const phrases = (draft: string, phrase: string) =>
  reviewDraft(draft, { ...publicReply, policy: policy({ phraseRules: [rule(phrase)] }) })
    .filter((one) => one.group === 'phrase')
    .map((one) => draft.slice(one.start, one.end));

describe('a phrase of the team', () => {
  test.each([
    ['We GUARANTEE it.', 'guarantee', ['GUARANTEE']],
    ['We guarantee you a full refund today.', 'guarantee * refund', ['guarantee you a full refund']],
    ['We guarantee it. A refund follows.', 'guarantee * refund', []],
    ['Sabar ya. Sabar lagi.', 'sabar', ['Sabar', 'Sabar']],
    ['Nothing here.', '*', []],
    ['ｇｕａｒａｎｔｅｅ', 'guarantee', ['ｇｕａｒａｎｔｅｅ']],
  ])('in %j, %j', (draft, phrase, found) => {
    expect(phrases(draft, phrase)).toEqual(found);
  });
});

const draft = 'Kartu 4111 1111 1111 1111 sudah kami blokir, Kak.';
const card = (change: Partial<ReviewPolicy>) =>
  reviewDraft(draft, { ...publicReply, policy: policy(change) }).find((one) => one.kind === 'payment-card');

describe('what the pack says', () => {
  test('a card number holds the send', () => {
    expect(card({})?.severity).toBe('stop');
  });
  test('the pack may only want to see it', () => {
    expect(card({ severities: { 'payment-card': 'note' } })?.severity).toBe('note');
  });
  test('what the agent called not private stays quiet for the same words', () => {
    const rule = card({})?.rule ?? '';
    expect(card({ accepted: [{ rule, text: '4111 1111 1111 1111' }] })).toBeUndefined();
    expect(card({ accepted: [{ rule, text: '5555 5555 5555 4444' }] })).toBeDefined();
  });
  test('why and labels speak the language of the interface', () => {
    const told = (['en', 'id', 'ms'] as const).map(
      (interfaceLanguage) =>
        reviewDraft(draft, { ...publicReply, interfaceLanguage }).find((one) => one.kind === 'payment-card')?.why,
    );
    expect(new Set(told).size).toBe(3);
  });
});
