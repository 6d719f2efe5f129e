import { sameText } from '../editors/insertable.ts';
import { first, isHidden } from '../page/find.ts';
import { readText } from '../page/text.ts';
import type { ReplyBox } from '../site.ts';
import { isMine } from './chat-thread.ts';
import { editorOf } from './editor.ts';
import { any, hooks } from './hooks.ts';

const arrived = new Set(['sent', 'delivered', 'read']);

/**
 * True once the page shows that `text` left the box: a chat shows the message itself; a post leaves the box empty or the dialog
 * closed, with a toast or the post itself in the list. A box that is merely empty may have been discarded.
 */
export function wasSent(box: ReplyBox, text: string, page: Document): boolean {
  if (box.element.isConnected && editorOf(box).read(box.element).trim() !== '') return false;
  return box.kind === 'message' ? showsMessage(box, text, page) : showsToast(page) || showsPost(text, page);
}

function showsMessage(box: ReplyBox, text: string, page: Document): boolean {
  const root = box.element.getRootNode();
  const scope = root.nodeType === 11 ? (root as ShadowRoot) : page;
  const rows = [...scope.querySelectorAll(`${hooks.chatRow[1]}, ${hooks.oldChatMessage[0]}`)].slice(-10);
  return rows.some((row) => {
    const body = first(row, hooks.chatText) ?? first(row, ['span[dir]', '[data-testid="tweetText"]']);
    const status = row.closest('[data-send-status]')?.getAttribute('data-send-status') ?? null;
    return (
      body !== null &&
      isMine(row) !== false &&
      (status === null || arrived.has(status)) &&
      sameText(readText(body).text, text.trim())
    );
  });
}

/** The toast of a post leads to it; one that tells of a failure leads nowhere. */
function showsToast(page: Document): boolean {
  return (
    first(page, hooks.toast, (toast) => !isHidden(toast) && toast.querySelector('a[href*="/status/"]') !== null) !==
    null
  );
}

function showsPost(text: string, page: Document): boolean {
  const wanted = text.trim();
  if (wanted === '') return false;
  return [...page.querySelectorAll(any(hooks.postText))]
    .slice(0, 80)
    .some((body) => body.closest('[contenteditable]') === null && sameText(readText(body).text, wanted));
}
