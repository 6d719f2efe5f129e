import type { Editor } from '../site.ts';
import { type Hands, insertOnce } from './insertion.ts';
import { mirrorRects } from './textarea-mirror.ts';

function area(element: HTMLElement): HTMLTextAreaElement | null {
  return element.tagName === 'TEXTAREA' ? (element as HTMLTextAreaElement) : null;
}

function read(element: HTMLElement): string {
  return area(element)?.value ?? '';
}

const hands: Hands = {
  read,
  bodyOf: (element) => ({ start: 0, end: read(element).length }),
  select(element, span) {
    area(element)?.setSelectionRange(span.start, span.end);
    return area(element) !== null;
  },
  // inside of a shadow root the document's active element is the host
  isSelected: (element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element,
  put(element, text) {
    element.ownerDocument.execCommand('insertText', false, text);
  },
  remove(element) {
    element.ownerDocument.execCommand('delete');
  },
  neighbour: () => null,
};

/** A plain textarea, drawn by React or not: `execCommand` keeps the undo, a written `value` would lose it. */
export const textarea: Editor = {
  id: 'textarea',
  read,
  rangesOf: () => [],
  rectsOf: (element, start, end) => {
    const box = area(element);
    return box === null ? [] : mirrorRects(box, start, end);
  },
  insert: (element, text, where, signal) => insertOnce(hands, element, text, where, signal),
};
