import { describe, expect, test } from 'vitest';
import {
  marksIn,
  partsOf,
  phraseFrom,
  ruleIdFrom,
  withBetterWords,
  withoutRule,
  withRule,
} from '../../lib/packs/editing.ts';
import type { Pack, PackPhraseRule } from '../../lib/packs/pack.ts';

const rule = (phrase: string): PackPhraseRule => ({
  id: 'r',
  phrase,
  severity: 'warn',
  advice: 'Say when.',
  mustFlag: ['x'],
  mustPass: ['y'],
});
/** Numbers of the words of a sentence. */
const press = (sentence: string, ...words: readonly string[]) =>
  new Set(partsOf(sentence).flatMap(({ text }, at) => (words.includes(text) ? [at] : [])));

describe('a phrase from pressed words', () => {
  test.each<[string, readonly string[], string]>([
    ['Please bear with our team.', ['bear', 'with'], 'bear with'],
    ['Please bear with our team.', ['bear', 'team'], 'bear * team'],
    ['Please be patient, our team is on it.', ['patient', 'our'], 'patient, our'],
    ['Mohon bersabar ya, Kak.', ['Mohon', 'bersabar'], 'mohon bersabar'],
    ['Nothing pressed.', [], ''],
  ])('in %j, %j', (sentence, words, phrase) => {
    expect(phraseFrom(sentence, press(sentence, ...words))).toBe(phrase);
  });
  test.each([
    ['Please bear with our small team.', ['bear', 'team']],
    ['It’s your own fault, Kak.', ['your', 'fault']],
    ['Refund 50% today!', ['Refund', '50', 'today']],
  ])('marks the sentence that it came from: %j', (sentence, words) => {
    expect(marksIn(rule(phraseFrom(sentence, press(sentence, ...words))), [sentence])[0]).toHaveLength(1);
  });
});

test('better words stand in place of the marked ones, and leave a clean sentence', () => {
  const sentence = 'Please be patient, our team is on it.';
  const [marks = []] = marksIn(rule('be patient'), [sentence]);
  expect(withBetterWords(sentence, marks, 'give us until four')).toBe('Please give us until four, our team is on it.');
  expect(withBetterWords(sentence, marks, '')).toBe('Please, our team is on it.');
});

test('a rule gets a name that no other has', () => {
  expect(ruleIdFrom('bear with * team', [])).toBe('bear-with-team');
  expect(ruleIdFrom('bear with * team', ['bear-with-team'])).toBe('bear-with-team-2');
  expect(ruleIdFrom('请耐心等待', [])).toBe('rule');
});

test('a rule takes its own place in the pack, or the last', () => {
  const brand = { name: 'S', handles: [], phones: [], emails: [], links: [], addresses: [] };
  const pack: Pack = {
    id: 'p',
    version: '1.0.0',
    name: 'P',
    brand,
    phraseRules: [rule('one'), { ...rule('two'), id: 's' }],
  };
  const phrases = ({ phraseRules = [] }: Pack) => phraseRules.map(({ phrase }) => phrase);
  expect(phrases(withRule(pack, rule('other')))).toEqual(['other', 'two']);
  expect(phrases(withRule(pack, { ...rule('three'), id: 't' }))).toEqual(['one', 'two', 'three']);
  expect(phrases(withoutRule(pack, 's'))).toEqual(['one']);
  expect(phrases(pack)).toEqual(['one', 'two']);
});
