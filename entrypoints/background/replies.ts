import { text } from '../../lib/languages/text.ts';
import { reviewDraft } from '../../lib/review/review.ts';
import { calm, forHerAlone } from '../../lib/suggestions/calm.ts';
import { accept } from '../../lib/suggestions/difference.ts';
import { polish } from '../../lib/suggestions/polish.ts';
import { suggest } from '../../lib/suggestions/suggest.ts';
import type { Correction, SuggestionContext, SuggestionResult } from '../../lib/suggestions/types.ts';
import { likingOf, outcomeOf, weighBlocks } from '../../lib/suggestions/uses.ts';
import { insert } from './insert.ts';
import { keepUse, keptUses, postedSince } from './kept-uses.ts';
import { setAside } from './parking.ts';
import type { Session } from './session.ts';
import { notice, showPanel } from './show.ts';
import { draftIn, rememberedIn } from './suggestion-store.ts';
import { currentSettings, guidelinesFor, now, withRecords } from './world.ts';
import { writerOnThisDevice } from './writer.ts';

/** How long the device's own model may take over all replies together. Milliseconds. */
const modelTime = 8_000;

/** The agent's day, for "not the same text twice": from midnight where she sits. */
function startOfDay(): string {
  const day = new Date(now());
  day.setHours(0, 0, 0, 0);
  return day.toISOString();
}

async function contextFor(session: Session): Promise<SuggestionContext | null> {
  const { view } = session;
  if (!view?.reading.customer) return null;
  const [{ brand, policy, material }, { interfaceLanguage }, stored, uses, postedLately] = await Promise.all([
    guidelinesFor(view.site, view.ownHandle),
    currentSettings(),
    withRecords(
      (db) => db.articles.toArray(),
      () => [],
    ),
    keptUses(),
    postedSince(startOfDay()),
  ]);
  const known = new Set(material.articles.map(({ id }) => id));
  const { correction } = rememberedIn(session);
  return {
    site: view.site,
    brand,
    policy,
    articles: [...material.articles, ...stored.filter(({ id }) => !known.has(id))],
    blocks: weighBlocks(material.blocks, uses, now()),
    thread: view.reading.posts,
    customer: session.facts,
    history: session.history,
    correction,
    postedLately,
    liking: likingOf(uses, now()),
    interfaceLanguage,
    now: now(),
  };
}

/** The newest post of ours, where it came after replies were offered: what became of them is remembered. */
async function learnFrom(
  session: Session,
  before: { readonly posts: number; readonly offered: SuggestionResult['replies'] },
) {
  const { view } = session;
  const own = view?.reading.posts.filter(({ author }) => author === 'brand') ?? [];
  const posted = own.at(-1);
  if (posted === undefined || own.length <= before.posts || before.offered.length === 0) return;
  const { read } = rememberedIn(session);
  const language = read?.language.slice(0, 2);
  const name = view?.reading.customer?.name ?? '';
  const spoken = language === 'id' || language === 'ms' ? language : 'en';
  const use = outcomeOf(before.offered, posted.text, spoken, name, now());
  if (use) await keepUse(use);
}

const offeredTo = new WeakMap<Session, { person: string; posts: number; offered: SuggestionResult['replies'] }>();

/** Composes replies to the case in view, and shows them; then, where the device has a model that is wanted, polishes them. */
export async function composeReplies(session: Session): Promise<void> {
  const { view, caseKey } = session;
  const person = view?.reading.customer?.handle;
  if (!view || person === undefined) {
    session.suggestions = { state: 'none' };
    return showPanel(session);
  }
  session.suggestions = { state: 'composing' };
  const last = offeredTo.get(session);
  if (last?.person === person) await learnFrom(session, last);
  const context = await contextFor(session);
  if (context === null || session.caseKey !== caseKey) return;
  const result = suggest(context, reviewDraft);
  const kept = rememberedIn(session);
  Object.assign(kept, { context, read: result.read, offered: result.replies });
  const posts = view.reading.posts.filter(({ author }) => author === 'brand').length;
  offeredTo.set(session, { person, posts, offered: result.replies });
  show(session, result);
  await showPanel(session);
  // Nobody waits for a model: what is typed and sent meanwhile is checked at once. Where it fails, the replies stand as they are.
  polished(session, context, result).catch(() => undefined);
}

function show(session: Session, result: SuggestionResult): void {
  const { replies, read, stale, lacksArticle } = result;
  session.suggestions =
    replies.length === 0
      ? { state: 'none' }
      : {
          state: 'ready',
          replies,
          private: result.private,
          read,
          stale: stale.map(({ title, link, validUntil = '' }) => ({ title, link, validUntil })),
          lacksArticle,
        };
}

async function polished(session: Session, context: SuggestionContext, result: SuggestionResult): Promise<void> {
  const { caseKey } = session;
  const writer = await writerOnThisDevice();
  if (writer === null) return;
  const stop = new AbortController();
  const over = new Promise<void>((resolve) => {
    setTimeout(() => {
      stop.abort();
      resolve();
    }, modelTime);
  });
  const replies = await polish(result.replies, context, reviewDraft, writer, { signal: stop.signal, over });
  // The agent has moved on, or put the reading right, while the model thought.
  if (session.caseKey !== caseKey || rememberedIn(session).context !== context) return;
  rememberedIn(session).offered = replies;
  show(session, { ...result, replies });
  await showPanel(session);
}

/** The agent puts our reading of the thread right; replies are composed anew. An empty correction takes all back. */
export async function correctReading(session: Session, correction: Correction): Promise<void> {
  const kept = rememberedIn(session);
  kept.correction = Object.keys(correction).length === 0 ? {} : { ...kept.correction, ...correction };
  await composeReplies(session);
}

/** Makes the draft in the box in use calmer and shows the difference. */
export async function calmDraft(session: Session): Promise<void> {
  const draft = draftIn(session);
  const { context } = rememberedIn(session);
  if (draft.trim() === '' || context === null) return;
  rememberedIn(session).calmed = { draft, result: calm(draft, { ...context, now: now() }, reviewDraft) };
  await showPanel(session);
}

/** Puts the calmer draft into the box with the changes that were accepted. `split`: what is for her alone is set aside. */
export async function takeCalmed(session: Session, accepted: readonly number[], split: boolean): Promise<void> {
  const { interfaceLanguage } = await currentSettings();
  const kept = rememberedIn(session);
  const draft = draftIn(session);
  const { calmed, context } = kept;
  const person = session.view?.reading.customer;
  if (!calmed?.result || calmed.draft !== draft || context === null) return;
  if (split && person && session.view) {
    session.parked = await setAside(session.view.site, person.handle, forHerAlone(draft, context, reviewDraft));
    notice(session, text(interfaceLanguage, 'suggestions.setAside'));
  }
  insert(session, accept(calmed.result.difference, new Set(accepted)), false, text(interfaceLanguage, 'guard.noBox'));
  kept.calmed = null;
  await showPanel(session);
}

/** The draft stays as it was. */
export async function dropCalmed(session: Session): Promise<void> {
  rememberedIn(session).calmed = null;
  await showPanel(session);
}
