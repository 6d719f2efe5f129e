import { createRoot } from 'react-dom/client';
import { Card } from '../../../components/Card.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { type BadgeLook, drawBadge } from '../../../components/page/badge.ts';
import { marksCss } from '../../../components/page/marks.css.ts';
import { drawTab } from '../../../components/page/tab.ts';
import type { CardActions, PanelActions } from '../../../components/panel-state.ts';
import type { Language } from '../../../lib/review/types.ts';
import { cardStates, draft, galleryNow, panelStates } from './states.ts';

/** One state a page: `#panel/known/en/light`. What was asked for stands in `window.asked`. */
const asked: unknown[] = [];
Object.assign(window, { asked });

const say =
  (name: string) =>
  (...words: unknown[]) => {
    asked.push([name, ...words]);
  };
const panelActions: PanelActions = {
  insertSuggestion: say('insertSuggestion'),
  insertParked: say('insertParked'),
  insertPrivate: say('insertPrivate'),
  linkTo: say('linkTo'),
  searchCustomers: async (words) => {
    say('searchCustomers')(words);
    return words === 'nobody' ? [] : [{ customerId: 'c9', displayName: 'Sari W.', because: '@sariw' }];
  },
  addCustomer: say('addCustomer'),
  addNote: say('addNote'),
  askedFor: say('askedFor'),
  recordDirect: say('recordDirect'),
  settlePromise: say('settlePromise'),
  confirmPromise: say('confirmPromise'),
  cool: say('cool'),
  beginIncident: say('beginIncident'),
  openIncident: say('openIncident'),
  handOver: say('handOver'),
  stepIncident: say('stepIncident'),
  apologise: say('apologise'),
  closeIncident: say('closeIncident'),
  openDesk: say('openDesk'),
  collapse: say('collapse'),
};
const cardActions: CardActions = {
  fix: say('fix'),
  letBe: say('letBe'),
  undo: say('undo'),
  postSafe: say('postSafe'),
  moveToPrivate: say('moveToPrivate'),
  openPrivate: say('openPrivate'),
  wait: say('wait'),
  postAnyway: say('postAnyway'),
  back: say('back'),
  resized: say('resized'),
};

function showPageDrawings(root: HTMLElement, dark: boolean) {
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  document.body.style.background = dark ? '#000' : '#fff';
  const looks: readonly BadgeLook[] = [
    { state: 'clean', count: 0, label: 'Tenang: nothing to mend', dark },
    { state: 'findings', count: 2, label: 'Tenang: 2 to look at', dark },
    { state: 'findings', count: 12, label: 'Tenang: 12 to look at', dark, grave: true },
    { state: 'not-watching', count: 0, label: 'Tenang: not watching this box', dark },
    { state: 'checking', count: 0, label: 'Tenang: checking', dark },
  ];
  const style = document.createElement('style');
  style.textContent = marksCss(dark);
  const words = document.createElement('p');
  words.textContent = draft;
  words.style.cssText = `color: ${dark ? '#eee' : '#111'}; font: 17px system-ui; line-height: 1.5`;
  for (const [index, look] of looks.entries()) {
    const host = document.createElement('span');
    host.style.cssText =
      'display:inline-block; margin:8px; width: 60px; height: 90px; position: relative; transform: translate(0)';
    root.append(host);
    const shadow = host.attachShadow({ mode: 'closed' });
    drawBadge(shadow, look);
    drawTab(shadow, { ...look, count: index });
  }
  root.append(style, words);
  const text = words.firstChild;
  if (!text) return;
  const range = (part: string) => {
    const made = new Range();
    made.setStart(text, draft.indexOf(part));
    made.setEnd(text, draft.indexOf(part) + part.length);
    return made;
  };
  CSS.highlights.set('tenang-stop', new Highlight(range('Rp487.300'), range('terakhir bayar itu 2 Januari')));
  CSS.highlights.set('tenang-ask', new Highlight(range('Kakak yang nunggak duluan')));
  CSS.highlights.set('tenang-note', new Highlight(range('makanya diputus')));
}

const [what, name = '', language = 'en', theme = 'light'] = location.hash.slice(1).split('/');
const place = document.getElementById('root');
if (!place) throw new Error('the page has no root');
const dark = theme === 'dark';
if (what === 'page') showPageDrawings(place, dark);
else {
  const panel = panelStates(language as Language, dark)[name];
  const card = cardStates(language as Language, dark)[name];
  const root = createRoot(place);
  if (what === 'panel' && panel) root.render(<Panel state={panel} actions={panelActions} now={galleryNow} />);
  else if (what === 'card' && card) root.render(<Card state={card} actions={cardActions} />);
  else place.textContent = `no such state: ${location.hash}`;
}
