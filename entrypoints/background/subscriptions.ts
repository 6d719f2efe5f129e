import { browser } from '../shared/browser.ts';
import { forgetVerdicts } from '../shared/red-tests.ts';
import { checkSubscriptions, obeyPolicy, readSubscriptions } from '../shared/subscriptions.ts';
import { now, withRecords } from './world.ts';

const alarm = 'tenang-guidelines';
/** Minutes between two looks at a subscription. */
const period = 180;

async function lookAll(): Promise<void> {
  await obeyPolicy();
  if ((await readSubscriptions()).length === 0) return;
  await withRecords(
    (db) => checkSubscriptions(db, now()),
    () => undefined,
  );
}

/** What fails is told by name only; the next alarm tries again. */
function look(): void {
  lookAll().catch((error: unknown) => {
    console.error('Tenang could not look after its guidelines', error instanceof Error ? error.name : 'unknown');
  });
}

/** What the organisation has newly set is looked at at once, everything else when its time comes. */
async function begin(): Promise<void> {
  await obeyPolicy();
  if ((await readSubscriptions()).some(({ checkedAt }) => checkedAt === null)) look();
}

/** Keeps subscribed guidelines fresh and the organisation's policy obeyed, as long as the browser runs. */
export function keepGuidelines(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) look();
  });
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') look();
  });
  void browser.alarms.get(alarm).then(async (known) => {
    if (known) return;
    await browser.alarms.create(alarm, { delayInMinutes: 1, periodInMinutes: period });
  });
  browser.runtime.onInstalled.addListener(() => void forgetVerdicts());
  void begin();
}
