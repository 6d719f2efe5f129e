import { type Attempts, EDITABLE } from '../page/find.ts';

/** Everything of X's markup that we hold on to, the strongest first. Class names are hashes there: none is used, save Draft.js's own. */

const editable = (selector: string) => `${selector}${EDITABLE}, textarea${selector}`;

export const hooks = {
  // writing
  composer: [editable('[data-testid^="tweetTextarea_"]'), '[data-testid^="tweetTextarea"] textarea'],
  anyComposer: [
    '.DraftEditor-root [contenteditable="true"][role="textbox"]',
    '[contenteditable="true"][role="textbox"]',
    EDITABLE,
  ],
  /** Looks like a box, can't be written in: a stub, or a box that we would overlook. */
  deadComposer: ['[data-testid^="tweetTextarea_"][role="textbox"]', '.DraftEditor-root [role="textbox"]'],
  composerWrapper: ['[data-testid^="tweetTextarea_"]'],
  sendButton: ['[data-testid="tweetButtonInline"]', '[data-testid="tweetButton"]'],
  toolbar: ['[data-testid="toolBar"]'],
  mentionList: ['[role="listbox"]', '[id^="typeaheadDropdown"]'],
  toast: ['[data-testid="toast"]', '#layers [role="alert"]', '#layers [role="status"]'],

  // private messages
  chatHost: [
    '[data-testid="xchatEmbedRoute"]',
    '[data-testid="xchatEmbedOverlays"]',
    '[data-testid="xchatEmbedDrawer"]',
  ],
  /** Where a chat host may stand when it has lost its name: looked through for any open shadow root. */
  chatHostPlaces: [
    '#chat-drawer-root',
    '[data-testid="chat-drawer-root"]',
    '.chat-drawer-root',
    'main[role="main"]',
    '#layers',
  ],
  chatBox: [
    'textarea[data-testid="dm-composer-textarea"]',
    '[data-testid^="dm-composer-"] textarea',
    'form textarea',
    '[contenteditable="true"][role="textbox"]',
  ],
  chatForm: ['[data-testid="dm-composer-form"]', 'form', '[data-testid="dm-composer-input-container"]'],
  chatSend: ['[data-testid="dm-composer-send-button"]', 'form button[type="submit"]'],
  chatPanel: ['[data-testid="dm-conversation-panel"]', '[data-testid="dm-container"]'],
  chatHeader: ['[data-testid="dm-conversation-header"]'],
  chatName: ['[data-testid="dm-conversation-username"]'],
  chatList: ['[data-testid="dm-message-list"]'],
  chatRow: ['[data-testid^="message-"][data-dm-message-row]', '[data-dm-message-row]', '[data-dm-item-key]'],
  chatText: ['[data-testid^="message-text-"]'],
  /** Why a chat may have no box: a passcode, a request, nothing chosen. */
  chatWall: [
    '[data-testid="pin-code-input-container"]',
    '[data-testid="dm-message-request-prompt"]',
    '[data-testid="dm-empty-conversation-state"]',
  ],
  oldChatBox: ['[data-testid="dmComposerTextInput"]'],
  oldChatPlace: ['[data-testid="DMDrawer"]', '[data-testid="DmActivityViewport"]'],
  oldChatSend: ['[data-testid="dmComposerSendButton"]'],
  oldChatMessage: ['[data-testid="messageEntry"]'],

  // reading
  column: ['[data-testid="primaryColumn"]', 'main[role="main"]'],
  proColumn: ['[data-testid="multi-column-layout-column-content"]'],
  cell: ['[data-testid="cellInnerDiv"]'],
  article: ['article[data-testid="tweet"]', 'article[role="article"]', 'article'],
  advertisement: ['[data-testid="placementTracking"]'],
  inlineReply: ['[data-testid="inline_reply_offscreen"]'],
  userName: ['[data-testid="User-Name"]'],
  avatar: ['[data-testid^="UserAvatar-Container-"]'],
  postText: ['[data-testid="tweetText"]', '[dir][lang]'],
  articleTitle: ['[data-testid="twitter-article-title"]'],
  media: [
    '[data-testid="tweetPhoto"]',
    '[data-testid="videoPlayer"]',
    '[data-testid="videoComponent"]',
    '[data-testid="card.wrapper"]',
    '[data-testid^="twitterArticle"]',
    '[data-testid="longformRichTextComponent"]',
  ],
  /** What goes with a post that is being written; a quoted post stands there too. */
  attachments: ['[data-testid="attachments"]'],
  showMore: ['[data-testid="tweet-text-show-more-link"]'],
  quote: ['div[role="link"]', '[data-testid="nestedQuotePreview"]'],
  replyButton: ['[data-testid="reply"]'],
  newPostButton: ['[data-testid="SideNav_NewTweet_Button"]', '[data-testid="FloatingActionButtons_Tweet_Button"]'],
  accountSwitcher: ['[data-testid="SideNav_AccountSwitcher_Button"]'],
  profileLink: ['a[data-testid="AppTabBar_Profile_Link"]'],
} as const satisfies Readonly<Record<string, Attempts>>;

/** One selector of all attempts, for `closest` and `matches`. */
export function any(attempts: Attempts): string {
  return attempts.join(', ');
}

/** Where the climb from a box to its composer must end: beyond lies what belongs to others. */
export const BORDER = `[role="dialog"], ${any(hooks.cell)}, ${any(hooks.proColumn)}, ${any(hooks.column)}, #layers, body`;
