import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { differenceOf, isAdviceOnly } from '../../lib/packs/difference.ts';
import { type Pack, packSchema } from '../../lib/packs/pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';

const reading = readPack(readFileSync(new URL('../../lib/packs/starter/suria-mobile.json', import.meta.url), 'utf8'));
if ('problems' in reading) throw new Error('the starter pack must read');
const full: Pack = {
  $schema: 'https://tenang.example/pack.json',
  description: 'All of it.',
  final: ['phone'],
  rollout: 'advise',
  privateChannels: { x: 'DM' },
  followUpDays: 3,
  retentionMonths: 12,
  escalation: [{ when: 'A child is cut off', to: 'The lead on duty' }],
  practice: [],
  ...reading.pack,
};

/** Every field of a pack: whether bringing it, or leaving it out, changes the guard; null for what is no difference or can't be left out. */
const fields: Readonly<Record<keyof typeof packSchema.entries, boolean | null>> = {
  $schema: null,
  id: null,
  version: null,
  name: null,
  description: false,
  brand: null,
  hours: false,
  holidays: false,
  privateChannels: false,
  severities: true,
  final: true,
  rollout: true,
  phraseRules: true,
  blocks: false,
  articles: true,
  followUpDays: false,
  retentionMonths: false,
  escalation: false,
  practice: false,
  signature: null,
};

describe('what waits for a yes where the reader is asked before the guard changes', () => {
  test('every field of a pack is spoken for', () => {
    expect(Object.keys(fields)).toEqual(Object.keys(packSchema.entries));
  });

  test.each(Object.entries(fields).filter(([, changes]) => changes !== null))('%s: %s', (field, changes) => {
    expect(full).toHaveProperty(field);
    const { [field as keyof Pack]: _, ...without } = full;
    expect(isAdviceOnly(differenceOf(full, without as Pack)), 'left out').toBe(!changes);
    expect(isAdviceOnly(differenceOf(without as Pack, full)), 'brought in').toBe(!changes);
  });

  test.each(['handles', 'phones', 'emails', 'links', 'addresses'] as const)('%s of the brand', (field) => {
    const brand = { ...full.brand, [field]: [...full.brand[field], 'https://more.example/'] };
    expect(isAdviceOnly(differenceOf(full, { ...full, brand }))).toBe(false);
    expect(isAdviceOnly(differenceOf({ ...full, brand }, full))).toBe(false);
  });

  test('the answer of an article', () => {
    const articles = (full.articles ?? []).map((one) => ({ ...one, answer: `${one.answer} Call 012-345 6789.` }));
    expect(isAdviceOnly(differenceOf(full, { ...full, articles }))).toBe(false);
  });

  test('the advice of a rule alone does not', () => {
    const phraseRules = (full.phraseRules ?? []).map((rule) => ({ ...rule, advice: 'In other words.' }));
    expect(isAdviceOnly(differenceOf(full, { ...full, phraseRules }))).toBe(true);
  });
});
