import { describe, expect, test } from 'vitest';
import { isFinalRule, placeOf, policyAt } from '../../entrypoints/background/pack-place.ts';
import { newSession } from '../../entrypoints/background/session.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import type { PackPlace } from '../../lib/packs/rule-fields.ts';
import type { Audience, Finding, SiteId } from '../../lib/review/types.ts';

const view = (url: string) => ({
  site: 'facebook' as const,
  url,
  box: null,
  reading: { posts: [], targetId: null, customer: null, complete: true, problems: [] },
  problems: [],
  ownHandle: null,
  dark: false,
});
const at = (site: SiteId, url: string, audience: Audience) =>
  placeOf({ ...newSession(1), site, view: view(url) }, audience);

describe('where a reply stands, as guidelines tell it', () => {
  test.each<[SiteId, string, Audience, PackPlace]>([
    ['x', 'https://x.com/a/status/1', 'public', 'reply'],
    ['x', 'https://x.com/messages/1', 'private', 'direct'],
    ['facebook', 'https://www.facebook.com/suria/posts/1', 'public', 'comment'],
    ['facebook', 'https://www.facebook.com/groups/7/posts/1', 'public', 'group'],
    ['facebook', 'https://www.facebook.com/groups/7/posts/1', 'unknown', 'group'],
    ['facebook', 'https://www.facebook.com/messages/t/1', 'private', 'direct'],
    ['x', 'no address', 'unknown', 'reply'],
  ])('%s %s, %s: %s', (site, url, audience, place) => expect(at(site, url, audience)).toBe(place));
});

const usual = { severities: {}, phraseRules: [], final: [], accepted: [{ rule: 'phone', text: '1' }] };
const pack: Pack = {
  id: 'p',
  version: '1.0.0',
  name: 'P',
  brand: { name: 'S', handles: [], phones: [], emails: [], links: [], addresses: [] },
  severities: { phone: { direct: 'note', otherwise: 'stop' } },
  phraseRules: [
    { id: 'a', phrase: 'be patient', severity: 'stop', advice: 'x', final: true, mustFlag: ['x'], mustPass: ['y'] },
  ],
};

test('the policy is the place’s own, and keeps what the agent has let be', () => {
  expect(policyAt(pack, usual, 'direct', 'en')).toMatchObject({
    severities: { phone: 'note' },
    accepted: usual.accepted,
  });
  expect(policyAt(pack, usual, 'group', 'en').severities.phone).toBe('stop');
  expect(policyAt(null, usual, 'group', 'en')).toBe(usual);
});

test('only a rule that the guidelines call final is final', () => {
  const finding = (rule: string, group: Finding['group']): Finding => ({
    ...{ start: 0, end: 1, kind: 'phrase', group, severity: 'stop', confidence: 1, rule, why: '', fixes: [] },
  });
  const policy = policyAt(pack, usual, 'reply', 'en');
  expect(
    [finding('a', 'phrase'), finding('b', 'phrase'), finding('a', 'leak')].map((one) => isFinalRule(one, policy)),
  ).toEqual([true, false, false]);
});
