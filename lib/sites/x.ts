import { xHosts } from './hosts.ts';
import { careful, failuresOf } from './page/careful.ts';
import { likelySend, rememberBoxes } from './page/last-boxes.ts';
import { looksDark } from './page/theme.ts';
import { watchPage } from './page/watch.ts';
import type { Site } from './site.ts';
import { audienceOf } from './x/audience.ts';
import { drawCanary } from './x/canary.ts';
import { chatHosts } from './x/chat-roots.ts';
import { editorOf } from './x/editor.ts';
import { forgetReplyClick, rememberReplyClicks } from './x/last-reply-click.ts';
import { mediaIn } from './x/media.ts';
import { ownHandle } from './x/own-handle.ts';
import { problemsOf } from './x/problems.ts';
import { findReplyBoxes } from './x/reply-boxes.ts';
import { sendAttempt, sendButtonOf } from './x/send.ts';
import { wasSent } from './x/sent.ts';
import { nothingRead, readThread } from './x/thread.ts';

/** x.com, twitter.com and X Pro. */
export const x: Site = {
  id: 'x',
  matches: xHosts,
  watch(page, changed, signal) {
    rememberReplyClicks(page, signal);
    let path = page.location?.pathname ?? '';
    const told = () => {
      const now = page.location?.pathname ?? '';
      if (now !== path && !now.startsWith('/compose/') && !now.startsWith('/intent/')) forgetReplyClick(page);
      path = now;
      changed();
    };
    careful(page, 'watch', undefined, () => watchPage(page, told, signal, { shadowHosts: chatHosts }));
  },
  findReplyBoxes: (page) => careful(page, 'findReplyBoxes', [], () => rememberBoxes(page, findReplyBoxes(page))),
  editorOf,
  audienceOf: (box) =>
    careful(box.element.ownerDocument, 'audienceOf', { audience: 'unknown', because: 'reading failed' }, () =>
      audienceOf(box),
    ),
  readThread: (box, page, acting) =>
    careful(
      page,
      'readThread',
      { ...nothingRead, complete: false, problems: [{ code: 'reading-failed', hook: 'readThread' }] },
      () => readThread(box, page, acting),
    ),
  ownHandle: (page, box) => careful(page, 'ownHandle', null, () => ownHandle(page, box)),
  sendAttempt: (event, page) =>
    careful(
      page,
      'sendAttempt',
      null,
      () => sendAttempt(event, page),
      () => likelySend(event, page),
    ),
  wasSent: (box, text, page) => careful(page, 'wasSent', false, () => wasSent(box, text, page)),
  sendButton: (box) => careful(box.element.ownerDocument, 'sendButton', null, () => sendButtonOf(box)),
  mediaIn: (box) => careful(box.element.ownerDocument, 'mediaIn', 0, () => mediaIn(box)),
  drawCanary,
  isDark: (page) => careful(page, 'isDark', false, () => looksDark(page)),
  pageLanguage: (page) => page.documentElement?.lang ?? '',
  problems: (page) =>
    careful(page, 'problems', [{ code: 'reading-failed', hook: 'problems' }], () => [
      ...problemsOf(page),
      ...failuresOf(page),
    ]),
};
