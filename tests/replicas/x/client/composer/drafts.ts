/** What is being written where: kept while its box comes and goes, as X keeps it in its store. */
import { ContentState, EditorState } from 'draft-js';
import { useSyncExternalStore } from 'react';
import { decorator } from './decorators.tsx';

export interface Draft {
  /** One for each post of the thread being written. */
  readonly states: readonly EditorState[];
  /** Names of the boxes, which stay when one among them goes. */
  readonly keys: readonly number[];
  readonly busy: boolean;
}

const drafts = new Map<string, Draft>();
const listeners = new Set<() => void>();

let count = 0;

function nextKey(): number {
  count += 1;
  return count;
}

function emptyState(text = ''): EditorState {
  return text === ''
    ? EditorState.createEmpty(decorator)
    : EditorState.moveFocusToEnd(EditorState.createWithContent(ContentState.createFromText(text), decorator));
}

function tell(): void {
  for (const listener of listeners) listener();
}

export function draftOf(id: string, start = ''): Draft {
  const known = drafts.get(id);
  if (known) return known;
  const made = { states: [emptyState(start)], keys: [nextKey()], busy: false };
  drafts.set(id, made);
  return made;
}

export function setDraft(id: string, next: Partial<Draft>): void {
  drafts.set(id, { ...draftOf(id), ...next });
  tell();
}

export function setBox(id: string, index: number, state: EditorState): void {
  setDraft(id, { states: draftOf(id).states.map((old, at) => (at === index ? state : old)) });
}

export function addBox(id: string): void {
  const { states, keys } = draftOf(id);
  setDraft(id, { states: [...states, emptyState()], keys: [...keys, nextKey()] });
}

export function removeBox(id: string, index: number): void {
  const { states, keys } = draftOf(id);
  setDraft(id, { states: states.filter((_, at) => at !== index), keys: keys.filter((_, at) => at !== index) });
}

/** Empties the boxes the way X does: the same editor goes on with a new content. */
export function clearDraft(id: string): void {
  const { states, keys } = draftOf(id);
  const [first] = states;
  const cleared = first ? EditorState.push(first, ContentState.createFromText(''), 'remove-range') : emptyState();
  setDraft(id, { states: [EditorState.moveSelectionToEnd(cleared)], keys: keys.slice(0, 1), busy: false });
}

export function forgetDraft(id: string): void {
  drafts.delete(id);
  tell();
}

export const textsOf = (draft: Draft) => draft.states.map((state) => state.getCurrentContent().getPlainText('\n'));

export function useDraft(id: string, start = ''): Draft {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => draftOf(id, start),
  );
}
