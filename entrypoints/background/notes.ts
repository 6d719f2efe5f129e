import { sayWhen } from '../../components/time.ts';
import { text } from '../../lib/languages/text.ts';
import { noteAsking } from '../../lib/records/askings.ts';
import { setRecordsDirect } from '../../lib/records/direct.ts';
import { addNote } from '../../lib/records/record.ts';
import { workingTimeOf } from '../../lib/records/working-time.ts';
import type { PanelMessage } from '../shared/messages/panel.ts';
import { loadCase } from './case.ts';
import type { Session } from './session.ts';
import { notice } from './show.ts';
import { currentSettings, guidelinesFor, newId, now, withRecords } from './world.ts';

/** A note of a talk that no page shows; a promise in it is kept as one, and the panel says so. */
export async function keepNote(
  session: Session,
  customerId: string,
  message: Extract<PanelMessage, { type: 'add-note' }>,
): Promise<void> {
  const { interfaceLanguage: language, agentName: agent } = await currentSettings();
  const workingTime = workingTimeOf((await guidelinesFor(session.site, session.view?.ownHandle ?? null)).brand);
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
    (db) => addNote(db, note, now(), newId, { workingTime }),
    () => null,
  );
  const [promise] = kept?.promises ?? [];
  notice(
    session,
    promise
      ? text(language, 'timeline.notePromise', { what: promise.what, due: sayWhen(promise.due, now(), language) })
      : text(language, 'guard.noteSaved'),
  );
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
