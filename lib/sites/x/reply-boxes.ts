import { boxId } from '../page/box-id.ts';
import { every, first, inDocumentOrder, isBefore, isHtml, upwards } from '../page/find.ts';
import type { BoxKind, ReplyBox } from '../site.ts';
import { chatRoots } from './chat-roots.ts';
import { any, hooks } from './hooks.ts';
import { quotePlaceholders, replyPlaceholders, startsAs } from './labels.ts';
import { lastReplyClick } from './last-reply-click.ts';

const MOST_BOXES = 40;
const FARTHEST = 30;

/** Where the climb from a box to its composer must end: beyond lies what belongs to others. */
const BORDER = `[role="dialog"], ${any(hooks.cell)}, ${any(hooks.proColumn)}, ${any(hooks.column)}, #layers, body`;

/** Every box in which the agent can write here: posts first in document order, then chats. */
export function findReplyBoxes(page: Document): readonly ReplyBox[] {
  const open = [
    ...every(page, hooks.composer, MOST_BOXES),
    ...every(page, hooks.anyComposer, MOST_BOXES),
    ...every(page, hooks.oldChatBox, MOST_BOXES).map(editableIn),
  ].filter((element): element is HTMLElement => isHtml(element) && isWritable(element));
  const chats = chatRoots(page).flatMap((root) => {
    for (const attempt of hooks.chatBox) {
      const found = every(root, [attempt], MOST_BOXES).filter((element) => isHtml(element) && isWritable(element));
      if (found.length > 0) return found as HTMLElement[];
    }
    return [];
  });
  const boxes = [...inDocumentOrder([...new Set(open)]).slice(0, MOST_BOXES), ...new Set(chats)];
  return boxes.map((element) => boxOf(element, page));
}

export function boxOf(element: HTMLElement, page: Document): ReplyBox {
  const container = containerOf(element);
  return { id: boxId('x', element), kind: kindOf(element, container, page), element, container };
}

/** A read-only article is drawn by the same editor, so only what can be written in counts. */
function isWritable(element: HTMLElement): boolean {
  if (element.tagName === 'TEXTAREA') return !(element as HTMLTextAreaElement).readOnly;
  return (
    element.getAttribute('contenteditable') === 'true' &&
    (element.parentElement?.closest('[contenteditable="true"]') ?? null) === null
  );
}

function editableIn(element: Element): Element {
  return element.getAttribute('contenteditable') === 'true'
    ? element
    : (element.querySelector('[contenteditable="true"], textarea') ?? element);
}

/** The nearest element that holds the box and its send button; the whole dialog where the box is in one. */
export function containerOf(element: HTMLElement): Element {
  if (isChat(element)) {
    return element.closest(any(hooks.chatForm)) ?? element.closest(any(hooks.oldChatPlace)) ?? element;
  }
  const dialog = element.closest('[role="dialog"]');
  let steps = 0;
  for (const around of upwards(element)) {
    if (around !== element && around.querySelector(any(hooks.sendButton)) !== null) {
      // in a photo viewer the dialog is a whole page: there the composer alone is meant
      return dialog !== null && dialog.querySelector(any(hooks.cell)) === null ? dialog : around;
    }
    if (around.matches(BORDER) || ++steps > FARTHEST) return around;
  }
  return element;
}

export function isChat(element: Element): boolean {
  return (
    element.getRootNode().nodeType === 11 ||
    element.closest(`[data-testid^="dm-composer-"], ${any(hooks.oldChatBox)}, ${any(hooks.oldChatPlace)}`) !== null
  );
}

/**
 * The modal's address is the same for a new post, a reply and a quote. A post above the box is answered, a card below it is
 * quoted, neither is a new post.
 */
function kindOf(element: HTMLElement, container: Element, page: Document): BoxKind {
  if (isChat(element)) return 'message';
  const known =
    element.closest(any(hooks.composerWrapper)) !== null ||
    element.closest('.DraftEditor-root') !== null ||
    container.querySelector(any(hooks.sendButton)) !== null;
  if (!known) return 'unknown';
  const cell = element.closest(any(hooks.cell)) ?? element.closest(any(hooks.inlineReply));
  if (cell !== null && first(cell, hooks.article) !== null) return 'reply';
  if (element.closest(any(hooks.inlineReply)) !== null) return 'reply';
  if (quoteIn(container, element) !== null) return 'quote';
  if (targetArticle(container, element) !== null) return 'reply';
  const label = placeholderOf(element);
  if (startsAs(label, replyPlaceholders)) return 'reply';
  if (startsAs(label, quotePlaceholders)) return 'quote';
  if (element.closest('[role="dialog"]') !== null && lastReplyClick(page) !== null) return 'reply';
  return 'post';
}

/** The post that stands above the box in a dialog. */
export function targetArticle(container: Element, element: Element): Element | null {
  const dialog = element.closest('[role="dialog"]') ?? container;
  return (
    [...dialog.querySelectorAll(any(hooks.article))].filter((article) => isBefore(article, element)).at(-1) ?? null
  );
}

/** The quoted card that stands below the box. */
export function quoteIn(container: Element, element: Element): Element | null {
  return first(
    container,
    hooks.quote,
    (card) =>
      isBefore(element, card) &&
      card.closest(any(hooks.article)) === null &&
      first(card, [...hooks.userName, ...hooks.postText, '[data-testid="Tweet-User-Avatar"]']) !== null,
  );
}

/** The grey words in an empty box; a last resort, they are localised. */
function placeholderOf(element: HTMLElement): string {
  const described = element.getAttribute('aria-describedby');
  const own = element.getAttribute('placeholder');
  if (own !== null) return own;
  if (described === null || described === '') return '';
  const placeholder = [...(element.closest('.DraftEditor-root')?.querySelectorAll('[id]') ?? [])].find(
    (each) => each.id === described,
  );
  return placeholder?.textContent ?? '';
}
