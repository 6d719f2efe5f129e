import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { fromPage } from '../../entrypoints/background/from-page.ts';
import { notice } from '../../entrypoints/background/show.ts';
import { tabOf } from './tab.ts';

/** What is said of the words in a box goes when they are posted; anything else stays until it is dismissed. */

vi.mock('../../entrypoints/shared/browser.ts', async () => {
  const { browserOver, storageStandIn } = await import('./browser-storage.ts');
  const { storage, ...rest } = browserOver(storageStandIn());
  const session = browserOver(storageStandIn()).storage.local;
  return { browser: { ...rest, storage: { ...storage, session } } };
});

const post = {
  type: 'sent',
  box: 'b',
  text: 'Maaf ya, kami cek.',
  audience: 'public',
  at: '2026-11-23T23:00:00.000Z',
  to: null,
} as const;

async function inserted() {
  const { session } = tabOf('x', 'https://x.com/suria/status/1');
  session.inserting.set(1, { text: post.text, isParked: false });
  await fromPage(session, { type: 'inserted', request: 1, ok: true });
  expect(session.notice?.text).toContain('Undo');
  return session;
}

test('the way back of an insertion is no longer offered once the reply is posted', async () => {
  const session = await inserted();
  await fromPage(session, post);
  expect(session.notice).toBeNull();
});

test('what was said since stays', async () => {
  const session = await inserted();
  const before = session.notice?.id ?? 0;
  notice(session, 'Kept for the direct message.');
  expect(session.notice?.id).toBeGreaterThan(before);
  await fromPage(session, post);
  expect(session.notice?.text).toBe('Kept for the direct message.');
});
