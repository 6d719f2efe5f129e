// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.facebook.com/", "pretendToBeVisual": true}
import { afterEach, describe, expect, test } from 'vitest';
import { facebook } from '../../lib/sites/facebook.ts';
import type { SendAttempt } from '../../lib/sites/site.ts';
import { showPage } from '../pages/show-page.ts';

const post = '/lumenseluler/posts/pfbid0abc';
let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
});

function seen(target: Element | null | undefined, event: Event): SendAttempt | null {
  let attempt: SendAttempt | null = null;
  window.addEventListener(
    event.type,
    (each) => {
      attempt = facebook.sendAttempt(each, document);
      each.stopImmediatePropagation();
    },
    { capture: true, once: true, signal: stop.signal },
  );
  target?.dispatchEvent(event);
  return attempt;
}
const key = (init: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true, ...init });
const click = () => new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });

describe('keys', () => {
  test.each([
    ['Enter sends', {}, 1],
    ['Ctrl+Enter sends', { ctrlKey: true }, 1],
    ['a held key sends each time', { repeat: true }, 1],
    ['Shift+Enter is a new line', { shiftKey: true }, 0],
    ['Enter that ends a composition is none', { isComposing: true }, 0],
    ['key 229 belongs to an input method', { keyCode: 229 }, 0],
  ])('%s', (_name, init, boxes) => {
    const { page } = showPage('facebook/post-dialog.en.html', post);
    const reply = page.querySelector('[aria-label="Reply to Siti Rahma"]');
    expect(seen(reply?.querySelector('span'), key(init))?.boxes ?? []).toHaveLength(boxes);
  });

  test('Enter takes a name while a list of names is open at the box', () => {
    const { page } = showPage('facebook/post-dialog.en.html', post);
    const reply = page.querySelector('[aria-label="Reply to Siti Rahma"]');
    reply?.setAttribute('aria-expanded', 'true');
    reply?.setAttribute('aria-controls', 'names');
    reply?.parentElement?.insertAdjacentHTML(
      'beforeend',
      '<ul role="listbox" id="names"><li role="option">Siti</li></ul>',
    );
    expect(seen(reply, key())).toBe(null);
  });

  test('a list elsewhere on the page does not let a send pass', () => {
    const { page } = showPage('facebook/post-dialog.en.html', post);
    page.body.insertAdjacentHTML('beforeend', '<ul role="listbox"><li role="option">Search</li></ul>');
    expect(seen(page.querySelector('[aria-label="Reply to Siti Rahma"]'), key())).not.toBe(null);
  });

  test('a box that claims an open list without one sends', () => {
    const { page } = showPage('facebook/post-dialog.en.html', post);
    const reply = page.querySelector('[aria-label="Reply to Siti Rahma"]');
    reply?.setAttribute('aria-expanded', 'true');
    expect(seen(reply, key())).not.toBe(null);
  });

  test('a new post takes Enter as a line', () => {
    const { page } = showPage('facebook/create-post.html', '/lumenseluler');
    expect(seen(page.querySelector('[role="textbox"]'), key())).toBe(null);
    expect(seen(page.querySelector('[role="textbox"]'), key({ ctrlKey: true }))).not.toBe(null);
  });
});

describe('clicks', () => {
  test.each([
    ['en', 'Comment'],
    ['id', 'Kirim komentar'],
    ['ms', 'Komen'],
  ])('in %s "%s" sends the box beside it', (language, label) => {
    const { page } = showPage(`facebook/post-dialog.${language}.html`, post);
    const attempt = seen(page.querySelector(`[role="presentation"] [aria-label="${label}"]`), click());
    expect(attempt?.boxes.map(({ kind }) => kind)).toEqual(['reply']);
    expect(attempt?.via).toBe('click');
  });

  test.each(['Insert an emoji', 'Comment with a GIF', 'Attach a photo or video', 'Comment with a sticker'])(
    '"%s" sends nothing',
    (label) => {
      const { page } = showPage('facebook/post-dialog.en.html', post);
      const near = page.querySelector('[aria-label="Reply to Siti Rahma"]')?.closest('[role="presentation"]');
      expect(seen(near?.querySelector(`[aria-label="${label}"]`), click())).toBe(null);
    },
  );

  test('an unknown button beside a draft may send, beside an empty box not', () => {
    const { page } = showPage('facebook/post-dialog.en.html', post);
    const at = (label: string) =>
      page.querySelector(`[role="dialog"] [aria-label="${label}"]`)?.closest('[role="presentation"]');
    const add = (place: Element | null | undefined) => {
      place?.insertAdjacentHTML('beforeend', '<div role="button" aria-label="Zap it"></div>');
      return place?.querySelector('[aria-label="Zap it"]');
    };
    expect(seen(add(at('Reply to Siti Rahma')), click())?.boxes).toHaveLength(1);
    expect(seen(add(at('Comment as Lumen Seluler')), click())).toBe(null);
  });

  test.each(['Like', 'Share'])('"%s" under a post or comment sends nothing', (label) => {
    const { page } = showPage('facebook/post-dialog.en.html', post);
    for (const button of page.querySelectorAll(`[aria-label="${label}"]`)) expect(seen(button, click())).toBe(null);
  });

  test('a thumb is no draft', () => {
    const { page } = showPage('facebook/post-dialog.en.html', post);
    const box = page.querySelector('[aria-label="Message"] p');
    if (box) box.innerHTML = '<span data-lexical-text="true">Halo</span>';
    expect(seen(page.querySelector('[aria-label="Send a Like"]'), click())).toBe(null);
  });

  test.each(['en', 'id', 'ms'])('Messenger and the private dialog send by their buttons, in %s', (language) => {
    const messenger = showPage(`facebook/messenger.${language}.html`, '/messages/t/100200/').page;
    const last = [...messenger.querySelectorAll('[role="main"] [role="button"]')].at(-1);
    expect(seen(last, click())?.boxes.map((box) => facebook.audienceOf(box).audience)).toEqual(['private']);

    const dialog = showPage(`facebook/private-reply.${language}.html`, post).page;
    const [back, send] = [...dialog.querySelectorAll('[role="dialog"]:last-of-type > [role="button"]')].slice(-2);
    expect(seen(send, click())).toBe(null);
    send?.removeAttribute('aria-disabled');
    expect(seen(send, click())?.boxes.map((box) => facebook.audienceOf(box).audience)).toEqual(['private']);
    expect(seen(back, click())).toBe(null);
  });
});

describe('what was sent', () => {
  const reply = (page: Document) => {
    const box = facebook.findReplyBoxes(page)[1];
    if (!box) throw new Error('no box');
    return box;
  };

  test('an empty box is not enough: a comment on its way may fail', () => {
    const { page } = showPage('facebook/post-dialog.en.html', post);
    const box = reply(page);
    box.element.innerHTML = '<p><br></p>';
    expect(facebook.wasSent(box, 'Terima kasih', page)).toBe(false);
  });

  test('the comment stands there with an id of its own', () => {
    const { page } = showPage('facebook/post-dialog.en.html', post);
    const box = reply(page);
    box.element.innerHTML = '<p><br></p>';
    expect(facebook.wasSent(box, 'Halo Kak Siti, maaf ya.', page)).toBe(true);
    const sent = [...page.querySelectorAll('[role="dialog"] [role="article"]')].find((each) =>
      each.textContent?.includes('maaf ya'),
    );
    for (const link of sent?.querySelectorAll('a') ?? []) link.setAttribute('href', '/lumenseluler');
    expect(facebook.wasSent(box, 'Halo Kak Siti, maaf ya.', page)).toBe(false);
  });

  test('a message of ours stands in the log', () => {
    const { page } = showPage('facebook/messenger.en.html', '/messages/t/100200/');
    const [box] = facebook.findReplyBoxes(page);
    expect(box && facebook.wasSent(box, 'Baik, Kak', page)).toBe(true);
    expect(box && facebook.wasSent(box, 'Terus?', page)).toBe(false);
  });
});

test('a draft is read with its mention, and its offsets lead to its words', () => {
  const { page } = showPage('facebook/post-dialog.en.html', post);
  const box = facebook.findReplyBoxes(page)[1];
  if (!box) throw new Error('no box');
  const editor = facebook.editorOf(box);
  expect(editor.read(box.element)).toBe('Siti Rahma halo');
  expect(editor.rangesOf(box.element, 5, 15).map(String)).toEqual(['Rahma halo']);
});
