import { describe, expect, test } from 'vitest';
import { en } from '../lib/languages/en/index.ts';
import { id } from '../lib/languages/id/index.ts';
import { ms } from '../lib/languages/ms/index.ts';
import { finders, recognisers } from '../lib/leaks/index.ts';
import { safeWords } from '../lib/review/safe-words.ts';
import { languages, leakKinds, needs, toneFaults } from '../lib/review/types.ts';

type Areas = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const all: Readonly<Record<string, Areas>> = { id, ms };
const english: Areas = en;

describe.each(Object.entries(all))('%s has every text that English has', (_language, texts) => {
  test.each(Object.keys(english))('in %s', (area) => {
    expect(Object.keys(texts[area] ?? {}).sort()).toEqual(Object.keys(english[area] ?? {}).sort());
  });
  test.each(Object.keys(english))('with the same slots, in %s', (area) => {
    const slots = (text: unknown) =>
      typeof text === 'string' ? [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort() : [];
    for (const [key, text] of Object.entries(english[area] ?? {}))
      expect([key, slots(texts[area]?.[key])]).toEqual([key, slots(text)]);
  });
});

describe('the harm is told', () => {
  const keys = [...leakKinds, ...toneFaults, ...needs, 'reveal', 'repeated', 'third-person'];
  test.each(keys)('of %s, short enough to read late at night', (key) => {
    for (const texts of [en, id, ms]) {
      const text = (texts.why as Readonly<Record<string, string>>)[key];
      expect(text).toBeDefined();
      expect((text ?? '').length).toBeLessThan(80);
    }
  });
});

test('every kind has its safe words in every language', () => {
  for (const language of languages) for (const kind of leakKinds) expect(safeWords[language][kind].alone).not.toBe('');
});

test('every kind of leak has a rule, and every rule knows words of some language or is certain of its form', () => {
  expect(new Set([...recognisers, ...finders].map(({ kind }) => kind))).toEqual(new Set(leakKinds));
  const sure = recognisers.filter(
    ({ cues, bare, certainFrom = Number.POSITIVE_INFINITY }) =>
      Object.values(cues).flat().length > 0 || bare >= certainFrom,
  );
  expect(recognisers.filter((rule) => !sure.includes(rule)).map(({ name }) => name)).toEqual([]);
});
