import { boxId } from '../page/box-id.ts';
import {
  EDITABLE,
  every,
  first,
  inDocumentOrder,
  isBefore,
  isHtml,
  isOutermostEditable,
  upwards,
} from '../page/find.ts';
import type { BoxKind, ReplyBox } from '../site.ts';
import { chatRoots } from './chat-roots.ts';
import { any, BORDER, hooks } from './hooks.ts';
import { quotePlaceholders, replyingTo, replyPlaceholders, startsAs } from './labels.ts';
import { lastReplyClick } from './last-reply-click.ts';

const MOST_BOXES = 40;
const FARTHEST = 30;
const MOST_LINKS = 60;

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

/** What a box was for when more of it was drawn: a dialog may lose its post, or its grey words when the agent types. */
const kinds = new WeakMap<HTMLElement, BoxKind>();

function boxOf(element: HTMLElement, page: Document): ReplyBox {
  const container = containerOf(element);
  const seen = kindOf(element, container, page);
  if (seen === 'reply' || seen === 'quote') kinds.set(element, seen);
  const kind = seen === 'post' ? (kinds.get(element) ?? seen) : seen;
  return { id: boxId('x', element), kind, element, container };
}

/** A read-only article is drawn by the same editor, so only what can be written in counts. */
function isWritable(element: HTMLElement): boolean {
  if (element.tagName === 'TEXTAREA') return !(element as HTMLTextAreaElement).readOnly;
  return isOutermostEditable(element);
}

function editableIn(element: Element): Element {
  return element.matches(EDITABLE) ? element : (element.querySelector(`${EDITABLE}, textarea`) ?? element);
}

/** The nearest element that holds the box and its send button; the whole dialog where the box is in one. */
function containerOf(element: HTMLElement): Element {
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

function isChat(element: Element): boolean {
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
  const dialog = element.closest('[role="dialog"]');
  if (dialog === null) return 'post';
  return namesAnswered(dialog, element) || lastReplyClick(page) !== null ? 'reply' : 'post';
}

/** The row "Replying to @a": a link that shows a handle, above the box. */
function namesAnswered(dialog: Element, element: Element): boolean {
  return [...dialog.querySelectorAll('a[href]')]
    .slice(0, MOST_LINKS)
    .some(
      (link) =>
        isBefore(link, element) &&
        link.closest(any([...hooks.article, ...hooks.cell])) === null &&
        startsAs(link.parentElement?.closest('div')?.textContent ?? '', replyingTo),
    );
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
