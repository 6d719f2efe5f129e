import type { Runtime } from 'webextension-polyfill';
import type { LetBeHow, PanelState } from '../../components/panel-state.ts';
import type { CaseView } from '../../lib/records/case-view.ts';
import type { Audience, CustomerFacts, Finding, SiteId } from '../../lib/review/types.ts';
import type { HistoryEntry } from '../../lib/suggestions/types.ts';
import type { HeldReason, PageMessage, PageView } from '../shared/messages/page.ts';

/** A text as a box held it, and what was found in it. */
export interface CheckedDraft {
  readonly box: string;
  readonly revision: number;
  readonly text: string;
  readonly audience: Audience;
  readonly findings: readonly Finding[];
  /** The case against which it was checked. */
  readonly caseKey: string;
}

export type OpenCard = { readonly state: 'closed' } | WordCard | LetBeCard | HeldCard;

/** A word of a draft that the agent meant. */
export interface WordCard {
  readonly state: 'word';
  readonly draft: CheckedDraft;
  readonly finding: Finding;
  readonly takesFocus: boolean;
  /** Whose conversation the card speaks of, as it was when it opened; null where that can't be seen. */
  readonly person: string | null;
}

/** What was just let be, and the way back. */
export interface LetBeCard {
  readonly state: 'let-be';
  readonly box: string;
  readonly finding: Finding;
  readonly how: LetBeHow;
  readonly takesFocus: boolean;
  readonly undo: () => Promise<void>;
}

/** A send that waits for the agent's decision. */
export interface HeldCard {
  readonly state: 'held';
  readonly why: HeldReason;
  /** Everything that would go out, in order. */
  readonly posts: readonly HeldPost[];
  readonly news: Extract<PageMessage, { type: 'held' }>['news'];
  readonly files: readonly { readonly name: string; readonly tells: readonly Finding[] }[];
  readonly privateWay: boolean;
}

export interface HeldPost {
  readonly draft: CheckedDraft;
  /** The agent is asked about this one; the others were found clean. */
  readonly asked: boolean;
  /** With every leak repaired; itself where nothing in it is held, null where there is no repair. */
  readonly safe: string | null;
}

/**
 * What is known of one tab while the browser lets the background live. Nothing here is lost when it is stopped: the page tells
 * everything again on its next line.
 */
export interface Session {
  readonly tabId: number;
  site: SiteId;
  nonce: string | null;
  page: Runtime.Port | null;
  readonly panels: Set<Runtime.Port>;
  readonly cards: Set<Runtime.Port>;
  /** Whether the page has told over what it holds since its line was opened. */
  isTold: boolean;
  view: PageView | null;
  /** Whose case is loaded: changes when another person is answered. */
  caseKey: string;
  /** The case whose records are read: until it is the one in view, nothing can be found clean. */
  loadedFor: string;
  caseView: CaseView;
  facts: CustomerFacts | null;
  history: readonly HistoryEntry[];
  suggestions: PanelState['suggestions'];
  readonly drafts: Map<string, CheckedDraft>;
  card: OpenCard;
  parked: string | null;
  notice: PanelState['notice'];
  /** The notice that speaks of words in a box, by its number. */
  draftNotice: number | null;
  /** Texts on their way into a box, by request. */
  readonly inserting: Map<number, { readonly text: string; readonly isParked: boolean }>;
}

export function newSession(tabId: number): Session {
  return {
    tabId,
    site: 'x',
    nonce: null,
    page: null,
    panels: new Set(),
    cards: new Set(),
    isTold: false,
    view: null,
    caseKey: '',
    loadedFor: '',
    caseView: { state: 'nobody' },
    facts: null,
    history: [],
    suggestions: { state: 'none' },
    drafts: new Map(),
    card: { state: 'closed' },
    parked: null,
    notice: null,
    draftNotice: null,
    inserting: new Map(),
  };
}

/** Nobody in particular is answered any more: nothing of the last person stays behind, for the panel or for a check. */
export function forgetPerson(session: Session): void {
  session.loadedFor = '';
  session.caseView = { state: 'nobody' };
  session.facts = null;
  session.history = [];
  session.suggestions = { state: 'none' };
  session.parked = null;
}

/** Another document begins in this tab, or the same one tells everything anew. */
export function beginPage(session: Session): void {
  session.isTold = false;
  session.view = null;
  session.caseKey = '';
  session.drafts.clear();
  session.inserting.clear();
  session.card = { state: 'closed' };
  forgetPerson(session);
}
