import { actingName, keyOfName } from './facebook/acting-as.ts';
import { audienceOf } from './facebook/audience.ts';
import { drawCanary } from './facebook/canary.ts';
import { editorOf } from './facebook/editor.ts';
import { mediaIn } from './facebook/media.ts';
import { privateWay } from './facebook/private-way.ts';
import { problemsOf } from './facebook/problems.ts';
import { findReplyBoxes } from './facebook/reply-boxes.ts';
import { sendAttempt, sendButtonOf } from './facebook/send.ts';
import { wasSent } from './facebook/sent.ts';
import { nothingRead, readThread } from './facebook/thread.ts';
import { facebookHosts } from './hosts.ts';
import { careful, failuresOf } from './page/careful.ts';
import { likelySend, rememberBoxes } from './page/last-boxes.ts';
import { looksDark } from './page/theme.ts';
import { watchPage } from './page/watch.ts';
import type { Site } from './site.ts';

/** facebook.com with Messenger and docked chats, and Business Suite's inbox. */
export const facebook: Site = {
  id: 'facebook',
  matches: facebookHosts,
  watch: (page, changed, signal) =>
    careful(page, 'watch', undefined, () => watchPage(page, changed, signal, { shadowHosts: () => [] })),
  findReplyBoxes: (page) => careful(page, 'findReplyBoxes', [], () => rememberBoxes(page, findReplyBoxes(page))),
  editorOf,
  audienceOf: (box) =>
    careful(box.element.ownerDocument, 'audienceOf', { audience: 'unknown', because: 'reading failed' }, () =>
      audienceOf(box),
    ),
  readThread: (box, page, acting, now) =>
    careful(
      page,
      'readThread',
      { ...nothingRead, complete: false, problems: [{ code: 'reading-failed', hook: 'readThread' }] },
      () => readThread(box, page, acting, now),
    ),
  ownHandle: (page, box) =>
    careful(page, 'ownHandle', null, () => {
      const name = actingName(page, box);
      return name === null ? null : (keyOfName(page, name) ?? name);
    }),
  sendAttempt: (event, page) =>
    careful(
      page,
      'sendAttempt',
      null,
      () => sendAttempt(event, page),
      () => likelySend(event, page),
    ),
  wasSent: (box, text, page) => careful(page, 'wasSent', false, () => wasSent(box, text, page)),
  privateWay: (box, page) => careful(page, 'privateWay', null, () => privateWay(box, page)),
  sendButton: (box) => careful(box.element.ownerDocument, 'sendButton', null, () => sendButtonOf(box)),
  mediaIn: (box) => careful(box.element.ownerDocument, 'mediaIn', 0, () => mediaIn(box)),
  drawCanary,
  isDark: (page) => careful(page, 'isDark', false, () => isDark(page)),
  pageLanguage: (page) => page.documentElement?.lang ?? '',
  problems: (page) =>
    careful(page, 'problems', [{ code: 'reading-failed', hook: 'problems' }], () => [
      ...problemsOf(page),
      ...failuresOf(page),
    ]),
};

function isDark(page: Document): boolean {
  const marks = page.documentElement.classList;
  if (marks.contains('__fb-dark-mode')) return true;
  return marks.contains('__fb-light-mode') ? false : looksDark(page);
}
