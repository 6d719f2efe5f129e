import { browser } from '../shared/browser.ts';
import { letGo } from '../shared/let-go.ts';
import { readSettings } from '../shared/settings.ts';
import { newId, now, withRecords } from './world.ts';

const alarm = 'tenang-retention';
/** Minutes: once a day. */
const period = 24 * 60;

async function round(): Promise<void> {
  await withRecords(
    async (db) => letGo(db, await readSettings(), now(), newId),
    () => undefined,
  );
}

/** What is older than the retention goes by itself, once a day, whether or not anybody opens the desk. */
export function keepRetention(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== alarm) return;
    round().catch((error: unknown) => {
      console.error('Tenang could not let go what is too old', error instanceof Error ? error.name : 'unknown');
    });
  });
  void browser.alarms.get(alarm).then(async (known) => {
    if (!known) await browser.alarms.create(alarm, { delayInMinutes: 5, periodInMinutes: period });
  });
}
