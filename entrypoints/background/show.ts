import type { CardState, PanelState } from '../../components/panel-state.ts';
import type { Finding } from '../../lib/review/types.ts';
import type { CardCommand } from '../shared/messages/card.ts';
import type { PageCommand } from '../shared/messages/page.ts';
import type { PanelCommand } from '../shared/messages/panel.ts';
import { guidelinesHere } from './guidelines-here.ts';
import { heatIn } from './heat.ts';
import { incidentIn } from './incident.ts';
import { mayHere } from './pack-place.ts';
import { clockOf, panelView } from './panel-view.ts';
import { reportFor } from './self-test.ts';
import type { CheckedDraft, HeldPost, Session } from './session.ts';
import { calmedIn } from './suggestion-store.ts';
import { currentSettings, guidelinesInForce, now } from './world.ts';

export function tellPage(session: Session, command: PageCommand): void {
  session.page?.postMessage(command);
}

function watchOf(session: Session): PanelState['watch'] {
  if (!session.page) return { state: 'no-page' };
  if (!session.view) return { state: 'starting' };
  const problems = [...session.view.problems, ...session.view.reading.problems];
  if (problems.length === 0) return { state: 'watching' };
  return { state: 'not-watching', problems, report: reportFor(session, problems) };
}

/** Draws the panels of this tab anew. */
export async function showPanel(session: Session): Promise<void> {
  if (session.panels.size === 0) return;
  const { interfaceLanguage, rulesOff } = await currentSettings();
  const { view } = session;
  const draft = view?.box ? session.drafts.get(view.box.id) : undefined;
  const state: PanelState = {
    language: interfaceLanguage,
    dark: view?.dark ?? false,
    zone: await clockOf(session),
    watch: watchOf(session),
    audience: view?.box?.audience ?? null,
    view: await panelView(session, draft?.text),
    suggestions: session.suggestions,
    findings: draft?.findings ?? [],
    calmed: calmedIn(session),
    parked: view?.box?.audience === 'private' ? session.parked : null,
    rulesOff,
    packFaults: (await guidelinesInForce()).faults,
    heat: await heatIn(session),
    incident: await incidentIn(session),
    notice: session.notice,
  };
  const command: PanelCommand = { type: 'state', state };
  for (const panel of session.panels) panel.postMessage(command);
}

/** Says one quiet sentence in the panel. Numbered by the clock: a panel that outlives this background remembers which ones were dismissed. */
export function notice(session: Session, text: string, tone: 'plain' | 'warning' = 'plain'): void {
  session.notice = { id: Math.max((session.notice?.id ?? 0) + 1, now()), text, tone };
  void showPanel(session);
}

/** Says it of the words in a box: it goes with them. */
export function noticeOfDraft(session: Session, text: string): void {
  notice(session, text);
  session.draftNotice = session.notice?.id ?? null;
}

/** The words are posted: what was said of them in the box is no longer so. */
export function dropDraftNotice(session: Session): void {
  if (session.notice === null || session.notice.id !== session.draftNotice) return;
  session.notice = null;
  void showPanel(session);
}

/** False where the guidelines in force keep this from being posted whatever the reason. */
export async function mayPostAnyway(session: Session, drafts: readonly CheckedDraft[]): Promise<boolean> {
  for (const { audience, findings } of drafts) {
    const { policy } = await guidelinesHere(session, audience);
    if (!findings.every((finding) => mayHere.postAnyway(finding, policy))) return false;
  }
  return true;
}

/** What parts the posts of a thread where they are shown as one text. */
const between = '\n\n';

/** The drafts below each other, and their findings with offsets into that. */
function joined(drafts: readonly CheckedDraft[]): { draft: string; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  let before = 0;
  for (const { text, findings: own } of drafts) {
    for (const finding of own) findings.push({ ...finding, start: finding.start + before, end: finding.end + before });
    before += text.length + between.length;
  }
  return { draft: drafts.map(({ text }) => text).join(between), findings };
}

/** All that would be posted, repaired; null where a part has no repair, or where nothing of it needs one. */
export function safeText(posts: readonly HeldPost[]): string | null {
  if (posts.every(({ draft, safe }) => safe === draft.text)) return null;
  const safe = posts.map((post) => post.safe);
  return safe.includes(null) ? null : safe.join(between);
}

/** Draws the card anew and has the page show or hide its frame. */
export async function showCard(session: Session): Promise<void> {
  const { interfaceLanguage: language } = await currentSettings();
  const dark = session.view?.dark ?? false;
  const { card } = session;
  let state: CardState = { state: 'closed' };
  if (card.state === 'word') {
    const { finding, takesFocus } = card;
    const word = card.draft.text.slice(finding.start, finding.end);
    const { policy } = await guidelinesHere(session, card.draft.audience);
    state = {
      state: 'word',
      language,
      dark,
      word,
      finding,
      takesFocus,
      to: session.view?.reading.customer?.name ?? null,
      mayAccept: mayHere.accept(finding, policy),
      mayAcceptHere: card.person !== null,
      mayTurnOff: mayHere.turnOff(finding, policy),
    };
  } else if (card.state === 'let-be') {
    const { how, finding, takesFocus } = card;
    const to = session.view?.reading.customer?.name ?? null;
    state = { state: 'let-be', language, dark, how, kind: finding.kind, to, takesFocus };
  } else if (card.state === 'held') {
    const { why, news, posts, files, privateWay } = card;
    const asked = posts.filter((post) => post.asked).map(({ draft }) => draft);
    const known = session.view?.reading.customer !== null;
    // Where a whole thread is held there is no one text that could go elsewhere.
    const mayMove = known && posts.length === 1 && asked.every(({ audience }) => audience !== 'private');
    state = {
      state: 'held',
      language,
      dark,
      why,
      ...joined(asked),
      safe: safeText(posts),
      mayPostAnyway: await mayPostAnyway(session, asked),
      canMoveToPrivate: mayMove,
      canOpenPrivate: mayMove && privateWay,
      news: news && { ...news, posts: news.posts.map(({ author, name, text }) => ({ author, name, text })) },
      files: files.map(({ name, tells }) => ({ name, tells: [...new Set(tells.map((finding) => finding.why))] })),
    };
  }
  // It was decided meanwhile, and drawn: a dialog that came back would ask what nobody hears any more.
  if (session.card !== card) return;
  const command: CardCommand = { type: 'state', state };
  for (const frame of session.cards) frame.postMessage(command);
  // A frame that is not there yet says hello and is shown then: before it, nothing may lie over the page that cannot be answered.
  if (state.state === 'held' && session.cards.size === 0) return;
  tellPage(
    session,
    state.state === 'word' || state.state === 'let-be'
      ? { type: 'card', show: 'word', takesFocus: state.takesFocus ?? false, stays: state.state === 'let-be' }
      : { type: 'card', show: state.state },
  );
}

export async function closeCard(session: Session): Promise<void> {
  session.card = { state: 'closed' };
  await showCard(session);
}
