import { counted, type RuleCount, type RuleCounts } from '../../lib/packs/rule-counts.ts';
import { browser } from './browser.ts';

const key = 'guidelineCounts';

/** How often each rule of the guidelines was shown and sent with. */
export async function readRuleCounts(): Promise<RuleCounts> {
  const stored = await browser.storage.local.get(key);
  return (stored[key] as RuleCounts | undefined) ?? {};
}

/** Counts one more of each; two tabs may do so at the same time. */
export async function addRuleCounts(keys: readonly string[], what: keyof RuleCount): Promise<void> {
  if (keys.length === 0) return;
  await navigator.locks.request('tenang-guideline-counts', async () => {
    await browser.storage.local.set({ [key]: counted(await readRuleCounts(), keys, what) });
  });
}
