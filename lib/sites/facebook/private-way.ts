import { every, isHidden, isHtml } from '../page/find.ts';
import { nameOf } from '../page/text.ts';
import type { ReplyBox } from '../site.ts';
import { commentsIn } from './comment.ts';
import { hooks } from './hooks.ts';
import { isOneOf, sendMessage } from './labels.ts';
import { targetOf } from './thread.ts';

const MOST_BUTTONS = 40;

/** The button under the answered comment that opens the private reply. A comment that was answered privately before has none any more. */
export function privateWay(box: ReplyBox, page: Document): HTMLElement | null {
  if (box.kind !== 'reply') return null;
  const comment = targetOf(box, page);
  if (comment === null) return null;
  const own = (button: Element) => commentsIn(comment).every((inner) => inner === comment || !inner.contains(button));
  const button = every(comment, hooks.button, MOST_BUTTONS).find(
    (each) => !isHidden(each) && own(each) && isOneOf(nameOf(each), sendMessage),
  );
  return isHtml(button) ? button : null;
}
