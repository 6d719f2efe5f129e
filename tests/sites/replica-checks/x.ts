import assert from 'node:assert/strict';
import type { Knobs } from '../../replicas/knobs.ts';
import {
  becomesSent,
  boxesBecome,
  boxesOf,
  type Check,
  draftOf,
  type Ground,
  held,
  holdSends,
  insert,
  keepBox,
  problemsOf,
  threadOf,
  wasSent,
  wordsUnder,
} from './ground.ts';

const box = '[data-testid=tweetTextarea_0]';
const focal = 'article[data-testid=tweet][tabindex="-1"]';
const rich = 'public draft-js';

async function open({ page, replicas }: Ground, place: string, knobs: Partial<Knobs> = {}): Promise<void> {
  await page.goto(replicas.x.url(place, knobs));
  await page.waitForSelector('article, [data-testid=xchatEmbedRoute]', { state: 'attached' });
}
interface Replica {
  readonly __replica: {
    editors(): { text: string }[];
    chats(): { text: string }[];
    setTheme(theme: string): void;
    go(path: string): void;
  };
}
const models = ({ page }: Ground) =>
  page.evaluate(() => (window as unknown as Replica).__replica.editors().map(({ text }) => text));
const chats = ({ page }: Ground) =>
  page.evaluate(() => (window as unknown as Replica).__replica.chats().map(({ text }) => text));

const texts: readonly [string, string][] = [
  ['one line', 'We looked, Nadia, and it is our fault.'],
  ['many lines', 'Dear Nadia,\n\nwe are sorry.\nSuria'],
  ['emoji', 'Sorry 🙏🏽 from us 👨‍👩‍👧 all, 你好'],
  ['a mention, a tag and a link', 'Hi @nadiarahman_ see #storm at https://status.example/shah-alam today'],
];

const inserting: Record<string, Check> = Object.fromEntries(
  texts.flatMap(([what, text]): [string, Check][] => [
    [
      `X: ${what} into an empty box, undone in one step`,
      async (ground) => {
        await open(ground, 'nadia-still-waiting');
        await boxesBecome(ground, 'x', [`reply ${rich}`]);
        assert.deepEqual(await insert(ground, 'x', 'reply', text, 'replace'), { ok: true, text });
        assert.deepEqual(await models(ground), [text]);
        await ground.page.keyboard.press('Control+z');
        assert.deepEqual(await models(ground), ['']);
        await ground.page.keyboard.press('Control+y');
        assert.deepEqual(await models(ground), [text]);
      },
    ],
    [
      `X: ${what} in place of a draft, then words go on`,
      async (ground) => {
        await open(ground, 'nadia-still-waiting');
        await ground.page.click(box);
        await ground.page.keyboard.type('an angry @SuriaMobile draft\nof #two lines');
        assert.deepEqual(await insert(ground, 'x', 'reply', text, 'replace'), { ok: true, text });
        assert.deepEqual(await models(ground), [text]);
        await ground.page.keyboard.type('!');
        assert.deepEqual(await models(ground), [`${text}!`]);
      },
    ],
  ]),
);

const removing: Record<string, Check> = Object.fromEntries(
  (
    [
      ['in the middle', 'you owe RM354.20 now', 'RM354.20'],
      ['at the beginning', 'RM354.20 is what you owe', 'RM354.20'],
      ['at the end', 'you owe us RM354.20', 'RM354.20'],
      ['a whole line', 'first\nRM354.20\nlast', 'RM354.20'],
      ['a tag among words', 'see #storm here', '#storm'],
      ['over two lines', 'a RM354.20\npaid late b', 'RM354.20\npaid late'],
      ['everything', 'RM354.20', 'RM354.20'],
    ] as const
  ).flatMap(([where, draft, part]): [string, Check][] =>
    ['', 'RM***', 'two\nlines'].map((by): [string, Check] => [
      `X: a part ${where} is replaced by "${by.replace('\n', '/')}"`,
      async (ground) => {
        await open(ground, 'nadia-still-waiting');
        await ground.page.click(box);
        await ground.page.keyboard.type(draft);
        const start = draft.indexOf(part);
        const wanted = draft.replace(part, by);
        const outcome = await insert(ground, 'x', 'reply', by, { start, end: start + part.length });
        assert.deepEqual([await models(ground), outcome.ok], [[wanted], true]);
        await ground.page.keyboard.press('Control+z');
        assert.deepEqual(await models(ground), [draft]);
      },
    ]),
  ),
);

export const xChecks: Record<string, Check> = {
  async 'X: a status page has one public box and reads its thread, in three languages'(ground) {
    for (const lang of ['en', 'id', 'ms'] as const) {
      await open(ground, 'nadia-still-waiting', { lang, drawer: 100_000, buttons: true });
      await boxesBecome(ground, 'x', [`reply ${rich}`]);
      await ground.page
        .locator('[data-testid=tweetText]', { hasText: 'I sent you three' })
        .waitFor({ state: 'attached' });
      const thread = await threadOf(ground, 'x', 'reply');
      assert.deepEqual(thread.above, [
        'customer nadiarahman_: Day two without a line. ',
        'brand SuriaCare: @nadiarahman_ Hi, we are',
        'customer nadiarahman_: @SuriaCare I sent you th',
        'customer nadiarahman_: @SuriaCare Still nothing',
      ]);
      assert.deepEqual(thread.customer, { handle: 'nadiarahman_', name: 'Nadia Rahman' });
      assert.deepEqual(thread.problems, []);
      assert.deepEqual(await problemsOf(ground, 'x'), []);
    }
  },

  async 'X: what colleagues and the customer answered below is told, without the recommended'(ground) {
    await open(ground, 'nadia-line-cut');
    await ground.world.until(() => document.querySelectorAll('article').length > 3);
    const thread = await threadOf(ground, 'x', 'reply');
    assert.deepEqual(thread.above, ['customer nadiarahman_: Day two without a line. ']);
    assert.ok(thread.after.includes('brand SuriaCare: @nadiarahman_ Hi, we are'), thread.after.join('\n'));
    assert.ok(!thread.after.some((post) => post.includes('recover lost lines')));
    ground.replicas.x.add({ by: 'SuriaMobile', text: 'A colleague was faster.', replyTo: 'nadia-line-cut' });
    await ground.page
      .locator('[data-testid=tweetText]', { hasText: 'A colleague was faster.' })
      .waitFor({ state: 'attached' });
    const now = await threadOf(ground, 'x', 'reply');
    assert.ok(
      now.after.some((post) => post.includes('A colleague was faster')),
      now.after.join('\n'),
    );
  },

  async 'X: an answer to a reply further down has its own way up'(ground) {
    await open(ground, 'nadia-line-cut');
    const target = ground.page.locator('article', { hasText: 'I sent you three messages' });
    await target.locator('[data-testid=reply]').click();
    await ground.page.waitForSelector('[role=dialog] article');
    await boxesBecome(ground, 'x', [`reply ${rich}`, `reply ${rich}`]);
    const thread = await threadOf(ground, 'x', 'reply');
    assert.deepEqual(thread.above, [
      'customer nadiarahman_: Day two without a line. ',
      'brand SuriaCare: @nadiarahman_ Hi, we are',
      'customer nadiarahman_: @SuriaCare I sent you th',
    ]);
  },

  async 'X: reply, quote and new post are told apart'(ground) {
    await open(ground, 'nadia-line-cut', { drawer: 100_000 });
    await ground.page.click(`${focal} [data-testid=reply]`);
    await boxesBecome(ground, 'x', [`reply ${rich}`, `reply ${rich}`]);
    await ground.page.keyboard.press('Escape');
    await ground.page.click(`${focal} [data-testid=retweet]`);
    await ground.page.click('[role=menuitem][href="/compose/post"]');
    await boxesBecome(ground, 'x', [`quote ${rich}`, `reply ${rich}`]);
    const quote = await threadOf(ground, 'x', 'quote');
    assert.deepEqual(quote.above, ['customer nadiarahman_: Day two without a line. ']);
    await ground.page.keyboard.press('Escape');
    await ground.page.click('[data-testid=SideNav_NewTweet_Button]');
    await boxesBecome(ground, 'x', [`post ${rich}`, `reply ${rich}`]);
    assert.deepEqual((await threadOf(ground, 'x', 'post')).above, []);
  },

  async 'X: corners of a thread: quote card, unavailable, translated, long, picture only, article'(ground) {
    await open(ground, 'under-unavailable');
    await ground.world.until(() => document.querySelector('article:not([data-testid])') !== null);
    assert.deepEqual(
      (await threadOf(ground, 'x', 'view')).above.map((post) => post.split(':')[0]),
      ['bystander ', 'customer lina_pools'],
    );
    await open(ground, 'quote-card', { buttons: true });
    await ground.page.waitForSelector(focal);
    assert.deepEqual((await threadOf(ground, 'x', 'view')).above, ['customer lina_pools: @SuriaCare this, but for']);
    await open(ground, 'translated');
    await ground.page.waitForSelector(focal);
    assert.match((await threadOf(ground, 'x', 'view')).above.at(-1) ?? '', /\(translated\)/);
    await open(ground, 'long-post');
    await ground.page.waitForSelector(focal);
    assert.match((await threadOf(ground, 'x', 'view')).above.at(-1) ?? '', /\(partial\)/);
    await open(ground, 'media-only');
    await ground.page.waitForSelector(focal);
    assert.deepEqual((await threadOf(ground, 'x', 'view')).problems, []);
    await open(ground, 'article');
    await ground.page.waitForSelector('[data-testid=longformRichTextComponent]');
    await boxesBecome(ground, 'x', [`reply ${rich}`]);
    assert.deepEqual(await problemsOf(ground, 'x'), []);
  },

  async 'X: hostile names are cut and stay text'(ground) {
    await open(ground, 'hostile-1', { hostile: true });
    await ground.page.waitForSelector(focal);
    const thread = await threadOf(ground, 'x', 'reply');
    assert.match(thread.customer?.name ?? '', /<img src=x onerror=alert\(1\)>/);
    assert.ok(thread.posts.every((post) => post.name.length <= 200 && post.text.length <= 10_000));
  },

  async 'X: a switch of the theme and another page leave no dead box behind'(ground) {
    await open(ground, 'nadia-line-cut', { drawer: 100_000 });
    await boxesBecome(ground, 'x', [`reply ${rich}`]);
    const id = () => ground.world.run(() => sites.x.findReplyBoxes(document).map((each) => each.id));
    const dark = () => ground.world.run(() => sites.x.isDark(document));
    const before = await id();
    assert.equal(await dark(), false);
    await ground.world.run(() => {
      Object.assign(globalThis, { news: 0 });
      sites.x.watch(
        document,
        () => Object.assign(globalThis, { news: (globalThis as never as { news: number }).news + 1 }),
        new AbortController().signal,
      );
    });
    await ground.page.evaluate(() => (window as unknown as Replica).__replica.setTheme('contrast'));
    await ground.world.until(() => (globalThis as never as { news: number }).news > 0);
    await ground.world.until(() => sites.x.isDark(document));
    assert.notDeepEqual(await id(), before);
    await ground.page.evaluate(() => (window as unknown as Replica).__replica.go('/home'));
    await boxesBecome(ground, 'x', [`post ${rich}`]);
  },

  async 'X: typing is no news'(ground) {
    await open(ground, 'nadia-still-waiting', { drawer: 100 });
    await ground.page.click(box);
    await ground.page.keyboard.type('a');
    await ground.page.waitForTimeout(1500);
    await ground.world.run(() => {
      Object.assign(globalThis, { news: 0 });
      sites.x.watch(
        document,
        () => Object.assign(globalThis, { news: (globalThis as never as { news: number }).news + 1 }),
        new AbortController().signal,
      );
    });
    await ground.page.waitForTimeout(300);
    const before = await ground.world.run(() => (globalThis as never as { news: number }).news);
    await ground.page.keyboard.type('bcdefghij', { delay: 30 });
    const after = await ground.world.run(() => (globalThis as never as { news: number }).news);
    console.log(`        ${after - before} times news while nine letters were typed`);
  },

  async 'X: ranges lie on the right words'(ground) {
    await open(ground, 'nadia-still-waiting');
    await ground.page.click(box);
    await ground.page.keyboard.type('Hi @nadiarahman_ 🙏🏽 you owe\nRM354.20 since #May');
    for (const word of ['Hi', '@nadiarahman_', 'owe', 'RM354.20', 'since #May', '#May']) {
      assert.deepEqual(await wordsUnder(ground, 'x', 'reply', word), { words: [word], seen: true }, word);
    }
    assert.deepEqual((await wordsUnder(ground, 'x', 'reply', 'owe\nRM354.20')).words, ['owe', 'RM354.20']);
  },

  ...inserting,
  ...removing,

  async 'X: a second click within a second is not a second insert'(ground) {
    await open(ground, 'nadia-still-waiting');
    await boxesBecome(ground, 'x', [`reply ${rich}`]);
    const both = await ground.world.run(async () => {
      const each = sites.x.findReplyBoxes(document)[0];
      if (!each) throw new Error('no box');
      const put = () => sites.x.editorOf(each).insert(each.element, 'once', { start: 0, end: 0 });
      const [one, two] = await Promise.all([put(), put()]);
      return [one.ok, two.reason, (await put()).reason];
    });
    assert.deepEqual(both, [true, 'too-soon', 'too-soon']);
    assert.deepEqual(await models(ground), ['once']);
  },

  async 'X: what must not go into a box does not, and a mention at the end leaves Enter alone'(ground) {
    await open(ground, 'nadia-still-waiting');
    await boxesBecome(ground, 'x', [`reply ${rich}`]);
    await insert(ground, 'x', 'reply', 'a\u200bb\u202ec\r\nd\u0007 @suriam', 'replace');
    assert.deepEqual(await models(ground), ['abc\nd @suriam ']);
    assert.equal(await ground.page.locator('[role=listbox]').count(), 0);
  },

  async 'X: sends are seen and held: key, button, all posts of a thread'(ground) {
    await open(ground, 'nadia-still-waiting');
    await holdSends(ground, 'x');
    await ground.page.click(box);
    await ground.page.keyboard.type('first');
    await ground.page.keyboard.press('Enter');
    await ground.page.keyboard.type('line');
    assert.deepEqual(await held(ground), []);
    await ground.page.keyboard.press('Control+Enter');
    assert.deepEqual(await held(ground), ['key: reply: first\nline']);
    await ground.page.click('[data-testid=tweetButtonInline]');
    assert.deepEqual(await held(ground), ['click: reply: first\nline']);
    await ground.page.click('[data-testid=addButton]');
    await ground.page.locator('[data-testid=tweetTextarea_1]').waitFor();
    await ground.page.keyboard.type('second');
    await ground.page.click('[data-testid=tweetButtonInline]');
    assert.deepEqual(await held(ground), ['click: reply+reply: first\nline | second']);
    await ground.page.locator('[data-testid=tweetButtonInline]').focus();
    await ground.page.keyboard.press('Enter');
    assert.deepEqual(await held(ground), ['click: reply+reply: first\nline | second']);
    for (const harmless of ['gifSearchButton', 'emojiButton', 'scheduleOption', 'like']) {
      await ground.page.locator(`[data-testid=${harmless}]`).first().click();
    }
    assert.deepEqual(await held(ground), []);
    assert.deepEqual(ground.replicas.x.posts(), []);
  },

  async 'X: what is let through was sent; what failed was not'(ground) {
    await open(ground, 'nadia-still-waiting', { slow: 600 });
    await ground.page.click(box);
    await ground.page.keyboard.type('We are on it.');
    await keepBox(ground, 'x', 'reply');
    assert.equal(await wasSent(ground, 'x', 'We are on it.'), false);
    await ground.page.keyboard.press('Control+Enter');
    await becomesSent(ground, 'x', 'We are on it.');
    assert.equal(ground.replicas.x.posts().length, 1);
    await open(ground, 'nadia-still-waiting', { fail: true });
    await ground.page.click(box);
    await ground.page.keyboard.type('This fails.');
    await keepBox(ground, 'x', 'reply');
    await ground.page.keyboard.press('Control+Enter');
    await ground.page.waitForSelector('[data-testid=toast]');
    assert.equal(await wasSent(ground, 'x', 'This fails.'), false);
  },

  async 'X: the photo viewer has a public box with its thread'(ground) {
    await open(ground, 'nadia-line-cut', { drawer: 100_000 });
    await ground.page.click(`${focal} [data-testid=tweetPhoto]`);
    await ground.page.waitForURL(/\/photo\/1$/);
    await ground.page.locator(`#layers [role=dialog] ${box}`).waitFor();
    await boxesBecome(ground, 'x', [`reply ${rich}`, `reply ${rich}`]);
    assert.equal((await threadOf(ground, 'x', 'view')).above.at(0), 'customer nadiarahman_: Day two without a line. ');
  },

  async 'X: the chat drawer over a public post is private, and late'(ground) {
    await open(ground, 'nadia-line-cut', { drawer: 1500 });
    await ground.world.run(() => {
      Object.assign(globalThis, { seen: [] as string[] });
      const told = () => {
        const all = sites.x.findReplyBoxes(document).map((each) => sites.x.audienceOf(each).audience);
        (globalThis as never as { seen: string[] }).seen.push(all.join(' '));
      };
      sites.x.watch(document, told, new AbortController().signal);
    });
    await ground.page.locator('[data-testid=dm-drawer-header]').click();
    await ground.page.locator('[data-testid=dm-inbox-panel] a', { hasText: 'Nadia' }).click();
    await ground.page.locator('[data-testid=dm-composer-textarea]').waitFor();
    await boxesBecome(ground, 'x', [`reply ${rich}`, 'message private textarea']);
    await ground.world.until(() => (globalThis as never as { seen: string[] }).seen.at(-1) === 'public private');
    const thread = await threadOf(ground, 'x', 'message');
    assert.deepEqual(thread.customer, { handle: 'nadiarahman_', name: 'Nadia Rahman' });
    assert.deepEqual(thread.problems, []);
    assert.ok(
      thread.posts.some(({ author }) => author === 'brand') && thread.posts.some(({ author }) => author === 'customer'),
    );
  },

  async 'X: the chat box takes text by insert, is marked, undone, held and sent'(ground) {
    await open(ground, 'nadia-chat');
    await boxesBecome(ground, 'x', ['message private textarea']);
    const text = 'You owe RM354.20 🙏🏽\nsince May.';
    assert.deepEqual(await insert(ground, 'x', 'message', text, 'replace'), { ok: true, text });
    assert.deepEqual(await chats(ground), [text]);
    assert.deepEqual(await wordsUnder(ground, 'x', 'message', 'RM354.20'), { words: [], seen: true });
    const start = text.indexOf('RM354.20');
    assert.equal((await insert(ground, 'x', 'message', '', { start, end: start + 9 })).ok, true);
    assert.deepEqual(await chats(ground), ['You owe 🙏🏽\nsince May.']);
    await ground.page.keyboard.press('Control+z');
    assert.deepEqual(await chats(ground), [text]);
    await holdSends(ground, 'x');
    await keepBox(ground, 'x', 'message');
    await ground.page.keyboard.press('Enter');
    await ground.page.locator('[data-testid=dm-composer-send-button]').click();
    assert.deepEqual(await held(ground), [`key: message: ${text}`, `click: message: ${text}`]);
    assert.deepEqual(ground.replicas.store.all(), []);
    assert.equal(await wasSent(ground, 'x', text), false);
    assert.deepEqual(await problemsOf(ground, 'x'), []);
  },

  async 'X: a chat message that was let through was sent'(ground) {
    await open(ground, 'nadia-chat');
    await boxesBecome(ground, 'x', ['message private textarea']);
    await insert(ground, 'x', 'message', 'On its way.', 'replace');
    await keepBox(ground, 'x', 'message');
    await ground.page.keyboard.press('Enter');
    await becomesSent(ground, 'x', 'On its way.');
  },

  async 'X: pages that lack a hook are still read, or say so'(ground) {
    const hooks = [
      'tweetTextarea_0',
      'tweetTextarea_0*',
      'tweetButtonInline',
      'tweet',
      'tweetText',
      'User-Name',
      'cellInnerDiv',
      'primaryColumn',
      'UserAvatar*',
      'Tweet-User-Avatar',
      'SideNav_AccountSwitcher_Button',
      'inline_reply_offscreen',
    ];
    for (const hook of hooks) {
      await open(ground, 'nadia-still-waiting', { without: [hook], drawer: 100_000 });
      await ground.world.until(() => document.body.textContent?.includes('I sent you three') ?? false);
      await ground.world.until(() => sites.x.findReplyBoxes(document).length > 0);
      const audiences = (await boxesOf(ground, 'x')).map((each) => each.split(' ')[1]);
      const thread = await threadOf(ground, 'x', 'view');
      const said = [...thread.problems, ...(await problemsOf(ground, 'x'))];
      if (said.length === 0) {
        assert.deepEqual(audiences, ['public'], hook);
        assert.deepEqual(
          thread.above.map((each) => each.split(':')[0]),
          ['customer nadiarahman_', 'brand SuriaCare', 'customer nadiarahman_', 'customer nadiarahman_'],
          hook,
        );
      }
    }
  },

  async 'X: a send without its known button is still held'(ground) {
    await open(ground, 'nadia-still-waiting', { without: ['tweetButtonInline', 'tweetButton'] });
    await holdSends(ground, 'x');
    await ground.page.click(box);
    await ground.page.keyboard.type('careful');
    await ground.page.getByRole('button', { name: 'Reply', exact: true }).click();
    assert.deepEqual(await held(ground), ['click: reply: careful']);
    assert.equal(await draftOf(ground, 'x', 'reply'), 'careful');
  },
};
declare const sites: import('../isolated-world.ts').InWorld['sites'];
