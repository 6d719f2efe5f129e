import type { RootKey } from '../../lib/records/lock/passphrase.ts';
import type { Keyring } from '../../lib/records/lock/state.ts';
import { browser } from './browser.ts';

/**
 * Where the key of the records is while they are unlocked: in storage.session, which the browser keeps in memory, empties when it ends, and shows
 * to the extension's own pages alone. A variable would be gone whenever the browser stops the background. See docs/lock.md.
 */
const key = 'recordsKey';

export async function readRoot(): Promise<RootKey | null> {
  const { [key]: root } = await browser.storage.session.get(key);
  return typeof root === 'string' ? root : null;
}

export async function keepRoot(root: RootKey): Promise<void> {
  await browser.storage.session.set({ [key]: root });
}

/** Locks: whoever watches lets go of what is open. */
export async function dropRoot(): Promise<void> {
  await browser.storage.session.remove(key);
}

export const keyring: Keyring = { crypto: globalThis.crypto, readRoot };

/** Calls `changed` when somebody locks or unlocks, in whichever window. */
export function watchRoot(changed: (root: RootKey | null) => void, signal?: AbortSignal): void {
  const listener = (
    changes: Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>,
    area: string,
  ) => {
    const change = area === 'session' ? changes[key] : undefined;
    // Some browsers tell of a value that was written once more.
    if (change && change.newValue !== change.oldValue)
      changed(typeof change.newValue === 'string' ? change.newValue : null);
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
