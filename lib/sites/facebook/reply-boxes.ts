import { boxId } from '../page/box-id.ts';
import { every, inDocumentOrder, isBefore, isHtml, isOutermostEditable, upwards } from '../page/find.ts';
import type { BoxKind, ReplyBox } from '../site.ts';
import { surfaceOf } from './address.ts';
import { audienceOf } from './audience.ts';
import { commentsIn } from './comment.ts';
import { any, hooks } from './hooks.ts';
import { boxesIn, labelOf } from './places.ts';

const MOST_BOXES = 60;
const FARTHEST = 25;
/** What is not a part of any composer: the climb from the box stops before. */
const OTHERS = any([...hooks.article, ...hooks.log, ...hooks.main, ...hooks.bubble, ...hooks.feed]);

/** Boxes in document order. A stub that can't be written in yet is none; `watch` tells when it becomes one. */
export function findReplyBoxes(page: Document): readonly ReplyBox[] {
  const rich = every(page, hooks.box, MOST_BOXES).filter(isOutermostEditable);
  const plain = surfaceOf(page).name === 'suite' ? every(page, hooks.suiteBox, MOST_BOXES) : [];
  return inDocumentOrder([...rich, ...plain].filter(isHtml))
    .slice(0, MOST_BOXES)
    .map(boxOf);
}

function boxOf(element: HTMLElement): ReplyBox {
  const box = { id: boxId('facebook', element), kind: 'unknown' as const, element, container: containerOf(element) };
  return { ...box, kind: kindOf(box) };
}

/**
 * The box with its own buttons and nobody else's: as far up as there is neither another box nor a post, a comment or a message. A
 * dialog made for one text alone is taken whole.
 */
function containerOf(element: HTMLElement): Element {
  const dialog = element.closest('[role="dialog"]');
  const isAlone =
    dialog !== null &&
    dialog.querySelector(any(hooks.post)) === null &&
    dialog.querySelectorAll(any(hooks.article)).length <= 1 &&
    boxesIn(dialog).length === 1;
  if (isAlone) return dialog;

  let container: Element = element;
  let steps = 0;
  for (const around of upwards(element)) {
    if (around === element) continue;
    const isOthers = around.matches(OTHERS) || around.querySelector(OTHERS) !== null || boxesIn(around).length > 1;
    if (isOthers || around.matches('body, html') || ++steps > FARTHEST) break;
    container = around;
    if (around.matches('form, [role="dialog"]')) break;
  }
  return container;
}

function kindOf(box: ReplyBox): BoxKind {
  const label = labelOf(box.element);
  if (label === 'reply') return 'reply';
  if (label === 'post') return 'post';
  if (label === 'comment') return 'comment';
  const { audience, because } = audienceOf(box);
  if (audience === 'private') return 'message';
  if (because === 'role=article') return isUnderComment(box.element) ? 'reply' : 'comment';
  return audience === 'public' ? 'reply' : 'unknown';
}

/** In the list of a comment's replies. */
function isUnderComment(element: Element): boolean {
  const item = element.closest('li')?.parentElement?.closest('li') ?? null;
  return item !== null && commentsIn(item).some((comment) => isBefore(comment, element));
}
