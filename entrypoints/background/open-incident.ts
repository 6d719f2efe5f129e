import type { Incident } from '../../lib/incident/incident.ts';
import { browser } from '../shared/browser.ts';
import type { Session } from './session.ts';
import { newId } from './world.ts';

/** The checklist in a tab's panel, where the post stands, and whom it was about. */
interface Kept {
  readonly incident: Incident;
  readonly link: string | null;
  readonly person: { readonly handle: string; readonly name: string } | null;
}
export interface OpenIncident extends Kept {
  readonly opening: string;
  readonly answers: number;
}
export type Shown = OpenIncident | 'choosing';

/**
 * Deleting and apologising takes longer than the browser lets the background live: what a tab's panel shows waits in the memory of this
 * run of the browser, which only the extension's own pages can read.
 */
const keyOf = ({ tabId }: Session) => `incident ${tabId}`;
const known = new WeakMap<Session, Shown | null>();

/** What the panel of this tab shows of an incident; null while nothing is open. */
export async function shownIn(session: Session): Promise<Shown | null> {
  const before = known.get(session);
  if (before !== undefined) return before;
  const key = keyOf(session);
  const { [key]: kept } = await browser.storage.session.get(key);
  const found = (kept as Kept | 'choosing' | undefined) ?? null;
  const shown = found === null || found === 'choosing' ? found : { ...found, opening: newId(), answers: 0 };
  // Somebody may have opened another meanwhile.
  const since = known.get(session);
  if (since !== undefined) return since;
  known.set(session, shown);
  return shown;
}

export async function show(session: Session, shown: Shown | null): Promise<void> {
  known.set(session, shown);
  const key = keyOf(session);
  if (shown === null) await browser.storage.session.remove(key);
  else if (shown === 'choosing') await browser.storage.session.set({ [key]: shown });
  else {
    const { incident, link, person } = shown;
    await browser.storage.session.set({ [key]: { incident, link, person } satisfies Kept });
  }
}

/** A closed tab has no panel to show it in; its incident stays in the records. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void browser.storage.session.remove(`incident ${tabId}`));
}
