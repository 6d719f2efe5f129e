import type { PanelIncident } from '../../components/panel-state.ts';
import { text } from '../../lib/languages/text.ts';
import type { Thread } from '../../lib/review/types.ts';
import { shownIn } from './open-incident.ts';
import type { Session } from './session.ts';
import { currentSettings } from './world.ts';

/** Our posts that are offered to choose from, newest first. */
const mostPosts = 4;

export const talk = ({ view }: Session): Thread => [...(view?.reading.posts ?? []), ...(view?.reading.below ?? [])];
export const ours = (session: Session): Thread =>
  talk(session)
    .filter(({ author, state }) => author === 'brand' && state !== 'unavailable')
    .toReversed()
    .slice(0, mostPosts);

/** For the panel; null while nothing is open. */
export async function incidentIn(session: Session): Promise<PanelIncident | null> {
  const shown = await shownIn(session);
  if (!shown) return null;
  if (shown === 'choosing')
    return { state: 'choosing', posts: ours(session).map(({ text: words, at }) => ({ words, ...(at ? { at } : {}) })) };
  const { interfaceLanguage: language } = await currentSettings();
  const { opening, answers, incident, link, person } = shown;
  const kinds = incident.kinds.map((kind) => text(language, `desk.kind-${kind}`)).join(', ');
  const name = person?.name ?? '';
  return {
    state: 'open',
    opening,
    answers,
    incident,
    link,
    // Below somebody else's post it would tell that person of her.
    isHere: session.view?.reading.customer?.handle === person?.handle,
    apology: name === '' ? text(language, 'incident.apologyNobody') : text(language, 'incident.apology', { name }),
    notice: text(language, 'incident.noticeText', {
      kinds: kinds === '' ? text(language, 'incident.kindsUnknown') : kinds,
      site: incident.site === 'x' ? 'X' : 'Facebook',
      posted: incident.postedAt ?? '–',
      learned: incident.learnedAt,
      link: link ?? '–',
      agent: incident.agent === '' ? '–' : incident.agent,
    }),
  };
}
