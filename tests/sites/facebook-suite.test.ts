// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://business.facebook.com/", "pretendToBeVisual": true}
import { describe, expect, test } from 'vitest';
import { facebook } from '../../lib/sites/facebook.ts';
import { showPage } from '../pages/show-page.ts';

const inbox = (kind: string, type = '') =>
  `/latest/inbox/${kind}?asset_id=9&mailbox_id=9&selected_item_id=100200${type === '' ? '' : `&thread_type=${type}`}`;

describe('Business Suite', () => {
  test.each([
    ['messenger', 'FB_MESSAGE', 'private'],
    ['messenger', '', 'private'],
    ['instagram_direct', 'IG_MESSAGE', 'private'],
    ['facebook', 'FB_PAGE_POST', 'public'],
    ['facebook', '', 'public'],
    ['instagram', 'INSTAGRAM_POST', 'public'],
    ['messenger', 'FB_AD_POST', 'public'],
    ['facebook', 'FB_MESSAGE', 'public'],
    ['all', 'FB_MESSAGE', 'private'],
    ['all', 'FB_PAGE_POST', 'public'],
    ['all', '', 'unknown'],
    ['messenger', 'SOMETHING_NEW', 'unknown'],
  ])('tab %s with %s is %s', (kind, type, audience) => {
    for (const language of ['en', 'id', 'ms']) {
      const { page } = showPage(`facebook/suite.${language}.html`, inbox(kind, type));
      expect(facebook.findReplyBoxes(page).map((box) => facebook.audienceOf(box).audience)).toEqual([audience]);
    }
  });

  test('a message tab without its list of messages is not private', () => {
    const { page, without } = showPage('facebook/suite.en.html', inbox('messenger', 'FB_MESSAGE'));
    without('role', 'region');
    without('data-message-id');
    expect(facebook.findReplyBoxes(page).map((box) => facebook.audienceOf(box).audience)).toEqual(['unknown']);
  });

  test('the plain box for comments is public, whatever the address says', () => {
    const { page } = showPage('facebook/suite-textarea.html', inbox('messenger', 'FB_MESSAGE'));
    const boxes = facebook.findReplyBoxes(page);
    expect(boxes.map((box) => [box.kind, facebook.audienceOf(box).audience])).toEqual([['comment', 'public']]);
    expect(boxes[0] && facebook.editorOf(boxes[0]).id).toBe('textarea');
  });

  test('messages lie on the side of who wrote them', () => {
    const { page } = showPage('facebook/suite.en.html', inbox('messenger', 'FB_MESSAGE'));
    const thread = facebook.readThread(
      facebook.findReplyBoxes(page)[0] ?? null,
      page,
      { brandHandles: [] },
      Date.parse('2025-11-18T00:00:00Z'),
    );
    expect(thread.posts).toEqual([
      {
        author: 'customer',
        handle: '100200',
        name: 'Siti Rahma',
        text: 'Nomor saya yang lama',
        id: 'mid.$aa1',
        at: '2025-11-17T02:00:00.000Z',
      },
      { author: 'brand', handle: '', name: '', text: 'Baik, Kak', id: 'mid.$aa2', at: '2025-11-17T02:01:00.000Z' },
    ]);
    expect(thread.customer).toEqual({ handle: '100200', name: 'Siti Rahma' });
    expect(thread.problems).toEqual([]);
  });

  test('a bubble on neither side is left out and said so', () => {
    const { page } = showPage('facebook/suite.en.html', inbox('messenger', 'FB_MESSAGE'));
    page.querySelector('[data-utime]')?.removeAttribute('style');
    const thread = facebook.readThread(
      facebook.findReplyBoxes(page)[0] ?? null,
      page,
      { brandHandles: [] },
      Date.now(),
    );
    expect(thread.posts).toHaveLength(1);
    expect(thread.complete).toBe(false);
    expect(thread.problems.map(({ code }) => code)).toContain('no-direction');
  });
});
