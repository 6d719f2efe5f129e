// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, expect, test, vi } from 'vitest';
import { InsertPrivate } from '../../components/panel/InsertPrivate.tsx';
import { fromPanel } from '../../entrypoints/background/from-panel.ts';
import { textFor } from '../../entrypoints/background/parking.ts';
import { openDb } from '../../entrypoints/background/world.ts';
import { panelMessage } from '../../entrypoints/shared/messages/panel.ts';
import type { Audience } from '../../lib/review/types.ts';
import { click, draw, find, has } from '../components/drawing.ts';
import { tabOf } from './tab.ts';

/** Private words on their way from a click in the panel, over the message, to what the page is told. */

vi.mock('../../entrypoints/shared/browser.ts', async () => {
  const { browserOver, storageStandIn } = await import('./browser-storage.ts');
  const { storage, ...rest } = browserOver(storageStandIn());
  const session = browserOver(storageStandIn()).storage.local;
  return { browser: { ...rest, storage: { ...storage, session } } };
});

const words = 'It is RM354.20, due on Tuesday.';

async function panelBeside(shown: Audience, really: Audience = shown) {
  const tab = tabOf('x', 'https://x.com/nadia/status/1');
  const { session } = tab;
  if (session.view)
    session.view = { ...session.view, box: { id: 'b', kind: 'reply', audience: really, because: 'test' } };
  session.suggestions = { state: 'ready', replies: [], private: words };
  const done: Promise<void>[] = [];
  await draw(
    <InsertPrivate
      audience={shown}
      insert={(how) => {
        const message = v.parse(panelMessage, { type: 'insert-private', how });
        done.push(fromPanel(session, message, () => undefined));
      }}
    />,
  );
  const inserted = async () => {
    await Promise.all(done);
    return tab.told.flatMap((command) => (command.type === 'insert' ? [command.text] : []));
  };
  return { session, inserted };
}

beforeEach(async () => {
  await (await openDb()).parked.clear();
});

test('a box that only she reads takes them at once', async () => {
  const { inserted } = await panelBeside('private');
  await click(find('button'));
  expect(await inserted()).toEqual([words]);
});

test.each(['public', 'unknown'] as const)(
  'readers %s: it warns first, and the first answer keeps them',
  async (audience) => {
    const { inserted } = await panelBeside(audience);
    await click(find('button'));
    expect(find('[role=alertdialog]').textContent).toContain('Everyone can read this box.');
    expect(await inserted()).toEqual([]);
    await click(document.activeElement as HTMLElement);
    expect(await inserted()).toEqual([]);
    expect(await textFor('x', 'nadia')).toBe(words);
  },
);

test('after the warning they go in where the agent says so', async () => {
  const { inserted } = await panelBeside('public');
  await click(find('button'));
  await click(find('button', 'all the same'));
  expect(await inserted()).toEqual([words]);
  expect(has('[role=alertdialog]')).toBe(false);
});

test('readers that changed under the click: nothing goes in, and the panel says why', async () => {
  const { session, inserted } = await panelBeside('private', 'public');
  await click(find('button'));
  expect(await inserted()).toEqual([]);
  expect(session.notice?.tone).toBe('warning');
});
