import { describe, expect, test } from 'vitest';
import { applyPack } from '../../lib/packs/apply-pack.ts';
import { layerPacks } from '../../lib/packs/layer.ts';
import type { Pack, PackPhraseRule } from '../../lib/packs/pack.ts';

const brand = { name: 'Suria', handles: ['@Suria'], phones: [], emails: [], links: [], addresses: [] };
const rule = (change: Partial<PackPhraseRule>): PackPhraseRule => ({
  id: 'bear',
  phrase: 'bear with us',
  severity: 'warn',
  advice: 'Name the hour.',
  mustFlag: ['Bear with us.'],
  mustPass: ['We call by four.'],
  ...change,
});
const company = (change: Partial<Pack> = {}): Pack => ({
  id: 'company',
  version: '1.0.0',
  name: 'C',
  brand,
  ...change,
});
const team = (change: Partial<Pack> = {}): Pack => ({ id: 'team', version: '1.0.0', name: 'T', brand, ...change });
const won = (theirs: Partial<Pack>, ours: Partial<Pack>) => {
  const { pack, conflicts } = layerPacks(company(theirs), team(ours));
  return { policy: applyPack(pack), pack, conflicts: conflicts.map(({ path, wins }) => `${path}: ${wins}`) };
};

describe('two packs as one', () => {
  test('what does not touch stands side by side, without a conflict', () => {
    const { policy, conflicts, pack } = won(
      { phraseRules: [rule({})], severities: { phone: 'stop' } },
      { phraseRules: [rule({ id: 'soon', phrase: 'as soon as' })], brand: { ...brand, handles: ['@SuriaNorth'] } },
    );
    expect(policy.phraseRules.map(({ id }) => id)).toEqual(['bear', 'soon']);
    expect(pack.brand.handles).toEqual(['@Suria', '@SuriaNorth']);
    expect(conflicts).toEqual([]);
  });
  test('of two severities the team’s wins, and it is told', () => {
    const { policy, conflicts } = won({ severities: { phone: 'stop' } }, { severities: { phone: 'note' } });
    expect(policy.severities.phone).toBe('note');
    expect(conflicts).toEqual(['severities.phone: team']);
  });
  test('what the company calls final stays the company’s', () => {
    const { policy, conflicts } = won(
      { severities: { phone: 'stop' }, final: ['phone'], phraseRules: [rule({ final: true, severity: 'stop' })] },
      { severities: { phone: 'note' }, phraseRules: [rule({ severity: 'note' })] },
    );
    expect(policy.severities.phone).toBe('stop');
    expect(policy.final).toEqual(['phone']);
    expect(policy.phraseRules.map(({ severity }) => severity)).toEqual(['stop']);
    expect(conflicts).toEqual(['severities.phone: company', 'phraseRules[bear]: company']);
  });
  test('the same words under another name are one rule, the team’s', () => {
    const { policy, conflicts } = won(
      { phraseRules: [rule({})] },
      { phraseRules: [rule({ id: 'ours', phrase: 'Bear  WITH us', severity: 'note' })] },
    );
    expect(policy.phraseRules.map(({ id }) => id)).toEqual(['ours']);
    expect(conflicts).toEqual(['phraseRules[bear]: team']);
  });
  test('hours, blocks and articles: the team is nearer', () => {
    const hours = { tz: 'Asia/Jakarta', days: 'Mon-Fri', open: '08:00', close: '12:00' };
    const block = { id: 'close-en', act: 'close', lang: 'en', text: 'Thank you.' } as const;
    const { pack, conflicts } = won(
      { hours, blocks: [block] },
      { hours: { ...hours, close: '17:00' }, blocks: [{ ...block, text: 'Thanks.' }] },
    );
    expect([pack.hours?.close, pack.blocks?.[0]?.text]).toEqual(['17:00', 'Thanks.']);
    expect(conflicts).toEqual(['hours: team', 'blocks[close-en]: team']);
  });
  test('a pack in simulation changes nothing of the other', () => {
    const { policy } = won(
      { severities: { phone: 'stop' }, phraseRules: [rule({})] },
      { rollout: 'simulate', severities: { phone: 'note' }, phraseRules: [rule({ id: 'soon', phrase: 'as soon as' })] },
    );
    expect(policy.severities.phone).toBe('stop');
    expect(policy.phraseRules.map(({ id }) => id)).toEqual(['bear']);
  });
});
