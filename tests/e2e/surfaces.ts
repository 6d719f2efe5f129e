import type { Locator, Page } from 'playwright-core';
import { inboxUrl } from '../replicas/facebook/places.ts';
import { personOf } from '../replicas/facebook/seed/people.ts';
import { answerComment, type Floor } from './floor.ts';

/** A place where an agent writes, and how a person gets there. One behaviour suite runs over all of them. */
export interface Surface {
  readonly site: 'X' | 'Facebook';
  readonly name: string;
  readonly audience: 'public' | 'private';
  /** Keys that send here; none where only the button does. */
  readonly keys: readonly string[];
  /** The page's own button once there is text; null where there is none, or where tests/sites presses it. */
  readonly button: string | null;
  open(floor: Floor): Promise<Page>;
  /** The box, awake and ready for a click. */
  box(page: Page): Promise<Locator>;
  /** The replica's account of what was sent has this kind. */
  readonly kind: string;
  /** Who is answered is in the records, so that replies can be offered. */
  readonly known?: boolean;
  /** What firefox.test.ts shows of it in Firefox. */
  readonly firefox?: readonly FirefoxColumn[];
}

/** What is shown of a place, in the words of docs/sites.md. */
export const columns = [
  'found',
  'readers',
  'marked',
  'keys',
  'mouse',
  'touch',
  'Enter on it',
  'held key',
  'script',
  'composing',
  'clean',
  'insert',
] as const;
export type Column = (typeof columns)[number];
export type FirefoxColumn = Column | 'fix all' | 'undo';

const inFirefox = ['found', 'readers', 'marked', 'keys', 'held key', 'clean', 'insert', 'undo'] as const;

interface ReplicaWindow {
  readonly __replica: { openChat(person: string): void };
}

const posting = ['Control+Enter', 'Meta+Enter'] as const;
const chatting = ['Enter', 'Control+Enter', 'Alt+Enter'] as const;
const inDialog = '[role=dialog] [data-testid=tweetTextarea_0][contenteditable=true]';
const inline = '[contenteditable=true][data-testid=tweetTextarea_0]';
const first = async (page: Page, selector: string): Promise<Locator> => {
  const box = page.locator(selector).first();
  await box.waitFor();
  return box;
};
const viewerPath = (floor: Floor): string => {
  const { posts } = floor.replicas.x.state() as {
    posts: Record<string, { id: string; by: string; photos?: object[] }>;
  };
  const post = Object.values(posts).find(({ by, photos }) => by !== 'SuriaCare' && photos && photos.length > 0);
  return `/${post?.by}/status/${post?.id}/photo/1`;
};

const x: readonly Surface[] = [
  {
    site: 'X',
    name: 'home',
    audience: 'public',
    keys: posting,
    button: '[data-testid=tweetButtonInline]',
    kind: 'post',
    open: (floor) => floor.open('x', 'home'),
    box: (page) => first(page, inline),
  },
  {
    site: 'X',
    name: 'status page',
    audience: 'public',
    keys: posting,
    button: '[data-testid=tweetButtonInline]',
    kind: 'reply',
    known: true,
    firefox: [...inFirefox, 'mouse', 'fix all'],
    open: (floor) => floor.open('x', 'nadia-line-cut'),
    box: (page) => first(page, inline),
  },
  {
    site: 'X',
    name: 'media viewer',
    audience: 'public',
    keys: posting,
    button: '[role=dialog] [data-testid^=tweetButton]',
    kind: 'reply',
    open: (floor) => floor.open('x', viewerPath(floor)),
    box: (page) => first(page, inDialog),
  },
  {
    site: 'X',
    name: 'post dialog',
    audience: 'public',
    keys: posting,
    button: '[role=dialog] [data-testid=tweetButton]',
    kind: 'post',
    async open(floor) {
      const page = await floor.open('x', 'home');
      await page.locator('[data-testid=SideNav_NewTweet_Button]').first().click();
      return page;
    },
    box: (page) => first(page, inDialog),
  },
  {
    site: 'X',
    name: 'reply dialog',
    audience: 'public',
    keys: posting,
    button: '[role=dialog] [data-testid=tweetButton]',
    kind: 'reply',
    known: true,
    async open(floor) {
      const page = await floor.open('x', 'search');
      const post = page.locator('article[data-testid=tweet]', { hasText: 'Day two without a line' }).first();
      await post.locator('[data-testid=reply]').click();
      return page;
    },
    box: (page) => first(page, inDialog),
  },
  {
    site: 'X',
    name: 'quote dialog',
    audience: 'public',
    keys: posting,
    button: '[role=dialog] [data-testid=tweetButton]',
    kind: 'quote',
    async open(floor) {
      const page = await floor.open('x', 'nadia-line-cut');
      await page.locator('article[tabindex="-1"] [data-testid=retweet]').first().click();
      await page.getByText('Quote', { exact: true }).first().click();
      return page;
    },
    box: (page) => first(page, inDialog),
  },
  {
    site: 'X',
    name: 'X Pro, new post in its drawer',
    audience: 'public',
    keys: posting,
    button: '[data-testid=drawerAnimatedDiv] [data-testid=tweetButton]',
    kind: 'post',
    async open(floor) {
      const page = await floor.browser.context.newPage();
      await page.goto('https://pro.x.com/i/decks/1');
      await page.locator('[data-testid=SideNav_NewTweet_Button]').first().click();
      return page;
    },
    box: (page) => first(page, `[data-testid=drawerAnimatedDiv] ${inline}`),
  },
  {
    site: 'X',
    name: 'X Pro, reply from a column',
    audience: 'public',
    keys: posting,
    button: '[data-testid=drawerAnimatedDiv] [data-testid=tweetButton]',
    kind: 'reply',
    async open(floor) {
      const page = await floor.browser.context.newPage();
      await page.goto('https://pro.x.com/i/decks/1');
      await page.locator('[data-testid=multi-column-layout-column-content] [data-testid=reply]').first().click();
      return page;
    },
    box: (page) => first(page, `[data-testid=drawerAnimatedDiv] ${inline}`),
  },
  {
    site: 'X',
    name: 'X Pro, a post opened beside the columns',
    audience: 'public',
    keys: posting,
    button: '[data-testid=multi-column-layout-column-content] [data-testid=tweetButtonInline]',
    kind: 'reply',
    async open(floor) {
      const page = await floor.browser.context.newPage();
      await page.goto('https://pro.x.com/i/decks/1');
      await page
        .locator('[data-testid=multi-column-layout-column-content] article a[href*="/status/"]:has(time)')
        .first()
        .click();
      return page;
    },
    box: (page) => first(page, `[data-testid=multi-column-layout-column-content] ${inline}`),
  },
  {
    site: 'X',
    name: 'mobile layout',
    audience: 'public',
    keys: [],
    button: '[data-testid=tweetButton]',
    kind: 'post',
    async open(floor) {
      const page = await floor.browser.context.newPage();
      await page.setViewportSize({ width: 412, height: 860 });
      await page.goto(floor.replicas.x.url('/compose/post', { drawer: 100 }));
      return page;
    },
    box: (page) => first(page, '[data-testid^=tweetTextarea] textarea'),
  },
  {
    site: 'X',
    name: 'chat page',
    audience: 'private',
    keys: chatting,
    button: '[data-testid=dm-composer-send-button]',
    kind: 'message',
    known: true,
    firefox: [...inFirefox, 'mouse'],
    open: (floor) => floor.open('x', 'nadia-chat'),
    box: (page) => first(page, '[data-testid=dm-composer-textarea]'),
  },
  {
    site: 'X',
    name: 'chat drawer over a timeline',
    audience: 'private',
    keys: chatting,
    button: '[data-testid=dm-composer-send-button]',
    kind: 'message',
    known: true,
    async open(floor) {
      const page = await floor.open('x', 'home');
      await page.locator('[data-testid=dm-drawer-header]').click();
      await page.locator('[data-testid^=dm-conversation-item-]', { hasText: 'Nadia' }).first().click();
      return page;
    },
    box: (page) => first(page, '[data-testid=dm-composer-textarea]'),
  },
];

const suite = (kind: 'messenger' | 'instagram_direct' | 'facebook' | 'instagram', knobs = {}) => ({
  async open(floor: Floor): Promise<Page> {
    const page = await floor.browser.context.newPage();
    const id = personOf('dinda.kusuma').id;
    await page.goto(inboxUrl(kind, kind === 'messenger' ? { id, type: 'FB_MESSAGE' } : null, { lang: 'en', ...knobs }));
    return page;
  },
  async box(page: Page): Promise<Locator> {
    const box = page.locator('[contenteditable=true], textarea').first();
    // Without a conversation in the address the newest one is open.
    await box.waitFor();
    return box;
  },
});

/** Facebook makes its boxes lazily: what looks like one may be a stub until it is clicked. */
async function awake(page: Page, selector: string): Promise<Locator> {
  const box = page.locator(selector).first();
  await page.locator('[role=textbox]').first().waitFor();
  if ((await box.count()) === 0) await page.locator('[role=textbox]').first().click();
  await box.waitFor();
  return box;
}
const comment =
  '[role=textbox][contenteditable=true][aria-label^="Comment as"], [role=textbox][contenteditable=true][aria-label^="Answer as"]';

const facebook: readonly Surface[] = [
  {
    site: 'Facebook',
    name: 'comment on a post',
    audience: 'public',
    keys: chatting,
    button: null,
    kind: 'comment',
    open: (floor) => floor.open('facebook', 'dinda'),
    box: (page) => awake(page, comment),
  },
  {
    site: 'Facebook',
    name: 'reply to a comment',
    audience: 'public',
    keys: chatting,
    button: null,
    kind: 'reply',
    known: true,
    firefox: [...inFirefox, 'fix all'],
    open: (floor) => floor.open('facebook', 'dinda'),
    box: (page) => answerComment(page, 'Dinda Kusuma'),
  },
  {
    site: 'Facebook',
    name: 'comment in a post dialog over a timeline',
    audience: 'public',
    keys: chatting,
    button: null,
    kind: 'comment',
    async open(floor) {
      const page = await floor.open('facebook', 'timeline');
      await page.locator('[role=article][aria-posinset] a[href*="posts/pfbid02Dinda"]').first().click();
      await page.locator('[role=dialog] [role=textbox]').first().click();
      return page;
    },
    box: (page) => first(page, '[role=dialog] [role=textbox][contenteditable=true]'),
  },
  {
    site: 'Facebook',
    name: 'own comment being edited',
    audience: 'public',
    keys: ['Enter'],
    button: null,
    kind: 'edit',
    async open(floor) {
      const page = await floor.open('facebook', 'roaming');
      await page.locator('[aria-label="Edit or delete this"]').first().click();
      await page
        .locator('[role=menuitem]', { hasText: /^Edit$/ })
        .last()
        .dispatchEvent('click');
      return page;
    },
    box: (page) => first(page, '[role=article] [contenteditable=true]'),
  },
  {
    site: 'Facebook',
    name: 'create post',
    audience: 'public',
    keys: [],
    button: '[role=dialog] [role=button][aria-label="Post"]',
    kind: 'post',
    async open(floor) {
      const page = await floor.open('facebook', 'timeline');
      await page
        .getByText(/What's on your mind/)
        .first()
        .click();
      return page;
    },
    box: (page) => first(page, '[role=dialog] [contenteditable=true]'),
  },
  {
    site: 'Facebook',
    name: 'group',
    audience: 'public',
    keys: chatting,
    button: null,
    kind: 'comment',
    open: (floor) => floor.open('facebook', 'group'),
    box: (page) => awake(page, comment),
  },
  {
    site: 'Facebook',
    name: 'photo view',
    audience: 'public',
    keys: chatting,
    button: null,
    kind: 'comment',
    open: (floor) => floor.open('facebook', `/photo/?fbid=${storyId(floor)}`),
    box: (page) => awake(page, comment),
  },
  {
    site: 'Facebook',
    name: 'reel',
    audience: 'public',
    keys: chatting,
    button: null,
    kind: 'comment',
    open: (floor) => floor.open('facebook', `/reel/${storyId(floor)}`),
    box: (page) => awake(page, comment),
  },
  {
    site: 'Facebook',
    name: 'private reply dialog',
    audience: 'private',
    keys: ['Enter'],
    button: '[role=dialog] [role=button][aria-label="Send Message"]',
    kind: 'private-reply',
    known: true,
    async open(floor) {
      const page = await floor.open('facebook', 'dinda');
      await page
        .locator('[role=article][aria-label*="Dinda Kusuma"] [role=button]')
        .filter({ hasText: /^Send message$/ })
        .first()
        .click();
      return page;
    },
    box: (page) => first(page, '[role=dialog] [contenteditable=true]'),
  },
  {
    site: 'Facebook',
    name: 'Messenger page',
    audience: 'private',
    keys: chatting,
    button: '[role=button][aria-label="Press Enter to send"]',
    kind: 'message',
    known: true,
    firefox: [...inFirefox, 'mouse'],
    open: (floor) => floor.open('facebook', 'messenger-dinda'),
    box: (page) => first(page, '[role=main] [role=textbox][contenteditable=true]'),
  },
  {
    site: 'Facebook',
    name: 'chat tab over a post',
    audience: 'private',
    keys: chatting,
    button: '[role=button][aria-label="Press Enter to send"]',
    kind: 'message',
    known: true,
    async open(floor) {
      const page = await floor.open('facebook', 'dinda');
      await page.locator('[role=article]').first().waitFor();
      await page.evaluate(() => (window as unknown as ReplicaWindow).__replica.openChat('dinda.kusuma'));
      return page;
    },
    box: (page) =>
      first(
        page,
        '[role=textbox][contenteditable=true][aria-label="Message"], [role=textbox][contenteditable=true]:not([aria-label*=Suria]):not([aria-label*=Dinda])',
      ),
  },
  {
    site: 'Facebook',
    name: 'Business Suite: Messenger',
    audience: 'private',
    keys: ['Enter'],
    button: null,
    kind: 'message',
    known: true,
    ...suite('messenger'),
  },
  {
    site: 'Facebook',
    name: 'Business Suite: Instagram messages',
    audience: 'private',
    keys: ['Enter'],
    button: null,
    kind: 'message',
    ...suite('instagram_direct'),
  },
  {
    site: 'Facebook',
    name: 'Business Suite: Facebook comments',
    audience: 'public',
    keys: ['Enter'],
    button: null,
    kind: 'reply',
    ...suite('facebook'),
  },
  {
    site: 'Facebook',
    name: 'Business Suite: Instagram comments',
    audience: 'public',
    keys: ['Enter'],
    button: null,
    kind: 'reply',
    ...suite('instagram'),
  },
];

function storyId(floor: Floor): string {
  const { posts } = floor.replicas.facebook.state() as { posts: readonly { id: string; pfbid: string }[] };
  const story = posts.find(({ pfbid }) => pfbid.startsWith('pfbid02Dinda'));
  if (!story) throw new Error('The scenario has no post of Dinda.');
  return story.id;
}

export const surfaces: readonly Surface[] = [...x, ...facebook];
