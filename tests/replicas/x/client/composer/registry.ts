/** Every editor that is on the page, with its model: what a test must read, because the DOM can look right while the model is wrong. */
import type { EditorState } from 'draft-js';

export interface EditorModel {
  readonly testid: string;
  readonly text: string;
  readonly blocks: readonly string[];
  readonly canUndo: boolean;
}

type Read = () => EditorState;
const editors = new Map<object, { readonly testid: string; readonly read: Read }>();

export function register(testid: string, read: Read): () => void {
  const key = {};
  editors.set(key, { testid, read });
  return () => editors.delete(key);
}

export function models(): EditorModel[] {
  return [...editors.values()].map(({ testid, read }) => {
    const state = read();
    const content = state.getCurrentContent();
    return {
      testid,
      text: content.getPlainText('\n'),
      blocks: content.getBlocksAsArray().map((block) => block.getText()),
      canUndo: state.getUndoStack().size > 0,
    };
  });
}
