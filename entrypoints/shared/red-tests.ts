import { signedText } from '../../lib/packs/canonical.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import { type PackTest, testPackInSlices } from '../../lib/packs/test-pack.ts';
import { reviewDraft } from '../../lib/review/review.ts';
import { browser } from './browser.ts';
import { slices } from './slices.ts';

/** What came of the sentences of a pack, by the pack's own words and by the version that tried it. */
interface Verdict {
  readonly of: string;
  /** The first that did not do what they must. */
  readonly reds: readonly PackTest[];
}

const storageKey = 'guidelineVerdicts';
const most = { verdicts: 12, reds: 5 } as const;

async function nameOf(pack: Pack): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(signedText(pack)));
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${browser.runtime.getManifest().version} ${hex}`;
}

async function verdicts(): Promise<readonly Verdict[]> {
  const stored = await browser.storage.local.get(storageKey);
  return (stored[storageKey] as readonly Verdict[] | undefined) ?? [];
}

function keep(verdict: Verdict): Promise<void> {
  return navigator.locks.request('tenang-verdicts', async () => {
    const others = (await verdicts()).filter((one) => one.of !== verdict.of);
    await browser.storage.local.set({ [storageKey]: [verdict, ...others].slice(0, most.verdicts) });
  });
}

/** Pieces after which the browser is asked for something: it puts a background to sleep that asks for nothing in half a minute. */
const awakeEvery = 500;

function awakeSlices(): () => Promise<void> {
  let pieces = 0;
  return slices(async () => {
    pieces += 1;
    if (pieces % awakeEvery === 0) await browser.storage.local.get(storageKey);
  });
}

/** Another build of the same number may judge otherwise. */
export function forgetVerdicts(): Promise<void> {
  return browser.storage.local.set({ [storageKey]: [] });
}

/**
 * The sentences of a pack that do not do what they must; empty where all are green. Tried in slices, so that a reply that is held meanwhile
 * is decided meanwhile; a pack that was tried before by this version is not tried again.
 */
export async function redTests(pack: Pack): Promise<readonly PackTest[]> {
  const of = await nameOf(pack);
  const known = (await verdicts()).find((one) => one.of === of);
  if (known) return known.reds;
  const tests = await testPackInSlices(pack, reviewDraft, awakeSlices());
  const reds = tests.filter(({ green }) => !green).slice(0, most.reds);
  await keep({ of, reds });
  return reds;
}
