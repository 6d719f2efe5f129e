import { text } from '../../lib/languages/text.ts';
import { insert } from './insert.ts';
import { invitation } from './invitation.ts';
import type { Session } from './session.ts';
import { currentSettings } from './world.ts';

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
