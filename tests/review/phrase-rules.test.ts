import { describe, expect, test } from 'vitest';
import { phrasesIn } from '../../lib/review/phrase-rules.ts';
import { readDraft } from '../../lib/review/reading.ts';
import type { PhraseRule } from '../../lib/review/types.ts';
import { publicReply } from './marked.ts';

function marked(draft: string, rule: Partial<PhraseRule> & { phrase: string }): readonly string[] {
  const full: PhraseRule = { id: 'r', severity: 'warn', advice: 'Say it otherwise.', ...rule };
  return phrasesIn(readDraft(draft, publicReply), [full]).map(({ start, end }) => draft.slice(start, end));
}

describe('choices', () => {
  test.each<[string, string, readonly string[]]>([
    ['Bear with me. Bear with us!', 'bear with (us|me)', ['Bear with me', 'Bear with us']],
    ['We are very sorry.', '(very|) sorry', ['very sorry']],
    ['We are sorry.', '(very|) sorry', ['sorry']],
    ['Kami akan segera hubungi anda.', '(kami|kita) (akan segera|akan) (hubungi|kontak)', ['Kami akan segera hubungi']],
    [
      'We will look and then call you back.',
      'we (will|shall) * (call|phone) you (back|)',
      ['We will look and then call you back'],
    ],
    ['Say (soon) to nobody.', '(soon)', ['(soon)']],
    ['A bar | stands here.', 'bar | stands', ['bar | stands']],
  ])('in %j, %j', (draft, phrase, found) => expect(marked(draft, { phrase })).toEqual(found));
});

describe('negation', () => {
  const rule = { phrase: 'refund * today', unless: ['not', 'tidak (bisa|dapat)'] };
  test.each<[string, readonly string[]]>([
    ['The refund comes today.', ['refund comes today']],
    ['The refund does not come today.', []],
    ['It is not here. The refund comes today.', ['refund comes today']],
    ['Refund tidak bisa today.', []],
  ])('in %j', (draft, found) => expect(marked(draft, rule)).toEqual(found));
});

describe('nearness', () => {
  const rule = { phrase: 'guarantee', near: { words: ['refund', 'bayar balik'], within: 4 } };
  test.each<[string, number]>([
    ['We guarantee a full refund.', 1],
    ['The refund, we guarantee it.', 1],
    ['We guarantee that your line will be good again: about the refund we write.', 0],
    ['Kami guarantee bayar balik.', 1],
    ['We guarantee it.', 0],
  ])('in %j', (draft, count) => expect(marked(draft, rule)).toHaveLength(count));
});

describe('the language of a rule', () => {
  const useless = { phrase: 'percuma', lang: 'id' } as const;
  test.each<[string, number]>([
    ['Percuma kakak marah, sudah terlambat.', 1],
    ['Percuma.', 1],
    ['Penghantaran percuma, encik boleh ambil esok di pejabat.', 0],
  ])('quiets it only in a sentence that is certainly of another: %j', (draft, count) =>
    expect(marked(draft, useless)).toHaveLength(count),
  );
});

test('rules of one beginning are all found', () => {
  const rules = ['we regret', 'we * inform', '(we|kami) regret to'].map(
    (phrase, at): PhraseRule => ({ id: `${at}`, phrase, severity: 'note', advice: 'x' }),
  );
  const found = phrasesIn(readDraft('We regret to inform you.', publicReply), rules);
  expect(found.map(({ rule }) => rule.id)).toEqual(['0', '1', '2']);
});
