import { nobody, withoutLetBe } from '../../lib/guard/let-be.ts';
import { lostBy } from '../../lib/guard/losses.ts';
import { withoutWhatIsUnwritten } from '../../lib/guard/name-alone.ts';
import { withNameApart } from '../../lib/guard/name-apart.ts';
import { parkedKey } from '../../lib/records/parked.ts';
import { reviewDraft } from '../../lib/review/review.ts';
import type { Finding, ReviewContext } from '../../lib/review/types.ts';
import type { PageFinding } from '../shared/messages/page.ts';
import { guidelinesHere } from './guidelines-here.ts';
import { isFinalRule } from './pack-place.ts';
import { countShown } from './rule-counts.ts';
import type { CheckedDraft, Session } from './session.ts';
import { currentSettings, now } from './world.ts';

/** Drafts that are kept for one tab: sites like these are never loaded anew, and each reply has a box of its own. */
const mostDrafts = 20;

/** Whose conversation it is, as "not private" remembers it; null where somebody is answered, perhaps, who can't be seen. */
export function personOf({ site, view }: Session): string | null {
  if (!view) return null;
  const { customer, problems } = view.reading;
  if (customer?.handle) return parkedKey(site, customer.handle);
  return lostBy([...view.problems, ...problems]).includes('person') ? null : nobody;
}

/** The review of drafts in the case that the tab shows, without what was let be there. */
export async function reviewerOf(
  session: Session,
  audience: ReviewContext['audience'],
): Promise<(draft: string) => readonly Finding[]> {
  const { site } = session;
  const [{ brand, policy, letBe }, { interfaceLanguage }] = await Promise.all([
    guidelinesHere(session, audience),
    currentSettings(),
  ]);
  const context: ReviewContext = {
    site,
    audience,
    brand,
    // Words that were let be are taken out below, where it is known whose conversation it is.
    policy: { ...policy, accepted: [], rulesOff: letBe.rulesOff },
    thread: session.view?.reading.posts ?? [],
    customer: session.facts,
    interfaceLanguage,
    now: now(),
  };
  const person = personOf(session);
  return (draft) => {
    const found = withoutWhatIsUnwritten(
      draft,
      context.thread,
      reviewDraft(withNameApart(draft, context.thread), context),
    );
    const left = new Set(withoutLetBe(draft, found, letBe.accepted, policy.final, person));
    return found.filter((finding) => left.has(finding) || isFinalRule(finding, policy));
  };
}

/** Checks a draft, keeps what was found, and tells the page where to draw. */
export async function checkDraft(
  session: Session,
  draft: Omit<CheckedDraft, 'findings' | 'caseKey'>,
): Promise<CheckedDraft> {
  const { caseKey } = session;
  const review = await reviewerOf(session, draft.audience);
  const before = session.drafts.get(draft.box);
  // The records were locked under it: what they told of these very words still holds.
  const stands =
    session.caseView.state === 'no-records' && before?.text === draft.text && before.audience === draft.audience;
  const found = draft.text.trim() === '' ? [] : review(draft.text);
  const findings = stands && before.findings.length > found.length ? before.findings : found;
  const checked: CheckedDraft = { ...draft, findings, caseKey };
  const known = session.drafts.get(draft.box);
  // A newer text was checked while this one waited for its context.
  if (known && known.revision > draft.revision) return checked;
  // The case is not read yet, or changed under it: it is checked again when it is, or asked again with the next view.
  if (session.view === null || session.caseKey !== caseKey || session.loadedFor !== caseKey) return checked;
  session.drafts.delete(draft.box);
  session.drafts.set(draft.box, checked);
  const [oldest] = session.drafts.keys();
  if (session.drafts.size > mostDrafts && oldest !== undefined) session.drafts.delete(oldest);
  session.page?.postMessage({
    type: 'verdict',
    box: draft.box,
    revision: draft.revision,
    findings: findings.map(pageFinding),
  });
  void countShown(session, draft.box, findings);
  return checked;
}

/** As much as the page's side may know. */
export function pageFinding({ start, end, kind, group, severity }: Finding): PageFinding {
  return { start, end, kind, group, severity };
}
