import { setApart } from '../../components/strangers-words.ts';
import { text } from '../../lib/languages/text.ts';
import { handOver } from '../../lib/records/cases.ts';
import type { PanelMessage } from '../shared/messages/panel.ts';
import { handOverIn } from './hand-over.ts';
import { insert } from './insert.ts';
import { invitation } from './invitation.ts';
import type { Session } from './session.ts';
import { notice } from './show.ts';
import { currentSettings, withRecords } from './world.ts';

/** Puts calm words, or the way to a private channel, into the box in use: the agent reads and sends them. */
export async function cool(session: Session, how: 'calm' | 'private'): Promise<void> {
  const { interfaceLanguage } = await currentSettings();
  const { suggestions } = session;
  const replies = suggestions.state === 'ready' ? suggestions.replies : [];
  const calm =
    replies.find(({ move }) => move === 'own-and-act') ?? replies.find(({ move }) => move === 'acknowledge-and-ask');
  const words = how === 'calm' && calm ? calm.text : await invitation(session);
  insert(session, words, false, text(interfaceLanguage, 'guard.noBox'));
}

/** Her case goes to a colleague, with the note; the desk shows it among those who wait. */
export async function handCaseOver(
  session: Session,
  { caseId, to, note }: Extract<PanelMessage, { type: 'hand-over' }>,
): Promise<void> {
  const { interfaceLanguage: language } = await currentSettings();
  const { kept } = await handOverIn(session, language);
  // Only the case that the panel was shown: it speaks for this conversation alone.
  if (kept?.caseId !== caseId) return notice(session, text(language, 'heat.notHanded'), 'warning');
  const isKept = await withRecords(
    (db) => handOver(db, caseId, to, note),
    () => false,
  );
  if (!isKept) notice(session, text(language, 'heat.notHanded'), 'warning');
  else
    notice(
      session,
      to.trim() === ''
        ? text(language, 'heat.handedBack')
        : text(language, 'timeline.handed', { who: setApart(to.trim(), 40) }),
    );
}
