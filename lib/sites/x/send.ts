import { isHtml, pathOf } from '../page/find.ts';
import { nameOf, readText } from '../page/text.ts';
import type { ReplyBox, SendAttempt } from '../site.ts';
import { editorOf } from './editor.ts';
import { any, hooks } from './hooks.ts';
import { harmlessLabels, sendLabels, startsAs } from './labels.ts';
import { findReplyBoxes } from './reply-boxes.ts';

/** Key code of a key that an input method is working on. */
const COMPOSING = 229;
const FARTHEST = 12;

/** Null when the event sends nothing. Reads `composedPath`: seen from the window a chat's events come from its host. */
export function sendAttempt(event: Event, page: Document): SendAttempt | null {
  if (event.type === 'keydown') return byKey(event as KeyboardEvent, page);
  if (event.type === 'click') return byClick(event, page);
  if (event.type === 'submit') return bySubmit(event, page);
  return null;
}

function byKey(event: KeyboardEvent, page: Document): SendAttempt | null {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === COMPOSING) return null;
  const path = pathOf(event);
  const box = findReplyBoxes(page).find((each) => path.includes(each.element));
  if (box === undefined) return null;
  const chord = event.ctrlKey || event.metaKey;
  const sends = box.kind === 'message' ? !event.shiftKey : box.kind === 'unknown' ? chord || !event.shiftKey : chord;
  return sends ? { boxes: together(box, page), via: 'key', button: sendButtonOf(box) } : null;
}

function byClick(event: Event, page: Document): SendAttempt | null {
  const path = pathOf(event).slice(0, FARTHEST * 4);
  const known = path.find((each) => each.matches(any([...hooks.sendButton, ...hooks.chatSend, ...hooks.oldChatSend])));
  const button = known ?? path.slice(0, FARTHEST).find((each) => each.matches('button, [role="button"]'));
  if (button === undefined || isDisabled(button)) return null;
  const boxes = findReplyBoxes(page);
  const near = nearest(boxes, button, path);
  if (near === null) return null;
  if (known === undefined && !looksLikeSend(button, near)) return null;
  return { boxes: together(near, page, boxes), via: 'click', button };
}

function bySubmit(event: Event, page: Document): SendAttempt | null {
  const form = pathOf(event)[0];
  const box = findReplyBoxes(page).find((each) => form?.contains(each.element) ?? false);
  if (box === undefined) return null;
  return { boxes: together(box, page), via: 'submit', button: sendButtonOf(box) };
}

/** All posts of a thread go out with one press. */
function together(box: ReplyBox, page: Document, boxes = findReplyBoxes(page)): readonly ReplyBox[] {
  const all = boxes.filter((each) => each.container === box.container && each.kind !== 'message');
  return all.some((each) => each.id === box.id) ? all : [box];
}

/** The composer in the same dialog, cell or form as the button; the smallest that holds it. */
function nearest(boxes: readonly ReplyBox[], button: Element, path: readonly Element[]): ReplyBox | null {
  const holding = boxes.filter((box) => path.includes(box.container as HTMLElement) || box.container.contains(button));
  return holding.reduce<ReplyBox | null>(
    (best, box) =>
      best === null || best.container.contains(box.container)
        ? best === null
          ? box
          : best.container === box.container
            ? best
            : box
        : best,
    null,
  );
}

/** A button without a known name beside a draft: only where the known one is gone, so that a change of the page is no hole. */
function looksLikeSend(button: Element, box: ReplyBox): boolean {
  if (button.closest(any(hooks.article)) !== null) return false;
  const name = nameOf(button);
  if (startsAs(name, harmlessLabels)) return false;
  if (sendButtonOf(box) !== null) return false;
  const testid = button.getAttribute('data-testid');
  if (testid !== null && !/button|send|post/i.test(testid)) return false;
  if (sendLabels.includes(name.toLowerCase())) return true;
  // pictures without words are tools
  const isWord = readText(button).text !== '' && button.getAttribute('aria-haspopup') === null;
  return isWord && editorOf(box).read(box.element).trim() !== '';
}

export function sendButtonOf(box: ReplyBox): HTMLElement | null {
  const attempts = box.kind === 'message' ? [...hooks.chatSend, ...hooks.oldChatSend] : hooks.sendButton;
  for (const attempt of attempts) {
    const scope = box.kind === 'message' ? (box.element.getRootNode() as ParentNode & Node) : box.container;
    const local = box.container.querySelector(attempt) ?? (scope.nodeType === 11 ? scope.querySelector(attempt) : null);
    if (isHtml(local)) return local;
  }
  return null;
}

function isDisabled(button: Element): boolean {
  return button.getAttribute('aria-disabled') === 'true' || button.hasAttribute('disabled');
}
