import { expect, test } from 'vitest';
import { bounded, safeLink, setApart } from '../../components/strangers-words.ts';

test('a stranger’s words are stripped of turns, put on one line and isolated', () => {
  expect(setApart('a\u202eb\u2069c\nd')).toBe('\u2068abc d\u2069');
});

test('ten thousand letters become eighty, and no letter is cut in two', () => {
  expect(Array.from(setApart('🌸'.repeat(10_000))).length).toBe(83);
  expect(setApart('🌸'.repeat(10_000))).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
});

test('what is short enough stays as it is', () => {
  expect(bounded('Sari', 10)).toBe('Sari');
  expect(bounded('Sari Wulandari', 4)).toBe('Sari…');
});

test.each([
  ['https://x.com/a/status/1', 'https://x.com/a/status/1'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['not a link', null],
  [undefined, null],
])('%s leads to %s', (link, wanted) => {
  expect(safeLink(link)).toBe(wanted);
});
