import type { ReplyBox } from '../site.ts';
import { any, hooks } from './hooks.ts';

const MOST = 20;

/** Pictures and films that go with the post; those of a quoted post are not the agent's. */
export function mediaIn(box: ReplyBox): number {
  const quoted = `${any(hooks.quote)}, ${any(hooks.article)}`;
  const drawn = [...box.container.querySelectorAll(any(hooks.attachments))].flatMap((place) =>
    [...place.querySelectorAll('img, video')].filter((each) => each.closest(quoted) === null),
  );
  return Math.min(MOST, drawn.length);
}
