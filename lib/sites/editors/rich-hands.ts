import { upwards } from '../page/find.ts';
import type { Hands, Span } from './insertion.ts';
import { pieceAround, pointAt, type TextMap } from './text-map.ts';

/** What the two rich editors share: a map of the draft, the DOM selection, and one way in, chosen by the browser. */
export interface RichEditor {
  mapOf(element: HTMLElement): TextMap;
  /** Offset up to which the draft belongs to the page: a leading mention. */
  keepsUntil(element: HTMLElement, map: TextMap): number;
  /** Whether a made-up cut empties it; else the browser's own deletion does. */
  takesCut(view: Window): boolean;
}

/**
 * Gecko hands synthetic paste events over empty (Mozilla bug 1654724), but its `execCommand` works in both editors; elsewhere it
 * is the other way round. Chosen beforehand, never tried one after the other.
 */
export function takesPaste(view: Window): boolean {
  return !('mozInnerScreenX' in view);
}

export function richHands(editor: RichEditor): Hands {
  const read = (element: HTMLElement) => editor.mapOf(element).text;
  return {
    read,
    bodyOf(element) {
      const map = editor.mapOf(element);
      return { start: editor.keepsUntil(element, map), end: map.text.length };
    },
    select(element, span) {
      const map = editor.mapOf(element);
      const selection = element.ownerDocument.getSelection();
      const collapsed = span.start === span.end;
      const start = pointAt(map, span.start, 'after');
      const end = collapsed ? start : pointAt(map, span.end, 'before');
      if (selection === null || start === null || end === null) return false;
      selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
      return true;
    },
    isSelected(element) {
      const selection = element.ownerDocument.getSelection();
      return (
        selection !== null &&
        [selection.anchorNode, selection.focusNode].every(
          (node) => node !== null && [...upwards(node)].includes(element),
        )
      );
    },
    put(element, text) {
      const page = element.ownerDocument;
      const view = page.defaultView;
      if (view === null) return;
      if (!takesPaste(view)) {
        page.execCommand('insertText', false, text);
        return;
      }
      const clipboardData = new view.DataTransfer();
      clipboardData.setData('text/plain', text);
      element.dispatchEvent(
        new view.ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
      );
    },
    remove(element) {
      const page = element.ownerDocument;
      const view = page.defaultView;
      if (view === null) return;
      if (!editor.takesCut(view)) {
        page.execCommand('delete');
        return;
      }
      // nothing reaches the clipboard: only a trusted cut does
      const clipboardData = new view.DataTransfer();
      element.dispatchEvent(
        new view.ClipboardEvent('cut', { clipboardData, bubbles: true, cancelable: true, composed: true }),
      );
    },
    neighbour(element, span) {
      const map = editor.mapOf(element);
      const body = editor.keepsUntil(element, map);
      return after(map, span) ?? before(map, span, body);
    },
  };
}

function after(map: TextMap, span: Span): Span | null {
  const piece = pieceAround(map, span.end);
  if (piece === null || (span.end > span.start && pieceAround(map, span.end - 1) !== piece)) return null;
  const character = String.fromCodePoint(map.text.codePointAt(span.end) ?? 0);
  return { start: span.end, end: span.end + character.length };
}

function before(map: TextMap, span: Span, from: number): Span | null {
  if (span.start <= from) return null;
  const piece = pieceAround(map, span.start - 1);
  if (piece === null || (span.end > span.start && pieceAround(map, span.start) !== piece)) return null;
  const character = [...map.text.slice(piece.start, span.start)].at(-1) ?? '';
  return { start: span.start - character.length, end: span.start };
}
