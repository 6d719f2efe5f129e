import { text } from '../../lib/languages/text.ts';
import { recordDecision } from '../../lib/records/reviews.ts';
import type { ReviewRecord } from '../../lib/records/schema.ts';
import type { CardMessage } from '../shared/messages/card.ts';
import { fromLetBe, fromWord } from './from-word.ts';
import { invitation } from './invitation.ts';
import { setAside } from './parking.ts';
import { rest } from './reminders.ts';
import type { CheckedDraft, HeldCard, Session } from './session.ts';
import { closeCard, mayPostAnyway, notice, safeText, tellPage } from './show.ts';
import { currentSettings, newId, now, withRecords } from './world.ts';

type Decision = Exclude<CardMessage, { type: 'hello' | 'resized' }>;

async function remember(
  session: Session,
  draft: CheckedDraft,
  decision: ReviewRecord['decision'],
  reason?: string,
): Promise<void> {
  const { site } = session;
  const findings = draft.findings.map(({ kind, severity, rule }) => ({ kind, severity, rule }));
  const { audience } = draft;
  await withRecords(
    (db) => recordDecision(db, { site, audience, findings, decision, ...(reason ? { reason } : {}) }, now(), newId),
    () => undefined,
  );
}

/** Does what the agent decided in our own frame: the only place where a yes counts. */
export async function fromCard(session: Session, message: CardMessage): Promise<void> {
  if (message.type === 'hello') return;
  if (message.type === 'resized') {
    tellPage(session, { type: 'card-size', width: message.width, height: message.height });
    return;
  }
  const { card } = session;
  if (card.state === 'word') return fromWord(session, card, message, (draft) => moveToPrivate(session, draft));
  if (card.state === 'let-be') return fromLetBe(session, card, message);
  if (card.state === 'held') return fromHeld(session, card, message);
}

/** The agent decides about a send that is held. */
async function fromHeld(session: Session, card: HeldCard, message: Decision): Promise<void> {
  const asked = card.posts.filter((post) => post.asked).map(({ draft }) => draft);
  const [first] = asked;
  if (!first) return;
  const { box } = first;
  const rememberAll = async (decision: ReviewRecord['decision'], reason?: string) => {
    for (const draft of asked) await remember(session, draft, decision, reason);
  };
  const back = async () => {
    // The page first: a press that comes as soon as the dialog is gone is a new one, and held anew.
    tellPage(session, { type: 'back', box });
    await closeCard(session);
  };
  switch (message.type) {
    case 'back':
      await back();
      return rememberAll('went-back');
    case 'wait': {
      const { id, due } = await rest(session, first.text);
      await back();
      tellPage(session, { type: 'remind', id, due, box });
      const { interfaceLanguage } = await currentSettings();
      notice(session, text(interfaceLanguage, 'guard.waiting'));
      return rememberAll('went-back');
    }
    case 'post-safe': {
      if (safeText(card.posts) === null) return;
      await closeCard(session);
      const changes = card.posts.flatMap(({ draft, safe, asked: isAsked }) =>
        isAsked && safe !== null ? [{ box: draft.box, expected: draft.text, text: safe }] : [],
      );
      tellPage(session, { type: 'replace', changes, send: true });
      return rememberAll('fixed');
    }
    case 'move-to-private':
      return card.posts.length === 1 ? moveToPrivate(session, first) : undefined;
    case 'open-private':
      return card.posts.length === 1 && card.privateWay ? openPrivate(session, first) : undefined;
    case 'post-anyway':
      if (!(await mayPostAnyway(session, asked))) return;
      await closeCard(session);
      tellPage(session, {
        type: 'approve',
        texts: asked.map((draft) => ({ box: draft.box, text: draft.text })),
      });
      return rememberAll('posted-anyway', `${message.reason} ${message.words}`.trim());
    default:
      return;
  }
}

/** Keeps the text for the direct message to whoever is answered; false where nobody is. */
async function parkFor(session: Session, draft: CheckedDraft): Promise<boolean> {
  const person = session.view?.reading.customer;
  if (!session.view || !person) return false;
  session.parked = await setAside(session.site, person.handle, draft.text);
  await closeCard(session);
  return true;
}

async function moveToPrivate(session: Session, draft: CheckedDraft): Promise<void> {
  if (!(await parkFor(session, draft))) return;
  const change = { box: draft.box, expected: draft.text, text: await invitation(session) };
  tellPage(session, { type: 'replace', changes: [change], send: false });
  await remember(session, draft, 'moved');
  const { interfaceLanguage } = await currentSettings();
  notice(session, text(interfaceLanguage, 'guard.parked'));
}

async function openPrivate(session: Session, draft: CheckedDraft): Promise<void> {
  if (!(await parkFor(session, draft))) return;
  tellPage(session, { type: 'open-private', box: draft.box, expected: draft.text });
  await remember(session, draft, 'moved');
}
