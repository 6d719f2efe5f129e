import type { CaseView } from '../../lib/records/case-view.ts';
import { secondPromise } from '../../lib/records/second-promise.ts';
import { readSetting } from '../../lib/records/shelf.ts';
import { workingTimeOf } from '../../lib/records/working-time.ts';
import type { Session } from './session.ts';
import { guidelinesFor, now, withRecords } from './world.ts';

/** The view with a warning where the draft promises another time than what stands promised to this customer. */
export async function withSecondPromise(session: Session, draft: string | undefined): Promise<CaseView> {
  const { caseView: view } = session;
  if (view.state !== 'known' || !draft?.trim() || !view.promises.some(({ state }) => state === 'open')) return view;
  const { brand } = await guidelinesFor(session.site, session.view?.ownHandle ?? null);
  const time = workingTimeOf(brand);
  const zone = await withRecords(
    async (db) => String((await readSetting(db, 'timeZone')) ?? time?.zone ?? 'Asia/Kuala_Lumpur'),
    () => 'Asia/Kuala_Lumpur',
  );
  const second = secondPromise(draft, view.promises, now(), zone, time);
  return second ? { ...view, second } : view;
}
