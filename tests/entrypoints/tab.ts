import type { CardState } from '../../components/panel-state.ts';
import { newSession, type Session } from '../../entrypoints/background/session.ts';
import type { PageCommand } from '../../entrypoints/shared/messages/page.ts';
import type { KnownCustomer } from '../../lib/records/case-view.ts';
import type { SiteId } from '../../lib/review/types.ts';
import type { Problem, ThreadReading } from '../../lib/sites/site.ts';

type Port = NonNullable<Session['page']>;

/** A line that only remembers what was said on it. */
function lineTo<Said>(heard: Said[]): Port {
  const postMessage = (said: Said) => void heard.push(said);
  return { postMessage } as unknown as Port;
}

/** A tab whose case is read, as the background knows it, with what it was told. */
export function tabOf(site: SiteId, url: string) {
  const told: PageCommand[] = [];
  const drawn: { readonly type: string; readonly state: CardState }[] = [];
  const session = newSession(1);
  session.site = site;
  session.page = lineTo(told);
  session.cards.add(lineTo(drawn));
  session.caseKey = 'case';
  session.loadedFor = 'case';
  const answer = (customer: ThreadReading['customer'], problems: readonly Problem[] = []) => {
    const reading = { posts: [], targetId: null, customer, complete: true, problems: [...problems] };
    session.view = { site, url, box: null, reading, problems: [], ownHandle: null, dark: false };
  };
  answer({ handle: 'nadia', name: 'Nadia' });
  return { session, told, answer, shown: () => drawn.at(-1)?.state };
}

/** What is known of somebody without a history. */
export function knownAs(customerId: string, displayName: string): KnownCustomer {
  return {
    state: 'known',
    customerId,
    displayName,
    identities: [],
    matters: [],
    timeline: [],
    total: 0,
    facts: [],
    promises: [],
  };
}
