import type { HandOver } from '../../components/panel-state.ts';
import { text } from '../../lib/languages/text.ts';
import { whomToCallIn } from '../../lib/packs/escalation.ts';
import { caseInThread } from '../../lib/records/case-in-thread.ts';
import type { Language } from '../../lib/review/types.ts';
import type { Session } from './session.ts';
import { talkOf } from './talk.ts';
import { guidelinesFor, withRecords } from './world.ts';

/** More to choose from are no help in a hot minute. */
const mostCalledIn = 3;

/** What a colleague needs to take over: where, who, how long it has gone on; and her case, where it can be handed over with a note. */
export async function handOverIn(session: Session, language: Language): Promise<HandOver> {
  const { view, site, caseView } = session;
  const posts = view ? talkOf(view).filter(({ author }) => author !== 'bystander') : [];
  const count = posts.length;
  const link = posts.at(-1)?.link ?? view?.url.split('?')[0] ?? '';
  const message = text(language, 'heat.handOverText', { name: view?.reading.customer?.name ?? '', count, link });
  const { pack } = await guidelinesFor(site, view?.ownHandle ?? null);
  const hers = posts.flatMap((post) => (post.author === 'customer' ? [post.text] : []));
  const callIn = whomToCallIn(pack, hers).slice(0, mostCalledIn);
  if (caseView.state !== 'known') return { message, kept: null, callIn };
  const threadId = posts.find(({ id }) => id !== undefined)?.id ?? null;
  const kept = await withRecords(
    (db) => caseInThread(db, caseView.customerId, site, threadId),
    () => null,
  );
  if (!kept) return { message, kept: null, callIn };
  const { id, handedTo = '', handedNote } = kept;
  const note = handedNote ?? text(language, 'heat.handOverNote', { count });
  return { message, kept: { caseId: id, note, handedTo }, callIn };
}
