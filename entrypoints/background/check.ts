import { reviewDraft } from '../../lib/review/review.ts';
import type { Finding, ReviewContext } from '../../lib/review/types.ts';
import type { PageFinding } from '../shared/messages/page.ts';
import type { CheckedDraft, Session } from './session.ts';
import { currentSettings, guidelinesFor, now } from './world.ts';

/** The context of a draft in the case that the tab shows. */
export async function contextOf(session: Session, audience: ReviewContext['audience']): Promise<ReviewContext> {
  const site = session.view?.site ?? 'x';
  const [{ brand, policy }, { interfaceLanguage }] = await Promise.all([
    guidelinesFor(site, session.view?.ownHandle ?? null),
    currentSettings(),
  ]);
  return {
    site,
    audience,
    brand,
    policy,
    thread: session.view?.reading.posts ?? [],
    customer: session.facts,
    interfaceLanguage,
    now: now(),
  };
}

/** Checks a draft, keeps what was found, and tells the page where to draw. */
export async function checkDraft(session: Session, draft: Omit<CheckedDraft, 'findings'>): Promise<CheckedDraft> {
  const context = await contextOf(session, draft.audience);
  const findings = draft.text.trim() === '' ? [] : reviewDraft(draft.text, context);
  const checked: CheckedDraft = { ...draft, findings };
  const known = session.drafts.get(draft.box);
  // A newer text was checked while this one waited for its context.
  if (known && known.revision > draft.revision) return checked;
  session.drafts.set(draft.box, checked);
  session.page?.postMessage({
    type: 'verdict',
    box: draft.box,
    revision: draft.revision,
    findings: findings.map(pageFinding),
  });
  return checked;
}

/** As much as the page's side may know. */
function pageFinding({ start, end, kind, group, severity }: Finding): PageFinding {
  return { start, end, kind, group, severity };
}
