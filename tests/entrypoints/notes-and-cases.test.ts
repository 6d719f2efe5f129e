import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadCase } from '../../entrypoints/background/case.ts';
import { fromPanel } from '../../entrypoints/background/from-panel.ts';
import { handOverIn } from '../../entrypoints/background/hand-over.ts';
import type { Session } from '../../entrypoints/background/session.ts';
import { openDb } from '../../entrypoints/background/world.ts';
import type { PanelMessage } from '../../entrypoints/shared/messages/panel.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import type { Case } from '../../lib/records/schema.ts';
import type { Post } from '../../lib/review/types.ts';
import { knownAs, tabOf } from './tab.ts';

/** A note of a talk belongs to the case in view; what a colleague takes over is told with all that was said. */

vi.mock('../../entrypoints/shared/browser.ts', async () => {
  const { browserOver, storageStandIn } = await import('./browser-storage.ts');
  const { storage, ...rest } = browserOver(storageStandIn());
  return { browser: { ...rest, storage: { ...storage, session: browserOver(storageStandIn()).storage.local } } };
});

// A busy machine with two cores is slow, and that is no fault.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const say = (session: Session, message: PanelMessage) => fromPanel(session, message, () => undefined);
const post = (author: Post['author'], id: string): Post => ({ author, handle: author, name: author, id, text: id });
const kept: Case = {
  id: 'hers',
  customerId: 'c',
  title: 'line cut',
  site: 'x',
  threadId: 't1',
  openedAt: '2026-11-20T09:00:00.000Z',
  state: 'answered',
};

let db: RecordsDb;
let session: Session;
beforeEach(async () => {
  db = await openDb();
  await Promise.all([db.interactions.clear(), db.cases.clear(), db.customers.clear(), db.promises.clear()]);
  await db.customers.put({ id: 'c', displayName: 'Nadia', createdAt: kept.openedAt, words: [] });
  session = tabOf('x', 'https://x.com/nadia/status/t1').session;
  const { view } = session;
  if (!view) throw new Error('The tab shows nothing.');
  session.view = {
    ...view,
    reading: {
      ...view.reading,
      posts: [post('customer', 't1')],
      below: [post('brand', '2'), post('bystander', '3'), post('customer', '4')],
    },
  };
  session.caseView = knownAs('c', 'Nadia');
});

const note = {
  type: 'add-note',
  text: 'Marah. Kami telepon besok jam 10.',
  channel: 'telephone',
  mood: 'angry',
} as const;

test.each<[string, readonly Case[], string | undefined]>([
  ['the case in view', [{ ...kept, id: 'older', threadId: 't0', openedAt: '2026-11-21T09:00:00.000Z' }, kept], 'hers'],
  ['her latest that still goes on, where this thread is none', [{ ...kept, threadId: 't9' }], 'hers'],
  ['no case, where all are done', [{ ...kept, threadId: 't9', state: 'followed-up' }], undefined],
  ['no case of somebody else', [{ ...kept, customerId: 'd' }], undefined],
])('a note of a call belongs to %s', async (_, cases, caseId) => {
  await db.cases.bulkPut([...cases]);
  await say(session, note);
  const [row] = await db.interactions.toArray();
  expect(row).toMatchObject({ customerId: 'c', text: note.text, mood: 'angry' });
  expect(row?.caseId).toBe(caseId);
  expect(await db.promises.toArray()).toMatchObject([{ what: 'Kami telepon besok jam 10', state: 'open' }]);
  expect(session.notice).toMatchObject({ text: 'Note saved.', tone: 'plain' });
});

test('a note that could not be kept is not said to be, and its words are given back', async () => {
  await db.customers.clear();
  await say(session, note);
  expect(await db.interactions.count()).toBe(0);
  expect(session.notice?.tone).toBe('warning');
  expect(session.notice?.text).toContain(note.text);
});

test('who takes over is told how long it has gone on: all that she and we said, and no stranger', async () => {
  await db.cases.put(kept);
  const { kept: hers } = await handOverIn(session, 'en');
  expect(hers).toMatchObject({
    caseId: 'hers',
    note: 'The conversation runs hot after 3 posts; a fresh voice would help.',
  });
});

describe('what the page shows is recorded by itself', () => {
  const seen = (author: Post['author'], id: string, handle: string): Post => ({
    ...post(author, id),
    handle,
    at: '2026-11-21T09:00:00.000Z',
  });
  const talk = [seen('customer', '1', 'nadia'), seen('bystander', '2', 'someone'), seen('brand', '3', 'SuriaCare')];
  const box = (audience: 'public' | 'private') => ({ id: 'b', kind: 'reply', audience, because: 'test' }) as const;
  const look = async (audience: 'public' | 'private', posts: readonly Post[]) => {
    const { view } = session;
    if (!view) throw new Error('The tab shows nothing.');
    const { below: _, ...reading } = view.reading;
    await loadCase(session, { ...view, box: box(audience), reading: { ...reading, posts: [...posts] } });
    return (await db.interactions.toArray()).map(({ text }) => text).sort();
  };
  beforeEach(async () => {
    await Promise.all([db.identities.clear(), db.settings.clear()]);
  });

  test('in public, once we have answered; never who only passes by', async () => {
    expect(await look('public', talk.slice(0, 2))).toEqual([]);
    expect(await look('public', talk)).toEqual(['1', '3']);
    expect((await db.identities.toArray()).map(({ value }) => value)).toEqual(['nadia']);
  });

  test('in private only where the agent says so, and no more when she takes it back', async () => {
    expect(await look('private', talk)).toEqual([]);
    await say(session, { type: 'record-direct', wanted: true });
    expect((await db.interactions.toArray()).map(({ text }) => text).sort()).toEqual(['1', '3']);
    await say(session, { type: 'record-direct', wanted: false });
    expect(await look('private', [...talk, seen('customer', '4', 'nadia')])).toEqual(['1', '3']);
  });
});
