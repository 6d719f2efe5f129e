import { ownZone } from '../../components/time.ts';
import { recordsDirect } from '../../lib/records/direct.ts';
import { factsOf, historyOf } from '../../lib/records/history.ts';
import { recordPosts } from '../../lib/records/record.ts';
import type { SeenPost } from '../../lib/records/schema.ts';
import { noRecords, viewCase } from '../../lib/records/view.ts';
import { workingTimeOf } from '../../lib/records/working-time.ts';
import type { PageView } from '../shared/messages/page.ts';
import { checkDraft } from './check.ts';
import { holdFor } from './lock.ts';
import { textFor } from './parking.ts';
import { composeReplies } from './replies.ts';
import { forgetPerson, type Session } from './session.ts';
import { showPanel } from './show.ts';
import { currentSettings, guidelinesFor, newId, now, openDb, withRecords } from './world.ts';

/** What makes it another case, or the same one with more said in it. */
function keyOf({ site, reading, ownHandle }: PageView): string {
  const person = reading.customer;
  return JSON.stringify([site, person?.handle ?? null, ownHandle, reading.posts.map(({ id, text }) => [id, text])]);
}

/** The posts of the thread that belong to this case: what the customer and the brand said, strangers left out. */
function seenPosts(view: PageView): readonly SeenPost[] {
  const { site, reading } = view;
  const isPrivate = view.box?.audience === 'private';
  const channel = site === 'x' ? (isPrivate ? 'x-chat' : 'x') : isPrivate ? 'messenger' : 'facebook';
  const threadId = reading.posts.find(({ id }) => id !== undefined)?.id;
  return reading.posts.flatMap((post) => {
    if (post.author === 'bystander' || post.state === 'unavailable' || !post.at || post.text === '') return [];
    const { author, handle, name, text, at, id, link, approximate } = post;
    const seen: SeenPost = {
      site,
      channel,
      author,
      handle,
      name,
      text,
      at,
      ...(id ? { postId: id } : {}),
      ...(link ? { link } : {}),
      ...(approximate ? { approximate } : {}),
      ...(threadId ? { threadId } : {}),
    };
    return [seen];
  });
}

/** What is said in private is recorded only where the agent said so; while the records are locked it is held, and looked up afterwards. */
async function mayRecord({ site, box }: PageView, handle: string): Promise<boolean> {
  if (box?.audience !== 'private') return true;
  return withRecords(
    (db) => recordsDirect(db, site, handle),
    ({ reason }) => reason === 'locked',
  );
}

/** Records what the page shows of this person, now or when somebody has unlocked. */
async function recordView(view: PageView, handle: string): Promise<void> {
  const { agentName: agent } = await currentSettings();
  const { site, box } = view;
  const workingTime = workingTimeOf((await guidelinesFor(site, view.ownHandle)).brand);
  const options = { agent, workingTime, ownZone: ownZone() };
  const posts = seenPosts(view);
  const direct = box?.audience === 'private' ? { direct: { site, handle } } : {};
  await withRecords<unknown>(
    (db) => recordPosts(db, posts, now(), newId, options),
    (problem) => holdFor(problem, { kind: 'posts', posts, options, ...direct }),
  );
}

/** Loads the case that the page shows where it is another than before. */
export async function loadCase(session: Session, view: PageView): Promise<void> {
  const key = keyOf(view);
  const before = session.view?.reading.customer?.handle;
  if (before !== view.reading.customer?.handle) forgetPerson(session);
  session.view = view;
  if (key !== session.caseKey) {
    session.caseKey = key;
    const person = view.reading.customer;
    // Whom we know and what we said is recorded as it is seen; people who only pass by are not.
    if (person && (await mayRecord(view, person.handle))) await recordView(view, person.handle);
    await refreshCase(session);
  }
  await showPanel(session);
}

/** Reads the customer's history anew, checks open drafts against it, and composes replies. */
export async function refreshCase(session: Session): Promise<void> {
  const { view, caseKey } = session;
  if (!view) return;
  const { site, reading } = view;
  const person = reading.customer;
  const loaded = await withRecords(
    async (db) => {
      const caseView = person
        ? await viewCase(db, { site, handle: person.handle, name: person.name, thread: reading.posts }, now())
        : ({ state: 'nobody' } as const);
      const customerId = caseView.state === 'known' ? caseView.customerId : null;
      return {
        caseView,
        facts: customerId ? await factsOf(db, customerId) : null,
        history: customerId ? await historyOf(db, customerId, now()) : [],
      };
    },
    (problem) => ({ caseView: noRecords(problem), facts: null, history: [] }),
  );
  // The agent has moved on to another person while this one was read.
  if (session.caseKey !== caseKey) return;
  const parked = person ? await textFor(site, person.handle) : null;
  if (session.caseKey !== caseKey) return;
  Object.assign(session, loaded, { parked, loadedFor: caseKey });
  await showPanel(session);
  // A draft to somebody else is checked again when it is its turn to be sent.
  for (const draft of [...session.drafts.values()]) if (draft.caseKey === caseKey) await checkDraft(session, draft);
  await composeReplies(session);
}

/** Opens the database ahead of the first question, so that the first case does not wait for it. */
export function warmUp(): void {
  // A refusal is told by the first case that asks for records.
  openDb().catch(() => undefined);
}
