// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.facebook.com/", "pretendToBeVisual": true}
import { describe, expect, test } from 'vitest';
import { facebook } from '../../lib/sites/facebook.ts';
import { showPage } from '../pages/show-page.ts';

const post = '/lumenseluler/posts/pfbid0abc';

const pages = [
  ...(['en', 'id', 'ms'] as const).flatMap(
    (language) =>
      [
        [`post-dialog.${language}.html`, post, ['comment public', 'reply public', 'comment public', 'message private']],
        [
          `private-reply.${language}.html`,
          post,
          ['comment public', 'reply public', 'comment public', 'message private'],
        ],
        [`messenger.${language}.html`, '/messages/t/100200/', ['message private']],
      ] as const,
  ),
  ['permalink.html', post, ['comment public']],
  ['create-post.html', '/lumenseluler', ['post public']],
  ['trap-dialog.html', '/messageboard/posts/pfbid0abc', ['comment public']],
  ['hostile.html', post, ['comment public']],
  ['mobile.html', post, []],
] as const;

const audiences = (page: Document) => facebook.findReplyBoxes(page).map((box) => facebook.audienceOf(box).audience);

describe('boxes and who reads them', () => {
  test.each(pages)('%s at %s', (file, path, expected) => {
    const { page } = showPage(`facebook/${file}`, path);
    const seen = facebook.findReplyBoxes(page).map((box) => `${box.kind} ${facebook.audienceOf(box).audience}`);
    expect(seen).toEqual(expected);
  });

  test('Messenger without its log is not private', () => {
    const { page, without } = showPage('facebook/messenger.en.html', '/messages/t/100200/');
    without('role', 'log');
    expect(audiences(page)).toEqual(['unknown']);
    expect(facebook.problems(page).map(({ code }) => code)).toContain('audience-unknown');
  });

  test('a log elsewhere than in Messenger is not private', () => {
    const { page } = showPage('facebook/messenger.en.html', '/lumenseluler');
    expect(audiences(page)).toEqual(['unknown']);
  });

  test('a private dialog without its send button is not private', () => {
    const { page } = showPage('facebook/private-reply.en.html', post);
    page.querySelector('[aria-label="Send Message"]')?.remove();
    expect(audiences(page).at(-1)).toBe('unknown');
  });

  test('a box in a private dialog that says it comments is public', () => {
    const { page } = showPage('facebook/private-reply.en.html', post);
    page
      .querySelector('[aria-label^="Message "] [role="textbox"]')
      ?.setAttribute('aria-label', 'Comment as Lumen Seluler');
    expect(audiences(page).at(-1)).toBe('public');
  });

  test.each(['Minimise chat', 'Close chat'])('a chat tab without "%s" is not private', (label) => {
    const { page } = showPage('facebook/post-dialog.en.html', post);
    page.querySelector(`[aria-label="${label}"]`)?.remove();
    expect(audiences(page).at(-1)).not.toBe('private');
  });

  test('a comment box without words is public by what stands around it', () => {
    const { page, without } = showPage('facebook/post-dialog.en.html', post);
    without('aria-label', 'Comment as*');
    without('aria-placeholder', 'Comment as*');
    without('aria-label', 'Reply to*');
    without('aria-placeholder', 'Reply to*');
    expect(audiences(page)).toEqual(['public', 'public', 'public', 'private']);
  });

  test('a stub is no box until it can be written in, and then we are told', async () => {
    const { page } = showPage('facebook/permalink.html', post);
    const before = facebook.findReplyBoxes(page).length;
    const stop = new AbortController();
    const changed = new Promise<void>((resolve) => facebook.watch(page, resolve, stop.signal));
    page.querySelector('[role="textbox"]:not([contenteditable])')?.setAttribute('contenteditable', 'true');
    await changed;
    stop.abort();
    expect(facebook.findReplyBoxes(page)).toHaveLength(before + 1);
  });

  test('the mobile renderer is said to be not supported', () => {
    const { page } = showPage('facebook/mobile.html', post);
    expect(facebook.problems(page)).toEqual([{ code: 'not-supported', hook: 'data-mcomponent' }]);
  });

  test.each(['en', 'id', 'ms'])('the composer says who we are, in %s', (language) => {
    const { page } = showPage(`facebook/post-dialog.${language}.html`, post);
    expect(facebook.ownHandle(page, facebook.findReplyBoxes(page)[1] ?? null)).toBe('lumenseluler');
    expect(facebook.pageLanguage(page)).toBe(language);
  });

  test('dark is what the page says, else what it looks like', () => {
    expect(facebook.isDark(showPage('facebook/permalink.html', post).page)).toBe(true);
    const { page } = showPage('facebook/messenger.en.html', '/messages/t/100200/');
    expect(facebook.isDark(page)).toBe(false);
    page.documentElement.className = '';
    page.body.style.backgroundColor = 'rgb(24, 25, 26)';
    expect(facebook.isDark(page)).toBe(true);
  });
});
