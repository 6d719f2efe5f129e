import { text } from '../../lib/languages/text.ts';
import { acceptFinding, recordDecision } from '../../lib/records/reviews.ts';
import type { ReviewRecord } from '../../lib/records/schema.ts';
import type { CardMessage } from '../shared/messages/card.ts';
import { park } from '../shared/parked.ts';
import { checkDraft } from './check.ts';
import type { CheckedDraft, Session } from './session.ts';
import { mayPostAnyway, notice, showCard, tellPage } from './show.ts';
import { currentSettings, forgetGuidelines, newId, now, withRecords } from './world.ts';

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

async function close(session: Session): Promise<void> {
  session.card = { state: 'closed' };
  await showCard(session);
}

/** The line that stands in public while the full text waits for the direct message. */
async function invitation(session: Session): Promise<string> {
  const { suggestions } = session;
  const offered =
    suggestions.state === 'ready' ? suggestions.replies.find(({ move }) => move === 'take-private') : undefined;
  if (offered) return offered.text;
  const { interfaceLanguage } = await currentSettings();
  const name = session.view?.reading.customer?.name;
  return name ? text(interfaceLanguage, 'guard.invite', { name }) : text(interfaceLanguage, 'guard.inviteNobody');
}

/** Does what the agent decided in our own frame: the only place where a yes counts. */
export async function fromCard(session: Session, message: CardMessage): Promise<void> {
  if (message.type === 'hello') return;
  if (message.type === 'resized') {
    tellPage(session, { type: 'card-size', width: message.width, height: message.height });
    return;
  }
  const { card } = session;
  if (card.state === 'closed') return;
  const { draft } = card;
  const { box } = draft;
  const { interfaceLanguage } = await currentSettings();

  switch (message.type) {
    case 'back':
      await close(session);
      tellPage(session, { type: 'back', box });
      if (card.state === 'held') await remember(session, draft, 'went-back');
      return;
    case 'fix': {
      if (card.state !== 'word') return;
      const fix = card.finding.fixes[message.index];
      if (!fix) return;
      if (fix.type === 'move-to-private') return moveToPrivate(session, draft);
      await close(session);
      const part = { start: fix.start, end: fix.end };
      tellPage(session, { type: 'replace', box, expected: draft.text, text: fix.text, part, send: false });
      return;
    }
    case 'not-private': {
      const refuted = card.state === 'word' ? [card.finding] : draft.findings;
      await withRecords(
        async (db) => {
          for (const { rule, start, end } of refuted)
            await acceptFinding(db, { rule, text: draft.text.slice(start, end) }, now(), newId);
        },
        () => undefined,
      );
      forgetGuidelines();
      await close(session);
      await checkDraft(session, draft);
      tellPage(session, { type: 'back', box });
      notice(session, text(interfaceLanguage, 'guard.accepted'));
      return;
    }
    case 'post-safe':
      if (card.state !== 'held' || card.safe === null) return;
      await close(session);
      tellPage(session, { type: 'replace', box, expected: draft.text, text: card.safe, send: true });
      await remember(session, draft, 'fixed');
      return;
    case 'move-to-private':
      await moveToPrivate(session, draft);
      return;
    case 'post-anyway':
      if (card.state !== 'held' || !(await mayPostAnyway(session, draft))) return;
      await close(session);
      tellPage(session, { type: 'approve', box, text: draft.text });
      await remember(session, draft, 'posted-anyway', `${message.reason} ${message.words}`.trim());
      return;
  }
}

async function moveToPrivate(session: Session, draft: CheckedDraft): Promise<void> {
  const person = session.view?.reading.customer;
  if (!session.view || !person) return;
  session.parked = await park(session.site, person.handle, draft.text, now());
  await close(session);
  tellPage(session, {
    type: 'replace',
    box: draft.box,
    expected: draft.text,
    text: await invitation(session),
    send: false,
  });
  await remember(session, draft, 'moved');
  const { interfaceLanguage } = await currentSettings();
  notice(session, text(interfaceLanguage, 'guard.parked'));
}
