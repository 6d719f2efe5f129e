import { text } from '../../lib/languages/text.ts';
import type { SiteId } from '../../lib/review/types.ts';
import { browser } from '../shared/browser.ts';
import { setAside } from './parking.ts';
import type { Session } from './session.ts';
import { notice } from './show.ts';
import { currentSettings, newId, now } from './world.ts';

/** How long the agent lets a reply rest. Milliseconds. */
const waitFor = 10 * 60 * 1000;

/** A reply that rests. Kept for this run of the browser: the page that holds its box lives no longer than that. */
interface Reminder {
  readonly id: string;
  readonly tabId: number;
  readonly site: SiteId;
  readonly to: { readonly handle: string; readonly name: string } | null;
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly due: number;
}

async function readAll(): Promise<readonly Reminder[]> {
  const { reminders } = await browser.storage.session.get('reminders');
  return (reminders as readonly Reminder[] | undefined) ?? [];
}

/** Changes wait for each other: two tabs may rest a reply at the same time. */
function change(to: (before: readonly Reminder[]) => readonly Reminder[]): Promise<void> {
  return navigator.locks.request('tenang-reminders', async () => {
    await browser.storage.session.set({ reminders: to(await readAll()) });
  });
}

export async function remindersFor(tabId: number): Promise<readonly Reminder[]> {
  return (await readAll()).filter((each) => each.tabId === tabId);
}

/** Lets a reply rest; answers with what the page is to watch. */
export async function rest(session: Session, draft: string): Promise<{ readonly id: string; readonly due: number }> {
  const { tabId, site } = session;
  const person = session.view?.reading.customer ?? null;
  const reminder: Reminder = { id: newId(), tabId, site, to: person, text: draft, due: now() + waitFor };
  await change((before) => [...before, reminder]);
  return reminder;
}

/** The time is over: the panel says so. A draft whose box is gone meanwhile is kept for this person, and not lost. */
export async function reminded(session: Session, id: string, stands: boolean): Promise<void> {
  const reminder = (await readAll()).find((each) => each.id === id);
  if (!reminder) return;
  await change((before) => before.filter((each) => each.id !== id));
  const { interfaceLanguage } = await currentSettings();
  const { to, site } = reminder;
  if (!stands && to) session.parked = await setAside(site, to.handle, reminder.text);
  const name = to?.name ?? '';
  const key = stands ? 'guard.remindStands' : 'guard.remindKept';
  notice(session, text(interfaceLanguage, name === '' ? 'guard.remindNobody' : key, { name }));
  flagged.add(session.tabId);
  await icon().setBadgeText({ text: '!', tabId: session.tabId });
}

/** Tabs whose icon shows that a reminder came. */
const flagged = new Set<number>();
const icon = () => browser.action ?? browser.browserAction;

/** The agent writes here again: the sign on the icon has done its work. */
export function seenReminder({ tabId }: Session): void {
  if (flagged.delete(tabId)) void icon().setBadgeText({ text: '', tabId });
}
