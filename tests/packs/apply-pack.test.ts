import { describe, expect, test } from 'vitest';
import { applyPack, brandFromPack, simulatedRules } from '../../lib/packs/apply-pack.ts';
import type { Pack, PackPhraseRule } from '../../lib/packs/pack.ts';
import { type PackPlace, packPlaces, type Rollout } from '../../lib/packs/rule-fields.ts';

const brand = { name: 'Suria', handles: ['@Suria'], phones: [], emails: [], links: [], addresses: [] };
const pack = (change: Partial<Pack> = {}): Pack => ({ id: 'p', version: '1.0.0', name: 'P', brand, ...change });
const rule = (change: Partial<PackPhraseRule> = {}): PackPhraseRule => ({
  id: 'r',
  phrase: 'bear with us',
  severity: 'stop',
  advice: 'Name the hour.',
  mustFlag: ['Bear with us.'],
  mustPass: ['We call by four.'],
  ...change,
});

describe('severities by place', () => {
  const { severities } = pack({
    severities: {
      phone: { direct: 'note', group: 'stop', otherwise: 'warn' },
      email: 'stop',
      health: { direct: 'note' },
    },
  });
  test.each<[PackPlace, readonly (string | undefined)[]]>([
    ['reply', ['warn', 'stop', undefined]],
    ['comment', ['warn', 'stop', undefined]],
    ['group', ['stop', 'stop', undefined]],
    ['direct', ['note', 'stop', 'note']],
  ])('in a %s', (place, wanted) => {
    const found = applyPack(pack({ severities }), { place }).severities;
    expect([found.phone, found.email, found.health]).toEqual(wanted);
  });
});

test('a rule for certain places holds there alone', () => {
  const one = pack({ phraseRules: [rule({ places: ['comment', 'group'] })] });
  expect(packPlaces.filter((place) => applyPack(one, { place }).phraseRules.length > 0)).toEqual(['comment', 'group']);
});

test('advice speaks the language of the interface, or one that it has', () => {
  const one = pack({ phraseRules: [rule({ advice: { id: 'Sebut jamnya.', en: 'Name the hour.' } })] });
  const told = (['en', 'id', 'ms'] as const).map((language) => applyPack(one, { language }).phraseRules[0]?.advice);
  expect(told).toEqual(['Name the hour.', 'Sebut jamnya.', 'Name the hour.']);
});

describe('roll-out', () => {
  test.each<[Rollout | undefined, Rollout | undefined, string]>([
    [undefined, undefined, 'stop'],
    [undefined, 'advise', 'warn'],
    [undefined, 'simulate', 'counted'],
    ['advise', undefined, 'warn'],
    ['advise', 'stop', 'warn'],
    ['simulate', 'stop', 'counted'],
    ['stop', 'simulate', 'counted'],
  ])('pack %s, rule %s: %s', (whole, own, wanted) => {
    const one = pack({ ...(whole && { rollout: whole }), phraseRules: [rule({ ...(own && { rollout: own }) })] });
    const [live] = applyPack(one).phraseRules;
    expect(live?.severity ?? (simulatedRules(one).length > 0 ? 'counted' : 'lost')).toBe(wanted);
  });
  test('what is not rolled out in full is never final', () => {
    const one = pack({
      rollout: 'advise',
      final: ['phone'],
      severities: { phone: 'stop' },
      phraseRules: [rule({ final: true })],
    });
    const policy = applyPack(one);
    expect([policy.final, policy.severities.phone, policy.phraseRules[0]?.final]).toEqual([[], 'warn', undefined]);
  });
});

test('a holiday of several days is each of them', () => {
  const holidays = [
    { date: '2026-12-31', until: '2027-01-02', name: 'New year' },
    { date: '2027-05-01', name: 'Labour day' },
    { date: '2027-06-02', until: '2027-06-01', name: 'A slip' },
  ];
  expect(brandFromPack(pack({ holidays }), 'x').holidays).toEqual([
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
    '2027-05-01',
    '2027-06-02',
  ]);
});
