import { browser } from '../shared/browser.ts';
import { readLockAfter, watchLockAfter } from '../shared/lock-after.ts';
import { dropRoot, readRoot } from '../shared/records-key.ts';
import { isStayingOpen } from '../shared/stay-open.ts';
import { now } from './world.ts';

/** The records lock by themselves when nobody touches anything; see stay-open.ts for what may hold that off, and for an hour at most. */

// An alarm: the browser may stop the background while the work goes on.
const alarm = 'tenang-lock-later';
/** In storage.session: since when the lock is held off. Milliseconds since the epoch. */
const since = 'heldOffSince';
/** Nothing holds the lock off for longer. Milliseconds. */
const longest = 60 * 60 * 1000;

async function noLonger(): Promise<void> {
  await browser.alarms.clear(alarm);
  await browser.storage.session.remove(since);
}

async function lockOrWait(): Promise<void> {
  if ((await readRoot()) === null) return noLonger();
  const { [since]: known } = await browser.storage.session.get(since);
  const began = typeof known === 'number' ? known : now();
  if ((await isStayingOpen()) && now() - began < longest) {
    await browser.storage.session.set({ [since]: began });
    await browser.alarms.create(alarm, { delayInMinutes: 1 });
    return;
  }
  await dropRoot();
  await noLonger();
}

async function lookAgain(): Promise<void> {
  const state = await browser.idle.queryState((await readLockAfter()) * 60);
  await (state === 'active' ? noLonger() : lockOrWait());
}

const safely = (deed: () => Promise<void>) => {
  deed().catch((error: unknown) =>
    console.error('Tenang could not lock the records', error instanceof Error ? error.name : 'unknown'),
  );
};

/** Locks when nothing was touched for the minutes that were chosen, and when the screen is locked. */
export function lockWhenIdle(): void {
  browser.idle.onStateChanged.addListener((state) => safely(state === 'active' ? noLonger : lockOrWait));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) safely(lookAgain);
  });
  const set = (minutes: number) => browser.idle.setDetectionInterval(minutes * 60);
  safely(async () => set(await readLockAfter()));
  watchLockAfter(set);
}
