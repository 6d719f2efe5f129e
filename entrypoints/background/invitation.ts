import { text } from '../../lib/languages/text.ts';
import type { Session } from './session.ts';
import { currentSettings } from './world.ts';

/** The line that stands in public while the full text waits for the direct message. */
export async function invitation(session: Session): Promise<string> {
  const { suggestions } = session;
  const offered =
    suggestions.state === 'ready' ? suggestions.replies.find(({ move }) => move === 'take-private') : undefined;
  if (offered) return offered.text;
  const { interfaceLanguage } = await currentSettings();
  const name = session.view?.reading.customer?.name;
  return name ? text(interfaceLanguage, 'guard.invite', { name }) : text(interfaceLanguage, 'guard.inviteNobody');
}
