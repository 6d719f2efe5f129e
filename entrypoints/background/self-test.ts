import { type Flight, isDue } from '../../lib/guard/canary.ts';
import { reportOf } from '../../lib/guard/report.ts';
import { reviewDraft } from '../../lib/review/review.ts';
import type { SiteId } from '../../lib/review/types.ts';
import type { Problem } from '../../lib/sites/site.ts';
import { browser } from '../shared/browser.ts';
import type { PageFinding } from '../shared/messages/page.ts';
import { pageFinding } from './check.ts';
import type { Session } from './session.ts';
import { now } from './world.ts';

const version = () => browser.runtime.getManifest().version;

async function readFlights(): Promise<Partial<Record<SiteId, Flight>>> {
  const { flights } = await browser.storage.local.get('flights');
  return (flights as Partial<Record<SiteId, Flight>> | undefined) ?? {};
}

/** Whether the page is to fly its canary now. */
export async function isCanaryDue(site: SiteId): Promise<boolean> {
  return isDue((await readFlights())[site] ?? null, version(), now());
}

/** Remembers what a version has shown on a site. */
export function rememberFlight(site: SiteId, failed: readonly string[]): Promise<void> {
  return navigator.locks.request('tenang-flights', async () => {
    const flight: Flight = { version: version(), at: now(), failed };
    await browser.storage.local.set({ flights: { ...(await readFlights()), [site]: flight } });
  });
}

/** The review of the canary: the rules that come with us alone, for everybody to read. */
export function checkCanary(site: SiteId, draft: string): readonly PageFinding[] {
  const brand = { name: '', handles: [], phones: [], emails: [], links: [], addresses: [] };
  const context = { site, audience: 'public', brand, thread: [], customer: null, now: now() } as const;
  return reviewDraft(draft, context).map(pageFinding);
}

/** What the panel offers to copy for whoever mends an adapter. */
export function reportFor({ site, view }: Session, problems: readonly Problem[]): string {
  const browserName = navigator.userAgent;
  return reportOf({
    version: version(),
    browser: browserName,
    site,
    box: view?.box?.kind ?? null,
    problems,
    now: now(),
  });
}
