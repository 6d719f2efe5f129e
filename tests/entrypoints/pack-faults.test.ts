import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { showPanel } from '../../entrypoints/background/show.ts';
import { openDb } from '../../entrypoints/background/world.ts';
import type { PanelCommand } from '../../entrypoints/shared/messages/panel.ts';
import { writeSettings } from '../../entrypoints/shared/settings.ts';
import { tabOf } from './tab.ts';

vi.mock('../../entrypoints/shared/browser.ts', async () => {
  const { browserOver, storageStandIn } = await import('./browser-storage.ts');
  const { storage, ...rest } = browserOver(storageStandIn());
  const session = browserOver(storageStandIn()).storage.local;
  return { browser: { ...rest, storage: { ...storage, session } } };
});

test('every panel is told of a team’s guidelines that can’t be read', async () => {
  const db = await openDb();
  const id = 'north@1.0.0';
  await db.packs.put({
    id,
    name: 'North',
    version: '1.0.0',
    json: '{',
    addedAt: '2026-11-01T00:00:00Z',
    active: false,
  });
  await writeSettings({ teamPackId: id });
  const { session } = tabOf('x', 'https://x.com/suria/status/1');
  const told: PanelCommand[] = [];
  type Port = typeof session.panels extends Set<infer Each> ? Each : never;
  session.panels.add({ postMessage: (said: PanelCommand) => void told.push(said) } as unknown as Port);
  await showPanel(session);
  expect(told.at(-1)).toMatchObject({ state: { packFaults: [{ layer: 'team', name: 'North', state: 'lost' }] } });
});
