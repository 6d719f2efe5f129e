import { every, first, isOutermostEditable } from '../page/find.ts';
import { nameOf } from '../page/text.ts';
import { any, hooks } from './hooks.ts';
import {
  afterLabel,
  boxLabel,
  closeChat,
  isOneOf,
  messageDialog,
  messageList,
  minimiseChat,
  sendMessage,
  startsAs,
} from './labels.ts';

const MOST_BUTTONS = 60;

function buttonsIn(scope: ParentNode): Element[] {
  return every(scope, hooks.button, MOST_BUTTONS);
}

/**
 * The dialog that answers a comment in private: its own label before the name, and a send button of its own. A post's dialog is
 * none, even when its Page is called "Message …" and its comments offer "Send message".
 */
export function isPrivateReply(dialog: Element): boolean {
  if (afterLabel(dialog.getAttribute('aria-label') ?? '', messageDialog) === null) return false;
  if (dialog.querySelector(any(hooks.post)) !== null || dialog.querySelectorAll(any(hooks.article)).length > 1)
    return false;
  if (boxesIn(dialog).length > 1) return false;
  return buttonsIn(dialog).some(
    (button) => button.closest(any(hooks.article)) === null && isOneOf(nameOf(button), sendMessage),
  );
}

/** Name of the person in a private reply's dialog. */
export function personOfDialog(dialog: Element): string | null {
  return afterLabel(dialog.getAttribute('aria-label') ?? '', messageDialog);
}

/** A docked chat: one box, and both buttons of its header. */
export function isChatTab(element: Element): boolean {
  if (element.matches(any(hooks.main)) || element.querySelector(any([...hooks.article, ...hooks.main])) !== null)
    return false;
  if (boxesIn(element).length > 1) return false;
  const names = buttonsIn(element).map(nameOf);
  return names.some((name) => startsAs(name, minimiseChat)) && names.some((name) => startsAs(name, closeChat));
}

/** The list of a Business Suite conversation; known by its label, else by the bubbles in it. */
export function messageListIn(scope: Element): Element | null {
  const labelled = first(scope, hooks.messageList, (region) =>
    startsAs(region.getAttribute('aria-label') ?? '', messageList),
  );
  if (labelled !== null) return labelled;
  return first(scope, hooks.messageList, (region) => region.querySelector(any(hooks.bubble)) !== null);
}

export function boxesIn(scope: ParentNode): Element[] {
  return [...scope.querySelectorAll(any(hooks.box))].filter(isOutermostEditable);
}

/** What a box says about itself, the label before the grey words. */
export function wordsOf(box: Element): string[] {
  return ['aria-label', 'aria-placeholder', 'placeholder']
    .map((name) => box.getAttribute(name) ?? '')
    .filter((words) => words !== '');
}

export function labelOf(box: Element): ReturnType<typeof boxLabel> {
  for (const words of wordsOf(box)) {
    const label = boxLabel(words);
    if (label !== null) return label;
  }
  return null;
}
