import type { PanelState } from '../../components/panel-state.ts';
import { text } from '../../lib/languages/text.ts';
import type { Language, Thread } from '../../lib/review/types.ts';
import { heatOf } from '../../lib/thermometer/heat.ts';
import { ourFaultsIn } from '../../lib/thermometer/our-faults.ts';
import type { Session } from './session.ts';
import { currentSettings, guidelinesFor, now } from './world.ts';

type PanelHeat = NonNullable<PanelState['heat']>;

/** Read once for a conversation as it stands: a thread is shown many times and changes seldom. */
const known = new WeakMap<Session, { readonly key: string; readonly heat: PanelHeat | null }>();

/** How heated the thread in view is; null while it is calm, or where nobody is answered. */
export async function heatIn(session: Session): Promise<PanelHeat | null> {
  const { view, site } = session;
  if (!view?.reading.customer) return null;
  const { interfaceLanguage } = await currentSettings();
  const posts = talkOf(view.reading.posts, view.reading.below ?? []);
  const key = JSON.stringify([interfaceLanguage, posts.map(({ id, text: words }) => [id, words])]);
  const before = known.get(session);
  if (before?.key === key) return before.heat;
  const { brand } = await guidelinesFor(session.site, view.ownHandle);
  const { level, signs } = heatOf(posts, ourFaultsIn(posts, brand, site, now()));
  const heat = level === 'calm' ? null : { level, signs, handOver: handOver(session, interfaceLanguage) };
  known.set(session, { key, heat });
  return heat;
}

/** The conversation with one person: what stands above the post that is answered, and what she and we said below it. */
function talkOf(above: Thread, below: Thread): Thread {
  const known = new Set(above.map(({ id }) => id));
  return [...above, ...below.filter(({ id }) => id === undefined || !known.has(id))];
}

/** What a colleague needs to take over: where, who, how long it has gone on. Nothing of the records. */
function handOver({ view }: Session, language: Language): string {
  const posts = view?.reading.posts ?? [];
  const link = posts.at(-1)?.link ?? '';
  return text(language, 'heat.handOverText', {
    name: view?.reading.customer?.name ?? '',
    count: posts.length,
    link: link === '' ? (view?.url.split('?')[0] ?? '') : link,
  });
}
