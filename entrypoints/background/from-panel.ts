import { text } from '../../lib/languages/text.ts';
import { addCustomer, linkIdentity, searchCustomers } from '../../lib/records/customers.ts';
import { confirmPromise, settlePromise } from '../../lib/records/promises.ts';
import { browser } from '../shared/browser.ts';
import { tryPassphrase } from '../shared/lock.ts';
import type { PanelCommand, PanelMessage } from '../shared/messages/panel.ts';
import { loadCase, refreshCase } from './case.ts';
import { cool, handCaseOver } from './cooling.ts';
import { incidentIn } from './incident.ts';
import { beginIncident, closeIncident, openIncident, stepIncident } from './incident-steps.ts';
import { insert } from './insert.ts';
import { keepNote, noteAsked, setDirect } from './notes.ts';
import { setAside } from './parking.ts';
import { calmDraft, correctReading, dropCalmed, takeCalmed } from './replies.ts';
import type { Session } from './session.ts';
import { notice, tellPage } from './show.ts';
import { currentSettings, newId, now, withRecords } from './world.ts';

/** Does what a panel asks for. `answer` goes to the panel that asked. */
export async function fromPanel(
  session: Session,
  message: PanelMessage,
  answer: (command: PanelCommand) => void,
): Promise<void> {
  const { interfaceLanguage } = await currentSettings();
  const person = session.view?.reading.customer ?? null;
  const known = session.caseView.state === 'known' ? session.caseView : null;
  const again = () => refreshCase(session);
  // Somebody who is known from now on: what the page shows of her is recorded as well.
  // The page may show another thread since it was asked for: what it shows now is read.
  const anew = async () => {
    session.caseKey = '';
    if (session.view) await loadCase(session, session.view);
  };
  switch (message.type) {
    case 'hello':
      return;
    case 'insert-suggestion': {
      const { suggestions } = session;
      const chosen = suggestions.state === 'ready' ? suggestions.replies.find(({ id }) => id === message.id) : null;
      if (chosen) insert(session, chosen.text, false, text(interfaceLanguage, 'guard.noBox'));
      return;
    }
    case 'insert-parked':
      // What was parked is private: it goes into a box that only this person reads, and into no other.
      if (session.parked !== null && session.view?.box?.audience === 'private')
        insert(session, session.parked, true, text(interfaceLanguage, 'guard.noBox'));
      return;
    case 'insert-private': {
      const { suggestions, view } = session;
      const words = suggestions.state === 'ready' ? suggestions.private : null;
      if (words === null) return;
      // The readers may be others since the panel was drawn: then nothing goes in, and the panel asks.
      if (message.how === 'into-private' && view?.box?.audience !== 'private')
        return notice(session, text(interfaceLanguage, 'guard.privateNotHere'), 'warning');
      if (message.how !== 'keep') return insert(session, words, false, text(interfaceLanguage, 'guard.noBox'));
      if (!view || !person) return;
      session.parked = await setAside(view.site, person.handle, words);
      notice(session, text(interfaceLanguage, 'guard.parked'));
      return;
    }
    case 'search-customers': {
      const customers = await withRecords(
        (db) => searchCustomers(db, message.words),
        () => [],
      );
      answer({
        type: 'found',
        request: message.request,
        customers: customers.map(({ customerId, displayName, because }) => ({ customerId, displayName, because })),
      });
      return;
    }
    case 'link-to': {
      const { view } = session;
      if (!view || !person) return;
      await withRecords(
        (db) =>
          linkIdentity(db, message.customerId, { type: view.site, value: person.handle, shown: person.handle }, newId),
        () => undefined,
      );
      await anew();
      if (session.caseView.state === 'known')
        notice(session, text(interfaceLanguage, 'guard.linked', { name: session.caseView.displayName }));
      return;
    }
    case 'add-customer': {
      const { view } = session;
      if (!view || !person) return;
      await withRecords(
        (db) =>
          addCustomer(
            db,
            { displayName: person.name, identities: [{ type: view.site, value: person.handle, shown: person.handle }] },
            now(),
            newId,
          ),
        () => undefined,
      );
      await anew();
      return;
    }
    case 'add-note':
      if (!known || message.text.trim() === '') return;
      await keepNote(session, known.customerId, message);
      await again();
      return;
    case 'asked-for':
      if (known) await noteAsked(known.customerId, message.kind);
      return;
    case 'record-direct':
      await setDirect(session, message.wanted);
      return;
    case 'settle-promise':
      await withRecords(
        (db) => settlePromise(db, message.promiseId, message.state, now()),
        () => undefined,
      );
      await again();
      return;
    case 'confirm-promise':
      await withRecords(
        (db) => confirmPromise(db, message.promiseId, true),
        () => false,
      );
      await again();
      return;
    case 'cool':
      return cool(session, message.how);
    case 'hand-over':
      return handCaseOver(session, message);
    case 'incident-begin':
      return beginIncident(session);
    case 'incident-open':
      return openIncident(session, message.index);
    case 'incident-step':
      return stepIncident(session, message.step, message.done);
    case 'incident-apologise': {
      const shown = await incidentIn(session);
      if (shown?.state === 'open' && shown.isHere)
        insert(session, shown.apology, false, text(interfaceLanguage, 'guard.noBox'));
      return;
    }
    case 'incident-close':
      return closeIncident(session);
    case 'correct-reading':
      return correctReading(session, message.correction);
    case 'calm-draft':
      return calmDraft(session);
    case 'take-calmed':
      return takeCalmed(session, message.accepted, message.split);
    case 'drop-calmed':
      return dropCalmed(session);
    case 'unlock': {
      const tried = await tryPassphrase(message.passphrase, now());
      const wait = 'wait' in tried ? tried.wait : 0;
      answer({ type: 'unlock-tried', request: message.request, tried: { state: tried.state, wait } });
      return;
    }
    case 'open-desk':
      await browser.tabs.create({
        url: browser.runtime.getURL(`desk.html${message.place ? `#${encodeURIComponent(message.place)}` : ''}`),
      });
      return;
    case 'collapse':
      tellPage(session, { type: 'collapse' });
      return;
  }
}
