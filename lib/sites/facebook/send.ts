import { every, isHidden, isHtml, pathOf } from '../page/find.ts';
import { nameOf } from '../page/text.ts';
import type { ReplyBox, SendAttempt } from '../site.ts';
import { editorOf } from './editor.ts';
import { any, hooks } from './hooks.ts';
import { harmlessLabels, isOneOf, sendLabels, startsAs } from './labels.ts';
import { findReplyBoxes } from './reply-boxes.ts';

/** Key code of a key that an input method is working on. */
const COMPOSING = 229;
const MOST_BUTTONS = 40;

/** Null when the event sends nothing. */
export function sendAttempt(event: Event, page: Document): SendAttempt | null {
  if (event.type === 'keydown') return byKey(event as KeyboardEvent, page);
  if (event.type === 'click') return byClick(event, page);
  if (event.type === 'submit') return bySubmit(event, page);
  return null;
}

function byKey(event: KeyboardEvent, page: Document): SendAttempt | null {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === COMPOSING || event.shiftKey) return null;
  const path = pathOf(event);
  const box = findReplyBoxes(page).find((each) => path.includes(each.element));
  if (box === undefined || isChoosingName(box, page)) return null;
  // a new post takes Enter as a line
  if (box.kind === 'post' && !event.ctrlKey && !event.metaKey) return null;
  return { boxes: [box], via: 'key', button: sendButtonOf(box) };
}

function byClick(event: Event, page: Document): SendAttempt | null {
  const path = pathOf(event);
  const button = path.find((each) => each.matches(any(hooks.button)));
  if (button === undefined || isDisabled(button)) return null;
  const holding = findReplyBoxes(page).filter((each) => path.includes(each.container as HTMLElement));
  const box = holding.reduce<ReplyBox | undefined>(
    (best, each) => (best === undefined || best.container.contains(each.container) ? each : best),
    undefined,
  );
  if (box === undefined || !sends(button, box)) return null;
  return { boxes: [box], via: 'click', button };
}

function bySubmit(event: Event, page: Document): SendAttempt | null {
  const form = pathOf(event)[0];
  const box = findReplyBoxes(page).find((each) => form?.contains(each.element) ?? false);
  return box === undefined ? null : { boxes: [box], via: 'submit', button: sendButtonOf(box) };
}

/** A known word sends; a word that we don't know, beside a draft, might. */
function sends(button: Element, box: ReplyBox): boolean {
  const name = nameOf(button);
  if (isOneOf(name, sendLabels)) return true;
  if (startsAs(name, harmlessLabels) || button.getAttribute('aria-haspopup') !== null) return false;
  return editorOf(box).read(box.element).trim() !== '';
}

/** Enter takes a name from an open list instead. A list elsewhere on the page doesn't count: it would let a send pass. */
function isChoosingName(box: ReplyBox, page: Document): boolean {
  const lists = (scope: ParentNode) => every(scope, hooks.mentionList, 10).filter((list) => !isHidden(list));
  if (lists(box.container).length > 0) return true;
  const points = box.element.getAttribute('aria-activedescendant') ?? '';
  const controls = box.element.getAttribute('aria-controls') ?? box.element.getAttribute('aria-owns') ?? '';
  const isOpen = points !== '' || box.element.getAttribute('aria-expanded') === 'true';
  if (!isOpen) return false;
  return lists(page).some(
    (list) => controls === '' || list.id === controls || list.querySelector('[role="option"]') !== null,
  );
}

export function sendButtonOf(box: ReplyBox): HTMLElement | null {
  const button = every(box.container, hooks.button, MOST_BUTTONS).find((each) => isOneOf(nameOf(each), sendLabels));
  return isHtml(button) ? button : null;
}

function isDisabled(button: Element): boolean {
  return button.getAttribute('aria-disabled') === 'true' || button.hasAttribute('disabled');
}
