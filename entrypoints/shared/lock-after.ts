import { browser } from './browser.ts';

/** After how many minutes without a touch the records lock by themselves. */
export const lockAfterChoices = [5, 15, 30, 60] as const;
export type LockAfter = (typeof lockAfterChoices)[number];
const usual: LockAfter = 15;

export async function readLockAfter(): Promise<LockAfter> {
  const { lockAfter } = await browser.storage.local.get('lockAfter');
  return lockAfterChoices.find((minutes) => minutes === lockAfter) ?? usual;
}

export async function writeLockAfter(lockAfter: LockAfter): Promise<void> {
  await browser.storage.local.set({ lockAfter });
}

export function watchLockAfter(changed: (minutes: LockAfter) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes.lockAfter) void readLockAfter().then(changed);
  });
}
