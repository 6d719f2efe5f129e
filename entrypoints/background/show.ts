import type { CardState, PanelState } from '../../components/panel-state.ts';
import type { CardCommand } from '../shared/messages/card.ts';
import type { PageCommand } from '../shared/messages/page.ts';
import type { PanelCommand } from '../shared/messages/panel.ts';
import type { CheckedDraft, Session } from './session.ts';
import { currentSettings, guidelinesFor } from './world.ts';

export function tellPage(session: Session, command: PageCommand): void {
  session.page?.postMessage(command);
}

function watchOf(session: Session): PanelState['watch'] {
  if (!session.page) return { state: 'no-page' };
  if (!session.view) return { state: 'starting' };
  const problems = [...session.view.problems, ...session.view.reading.problems];
  return problems.length > 0 ? { state: 'not-watching', problems } : { state: 'watching' };
}

/** Draws the panels of this tab anew. */
export async function showPanel(session: Session): Promise<void> {
  if (session.panels.size === 0) return;
  const { interfaceLanguage } = await currentSettings();
  const { view } = session;
  const draft = view?.box ? session.drafts.get(view.box.id) : undefined;
  const state: PanelState = {
    language: interfaceLanguage,
    dark: view?.dark ?? false,
    watch: watchOf(session),
    audience: view?.box?.audience ?? null,
    view: session.caseView,
    suggestions: session.suggestions,
    findings: draft?.findings ?? [],
    parked: view?.box?.audience === 'private' ? session.parked : null,
    notice: session.notice,
  };
  const command: PanelCommand = { type: 'state', state };
  for (const panel of session.panels) panel.postMessage(command);
}

/** Says one quiet sentence in the panel. */
export function notice(session: Session, text: string, tone: 'plain' | 'warning' = 'plain'): void {
  session.notice = { id: (session.notice?.id ?? 0) + 1, text, tone };
  void showPanel(session);
}

/** False where the guidelines in force keep this from being posted whatever the reason. */
export async function mayPostAnyway(session: Session, { findings }: CheckedDraft): Promise<boolean> {
  const { policy } = await guidelinesFor(session.site, session.view?.ownHandle ?? null);
  return !findings.some(({ kind, severity }) => severity === 'stop' && policy.final.some((final) => final === kind));
}

/** Draws the card anew and has the page show or hide its frame. */
export async function showCard(session: Session): Promise<void> {
  const { interfaceLanguage: language } = await currentSettings();
  const dark = session.view?.dark ?? false;
  const { card } = session;
  let state: CardState = { state: 'closed' };
  if (card.state === 'word') {
    const { finding } = card;
    state = { state: 'word', language, dark, word: card.draft.text.slice(finding.start, finding.end), finding };
  } else if (card.state === 'held') {
    const { text, findings } = card.draft;
    state = {
      state: 'held',
      language,
      dark,
      why: card.why,
      draft: text,
      findings,
      safe: card.safe,
      mayPostAnyway: await mayPostAnyway(session, card.draft),
      canMoveToPrivate: session.view?.reading.customer !== null && card.draft.audience !== 'private',
    };
  }
  const command: CardCommand = { type: 'state', state };
  for (const frame of session.cards) frame.postMessage(command);
  tellPage(session, { type: 'card', show: state.state });
}
