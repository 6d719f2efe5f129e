// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import type { Draft } from '../../entrypoints/desk/guidelines/use-draft.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import { browserOver, storageStandIn } from './browser-storage.ts';

const storage = storageStandIn();
vi.mock('../../entrypoints/shared/browser.ts', () => ({ browser: browserOver(storage) }));

/** Web locks, which jsdom has not: one after the other. */
let last: Promise<unknown> = Promise.resolve();
Object.defineProperty(navigator, 'locks', {
  value: {
    request: (_name: string, deed: () => Promise<unknown>) => {
      last = last.then(deed);
      return last;
    },
  },
});
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const inForce = { id: 'acme', version: '1.0.0', name: 'Acme' } as Pack;
const closes: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closes.splice(0)) await close();
});

interface Window {
  useDraft(base: Pack): Draft | null;
  tell(draft: Draft | null): void;
}

function Room({ useDraft, tell }: Window) {
  tell(useDraft(inForce));
  return null;
}

/** A window of the desk, with its own memory of the draft. */
async function openDesk() {
  vi.resetModules();
  const { useDraft } = await import('../../entrypoints/desk/guidelines/use-draft.ts');
  let draft: Draft | null = null;
  const tell = (now: Draft | null) => {
    draft = now;
  };
  const root = createRoot(document.createElement('div'));
  const show = () => act(async () => root.render(<Room useDraft={useDraft} tell={tell} />));
  const leave = () => act(async () => root.render(null));
  await show();
  closes.push(() => act(async () => root.unmount()));
  const now = (): Draft => {
    if (!draft) throw new Error('There is no draft.');
    return draft;
  };
  await vi.waitFor(() => now());
  return { now, show, leave, write: (name: string) => act(async () => now().change({ ...now().pack, name })) };
}

const settled = () => act(async () => void (await last));

test('two windows write on one draft: what one writes stands in the other, nothing is written over, and undo comes back', async () => {
  const [one, other] = [await openDesk(), await openDesk()];
  await one.write('Acme, one rule more');
  await settled();
  await vi.waitFor(() => expect(other.now().pack.name).toBe('Acme, one rule more'));
  await act(async () =>
    other.now().change({ ...other.now().pack, version: '1.0.0', brands: ['acme'] } as unknown as Pack),
  );
  await settled();
  await vi.waitFor(() => expect(one.now().pack).toMatchObject({ name: 'Acme, one rule more', brands: ['acme'] }));
  // Fast writing hears no echo of itself.
  await one.write('A');
  await one.write('Ab');
  await settled();
  expect(one.now().pack.name).toBe('Ab');
  await act(async () => one.now().undo());
  expect(one.now().pack.name).toBe('A');
});

test('a window that looked elsewhere meanwhile goes on from what another has written', async () => {
  const [one, other] = [await openDesk(), await openDesk()];
  await one.write('Acme, one rule more');
  await settled();
  await one.leave();
  await other.write('Acme, two rules more');
  await settled();
  await one.show();
  await vi.waitFor(() => expect(one.now().pack.name).toBe('Acme, two rules more'));
  await act(async () => other.now().discard());
  await settled();
  await vi.waitFor(() => expect(one.now().pack.name).toBe('Acme'));
});
