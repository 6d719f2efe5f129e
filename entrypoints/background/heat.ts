import type { PanelState } from '../../components/panel-state.ts';
import { heatOf } from '../../lib/thermometer/heat.ts';
import { ourFaultsIn } from '../../lib/thermometer/our-faults.ts';
import type { PageView } from '../shared/messages/page.ts';
import { handOverIn } from './hand-over.ts';
import type { Session } from './session.ts';
import { talkOf } from './talk.ts';
import { currentSettings, guidelinesFor, now } from './world.ts';

type PanelHeat = NonNullable<PanelState['heat']>;
type Read = Pick<PanelHeat, 'level' | 'signs'>;

/** Read once for a conversation as it stands: a thread is shown many times and changes seldom. */
const known = new WeakMap<Session, { readonly key: string; readonly read: Read | null }>();

/** How heated the thread in view is; null while it is calm, or where nobody is answered. */
export async function heatIn(session: Session): Promise<PanelHeat | null> {
  if (!session.view?.reading.customer) return null;
  const read = await readHeat(session, session.view);
  if (!read) return null;
  const { interfaceLanguage } = await currentSettings();
  return { ...read, handOver: await handOverIn(session, interfaceLanguage) };
}

async function readHeat(session: Session, view: PageView): Promise<Read | null> {
  const { ownHandle } = view;
  const posts = talkOf(view);
  const key = JSON.stringify(posts.map(({ id, text: words }) => [id, words]));
  const before = known.get(session);
  if (before?.key === key) return before.read;
  const { brand } = await guidelinesFor(session.site, ownHandle);
  const { level, signs } = heatOf(posts, ourFaultsIn(posts, brand, session.site, now()));
  const read = level === 'calm' ? null : { level, signs };
  known.set(session, { key, read });
  return read;
}
