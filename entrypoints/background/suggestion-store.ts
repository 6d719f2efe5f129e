import type { Calmed } from '../../lib/suggestions/calm.ts';
import type { Correction, Suggestion, SuggestionContext, ThreadUnderstanding } from '../../lib/suggestions/types.ts';
import type { Session } from './session.ts';

/** What the suggestions of one tab remember besides what is shown. Lost with the background, and made anew. */
export interface Remembered {
  /** The case that it belongs to. */
  caseKey: string;
  /** The context of the replies on show: a draft is calmed in the same. */
  context: SuggestionContext | null;
  correction: Correction;
  read: ThreadUnderstanding | null;
  /** The agent's draft made calmer, as long as the draft is this one. */
  calmed: { readonly draft: string; readonly result: Calmed | null } | null;
  /** Offered in this conversation: what is posted next tells what became of it. */
  offered: readonly Suggestion[];
}

const remembered = new WeakMap<Session, Remembered>();

const nothing = (caseKey: string): Remembered => ({
  caseKey,
  context: null,
  correction: {},
  read: null,
  calmed: null,
  offered: [],
});

/** What is remembered of the case in view; of another case nothing. */
export function rememberedIn(session: Session): Remembered {
  const known = remembered.get(session);
  if (known !== undefined && known.caseKey === session.caseKey) return known;
  const fresh = nothing(session.caseKey);
  remembered.set(session, fresh);
  return fresh;
}

/** The draft in the box in use; empty while there is none. */
export function draftIn(session: Session): string {
  const box = session.view?.box;
  return box ? (session.drafts.get(box.id)?.text ?? '') : '';
}

/** What the panel shows of it: the calmer draft only while the draft is still the one that was asked about. */
export function calmedIn(session: Session): Calmed | null | 'nothing' {
  const { calmed } = rememberedIn(session);
  if (calmed === null || calmed.draft !== draftIn(session)) return null;
  return calmed.result ?? 'nothing';
}
