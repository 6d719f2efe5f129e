import { ownZone } from '../../components/time.ts';
import { holdsSend } from '../../lib/guard/decide.ts';
import { safeVersion } from '../../lib/guard/safe-version.ts';
import { text } from '../../lib/languages/text.ts';
import { recordSent } from '../../lib/records/record.ts';
import { workingTimeOf } from '../../lib/records/working-time.ts';
import type { PageLabels, PageMessage } from '../shared/messages/page.ts';
import { writeSettings } from '../shared/settings.ts';
import { loadCase, refreshCase } from './case.ts';
import { checkDraft, personOf, reviewerOf } from './check.ts';
import { insert } from './insert.ts';
import { holdFor } from './lock.ts';
import { isSent } from './parking.ts';
import { reminded, remindersFor, seenReminder } from './reminders.ts';
import { countSent } from './rule-counts.ts';
import { checkCanary, isCanaryDue, rememberFlight } from './self-test.ts';
import type { CheckedDraft, HeldCard, HeldPost, Session } from './session.ts';
import { closeCard, dropDraftNotice, notice, noticeOfDraft, showCard, showPanel, tellPage } from './show.ts';
import { currentSettings, guidelinesFor, newId, now, withRecords } from './world.ts';

const labelKeys = [
  'clean',
  'findings',
  'checking',
  'notWatching',
  'partlyWatching',
  'audienceUnknown',
  'panel',
  'openPanel',
  'pressAgain',
  'resize',
  'uncheckedTitle',
  'uncheckedWhy',
  'uncheckedBack',
  'uncheckedPost',
] as const satisfies readonly (keyof PageLabels)[];

/** Tells the page's side what it needs to begin: who speaks for the brand, and the few words that it draws. */
export async function welcome(session: Session): Promise<void> {
  const { interfaceLanguage, panel } = await currentSettings();
  const { brand } = await guidelinesFor(session.site, null);
  const labels = Object.fromEntries(
    labelKeys.map((key) => [key, text(interfaceLanguage, `guard.${key}`)]),
  ) as PageLabels;
  const canary = await isCanaryDue(session.site);
  tellPage(session, { type: 'welcome', brandHandles: brand.handles, labels, panel, canary });
  for (const { id, due } of await remindersFor(session.tabId))
    tellPage(session, { type: 'remind', id, due, box: null });
}

/** The draft as the page tells it: checked before, or checked now. */
async function checkedOf(
  session: Session,
  told: Pick<CheckedDraft, 'box' | 'text' | 'audience'>,
): Promise<CheckedDraft> {
  const known = session.drafts.get(told.box);
  const isKnown = known?.text === told.text && known.audience === told.audience && known.caseKey === session.caseKey;
  if (known && isKnown) return known;
  return checkDraft(session, { ...told, revision: known?.revision ?? 0 });
}

/** The dialog at a held send: every post of it checked, with its safe version, and what the names of its files tell. */
async function heldCard(session: Session, held: Extract<PageMessage, { type: 'held' }>): Promise<HeldCard> {
  const { why, news, privateWay } = held;
  const posts: HeldPost[] = [];
  for (const { asked, ...told } of held.posts) {
    const draft = await checkedOf(session, told);
    const isHeld = draft.findings.some(holdsSend);
    const safe = isHeld ? safeVersion(draft.text, await reviewerOf(session, draft.audience)) : draft.text;
    posts.push({ draft, asked, safe });
  }
  const review = await reviewerOf(session, held.posts[0]?.audience ?? 'unknown');
  // Words in the name of a file are parted by anything but spaces.
  const tells = (name: string) => review(name.replace(/\.[a-z0-9]{1,5}$/i, '').replace(/[_+]/g, ' ')).filter(holdsSend);
  const files = held.files.map((name) => ({ name, tells: tells(name) }));
  return { state: 'held', why, posts, news, files, privateWay };
}

/** Does what the page's side asks for or tells. Every string in `message` is a stranger's. */
export async function fromPage(session: Session, message: PageMessage): Promise<void> {
  const { interfaceLanguage, agentName } = await currentSettings();
  switch (message.type) {
    case 'hello':
    case 'all-told':
      return;
    case 'view':
      await loadCase(session, message.view);
      // What a card says of one person is not to be clicked for another.
      if (session.card.state === 'word' && session.card.person !== personOf(session)) await closeCard(session);
      return;
    case 'draft': {
      seenReminder(session);
      const { box, revision, text: typed, audience } = message;
      await checkDraft(session, { box, revision, text: typed, audience });
      return showPanel(session);
    }
    case 'word': {
      const draft = await checkedOf(session, message);
      const finding = draft.findings.find(({ start, end }) => start === message.start && end === message.end);
      if (!finding) return;
      session.card = { state: 'word', draft, finding, takesFocus: message.takesFocus, person: personOf(session) };
      return showCard(session);
    }
    case 'word-closed':
      if (session.card.state !== 'word' && session.card.state !== 'let-be') return;
      session.card = { state: 'closed' };
      return showCard(session);
    case 'panel':
      await writeSettings({ panel: { collapsed: message.collapsed, width: message.width } });
      return;
    case 'held': {
      session.card = await heldCard(session, message);
      return showCard(session);
    }
    case 'reminder':
      return reminded(session, message.id, message.stands);
    case 'sent':
      dropDraftNotice(session);
      await record(session, message, agentName);
      return countSent(session, message.box, message.text, message.audience);
    case 'inserted': {
      const asked = session.inserting.get(message.request);
      session.inserting.delete(message.request);
      if (message.reason === 'too-soon') return;
      if (!message.ok) return notice(session, text(interfaceLanguage, 'guard.notInserted'), 'warning');
      return asked ? noticeOfDraft(session, text(interfaceLanguage, 'guard.inserted')) : undefined;
    }
    case 'canary':
      tellPage(session, { type: 'canary-verdict', findings: checkCanary(session.site, message.text) });
      return;
    case 'canary-flown':
      return rememberFlight(session.site, message.failed);
    case 'use-suggestion': {
      const { suggestions } = session;
      const chosen = suggestions.state === 'ready' ? suggestions.replies[message.index] : undefined;
      if (chosen) insert(session, chosen.text, false, text(interfaceLanguage, 'guard.noBox'));
      return;
    }
    case 'note':
      for (const panel of session.panels) panel.postMessage({ type: 'focus-note' });
      return;
  }
}

async function record(
  session: Session,
  sent: Extract<PageMessage, { type: 'sent' }>,
  agentName: string,
): Promise<void> {
  const { site } = session;
  const { to, threadId } = sent;
  if (!to) return;
  const isPrivate = sent.audience === 'private';
  const channel = site === 'x' ? (isPrivate ? 'x-chat' : 'x') : isPrivate ? 'messenger' : 'facebook';
  const workingTime = workingTimeOf((await guidelinesFor(site, session.view?.ownHandle ?? null)).brand);
  const post = { site, channel, ...to, text: sent.text, ...(threadId ? { threadId } : {}) } as const;
  const options = { agent: agentName, workingTime, ownZone: ownZone() };
  await withRecords<unknown>(
    (db) => recordSent(db, post, now(), newId, options),
    (problem) => holdFor(problem, { kind: 'sent', sent: post, options }),
  );
  if (isPrivate) await isSent(site, to.handle, sent.text);
  await refreshCase(session);
}
