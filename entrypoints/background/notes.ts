import { ownZone } from '../../components/time.ts';
import { text } from '../../lib/languages/text.ts';
import { noteAsking } from '../../lib/records/askings.ts';
import { caseInThread } from '../../lib/records/case-in-thread.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import { setRecordsDirect } from '../../lib/records/direct.ts';
import { addNote } from '../../lib/records/record.ts';
import type { Case } from '../../lib/records/schema.ts';
import { workingTimeOf } from '../../lib/records/working-time.ts';
import type { PanelMessage } from '../shared/messages/panel.ts';
import { loadCase } from './case.ts';
import type { Session } from './session.ts';
import { notice } from './show.ts';
import { currentSettings, guidelinesFor, newId, now, withRecords } from './world.ts';

/** The case that the talk is about: the one in view, else her latest that still goes on. */
function caseInView(db: RecordsDb, { site, view }: Session, customerId: string): Promise<Case | null> {
  const threadId = view?.reading.posts.find(({ id }) => id !== undefined)?.id ?? null;
  return caseInThread(db, customerId, site, threadId);
}

/** A note of a talk that no page shows; a promise in it is kept as one, and the panel asks whether it is one. */
export async function keepNote(
  session: Session,
  customerId: string,
  message: Extract<PanelMessage, { type: 'add-note' }>,
): Promise<void> {
  const { interfaceLanguage: language, agentName: agent } = await currentSettings();
  const workingTime = workingTimeOf((await guidelinesFor(session.site, session.view?.ownHandle ?? null)).brand);
  const options = { workingTime, ownZone: ownZone() };
  const { channel, text: words, mood, direction } = message;
  const note = {
    customerId,
    channel,
    text: words,
    agent,
    ...(mood ? { mood } : {}),
    ...(direction ? { direction } : {}),
  };
  const kept = await withRecords(
    async (db) => {
      const caseId = (await caseInView(db, session, customerId))?.id;
      return addNote(db, caseId === undefined ? note : { ...note, caseId }, now(), newId, options);
    },
    () => null,
  );
  // A promise in it is asked about by the panel itself; words that could not be kept are given back.
  if (kept) notice(session, text(language, 'guard.noteSaved'));
  else notice(session, text(language, 'timeline.noteNotKept', { words }), 'warning');
}

/** Somebody asked to see a private value: the kind is noted. */
export async function noteAsked(customerId: string, kind: string): Promise<void> {
  const { agentName } = await currentSettings();
  await withRecords(
    (db) => noteAsking(db, customerId, kind, agentName, now(), newId),
    () => undefined,
  );
}

/** From now on this private conversation is recorded, or no longer. */
export async function setDirect(session: Session, wanted: boolean): Promise<void> {
  const { view, site } = session;
  const person = view?.reading.customer;
  if (!view || !person || view.box?.audience !== 'private') return;
  await withRecords(
    (db) => setRecordsDirect(db, site, person.handle, wanted),
    () => undefined,
  );
  // What stands there now is recorded as well.
  session.caseKey = '';
  if (session.view) await loadCase(session, session.view);
}
