import { ownZone } from '../../components/time.ts';
import type { CaseView, KnownCustomer } from '../../lib/records/case-view.ts';
import { companyClock, companyZone } from '../../lib/records/company-clock.ts';
import { recordsDirect } from '../../lib/records/direct.ts';
import { secondPromise } from '../../lib/records/second-promise.ts';
import { workingTimeOf } from '../../lib/records/working-time.ts';
import type { Session } from './session.ts';
import { guidelinesFor, now, withRecords } from './world.ts';

/** The company's clock, by the guidelines for the place in view: times are read and shown by it. */
export async function clockOf(session: Session): Promise<string> {
  const time = workingTimeOf((await guidelinesFor(session.site, session.view?.ownHandle ?? null)).brand);
  return withRecords(
    (db) => companyClock(db, time, ownZone()),
    () => companyZone(undefined, time, ownZone()),
  );
}

/** Another time in the draft than what stands promised to this customer. */
async function clashOf(session: Session, view: KnownCustomer, draft: string): Promise<Pick<KnownCustomer, 'second'>> {
  if (draft.trim() === '' || !view.promises.some(({ state }) => state === 'open')) return {};
  const { brand } = await guidelinesFor(session.site, session.view?.ownHandle ?? null);
  const second = secondPromise(draft, view.promises, now(), await clockOf(session), workingTimeOf(brand));
  return second ? { second } : {};
}

/** Whether this private conversation is recorded; nothing to say in public. */
async function directOf(session: Session): Promise<Pick<KnownCustomer, 'direct'>> {
  const person = session.view?.reading.customer;
  if (session.view?.box?.audience !== 'private' || !person) return {};
  const direct = await withRecords(
    (db) => recordsDirect(db, session.site, person.handle),
    () => false,
  );
  return { direct };
}

/** The view of the case, with what the box in use adds to it. */
export async function panelView(session: Session, draft: string | undefined): Promise<CaseView> {
  const { caseView: view } = session;
  if (view.state !== 'known') return view;
  return { ...view, ...(await clashOf(session, view, draft ?? '')), ...(await directOf(session)) };
}
