import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { acts, type Pack } from '../../lib/packs/pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import { starters } from '../../lib/packs/starters.ts';
import { testPack } from '../../lib/packs/test-pack.ts';
import { reviewDraft } from '../../lib/review/review.ts';
import { type Language, languages } from '../../lib/review/types.ts';

// four hundred sentences a pack, on a machine that may be busy
vi.setConfig({ testTimeout: 120_000 });

const folder = new URL('../../lib/packs/starter/', import.meta.url);
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort();
/** The company of the sample data: small on purpose, a pack to copy. */
const small = 'suria-mobile.json';

function packIn(file: string): Pack {
  const reading = readPack(readFileSync(new URL(file, folder), 'utf8'));
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems, null, 2));
  return reading.pack;
}

/** A rule says no language of its own: its id ends in it. */
const rulesIn = (pack: Pack, language: Language) =>
  (pack.phraseRules ?? []).filter(({ id }) => id.endsWith(`-${language}`));
const inLanguage = <Entry extends { readonly lang: Language }>(
  entries: readonly Entry[] | undefined,
  language: Language,
) => (entries ?? []).filter(({ lang }) => lang === language);

test('the list names every file in the folder', () => {
  expect(starters.map((starter) => `${starter}.json`).sort()).toEqual(files);
});

describe.each(files)('%s', (file) => {
  test('is read without a fault, and is named like its file', () => {
    const pack = packIn(file);
    expect(`${pack.id}.json`).toBe(file);
    expect(pack.brand.name).not.toBe('');
  });

  test('its rules mark what they must and leave alone what they must', () => {
    const tests = testPack(packIn(file), reviewDraft);
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter(({ green }) => !green)).toEqual([]);
  });

  test('names nobody real: addresses and links end in .example', () => {
    const { brand, articles = [] } = packIn(file);
    const hosts = [...brand.links, ...articles.map(({ link }) => link)].map((link) => new URL(link).hostname);
    expect([...hosts, ...brand.emails].filter((one) => !one.endsWith('.example'))).toEqual([]);
  });
});

describe.each(files.filter((file) => file !== small))('%s is complete', (file) => {
  const pack = packIn(file);

  test.each(languages)('in %s: 25 rules, 20 articles, 40 blocks', (language) => {
    expect(rulesIn(pack, language).length).toBeGreaterThanOrEqual(25);
    expect(inLanguage(pack.articles, language).length).toBeGreaterThanOrEqual(20);
    expect(inLanguage(pack.blocks, language).length).toBeGreaterThanOrEqual(40);
  });

  test.each(languages)('in %s: a block for every act, no two alike', (language) => {
    const blocks = inLanguage(pack.blocks, language);
    expect(new Set(blocks.map(({ act }) => act))).toEqual(new Set(acts));
    expect(new Set(blocks.map(({ text }) => text)).size).toBe(blocks.length);
  });

  test('every rule proves itself twice each way', () => {
    const thin = (pack.phraseRules ?? []).filter(
      ({ mustFlag, mustPass }) => mustFlag.length < 2 || mustPass.length < 2,
    );
    expect(thin.map(({ id }) => id)).toEqual([]);
  });

  test('has hours, days off, a private channel on each site, and three customers to practise on', () => {
    expect(pack.hours?.tz).toMatch(/^Asia\//);
    expect(pack.holidays?.length).toBeGreaterThan(5);
    expect(pack.privateChannels).toEqual({ x: expect.any(String), facebook: expect.any(String) });
    expect(pack.practice).toHaveLength(3);
    expect(pack.escalation).toHaveLength(3);
    expect(pack.followUpDays).toBeGreaterThan(0);
  });
});
