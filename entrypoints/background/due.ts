import { text } from '../../lib/languages/text.ts';
import { dueBy, noteAnnounced } from '../../lib/records/promises.ts';
import { readSetting } from '../../lib/records/shelf.ts';
import { isOpenAt, workingTimeOf } from '../../lib/records/working-time.ts';
import { hour } from '../../lib/wall-clock.ts';
import { browser } from '../shared/browser.ts';
import { currentSettings, guidelinesFor, now, withRecords } from './world.ts';

const alarm = 'tenang-due';
const note = 'tenang-due';
/** Minutes between two looks. */
const period = 5;
/** A promise is announced this long before it is due. */
const ahead = hour / 2;

const icon = () => browser.action ?? browser.browserAction;

/** How many promises are past their time or nearly so, on the icon. A tab's own sign lies over it. */
async function showCount(count: number): Promise<void> {
  await icon().setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  await icon().setBadgeBackgroundColor({ color: '#8a5a00' });
}

/** One quiet word that something is due: a number, never what, to whom, or by whom. */
async function announce(count: number): Promise<void> {
  const { interfaceLanguage: language } = await currentSettings();
  await browser.notifications.create(note, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: text(language, 'common.name'),
    message: text(language, count === 1 ? 'due.notifyOne' : 'due.notify', { count }),
  });
}

async function look(): Promise<void> {
  const time = workingTimeOf((await guidelinesFor('x', null)).brand);
  await withRecords(
    async (db) => {
      const { overdue, soon, toAnnounce } = await dueBy(db, now(), ahead);
      await showCount(overdue + soon);
      // Out of hours nobody is called to the desk: what came due meanwhile is told when the day begins.
      if (toAnnounce.length === 0 || (time && !isOpenAt(now(), time))) return;
      if ((await readSetting(db, 'announceDue')) !== false) await announce(toAnnounce.length);
      await noteAnnounced(db, toAnnounce, now());
    },
    () => undefined,
  );
}

/** Looks for promises that come due for as long as the browser runs, and says so. */
export function announceDue(): void {
  const safely = () => {
    look().catch((error: unknown) => {
      console.error('Tenang could not look for what is due', error instanceof Error ? error.name : 'unknown');
    });
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) safely();
  });
  browser.notifications.onClicked.addListener((id) => {
    if (id !== note) return;
    void browser.notifications.clear(note);
    void browser.tabs.create({ url: browser.runtime.getURL('desk.html#promises') });
  });
  void browser.alarms.get(alarm).then(async (known) => {
    if (!known) await browser.alarms.create(alarm, { delayInMinutes: 1, periodInMinutes: period });
  });
  safely();
}
