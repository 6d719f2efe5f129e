import { describe, expect, test } from 'vitest';
import { contactsWith, makePage, pageAfter, withoutContacts } from '../../lib/records/word-pages.ts';

describe('a page', () => {
  const at = '2026-11-01T00:00:00.000Z';
  const page = makePage('000000', [
    { id: 'a', at, text: 'modem rusak' },
    { id: 'b', at, text: 'modem hilang' },
  ]);
  test('knows who said all words, each as a beginning', () => {
    expect(contactsWith(page, [['mod'], ['hil', 'hul']]).map(({ id }) => id)).toEqual(['b']);
    expect(contactsWith(page, [['modem']]).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(contactsWith(page, [['kurir']])).toEqual([]);
  });
  test('lets go of one without a word of hers, and of the last whole', () => {
    const rest = withoutContacts(page, new Set(['a']));
    expect(rest).toMatchObject({ words: ['modem', 'hilang'], ids: ['', 'b'] });
    expect(rest && contactsWith(rest, [['modem']]).map(({ id }) => id)).toEqual(['b']);
    expect(rest && withoutContacts(rest, new Set(['b']))).toBeNull();
  });
  test('comes after the one before', () => {
    expect([pageAfter(undefined), pageAfter('000000'), pageAfter('00000z')]).toEqual(['000000', '000001', '000010']);
  });
});
