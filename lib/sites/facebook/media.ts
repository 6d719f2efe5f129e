import type { ReplyBox } from '../site.ts';
import { any, hooks } from './hooks.ts';

const MOST = 20;

/** Pictures and films that were chosen and not yet sent: the page shows them from memory, not from an address. */
export function mediaIn(box: ReplyBox): number {
  const drawn = [...box.container.querySelectorAll(any(hooks.chosenMedia))];
  return Math.min(MOST, drawn.filter((each) => !box.element.contains(each)).length);
}
