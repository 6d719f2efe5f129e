import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { checkDraft } from '../../entrypoints/background/check.ts';
import { fromCard } from '../../entrypoints/background/from-card.ts';
import { showCard } from '../../entrypoints/background/show.ts';
import { tabOf } from './tab.ts';

vi.mock('../../entrypoints/shared/browser.ts', async () => {
  const { browserOver, storageStandIn } = await import('./browser-storage.ts');
  return { browser: browserOver(storageStandIn()) };
});

const heldTab = async () => {
  const tab = tabOf('x', 'https://x.com/nadia/status/1');
  const text = 'Your number is 012-774 8831';
  const draft = await checkDraft(tab.session, { box: 'b', revision: 1, text, audience: 'public' });
  const posts = [{ draft, asked: true, safe: null }];
  tab.session.card = { state: 'held', why: 'leak', posts, news: null, files: [], privateWay: false };
  await showCard(tab.session);
  return tab;
};

test('a dialog that is being drawn while the agent decides does not come back', async () => {
  const { session, told, shown } = await heldTab();
  expect(shown()?.state).toBe('held');
  const drawing = showCard(session);
  await fromCard(session, { type: 'back' });
  await drawing;
  expect(shown()?.state).toBe('closed');
  const said = told.flatMap((command) => (command.type === 'card' ? [command.show] : []));
  expect(said.at(-1)).toBe('closed');
});

test('the page knows that the agent goes back before the dialog is gone: the next press is held anew', async () => {
  const { session, told } = await heldTab();
  await fromCard(session, { type: 'back' });
  const said = told.map((command) => (command.type === 'card' ? command.show : command.type));
  expect(said.slice(-2)).toEqual(['back', 'closed']);
});
