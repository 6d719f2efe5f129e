import { pathOf } from '../page/find.ts';
import { any, hooks } from './hooks.ts';
import { type ReadPost, readPost } from './post.ts';

const clicks = new WeakMap<Document, ReadPost>();

/** The post whose reply button was pressed last; the dialog that follows may show it late, or not at all. */
export function lastReplyClick(page: Document): ReadPost | null {
  return clicks.get(page) ?? null;
}

/** Remembers which post is about to be answered; forgets it when a new post is begun or another page opened. */
export function rememberReplyClicks(page: Document, signal: AbortSignal): void {
  page.addEventListener(
    'click',
    (event) => {
      const path = pathOf(event);
      if (path.some((element) => element.matches(any(hooks.newPostButton)))) clicks.delete(page);
      if (!path.some((element) => element.matches(any(hooks.replyButton)))) return;
      const article = path.find((element) => element.matches(any(hooks.article)));
      const post = article === undefined ? null : readPost(article, page);
      if (post === null) clicks.delete(page);
      else clicks.set(page, post);
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => forgetReplyClick(page), { once: true });
}

export function forgetReplyClick(page: Document): void {
  clicks.delete(page);
}
