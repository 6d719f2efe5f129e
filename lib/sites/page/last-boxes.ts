import type { ReplyBox, SendAttempt } from '../site.ts';
import { pathOf } from './find.ts';

const last = new WeakMap<Document, readonly ReplyBox[]>();

export function rememberBoxes(page: Document, boxes: readonly ReplyBox[]): readonly ReplyBox[] {
  last.set(page, boxes);
  return boxes;
}

/**
 * What an event sends when the adapter has stumbled over the page: Enter in a box that was known, or a button beside one. Holds
 * too much rather than too little: a send must not pass because reading went wrong.
 */
export function likelySend(event: Event, page: Document): SendAttempt | null {
  const path = pathOf(event);
  const isIn = (element: Element) => path.some((each) => each === element);
  const boxes = last.get(page) ?? [];
  if (event.type === 'keydown') {
    const box = (event as KeyboardEvent).key === 'Enter' ? boxes.find((each) => isIn(each.element)) : undefined;
    return box === undefined ? null : { boxes: [box], via: 'key', button: null };
  }
  const button = path.find((each) => each.tagName === 'BUTTON' || each.getAttribute('role') === 'button') ?? null;
  const box = boxes.find((each) => isIn(each.container));
  if (box === undefined || (event.type === 'click' && button === null)) return null;
  return { boxes: [box], via: event.type === 'submit' ? 'submit' : 'click', button };
}
