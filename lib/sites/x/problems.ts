import { EDITABLE, every, first } from '../page/find.ts';
import { distinct, problem } from '../problem.ts';
import type { Problem } from '../site.ts';
import { statusIn } from './address.ts';
import { audienceOf } from './audience.ts';
import { chatHosts, chatRoots } from './chat-roots.ts';
import { editorOf } from './editor.ts';
import { hooks } from './hooks.ts';
import { ownHandle } from './own-handle.ts';
import { findReplyBoxes } from './reply-boxes.ts';
import { sendButtonOf } from './send.ts';
import { readThread } from './thread.ts';

/** What X's page should have here and hasn't. */
export function problemsOf(page: Document): readonly Problem[] {
  const found: Problem[] = [];
  const path = page.location?.pathname ?? '';
  const boxes = findReplyBoxes(page);
  const isDrawn = first(page, [...hooks.column, ...hooks.cell, ...hooks.proColumn]) !== null || boxes.length > 0;

  if (isDrawn && ownHandle(page, boxes[0] ?? null) === null) {
    found.push(problem('no-own-handle', 'UserAvatar-Container in the account switcher'));
  }
  for (const box of boxes) {
    if (box.kind === 'unknown') found.push(problem('unknown-box', 'tweetTextarea'));
    if (audienceOf(box).audience === 'unknown') found.push(problem('audience-unknown', audienceOf(box).because));
    // the row of buttons comes with the focus, so an empty box may lack it
    const isUsed = editorOf(box).read(box.element).trim() !== '';
    if (isUsed && sendButtonOf(box) === null) {
      found.push(problem('no-send-button', box.kind === 'message' ? 'dm-composer-send-button' : 'tweetButton'));
    }
  }
  if (every(page, hooks.deadComposer, 40).some((box) => box.closest(EDITABLE) === null && !box.matches('textarea'))) {
    found.push(problem('no-reply-box', 'contenteditable'));
  }
  if (statusIn(path) !== null) found.push(...readThread(null, page, { brandHandles: [] }).problems);
  if (/^\/i\/chat\/(?!requests|settings|pin)/.test(path) || /^\/messages\/\d/.test(path))
    found.push(...chatProblems(page));
  return distinct(found);
}

function chatProblems(page: Document): Problem[] {
  if (chatHosts(page).length === 0) return [problem('chat-not-ready', 'xchatEmbedRoute')];
  const roots = chatRoots(page);
  if (roots.length === 0) return [problem('chat-not-ready', 'shadowRoot')];
  const hasBox = roots.some((root) => every(root, hooks.chatBox, 1).length > 0);
  const hasReason = roots.some((root) => first(root, hooks.chatWall) !== null);
  return hasBox || hasReason ? [] : [problem('no-reply-box', 'dm-composer-textarea')];
}
