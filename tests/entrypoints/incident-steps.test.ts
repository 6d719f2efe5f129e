import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { PanelState } from '../../components/panel-state.ts';
import { fromPanel } from '../../entrypoints/background/from-panel.ts';
import { incidentIn } from '../../entrypoints/background/incident.ts';
import type { Session } from '../../entrypoints/background/session.ts';
import { openDb } from '../../entrypoints/background/world.ts';
import type { PanelMessage } from '../../entrypoints/shared/messages/panel.ts';
import { incidentsOf } from '../../lib/records/incidents.ts';
import { knownAs, tabOf } from './tab.ts';

/** After something private was posted: what the panel asks for, what is kept, and what outlives the background. */

vi.mock('../../entrypoints/shared/browser.ts', async () => {
  const { browserOver, storageStandIn } = await import('./browser-storage.ts');
  const { storage, ...rest } = browserOver(storageStandIn());
  const memory = storageStandIn();
  const session = { ...browserOver(memory).storage.local, remove: async (key: string) => memory.local.delete(key) };
  return { browser: { ...rest, storage: { ...storage, session } } };
});

const words = 'Nadia, you still owe RM354.20 on this line.';
const post = {
  author: 'brand',
  handle: 'SuriaCare',
  name: 'Suria',
  id: '9',
  text: words,
  link: 'https://x.com/s/status/9',
};

const say = (session: Session, message: PanelMessage) => fromPanel(session, message, () => undefined);
/** The tab in Nadia's conversation, in which we have posted. */
function atNadia() {
  const tab = tabOf('x', 'https://x.com/nadia/status/1');
  const { view } = tab.session;
  if (!view) throw new Error('The tab shows nothing.');
  tab.session.view = {
    ...view,
    box: { id: 'b', kind: 'reply', audience: 'public', because: 'test' },
    reading: { ...view.reading, below: [{ ...post, author: 'brand' }] },
  };
  return tab;
}
const checklist = async (session: Session) => {
  const shown = await incidentIn(session);
  if (shown?.state !== 'open') throw new Error(`The checklist is not open: ${shown?.state}`);
  return shown;
};
async function opened() {
  const tab = atNadia();
  await say(tab.session, { type: 'incident-begin' });
  await say(tab.session, { type: 'incident-open', index: 0 });
  return tab;
}
const insertions = ({ told }: ReturnType<typeof tabOf>) => told.filter(({ type }) => type === 'insert');

beforeEach(async () => {
  await (await openDb()).settings.clear();
  await say(atNadia().session, { type: 'incident-close' });
});

test('the record has kinds and no value; the checklist has the way to the post', async () => {
  const { session } = await opened();
  const shown = await checklist(session);
  expect(shown.link).toBe(post.link);
  expect(shown.incident.kinds).toContain('amount-owed');
  expect(JSON.stringify(await (await openDb()).settings.toArray())).not.toMatch(/354|Nadia|status/i);
});

test('a tick is answered by count, kept or not', async () => {
  const { session } = await opened();
  await say(session, { type: 'incident-step', step: 'deleted', done: true });
  await say(session, { type: 'incident-step', step: 'my-commissioner', done: true });
  expect((await checklist(session)).answers).toBe(2);
  const [kept] = await incidentsOf(await openDb());
  expect(Object.keys(kept?.done ?? {})).toEqual(['deleted', 'my-commissioner']);

  await (await openDb()).settings.clear();
  await say(session, { type: 'incident-step', step: 'apologised', done: true });
  const after = await checklist(session);
  expect([after.answers, after.incident.done.apologised]).toEqual([3, undefined]);
  expect(session.notice?.tone).toBe('warning');
});

test('the browser stops the background between two ticks: the same checklist stands there, opened anew', async () => {
  const { session } = await opened();
  await say(session, { type: 'incident-step', step: 'deleted', done: true });
  const before = await checklist(session);
  // What begins anew knows nothing of its first life but the tab.
  const { session: later } = atNadia();
  const after = await checklist(later);
  expect([after.incident, after.link]).toEqual([before.incident, before.link]);
  expect(after.opening).not.toBe(before.opening);
  await say(later, { type: 'incident-step', step: 'leadTold', done: true });
  expect(Object.keys((await checklist(later)).incident.done)).toEqual(['deleted', 'leadTold']);
});

test('put away it stays away, also after a stop', async () => {
  const { session } = await opened();
  await say(session, { type: 'incident-close' });
  expect(await incidentIn(session)).toBeNull();
  expect(await incidentIn(atNadia().session)).toBeNull();
});

test('the apology goes into her conversation, and never below somebody else’s post', async () => {
  const tab = await opened();
  await say(tab.session, { type: 'incident-apologise' });
  expect(insertions(tab)).toHaveLength(1);
  const { view } = tab.session;
  if (view) tab.session.view = { ...view, reading: { ...view.reading, customer: { handle: 'dimas', name: 'Dimas' } } };
  const shown: PanelState['incident'] = await checklist(tab.session);
  expect(shown).toMatchObject({ isHere: false });
  expect(shown.apology).toContain('Nadia');
  await say(tab.session, { type: 'incident-apologise' });
  expect(insertions(tab)).toHaveLength(1);
});

test('her case is handed over with the note, another one never', async () => {
  const { session } = atNadia();
  const db = await openDb();
  const openedAt = '2026-11-20T09:00:00.000Z';
  const one = { customerId: 'c', title: 'line mati', site: 'x', threadId: '1', openedAt, state: 'waiting' } as const;
  await db.cases.bulkPut([
    { ...one, id: 'hers' },
    { ...one, id: 'other', customerId: 'd' },
  ]);
  session.caseView = knownAs('c', 'Nadia');
  await say(session, { type: 'hand-over', caseId: 'other', to: 'Rudi', note: 'be kind' });
  await say(session, { type: 'hand-over', caseId: 'hers', to: ' Rudi ', note: 'be kind' });
  expect((await db.cases.get('other'))?.handedTo).toBeUndefined();
  expect(await db.cases.get('hers')).toMatchObject({ handedTo: 'Rudi', handedNote: 'be kind' });
  await say(session, { type: 'hand-over', caseId: 'hers', to: '', note: '' });
  expect((await db.cases.get('hers'))?.handedTo).toBeUndefined();
});
