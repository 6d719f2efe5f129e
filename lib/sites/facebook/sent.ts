import { sameText } from '../editors/insertable.ts';
import { every } from '../page/find.ts';
import type { ReplyBox } from '../site.ts';
import { commentsIn, readComment } from './comment.ts';
import { editorOf } from './editor.ts';
import { any, hooks } from './hooks.ts';
import { seeMore } from './labels.ts';
import { readMessages } from './messages.ts';

/**
 * True once the page shows that `text` arrived: a comment with an id of its own, a message of ours in the list. A box that is
 * merely empty may belong to a comment that takes twenty seconds, or fails.
 */
export function wasSent(box: ReplyBox, text: string, page: Document): boolean {
  const draft = box.element.isConnected ? editorOf(box).read(box.element).trim() : '';
  if (draft !== '' && sameText(draft, text.trim())) return false;
  if (box.kind === 'message') return showsMessage(box, text, page) || isClosedDialog(box);
  return showsComment(text, page) || (box.kind === 'post' && showsPost(text, page));
}

/** A private reply leaves nothing on the page but its closed dialog. */
function isClosedDialog(box: ReplyBox): boolean {
  return !box.element.isConnected && box.container.getAttribute('role') === 'dialog';
}

function showsMessage(box: ReplyBox, text: string, page: Document): boolean {
  if (!box.element.isConnected) return false;
  return readMessages(box, page, 0)
    .posts.slice(-5)
    .some((post) => post.author === 'brand' && isSame(post.text, text));
}

function showsComment(text: string, page: Document): boolean {
  return commentsIn(page)
    .map((article) => readComment(article, ''))
    .some((entry) => entry.id !== null && isSame(entry.text, text));
}

function showsPost(text: string, page: Document): boolean {
  return every(page, hooks.postText, 40).some(
    (body) => body.closest(any(hooks.box)) === null && isSame(body.textContent ?? '', text),
  );
}

/** A long comment shows only its beginning. */
function isSame(shown: string, sent: string): boolean {
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
  const whole = plain(sent);
  const seen = seeMore.reduce((words, more) => words.replace(new RegExp(`[.…\\s]*${more}$`, 'i'), ''), plain(shown));
  return whole !== '' && (seen === whole || (seen.length > 100 && whole.startsWith(seen.replace(/[.…\s]+$/, ''))));
}
