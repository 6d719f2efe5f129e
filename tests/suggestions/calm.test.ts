import { describe, expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import type { Brand } from '../../lib/review/types.ts';
import { calm, forHerAlone } from '../../lib/suggestions/calm.ts';
import { accept, allChanges, differenceOf } from '../../lib/suggestions/difference.ts';
import { tongueOf } from '../../lib/suggestions/language.ts';
import type { SuggestionContext } from '../../lib/suggestions/types.ts';

const brand: Brand = {
  name: 'Suria Mobile',
  handles: ['@SuriaCare'],
  phones: ['1-300-80-7700'],
  emails: [],
  links: [],
  addresses: [],
  hours: { tz: 'Asia/Kuala_Lumpur', days: 'Mon-Sat', open: '08:00', close: '20:00' },
  privateChannel: 'DM',
};

function about(text: string, name = 'Aina'): SuggestionContext {
  return {
    site: 'x',
    brand,
    articles: [],
    thread: [{ author: 'customer', handle: '@aina_kl', name, text }],
    customer: {
      fullName: 'Aina Rahmat',
      phones: ['012-555 0182'],
      accounts: ['SUR-4410-7731'],
      amounts: ['RM 186.40'],
    },
    history: [],
    now: Date.parse('2026-11-19T10:20:00+08:00'),
  };
}

const stories = [
  {
    language: 'en',
    post: 'My line has been dead since Monday and nobody answers.',
    draft: 'Aina, you owe RM 186.40 and that is your own fault. Pay first.',
    gone: ['186.40', 'your own fault'],
  },
  {
    language: 'id',
    post: 'Internet saya mati sejak Senin, tidak ada yang jawab.',
    draft: 'Kak Aina, tagihan Kakak RM 186.40 belum dibayar. Itu salah Kakak sendiri. Bayar dulu.',
    gone: ['186.40', 'salah Kakak sendiri'],
  },
  {
    language: 'ms',
    post: 'Line saya takde sejak Isnin, sorang pun tak jawab.',
    draft: 'Aina, bil anda RM 186.40 belum dibayar. Itu salah anda sendiri. Sila bayar dulu.',
    gone: ['186.40', 'salah anda sendiri'],
  },
] as const;

describe.each(stories)('a harsh draft ($language)', ({ language, post, draft, gone }) => {
  const context = about(post);
  const calmed = calm(draft, context, reviewDraft);

  test('loses what is private and what blames', () => {
    expect(calmed).not.toBeNull();
    for (const words of gone) expect(calmed?.text).not.toContain(words);
  });
  test('keeps her name and her language, and says why', () => {
    expect(calmed?.text).toContain('Aina');
    expect(tongueOf(calmed?.text ?? '', language === 'id' ? 'id' : 'ms').voice).toBe(language);
    expect(calmed?.reasons.length).toBeGreaterThan(0);
  });
  test('gets what it lacked: less is missing than before', () => {
    const missing = (text: string) =>
      reviewDraft(text, { ...context, audience: 'public' }).filter(({ group }) => group === 'missing').length;
    expect(missing(calmed?.text ?? '')).toBeLessThanOrEqual(missing(draft));
    expect(missing(calmed?.text ?? '')).toBe(0);
  });
  test('taken whole it is the calmer text, taken not at all it is the draft', () => {
    const difference = calmed?.difference ?? [];
    expect(accept(difference, allChanges(difference))).toBe(calmed?.text);
    expect(accept(difference, new Set())).toBe(draft);
  });
  test('in two parts: a line for everybody without the private, the rest for her alone', () => {
    expect(calm(draft, context, reviewDraft)?.text).not.toContain('186.40');
    expect(forHerAlone(draft, context, reviewDraft)).toContain('186.40');
  });
});

test('a draft that is as it should be is left alone', () => {
  const good =
    'Aina, we are sorry that your line has been dead since Monday. Please DM us the number of the line; we will check and answer by 1pm today.';
  expect(calm(good, about('My line has been dead since Monday.'), () => [])).toBeNull();
});

describe('the difference of two texts', () => {
  test.each([
    ['one two three', 'one three'],
    ['Please pay first.', 'Please tell us more, and we look at it today.'],
    ['', 'Something new.'],
    ['Something old.', ''],
    ['the same', 'the same'],
    ['a b c d e f', 'f e d c b a'],
  ])('%j to %j: whole, and back', (before, after) => {
    const difference = differenceOf(before, after);
    expect(accept(difference, allChanges(difference))).toBe(after);
    expect(accept(difference, new Set())).toBe(before);
  });
  test('changes can be taken one by one', () => {
    const difference = differenceOf(
      'You are wrong and the line is cut as you know very well.',
      'We see it and the line is cut as we will check.',
    );
    const [first] = allChanges(difference);
    const text = accept(difference, new Set([first ?? -1]));
    expect(text).toContain('We see it');
    expect(text).toContain('very well');
  });
});

test.each([
  [
    'Line saya takde sejak Isnin, sorang pun tak jawab.',
    'Aina, maaf. Alamat di No 12, Jalan Kenari 5, 47100 Puchong sudah kami semak. Kami kabari di DM hari ini.',
  ],
  [
    'Internet saya mati sejak Senin.',
    'Kak Aina, maaf. Alamat di Jl. Kenari No. 12, Depok 16431 sudah kami catat. Kami kabari lewat DM hari ini.',
  ],
  [
    'Internet saya mati sejak Senin.',
    'Kak Aina, maaf. Nomor 0812-5550-1821 sudah kami catat. Kami kabari lewat DM hari ini.',
  ],
])('what stands for a value does not say the word before it again: %s / %s', (post, draft) => {
  const text = calm(draft, about(post), reviewDraft)?.text ?? draft;
  expect(text).not.toMatch(/(?<![\p{L}])(\p{L}{4,})(?: (?:di|pada|at|is))? \1(?![\p{L}])/iu);
});
