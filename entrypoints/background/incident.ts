import type { PanelIncident } from '../../components/panel-state.ts';
import type { Incident } from '../../lib/incident/incident.ts';
import { text } from '../../lib/languages/text.ts';
import type { Post, Thread } from '../../lib/review/types.ts';
import type { Session } from './session.ts';
import { currentSettings } from './world.ts';

/** Our posts that are offered to choose from, newest first. */
const mostPosts = 4;

/** What a tab's panel shows of an incident. Kept while the background lives; the record itself is in the records. */
export const open = new WeakMap<Session, { readonly incident: Incident; readonly post: Post | null } | 'choosing'>();

export const talk = ({ view }: Session): Thread => [...(view?.reading.posts ?? []), ...(view?.reading.below ?? [])];
export const ours = (session: Session): Thread =>
  talk(session)
    .filter(({ author, state }) => author === 'brand' && state !== 'unavailable')
    .toReversed()
    .slice(0, mostPosts);

/** For the panel; null while nothing is open. */
export async function incidentIn(session: Session): Promise<PanelIncident | null> {
  const shown = open.get(session);
  if (!shown) return null;
  if (shown === 'choosing')
    return { state: 'choosing', posts: ours(session).map(({ text: words, at }) => ({ words, ...(at ? { at } : {}) })) };
  const { interfaceLanguage: language } = await currentSettings();
  const { incident, post } = shown;
  const kinds = incident.kinds.map((kind) => text(language, `desk.kind-${kind}`)).join(', ');
  const name = session.view?.reading.customer?.name ?? '';
  return {
    state: 'open',
    incident,
    link: post?.link ?? null,
    apology: name === '' ? text(language, 'incident.apologyNobody') : text(language, 'incident.apology', { name }),
    notice: text(language, 'incident.noticeText', {
      kinds: kinds === '' ? text(language, 'incident.kindsUnknown') : kinds,
      site: incident.site === 'x' ? 'X' : 'Facebook',
      posted: incident.postedAt ?? '–',
      learned: incident.learnedAt,
      link: post?.link ?? '–',
      agent: incident.agent === '' ? '–' : incident.agent,
    }),
  };
}
