/** What the agent reads when a page can't be read; the keys are the codes in `lib/sites/problem.ts`. */
export const sites = {
  'adapter-failed': 'Reading this page went wrong. Nothing is being watched here.',
  'audience-unknown': 'I can’t tell who will read this, so I treat it as public.',
  'chat-not-ready': 'This chat has not opened for me yet. I can’t see it.',
  'no-author': 'I can’t see who wrote this.',
  'no-direction': 'I can’t tell which of these messages are ours.',
  'no-own-handle': 'I can’t see which account we are using here.',
  'no-post-id': 'I can’t tell this post from others.',
  'no-post-text': 'I can’t read the words of this post.',
  'no-reply-box': 'I can’t find the box for the reply.',
  'no-send-button': 'I can’t find the send button of this box. A click on it may pass me by.',
  'no-target': 'I can’t tell which post is being answered.',
  'no-thread': 'I can’t read the conversation above this reply.',
  'not-supported': 'I don’t know this version of the site. Nothing is being watched here.',
  'reading-failed': 'Reading this page went wrong. Please check your reply yourself.',
  'unknown-box': 'I don’t know this box, so I treat it as public.',
};
