import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { checkDraft } from '../../entrypoints/background/check.ts';
import { fromCard } from '../../entrypoints/background/from-card.ts';
import { fromPage } from '../../entrypoints/background/from-page.ts';
import { forgetGuidelines, openDb, watchWorld } from '../../entrypoints/background/world.ts';
import { nobody } from '../../lib/guard/let-be.ts';
import { openRecords } from '../../lib/records/db.ts';
import { unacceptFinding } from '../../lib/records/reviews.ts';
import { tabOf } from './tab.ts';

/** "Not private" said on the card: in whose conversation it counts, and how it is taken back. */

vi.mock('../../entrypoints/shared/browser.ts', async () => {
  const { browserOver, storageStandIn } = await import('./browser-storage.ts');
  const { storage, ...rest } = browserOver(storageStandIn());
  const session = browserOver(storageStandIn()).storage.local;
  return { browser: { ...rest, storage: { ...storage, session } } };
});

const text = 'Nomor Kakak 0812-3456-7890 ya.';
const url = 'https://x.com/suria/status/1';
const unseen = [{ code: 'no-thread', hook: 'article' }];

beforeEach(async () => {
  await (await openDb()).accepted.clear();
  forgetGuidelines();
});

const opened = async (tab = tabOf('x', url)) => {
  await checkDraft(tab.session, { box: 'b', revision: 1, text, audience: 'public' });
  const [finding] = tab.session.drafts.get('b')?.findings.filter(({ kind }) => kind === 'phone') ?? [];
  if (!finding) throw new Error('the number must be found');
  const { start, end } = finding;
  await fromPage(tab.session, { type: 'word', box: 'b', text, audience: 'public', start, end, takesFocus: false });
  return tab;
};
const kept = async () => (await openDb()).accepted.toArray();
const isFound = async ({ session }: ReturnType<typeof tabOf>) => {
  const { findings } = await checkDraft(session, { box: 'b', revision: 2, text, audience: 'public' });
  return findings.some(({ kind }) => kind === 'phone');
};

test('it counts in the conversation of whom the card named', async () => {
  const { session } = await opened();
  await fromCard(session, { type: 'let-be', how: 'here' });
  expect((await kept()).map(({ scopes }) => scopes)).toEqual([['x nadia']]);
});

test('a click that comes when another one is answered does nothing', async () => {
  const { session, answer } = await opened();
  answer({ handle: 'izzat', name: 'Izzat' });
  await fromCard(session, { type: 'let-be', how: 'here' });
  expect(await kept()).toEqual([]);
});

test('the card closes when another one is answered', async () => {
  const { session, answer, shown } = await opened();
  answer({ handle: 'izzat', name: 'Izzat' });
  const { view } = session;
  if (view) await fromPage(session, { type: 'view', view });
  expect(shown()).toEqual({ state: 'closed' });
});

test('what is let be where nobody is answered does not cover somebody whom the page hides', async () => {
  const alone = tabOf('x', url);
  alone.answer(null);
  await opened(alone);
  await fromCard(alone.session, { type: 'let-be', how: 'here' });
  expect((await kept()).map(({ scopes }) => scopes)).toEqual([[nobody]]);
  expect(await isFound(alone)).toBe(false);
  alone.answer(null, unseen);
  expect(await isFound(alone)).toBe(true);
});

test('where the page hides who is answered, “here” is not offered and does nothing', async () => {
  const hidden = tabOf('x', url);
  hidden.answer(null, unseen);
  await opened(hidden);
  expect(hidden.shown()).toMatchObject({ state: 'word', mayAccept: true, mayAcceptHere: false });
  await fromCard(hidden.session, { type: 'let-be', how: 'here' });
  expect(await kept()).toEqual([]);
});

test('taken back in another window it is marked again here', async () => {
  const tab = await opened();
  await fromCard(tab.session, { type: 'let-be', how: 'everywhere' });
  expect(await isFound(tab)).toBe(false);
  const told = vi.fn();
  watchWorld(told);
  const desk = await openRecords();
  const [row] = await kept();
  await unacceptFinding(desk, row?.id ?? '');
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  expect(await isFound(tab)).toBe(true);
});
