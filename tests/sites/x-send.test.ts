// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://x.com/", "pretendToBeVisual": true}
import { afterEach, describe, expect, test } from 'vitest';
import type { SendAttempt } from '../../lib/sites/site.ts';
import { x } from '../../lib/sites/x.ts';
import { showPage } from '../pages/show-page.ts';

const status = '/rina_k/status/1990600000000000003';
let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
});

/** Fires the event and says what the window, in the capture phase, takes it for. */
function seen(target: Element | null | undefined, event: Event): SendAttempt | null {
  let attempt: SendAttempt | null = null;
  window.addEventListener(
    event.type,
    (each) => {
      attempt = x.sendAttempt(each, document);
      each.preventDefault();
      each.stopImmediatePropagation();
    },
    { capture: true, once: true, signal: stop.signal },
  );
  target?.dispatchEvent(event);
  return attempt;
}
const key = (init: KeyboardEventInit) =>
  new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true, ...init });
const click = () => new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
const box = (page: Document) => page.querySelector('[data-testid="tweetTextarea_0"]');
const chat = (page: Document) => page.querySelector('[data-testid="xchatEmbedRoute"]')?.shadowRoot;

describe('keys', () => {
  test.each([
    ['Ctrl+Enter sends', { ctrlKey: true }, 1],
    ['Cmd+Enter sends', { metaKey: true }, 1],
    ['a held key sends each time', { ctrlKey: true, repeat: true }, 1],
    ['Enter is a new line', {}, 0],
    ['Enter that ends a composition is none', { ctrlKey: true, isComposing: true }, 0],
    ['key 229 belongs to an input method', { ctrlKey: true, keyCode: 229 }, 0],
    ['other keys send nothing', { key: 'a', ctrlKey: true }, 0],
  ])('in a post %s', (_name, init, boxes) => {
    const { page } = showPage('x/status.html', status);
    expect(seen(box(page), key(init))?.boxes ?? []).toHaveLength(boxes);
  });

  test.each([
    ['Enter sends', {}, 1],
    ['Shift+Enter is a new line', { shiftKey: true }, 0],
    ['Enter that ends a composition is none', { isComposing: true }, 0],
  ])('in a chat %s', (_name, init, boxes) => {
    const { page } = showPage('x/chat-page.html', '/i/chat/11-22');
    const attempt = seen(chat(page)?.querySelector('textarea'), key(init));
    expect(attempt?.boxes ?? []).toHaveLength(boxes);
    if (boxes > 0) expect(attempt?.boxes[0]?.kind).toBe('message');
  });

  test('all posts of a thread go out at once', () => {
    const { page } = showPage('x/thread-dialog.html', '/compose/post');
    const second = page.querySelector('[data-testid="tweetTextarea_1"]');
    const attempt = seen(second, key({ ctrlKey: true }));
    expect(attempt?.boxes.map((each) => x.editorOf(each).read(each.element))).toEqual([
      'First post',
      'Second post',
      '',
    ]);
  });

  test('outside of a box it is none', () => {
    const { page } = showPage('x/status.html', status);
    expect(seen(page.querySelector('article'), key({ ctrlKey: true }))).toBe(null);
  });
});

describe('clicks', () => {
  test('on the button of the dialog send what is in the dialog', () => {
    const { page } = showPage('x/reply-dialog.html', '/compose/post');
    const button = page.querySelector('[data-testid="tweetButton"]');
    const attempt = seen(button, click());
    expect(attempt).toMatchObject({ via: 'click', button });
    expect(attempt?.boxes).toHaveLength(1);
    expect(attempt?.boxes[0]?.container.getAttribute('role')).toBe('dialog');
  });

  test('on a picture inside of the button count', () => {
    const { page } = showPage('x/reply-dialog.html', '/compose/post');
    const button = page.querySelector('[data-testid="tweetButton"]');
    const inner = button?.appendChild(page.createElement('span'));
    expect(seen(inner, click())?.button).toBe(button);
  });

  test('on a disabled button send nothing', () => {
    const { page } = showPage('x/status.html', status);
    expect(seen(page.querySelector('[data-testid="tweetButtonInline"]'), click())).toBe(null);
  });

  test.each(['gifSearchButton', 'scheduleOption', 'app-bar-close', 'like', 'SideNav_NewTweet_Button'])(
    'on %s send nothing',
    (name) => {
      const { page } = showPage('x/reply-dialog.html', '/compose/post');
      expect(seen(page.querySelector(`[data-testid="${name}"]`), click())).toBe(null);
    },
  );

  test.each(['Reply', 'Balas', 'Kirim sekarang'])(
    'on a button that has lost its name but says "%s" are sends',
    (words) => {
      const { page, without } = showPage('x/reply-dialog.html', '/compose/post');
      const button = page.querySelector('[role="dialog"] [data-testid="tweetButton"]');
      if (button) button.textContent = words;
      without('data-testid', 'tweetButton');
      expect(seen(button, click())?.boxes).toHaveLength(1);
      expect(seen(page.querySelector('[data-testid="app-bar-close"]'), click())).toBe(null);
    },
  );

  test('on the send button of a chat send the chat and not the post behind', () => {
    const { page } = showPage('x/chat-drawer.html', status);
    const root = page.querySelector('[data-testid="xchatEmbedDrawer"]')?.shadowRoot;
    const attempt = seen(root?.querySelector('[data-testid="dm-composer-send-button"]'), click());
    expect(attempt?.boxes.map((each) => x.audienceOf(each).audience)).toEqual(['private']);
    expect(seen(root?.querySelector('[aria-label="Emoji"]'), click())).toBe(null);
  });

  test('a chat sends by submit as well', () => {
    const { page } = showPage('x/chat-page.html', '/i/chat/11-22');
    const form = chat(page)?.querySelector('form');
    const attempt = seen(form, new Event('submit', { bubbles: true, composed: true, cancelable: true }));
    expect(attempt).toMatchObject({ via: 'submit' });
  });
});

test('a send is held even when the page has become unreadable', () => {
  const { page } = showPage('x/reply-dialog.html', '/compose/post');
  x.findReplyBoxes(page);
  const broken = () => {
    throw new Error('no');
  };
  Object.defineProperty(page, 'querySelectorAll', { value: broken, configurable: true });
  try {
    expect(seen(box(page), key({ ctrlKey: true }))?.boxes).toHaveLength(1);
    const button = page.querySelector('[data-testid="tweetButton"]');
    expect(seen(button, click())?.boxes).toHaveLength(1);
    expect(x.problems(page).map(({ code }) => code)).toContain('reading-failed');
  } finally {
    Reflect.deleteProperty(page, 'querySelectorAll');
  }
});

describe('what was sent', () => {
  test('a post: the box is empty and the page says so', () => {
    const { page } = showPage('x/status.html', status);
    const [reply] = x.findReplyBoxes(page);
    if (!reply) throw new Error('no box');
    expect(x.wasSent(reply, 'Hello', page)).toBe(false);
    page
      .querySelector('#layers')
      ?.insertAdjacentHTML('beforeend', '<div data-testid="toast"><span>Something went wrong.</span></div>');
    expect(x.wasSent(reply, 'Hello', page)).toBe(false);
    page
      .querySelector('[data-testid="toast"]')
      ?.insertAdjacentHTML('beforeend', '<a href="/SuriaCare/status/17">View</a>');
    expect(x.wasSent(reply, 'Hello', page)).toBe(true);
  });

  test('a draft that still stands in the box was not sent', () => {
    const { page } = showPage('x/reply-dialog.html', '/compose/post');
    const [reply] = x.findReplyBoxes(page);
    page
      .querySelector('#layers')
      ?.insertAdjacentHTML('beforeend', '<div data-testid="toast"><span>Something went wrong.</span></div>');
    expect(reply && x.wasSent(reply, 'Hello Rina', page)).toBe(false);
  });

  test.each([
    ['sent', true],
    ['pending', false],
    ['failed', false],
  ])('a chat message that is %s was sent: %s', (state, sent) => {
    const { page } = showPage('x/chat-page.html', '/i/chat/11-22');
    const [message] = x.findReplyBoxes(page);
    chat(page)?.querySelector('[data-dm-message-row="m2"]')?.setAttribute('data-send-status', state);
    expect(message && x.wasSent(message, 'Thank you, we look', page)).toBe(sent);
  });
});

test('a draft is read line by line, and its offsets lead to its words', () => {
  const { page } = showPage('x/reply-dialog.html', '/compose/post');
  const [reply] = x.findReplyBoxes(page);
  if (!reply) throw new Error('no box');
  const editor = x.editorOf(reply);
  expect(editor.id).toBe('draft-js');
  expect(editor.read(reply.element)).toBe('Hello Rina');
  expect(editor.rangesOf(reply.element, 6, 10).map(String)).toEqual(['Rina']);
  expect(editor.rangesOf(reply.element, 50, 60)).toEqual([]);
});
