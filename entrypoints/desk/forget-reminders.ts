import { normaliseIdentity } from '../../lib/records/identity.ts';
import type { Identity } from '../../lib/records/schema.ts';
import { browser } from '../shared/browser.ts';

interface Resting {
  readonly site: 'x' | 'facebook';
  readonly to: { readonly handle: string } | null;
}

/** Replies to somebody who was erased rest no longer, and none waits for her: their text goes from this run of the browser. */
export async function forgetReminders(whose: readonly Pick<Identity, 'type' | 'value'>[]): Promise<void> {
  const { session } = browser.storage;
  if (!session) return;
  const gone = new Set(whose.map(({ type, value }) => `${type} ${value}`));
  await navigator.locks.request('tenang-reminders', async () => {
    const { reminders } = await session.get('reminders');
    const left = ((reminders as readonly Resting[] | undefined) ?? []).filter(
      ({ site, to }) => to === null || !gone.has(`${site} ${normaliseIdentity(site, to.handle)}`),
    );
    await session.set({ reminders: left });
  });
  // What was set aside while the records could not take it is named as in them: see parkedKey.
  await navigator.locks.request('tenang-parked', async () => {
    const { parked } = await session.get('parked');
    const left = Object.entries((parked as Readonly<Record<string, unknown>> | undefined) ?? {}).filter(
      ([key]) => !gone.has(key),
    );
    await session.set({ parked: Object.fromEntries(left) });
  });
}
