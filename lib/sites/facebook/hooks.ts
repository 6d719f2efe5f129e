import { type Attempts, EDITABLE } from '../page/find.ts';

/** Everything of Facebook's markup that we hold on to, the strongest first. Words stand in `labels.ts`; class names are hashes. */
export const hooks = {
  // writing
  box: ['[contenteditable="true"][data-lexical-editor="true"]', '[contenteditable="true"][role="textbox"]', EDITABLE],
  /** Looks like a box, can't be written in: a stub, or a box that we would overlook. */
  deadBox: ['[data-lexical-editor="true"]', '[role="textbox"]'],
  /** Only in Business Suite: elsewhere a textarea is a search or a form. */
  suiteBox: ['textarea[placeholder]', 'textarea'],
  wrapper: ['[role="presentation"]', 'form'],
  chosenMedia: ['img[src^="blob:"]', 'img[src^="data:"]', 'video'],
  mentionList: ['[role="listbox"]'],

  // reading posts
  article: ['[role="article"]'],
  post: ['[role="article"][aria-posinset]'],
  loading: ['[role="status"]'],
  postText: ['[data-ad-rendering-role="story_message"]', '[data-ad-preview="message"]'],
  commentId: ['[data-commentid]'],
  commentText: ['span[dir="auto"][lang]', '[lang]', 'div[dir="auto"]', 'span[dir="auto"]'],
  button: ['[role="button"]', 'button'],
  main: ['[role="main"]', 'main'],
  feed: ['[role="feed"]'],

  // messages
  log: ['[role="log"]'],
  message: ['[data-scope="messages_table"][aria-label]', '[data-message-id]', '[role="row"]', '[role="gridcell"]'],
  messageText: ['[dir="auto"]'],

  // Business Suite
  messageList: ['[role="region"][aria-label]'],
  bubble: ['[data-message-id^="mid."]', '[data-message-id]'],
  suiteHeader: ['[data-surface$="lib:inbox:detail_view_header"]', '[data-surface*="detail_view_header"]'],
  /** Two names of the old style sheet, which are words and no hashes. */
  suiteName: ['._4ik4._4ik5'],
  selectedItem: ['[data-surface*="channel_selector"] a[href*="selected_item_id"]'],

  // another renderer, which we don't read
  mobile: ['[data-mcomponent]'],
} as const satisfies Readonly<Record<string, Attempts>>;

export function any(attempts: Attempts): string {
  return attempts.join(', ');
}
