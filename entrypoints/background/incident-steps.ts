import { type Incident, kindsOf, type Tick } from '../../lib/incident/incident.ts';
import { text } from '../../lib/languages/text.ts';
import { putIncident, settleStep } from '../../lib/records/incidents.ts';
import { reviewDraft } from '../../lib/review/review.ts';
import { ours, talk } from './incident.ts';
import { show, shownIn } from './open-incident.ts';
import type { Session } from './session.ts';
import { notice, showPanel } from './show.ts';
import { currentSettings, guidelinesFor, newId, now, withRecords } from './world.ts';

/** "I posted something I should not have": which of our posts is asked, and then the clocks run. */
export async function beginIncident(session: Session): Promise<void> {
  await show(session, 'choosing');
  await showPanel(session);
}

/** `index` counts the posts that were offered; null for one that is not in view. */
export async function openIncident(session: Session, index: number | null): Promise<void> {
  const { site, view } = session;
  const post = index === null ? null : (ours(session)[index] ?? null);
  const { agentName, interfaceLanguage } = await currentSettings();
  const { brand } = await guidelinesFor(site, view?.ownHandle ?? null);
  const audience = view?.box?.audience ?? 'public';
  const posts = talk(session);
  const thread = post ? posts.slice(0, posts.indexOf(post)) : posts;
  const found = post
    ? reviewDraft(post.text, { site, audience, brand, thread, customer: session.facts, now: now() })
    : [];
  const customer = view?.reading.customer ?? null;
  const person = customer && { handle: customer.handle, name: customer.name };
  const incident: Incident = {
    id: newId(),
    learnedAt: new Date(now()).toISOString(),
    ...(post?.at && !Number.isNaN(Date.parse(post.at)) ? { postedAt: new Date(post.at).toISOString() } : {}),
    site,
    audience,
    kinds: kindsOf(found),
    agent: agentName,
    done: {},
  };
  const isKept = await withRecords(
    async (db) => {
      await putIncident(db, incident);
      return true;
    },
    () => false,
  );
  await show(session, { opening: newId(), answers: 0, incident, link: post?.link ?? null, person });
  if (!isKept) notice(session, text(interfaceLanguage, 'incident.notKept'), 'warning');
  await showPanel(session);
}

/** The panel shows a tick before it is kept: the answer tells that it was, or that it was not. */
export async function stepIncident(session: Session, tick: Tick, isDone: boolean): Promise<void> {
  const shown = await shownIn(session);
  if (!shown || shown === 'choosing') return;
  const changed = await withRecords(
    (db) => settleStep(db, shown.incident.id, tick, isDone, now()),
    () => null,
  );
  await show(session, { ...shown, answers: shown.answers + 1, incident: changed ?? shown.incident });
  const { interfaceLanguage } = await currentSettings();
  if (!changed) notice(session, text(interfaceLanguage, 'incident.tickNotKept'), 'warning');
  await showPanel(session);
}

/** The panel goes back to the case; the record stays on the desk. */
export async function closeIncident(session: Session): Promise<void> {
  await show(session, null);
  await showPanel(session);
}
