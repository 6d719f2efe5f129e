import type { LetBeHow } from '../../components/panel-state.ts';
import { acceptWords } from '../../lib/records/not-private.ts';
import type { CardMessage } from '../shared/messages/card.ts';
import { writeSettings } from '../shared/settings.ts';
import { checkDraft, personOf } from './check.ts';
import { guidelinesHere } from './guidelines-here.ts';
import { mayHere } from './pack-place.ts';
import type { CheckedDraft, LetBeCard, Session, WordCard } from './session.ts';
import { closeCard, showCard, tellPage } from './show.ts';
import { forgetGuidelines, newId, now, withRecords } from './world.ts';

type Decision = Exclude<CardMessage, { type: 'hello' | 'resized' }>;

/** The agent meant a word of a draft, nothing was sent. */
export async function fromWord(
  session: Session,
  card: WordCard,
  message: Decision,
  moveToPrivate: (draft: CheckedDraft) => Promise<void>,
): Promise<void> {
  const { draft, finding } = card;
  const { box } = draft;
  switch (message.type) {
    case 'back':
      await closeCard(session);
      tellPage(session, { type: 'back', box });
      return;
    case 'fix': {
      const fix = finding.fixes[message.index];
      if (!fix) return;
      if (fix.type === 'move-to-private') return moveToPrivate(draft);
      await closeCard(session);
      const part = { start: fix.start, end: fix.end };
      const change = { box, expected: draft.text, text: fix.text, part };
      tellPage(session, { type: 'replace', changes: [change], send: false });
      return;
    }
    case 'let-be': {
      const undo = await letBe(session, card, message.how);
      if (!undo) return;
      if (!card.takesFocus) tellPage(session, { type: 'back', box });
      session.card = { state: 'let-be', box, finding, how: message.how, takesFocus: card.takesFocus, undo };
      await showCard(session);
      return recheck(session, box);
    }
    default:
      return;
  }
}

/** What was just let be is told, and can be taken back. */
export async function fromLetBe(session: Session, card: LetBeCard, message: Decision): Promise<void> {
  if (message.type !== 'back' && message.type !== 'undo') return;
  if (message.type === 'undo') await card.undo();
  await closeCard(session);
  tellPage(session, { type: 'back', box: card.box });
  if (message.type === 'undo') await recheck(session, card.box);
}

/** Answers with the way back; null where the guidelines make it final, or where there are no records to keep it in. */
async function letBe(
  session: Session,
  { draft, finding, person }: WordCard,
  how: LetBeHow,
): Promise<(() => Promise<void>) | null> {
  const { policy } = await guidelinesHere(session, draft.audience);
  const { rule, start, end } = finding;
  if (how === 'rule') {
    if (!mayHere.turnOff(finding, policy)) return null;
    await writeSettings(({ rulesOff }) => ({ rulesOff: [...new Set([...rulesOff, rule])] }));
    return async () => {
      await writeSettings(({ rulesOff }) => ({ rulesOff: rulesOff.filter((each) => each !== rule) }));
    };
  }
  if (!mayHere.accept(finding, policy)) return null;
  const words = { rule, text: draft.text.slice(start, end) };
  if (how === 'here' && (person === null || person !== personOf(session))) return null;
  const scope = how === 'here' ? person : null;
  return withRecords<(() => Promise<void>) | null>(
    (db) => acceptWords(db, words, scope, now(), newId),
    () => null,
  );
}

/** Reads the choices anew and has the draft checked by them. */
async function recheck(session: Session, box: string): Promise<void> {
  forgetGuidelines();
  const draft = session.drafts.get(box);
  if (draft) await checkDraft(session, draft);
}
