import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardState } from '../../components/panel-state.ts';
import { checkDraft, personOf } from '../../entrypoints/background/check.ts';
import { fromCard } from '../../entrypoints/background/from-card.ts';
import { mayPostAnyway, showCard } from '../../entrypoints/background/show.ts';
import { forgetGuidelines, openDb } from '../../entrypoints/background/world.ts';
import type { PackPlace } from '../../lib/packs/rule-fields.ts';
import type { Audience } from '../../lib/review/types.ts';
import { tabOf } from './tab.ts';

/** A final phrase rule that the guidelines limit to places: as final there as one for everywhere, and unknown elsewhere. */

const inForce = vi.hoisted(() => ({ pack: null as import('../../lib/packs/pack.ts').Pack | null }));
vi.mock('../../entrypoints/shared/browser.ts', async () => {
  const { browserOver, storageStandIn } = await import('./browser-storage.ts');
  return { browser: browserOver(storageStandIn()) };
});
vi.mock('../../entrypoints/shared/packs-in-force.ts', () => ({ packsInForce: async () => ({ pack: inForce.pack }) }));

const draft = 'We guarantee a refund.';
const brand = { name: 'Suria', handles: [], phones: [], emails: [], links: [], addresses: [] };
const only = (...places: PackPlace[]) => {
  const texts = { phrase: 'guarantee', advice: 'Nobody can.', mustFlag: [draft], mustPass: ['We try.'] };
  const rule = { id: 'no-guarantee', severity: 'stop', final: true, ...texts } as const;
  inForce.pack = { id: 'p', version: '1.0.0', name: 'P', brand, phraseRules: [{ ...rule, places }] };
};
beforeEach(async () => {
  forgetGuidelines();
  await (await openDb()).accepted.clear();
});

const group = 'https://www.facebook.com/groups/7/posts/1';
const page = 'https://www.facebook.com/suria/posts/1';

describe.each<[string, PackPlace, string, Audience]>([
  ['a group', 'group', group, 'public'],
  ['direct messages', 'direct', page, 'private'],
  ['comments', 'comment', page, 'public'],
])('a final rule for %s alone', (_, place, url, audience) => {
  const checked = async () => {
    only(place);
    const tab = tabOf('facebook', url);
    const found = await checkDraft(tab.session, { box: 'b', revision: 1, text: draft, audience });
    const [finding] = found.findings.filter(({ rule }) => rule === 'no-guarantee');
    if (!finding) throw new Error('the rule must find it');
    return { ...tab, found, finding };
  };

  test('can’t be posted all the same', async () => {
    const { session, found } = await checked();
    expect(await mayPostAnyway(session, [found])).toBe(false);
  });

  test('is not offered as “not private”, and the word for it does nothing', async () => {
    const { session, found, finding, shown } = await checked();
    const card = { state: 'word', draft: found, finding, takesFocus: false, person: personOf(session) } as const;
    session.card = card;
    await showCard(session);
    expect(shown()).toMatchObject({ state: 'word', mayAccept: false, mayTurnOff: false } satisfies Partial<CardState>);
    for (const how of ['here', 'everywhere', 'rule'] as const) await fromCard(session, { type: 'let-be', how });
    expect(session.card).toBe(card);
    expect(await (await openDb()).accepted.count()).toBe(0);
  });
});

test('where the rule does not hold, nothing of it is found', async () => {
  only('group');
  const { session } = tabOf('facebook', page);
  const found = await checkDraft(session, { box: 'b', revision: 1, text: draft, audience: 'public' });
  expect(found.findings.filter(({ group }) => group === 'phrase')).toEqual([]);
  expect(await mayPostAnyway(session, [found])).toBe(true);
});
