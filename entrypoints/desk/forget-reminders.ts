import { normaliseIdentity } from '../../lib/records/identity.ts';
import type { Identity } from '../../lib/records/schema.ts';
import { browser } from '../shared/browser.ts';

interface Resting {
  readonly site: 'x' | 'facebook';
  readonly to: { readonly handle: string } | null;
}

/** Replies to somebody who was erased rest no longer: their text goes from this run of the browser. */
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
}
