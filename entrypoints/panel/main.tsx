import { Panel } from '../../components/Panel.tsx';
import type { PanelActions, PanelState, UnlockTried } from '../../components/panel-state.ts';
import { text } from '../../lib/languages/text.ts';
import { connect } from '../shared/connection.ts';
import { dress, makeDraw } from '../shared/draw.tsx';
import { frameNonce } from '../shared/frame-nonce.ts';
import type { PanelCommand, PanelMessage } from '../shared/messages/panel.ts';
import { readSettings } from '../shared/settings.ts';
import '../../components/theme.css';

type Found = Extract<PanelCommand, { type: 'found' }>['customers'];

const draw = makeDraw(document);
const systemIsDark = () => matchMedia('(prefers-color-scheme: dark)').matches;
const [nonce, { interfaceLanguage }] = await Promise.all([frameNonce(window), readSettings()]);

let state: PanelState = {
  language: interfaceLanguage,
  dark: systemIsDark(),
  watch: { state: 'starting' },
  audience: null,
  view: { state: 'nobody' },
  suggestions: { state: 'none' },
  findings: [],
  parked: null,
  notice: null,
};

const searches = new Map<number, (customers: Found) => void>();
let search = 0;
const unlocks = new Map<number, (tried: UnlockTried) => void>();
let unlocking = 0;

const line = connect<PanelMessage, PanelCommand>(
  'panel',
  (send) => send({ type: 'hello', nonce }),
  (command) => {
    if (command.type === 'state') {
      // Beside no page there is nothing to follow but the system.
      state = command.state.watch.state === 'no-page' ? { ...command.state, dark: systemIsDark() } : command.state;
      show();
    } else if (command.type === 'unlock-tried') {
      unlocks.get(command.request)?.(command.tried);
      unlocks.delete(command.request);
    } else if (command.type === 'found') {
      searches.get(command.request)?.(command.customers);
      searches.delete(command.request);
    } else {
      window.dispatchEvent(new CustomEvent('tenang-note'));
    }
  },
  () => undefined,
  new AbortController().signal,
);

const actions: PanelActions = {
  insertSuggestion: (id) => line.send({ type: 'insert-suggestion', id }),
  insertPrivate: (how) => line.send({ type: 'insert-private', how }),
  insertParked: () => line.send({ type: 'insert-parked' }),
  linkTo: (customerId) => line.send({ type: 'link-to', customerId }),
  searchCustomers(words) {
    search += 1;
    const request = search;
    line.send({ type: 'search-customers', request, words: words.slice(0, 200) });
    return new Promise((resolve) => searches.set(request, resolve));
  },
  addCustomer: () => line.send({ type: 'add-customer' }),
  addNote: (note, channel, more = {}) => line.send({ type: 'add-note', text: note, channel, ...more }),
  askedFor: (kind) => line.send({ type: 'asked-for', kind }),
  recordDirect: (wanted) => line.send({ type: 'record-direct', wanted }),
  settlePromise: (promiseId, settled) => line.send({ type: 'settle-promise', promiseId, state: settled }),
  confirmPromise: (promiseId) => line.send({ type: 'confirm-promise', promiseId }),
  cool: (how) => line.send({ type: 'cool', how }),
  handOver: (caseId, to, note) => line.send({ type: 'hand-over', caseId, to, note }),
  beginIncident: () => line.send({ type: 'incident-begin' }),
  openIncident: (index) => line.send({ type: 'incident-open', index }),
  stepIncident: (step, done) => line.send({ type: 'incident-step', step, done }),
  apologise: () => line.send({ type: 'incident-apologise' }),
  closeIncident: () => line.send({ type: 'incident-close' }),
  correctReading: (correction) => line.send({ type: 'correct-reading', correction }),
  calmDraft: () => line.send({ type: 'calm-draft' }),
  takeCalmed: (accepted, split) => line.send({ type: 'take-calmed', accepted: [...accepted], split }),
  dropCalmed: () => line.send({ type: 'drop-calmed' }),
  unlock(passphrase) {
    unlocking += 1;
    const request = unlocking;
    line.send({ type: 'unlock', request, passphrase: passphrase.slice(0, 500) });
    return new Promise((resolve) => unlocks.set(request, resolve));
  },
  openDesk: (place) => line.send({ type: 'open-desk', ...(place ? { place } : {}) }),
  collapse: () => line.send({ type: 'collapse' }),
};

function show(): void {
  dress(document, state.language, state.dark);
  document.title = text(state.language, 'common.name');
  draw(<Panel state={state} actions={actions} />);
}
show();
