// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://x.com/", "pretendToBeVisual": true}
import { describe, expect, test } from 'vitest';
import type { Post } from '../../lib/review/types.ts';
import { x } from '../../lib/sites/x.ts';
import { showPage } from '../pages/show-page.ts';

const status = '/rina_k/status/1990600000000000003';
const acting = { brandHandles: ['@Lumen_Care'] };
const now = Date.parse('2026-11-17T04:00:00Z');
const brief = (posts: readonly Post[] = []) => posts.map(({ author, handle, id }) => [author, handle, id?.slice(-1)]);

describe('the thread of a status page', () => {
  const read = () => {
    const { page } = showPage('x/status.html', status);
    return x.readThread(x.findReplyBoxes(page)[0] ?? null, page, acting, now);
  };

  test('stands in the order in which it is seen, with everybody in their role', () => {
    const thread = read();
    expect(brief(thread.posts)).toEqual([
      ['brand', 'lumen_care', '1'],
      ['bystander', 'budi_s', '2'],
      ['customer', 'rina_k', '3'],
    ]);
    expect(thread.targetId).toBe('1990600000000000003');
    expect(thread.customer).toEqual({ handle: 'rina_k', name: 'Rina 🌻 K' });
    expect(thread.problems).toEqual([]);
  });

  test('tells what came after, without advertisements and without what is only recommended', () => {
    expect(read().below?.map(({ author, handle, state }) => [author, handle, state])).toEqual([
      ['brand', 'lumen_care', undefined],
      ['customer', 'rina_k', 'partial'],
      ['bystander', '', 'unavailable'],
    ]);
  });

  test('is not complete while the page hides a part', () => expect(read().complete).toBe(false));

  test('has the words with emoji, line breaks and links, and without those of the quoted post', () => {
    const post = read().posts.at(-1);
    expect(post?.text).toBe('My line was cut 😡  again.\nSecond time lumen.example/line');
    expect(post?.at).toBe('2026-11-17T02:10:00.000Z');
    expect(post?.link).toBe('https://x.com/rina_k/status/1990600000000000003');
  });

  test('is the same without a box', () => {
    const { page } = showPage('x/status.html', status);
    expect(x.readThread(null, page, acting, now).targetId).toBe('1990600000000000003');
  });
});

describe('dialogs', () => {
  const readTop = (file: string, path: string) => {
    const { page } = showPage(`x/${file}`, path);
    return x.readThread(x.findReplyBoxes(page)[0] ?? null, page, acting, now);
  };

  test('a reply is read from the dialog, not from the timeline behind', () => {
    const thread = readTop('reply-dialog.html', '/compose/post');
    expect(brief(thread.posts)).toEqual([['customer', 'rina_k', '3']]);
  });

  test('a quote is read from its card', () => {
    const thread = readTop('quote-dialog.html', '/compose/post');
    expect(thread.posts).toMatchObject([
      { author: 'customer', handle: 'kabar_kota', name: 'Kabar Kota', text: 'Jaringan di pusat kota padam.' },
    ]);
    expect(thread.targetId).toBe(null);
  });

  test('a new post answers nobody', () => {
    expect(readTop('thread-dialog.html', '/compose/post')).toMatchObject({ posts: [], customer: null, problems: [] });
  });

  test('the photo viewer holds a thread of its own', () => {
    const thread = readTop('viewer.html', `${status}/photo/1`);
    expect(brief(thread.posts)).toEqual([['customer', 'rina_k', '3']]);
    expect(brief(thread.below)).toEqual([['bystander', 'budi_s', '6']]);
  });

  test('the post whose reply button was pressed is known while the dialog does not show it yet', () => {
    const { page } = showPage('x/reply-dialog.html', '/home');
    const stop = new AbortController();
    x.watch(page, () => undefined, stop.signal);
    const dialog = page.querySelector('[role="dialog"]');
    page.querySelectorAll<HTMLElement>('main [data-testid="reply"]')[1]?.click();
    dialog?.querySelector('article')?.remove();
    const [box] = x.findReplyBoxes(page);
    expect(box?.kind).toBe('reply');
    expect(x.readThread(box ?? null, page, acting, now).targetId).toBe('1990600000000000003');
    stop.abort();
  });

  test('a reply dialog without its post is a problem', () => {
    const { page } = showPage('x/reply-dialog.html', '/compose/post');
    page.querySelector('[role="dialog"] article')?.remove();
    const [box] = x.findReplyBoxes(page);
    expect(x.readThread(box ?? null, page, acting, now).problems.map(({ code }) => code)).toContain('no-thread');
  });
});

describe('chats', () => {
  test.each([
    ['chat-drawer.html', status],
    ['chat-page.html', '/i/chat/11-22'],
  ])('%s tells who said what', (file, path) => {
    const { page } = showPage(`x/${file}`, path);
    const box = x.findReplyBoxes(page).find(({ kind }) => kind === 'message');
    const thread = x.readThread(box ?? null, page, acting, now);
    expect(thread.posts.map(({ author, text }) => [author, text])).toEqual([
      ['customer', 'My number is the old one'],
      ['brand', 'Thank you, we look'],
      ['customer', 'And?'],
    ]);
    expect(thread.customer).toEqual({ handle: 'rina_k', name: 'Rina 🌻 K' });
    expect(thread.problems).toEqual([]);
  });

  test('the label of the sender tells where the layout does not', () => {
    const { page } = showPage('x/chat-page.html', '/i/chat/11-22');
    const root = page.querySelector('[data-testid="xchatEmbedRoute"]')?.shadowRoot;
    for (const row of root?.querySelectorAll('[style]') ?? []) row.removeAttribute('style');
    const [box] = x.findReplyBoxes(page);
    const thread = x.readThread(box ?? null, page, acting, now);
    expect(thread.posts.map(({ author }) => author)).toEqual(['customer', 'brand', 'customer']);
    for (const label of root?.querySelectorAll('[id$="-sender"]') ?? []) label.remove();
    const blind = x.readThread(box ?? null, page, acting, now);
    expect(blind.posts).toEqual([]);
    expect(blind.problems.map(({ code }) => code)).toContain('no-direction');
  });
});

describe('hostile pages', () => {
  test('a name of ten thousand characters is cut, and stays text', () => {
    const { page } = showPage('x/hostile.html', status);
    const thread = x.readThread(x.findReplyBoxes(page)[0] ?? null, page, acting, now);
    expect(thread.posts).toHaveLength(1);
    expect(thread.customer?.name).toMatch(/^<img src=x onerror=alert\(1\)> eman A+$/);
    expect(thread.customer?.name.length).toBeLessThanOrEqual(200);
    expect(thread.posts[0]?.text.length).toBeLessThanOrEqual(10_000);
    expect(thread.posts[0]?.state).toBe('partial');
  });

  test('a node that lies about itself is a problem, never an exception', () => {
    const { page } = showPage('x/status.html', status);
    const broken = new Proxy(page, {
      get: (target, name) => {
        if (name === 'querySelectorAll') throw new Error('no');
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    expect(x.findReplyBoxes(broken)).toEqual([]);
    expect(x.readThread(null, broken, acting, now).problems.length).toBeGreaterThan(0);
    expect(x.sendAttempt(new MouseEvent('click'), broken)).toBe(null);
    expect(x.problems(broken).map(({ code }) => code)).toContain('reading-failed');
  });
});

/** Each hook of the page taken away in turn: what was read stays the same, or somebody hears of it. */
describe('a page that lacks a hook degrades aloud', () => {
  const hooks = [
    'primaryColumn',
    'cellInnerDiv',
    'tweet',
    'User-Name',
    'tweetText',
    'Tweet-User-Avatar',
    'UserAvatar-Container-*',
    'AppTabBar_Profile_Link',
    'SideNav_AccountSwitcher_Button',
    'inline_reply_offscreen',
    'tweetTextarea_*',
    'tweetButtonInline',
    'toolBar',
    'placementTracking',
    'reply',
    'tweet-text-show-more-link',
  ];
  const look = (page: Document) => {
    const boxes = x.findReplyBoxes(page);
    const thread = x.readThread(boxes[0] ?? null, page, acting, now);
    return {
      boxes: boxes.map((box) => [box.kind, x.audienceOf(box).audience]),
      thread: thread.posts.map(({ author, handle, name, text, id, at }) => ({ author, handle, name, text, id, at })),
      target: thread.targetId,
      problems: [...thread.problems, ...x.problems(page)],
    };
  };

  const wholes = new Map<string, ReturnType<typeof look>>();
  const wholeOf = (file: string, path: string) => {
    const known = wholes.get(file) ?? look(showPage(file, path).page);
    wholes.set(file, known);
    expect(known.problems).toEqual([]);
    return known;
  };

  test.each(hooks)('%s', (name) => {
    const whole = wholeOf('x/status.html', status);
    const { page, without } = showPage('x/status.html', status);
    without('data-testid', name);
    const left = look(page);
    if (left.problems.length === 0) expect(left).toEqual(whole);
  });

  test.each([
    'contenteditable',
    'role',
    'aria-label',
    'datetime',
    'tabindex',
    'lang',
    'dir',
    'style',
    'aria-labelledby',
  ])('%s', (attribute) => {
    const whole = wholeOf('x/status.html', status);
    const { page, without } = showPage('x/status.html', status);
    without(attribute);
    const left = look(page);
    if (left.problems.length === 0) {
      expect(left.boxes).toEqual(whole.boxes);
      expect(left.target).toBe(whole.target);
    }
  });

  const chatHooks = [
    'xchatEmbedRoute',
    'dm-container',
    'dm-conversation-panel',
    'dm-conversation-header',
    'dm-conversation-username',
    'dm-message-list',
    'message-m*',
    'message-text-*',
    'dm-composer-form',
    'dm-composer-input-container',
    'dm-composer-textarea',
    'dm-composer-send-button',
  ];
  test.each(chatHooks)('chat: %s', (name) => {
    const whole = wholeOf('x/chat-page.html', '/i/chat/11-22');
    const { page, without } = showPage('x/chat-page.html', '/i/chat/11-22');
    without('data-testid', name);
    const left = look(page);
    if (left.problems.length === 0) expect(left).toEqual(whole);
    for (const [, audience] of left.boxes) expect(['private', 'unknown']).toContain(audience);
  });
});
