// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://x.com/", "pretendToBeVisual": true}
import { describe, expect, test } from 'vitest';
import { x } from '../../lib/sites/x.ts';
import { attachShadowRoots, showPage } from '../pages/show-page.ts';

const status = '/rina_k/status/1990600000000000003';

const pages = [
  ['status.html', status, ['reply public']],
  ['reply-dialog.html', '/compose/post', ['reply public', 'post public']],
  ['quote-dialog.html', '/compose/post', ['quote public', 'post public']],
  ['thread-dialog.html', '/compose/post', ['post public', 'post public', 'post public', 'post public']],
  ['viewer.html', `${status}/photo/1`, ['reply public', 'post public']],
  ['chat-drawer.html', status, ['reply public', 'message private']],
  ['chat-page.html', '/i/chat/11-22', ['message private']],
  ['old-messages.html', '/messages/11-22', ['message private']],
  ['pro.html', '/i/decks/1', ['reply public', 'reply public']],
  ['mobile.html', '/compose/post', ['reply public']],
  ['hostile.html', status, ['reply public']],
] as const;

describe('boxes and who reads them', () => {
  test.each(pages)('%s at %s', (file, path, expected) => {
    const { page } = showPage(`x/${file}`, path);
    const seen = x.findReplyBoxes(page).map((box) => `${box.kind} ${x.audienceOf(box).audience}`);
    expect(seen).toEqual(expected);
  });

  test('a box keeps its name while its node lives, and a new node has a new one', () => {
    const { page } = showPage('x/status.html', status);
    const [first] = x.findReplyBoxes(page);
    const [again] = x.findReplyBoxes(page);
    expect(again?.id).toBe(first?.id);
    first?.element.replaceWith(first.element.cloneNode(true));
    expect(x.findReplyBoxes(page)[0]?.id).not.toBe(first?.id);
  });

  test('posts of a thread share one container', () => {
    const { page } = showPage('x/thread-dialog.html', '/compose/post');
    const boxes = x.findReplyBoxes(page).filter((box) => box.container.getAttribute('role') === 'dialog');
    expect(boxes).toHaveLength(3);
    expect(new Set(boxes.map((box) => box.container)).size).toBe(1);
  });

  test('an article drawn by the same editor is no box', () => {
    const { page } = showPage('x/reply-dialog.html', '/home');
    const article = page.querySelector('[data-testid="longformRichTextComponent"]');
    expect(x.findReplyBoxes(page).some((box) => article?.contains(box.element))).toBe(false);
  });

  test('the address alone makes nothing private', () => {
    const { page } = showPage('x/status.html', '/i/chat/11-22');
    expect(x.findReplyBoxes(page).map((box) => x.audienceOf(box).audience)).toEqual(['public']);
  });

  test('a private name alone makes no public box private', () => {
    const { page } = showPage('x/status.html', status);
    page.querySelector('[data-testid="primaryColumn"]')?.setAttribute('data-testid', 'DMDrawer');
    expect(x.findReplyBoxes(page).map((box) => x.audienceOf(box).audience)).toEqual(['public']);
  });

  test('a box that loses every known name is unknown, and said to be', () => {
    const { page, without } = showPage('x/reply-dialog.html', '/home');
    for (const name of ['tweetTextarea_*', 'tweetButton*', 'toolBar']) without('data-testid', name);
    for (const root of page.querySelectorAll('.DraftEditor-root')) root.removeAttribute('class');
    for (const box of x.findReplyBoxes(page)) expect(x.audienceOf(box).audience).toBe('unknown');
    expect(x.problems(page).map(({ code }) => code)).toContain('audience-unknown');
    expect(x.problems(page).map(({ code }) => code)).toContain('unknown-box');
  });

  test('a chat without any private name is not private', () => {
    const { page, without } = showPage('x/chat-page.html', '/i/chat/11-22');
    without('data-testid', 'xchatEmbed*');
    without('data-testid', 'dm-composer-*');
    for (const box of x.findReplyBoxes(page)) expect(x.audienceOf(box).audience).toBe('unknown');
    expect(x.problems(page)).not.toEqual([]);
  });

  test('a chat that comes late is found when it is there, and reported until then', async () => {
    const { page } = showPage('x/chat-page.html', '/i/chat/11-22', { late: true });
    expect(x.findReplyBoxes(page)).toEqual([]);
    expect(x.problems(page).map(({ code }) => code)).toEqual(['chat-not-ready']);
    const stop = new AbortController();
    const found = new Promise<void>((resolve) => {
      x.watch(page, () => x.findReplyBoxes(page).length > 0 && resolve(), stop.signal);
    });
    attachShadowRoots();
    await found;
    stop.abort();
    expect(x.problems(page)).toEqual([]);
  });

  test.each([
    ['status.html', status, 'lumen_care'],
    ['chat-page.html', '/i/chat/11-22', 'lumen_care'],
  ])('we know who we are on %s', (file, path, handle) => {
    const { page, without } = showPage(`x/${file}`, path);
    expect(x.ownHandle(page, null)).toBe(handle);
    without('data-testid', 'UserAvatar-Container-*');
    expect(x.ownHandle(page, null)).toBe(handle);
    without('data-testid', 'AppTabBar_Profile_Link');
    expect(x.ownHandle(page, null)).toBe(null);
    expect(x.problems(page).map(({ code }) => code)).toContain('no-own-handle');
  });

  test('in X Pro each column writes as its own account', () => {
    const { page } = showPage('x/pro.html', '/i/decks/1');
    expect(x.findReplyBoxes(page).map((box) => x.ownHandle(page, box))).toEqual(['lumen_care', 'lumen_my']);
  });

  test.each([
    ['rgb(255, 255, 255)', false],
    ['rgb(21, 32, 43)', true],
    ['rgb(5, 5, 5)', true],
  ])('background %s is dark: %s', (colour, dark) => {
    const { page } = showPage('x/status.html', status);
    page.body.style.backgroundColor = colour;
    expect(x.isDark(page)).toBe(dark);
    expect(x.pageLanguage(page)).toBe('en');
  });
});
