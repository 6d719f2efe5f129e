import { beforeEach, expect, test, vi } from 'vitest';
import { browserOver, storageStandIn } from './browser-storage.ts';

const storage = storageStandIn();
const heard = vi.hoisted(() => [] as ((message: unknown) => unknown)[]);
vi.mock('../../entrypoints/shared/browser.ts', () => {
  const browser = browserOver(storage);
  const onMessage = { addListener: (listener: (message: unknown) => unknown) => void heard.push(listener) };
  return { browser: { ...browser, runtime: { ...browser.runtime, onMessage } } };
});
const reload = vi.fn();
vi.stubGlobal('window', { location: { reload } });

beforeEach(async () => {
  vi.resetModules();
  heard.length = 0;
  storage.listeners.clear();
  reload.mockClear();
  const { followLock } = await import('../../entrypoints/desk/lock/LockGate.tsx');
  followLock();
});

const tell = (type: string) => {
  for (const hear of heard) hear({ type });
};

test('a key that comes and a change-over tell another window of the same moment: it begins anew once', () => {
  for (const told of storage.listeners) told({ recordsKey: { newValue: 'cm9vdA' } }, 'session');
  tell('records-change-over');
  expect(reload).toHaveBeenCalledOnce();
});

test('another message is none of its business', () => {
  tell('something-else');
  expect(reload).not.toHaveBeenCalled();
});
