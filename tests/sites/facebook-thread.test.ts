// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.facebook.com/", "pretendToBeVisual": true}
import { describe, expect, test } from 'vitest';
import type { Post } from '../../lib/review/types.ts';
import { facebook } from '../../lib/sites/facebook.ts';
import { showPage } from '../pages/show-page.ts';

const post = '/lumenseluler/posts/pfbid0abc';
const acting = { brandHandles: [] };
const now = Date.parse('2026-11-17T04:00:00Z');
const brief = (posts: readonly Post[] = []) => posts.map(({ author, handle, id }) => [author, handle, id]);
const read = (file: string, path: string, index: number) => {
  const { page } = showPage(`facebook/${file}`, path);
  return facebook.readThread(facebook.findReplyBoxes(page)[index] ?? null, page, acting, now);
};

describe.each(['en', 'id', 'ms'])('in %s', (language) => {
  test('a reply stands under its comment and its post, in the dialog and not in the feed', () => {
    const thread = read(`post-dialog.${language}.html`, post, 1);
    expect(brief(thread.posts)).toEqual([
      ['brand', 'lumenseluler', 'pfbid0abc'],
      ['customer', 'sitirahma', '701'],
      ['brand', 'lumenseluler', '702'],
      ['customer', 'sitirahma', '703'],
    ]);
    expect(thread.targetId).toBe('703');
    expect(thread.customer).toEqual({ handle: 'sitirahma', name: 'Siti Rahma' });
    expect(brief(thread.below)).toEqual([['bystander', '61550000000001', '704']]);
    expect(thread.problems).toEqual([]);
  });

  test('words come with emoji and lines, times are near', () => {
    const thread = read(`post-dialog.${language}.html`, post, 1);
    expect(thread.posts.map(({ text }) => text)).toEqual([
      'Kami sedang memperbaiki jaringan di Bandung.\nTerima kasih 🙏',
      'Internet mati 😡 sejak pagi.',
      'Halo Kak Siti, maaf ya.',
      'Masih mati Lumen Seluler',
    ]);
    expect(thread.posts[1]).toMatchObject({ at: '2026-11-17T02:00:00.000Z', approximate: true });
    expect(thread.posts[1]?.link).toBe('https://www.facebook.com/lumenseluler/posts/pfbid0abc?comment_id=701');
  });

  test('a comment answers the post', () => {
    const thread = read(`post-dialog.${language}.html`, post, 2);
    expect(brief(thread.posts)).toEqual([['brand', 'lumenseluler', 'pfbid0abc']]);
    expect(thread).toMatchObject({ targetId: 'pfbid0abc', customer: null, complete: false });
    expect(thread.below).toHaveLength(4);
  });

  test('a private reply belongs to the comment behind it', () => {
    const thread = read(`private-reply.${language}.html`, post, 3);
    expect(thread.targetId).toBe('701');
    expect(thread.customer).toEqual({ handle: 'sitirahma', name: 'Siti Rahma' });
    expect(brief(thread.posts)).toEqual([
      ['brand', 'lumenseluler', 'pfbid0abc'],
      ['customer', 'sitirahma', '701'],
    ]);
  });

  test.each([
    ['messenger', '/messages/t/100200/', 0],
    ['post-dialog', post, 3],
  ])('messages of %s tell their senders', (file, path, index) => {
    const thread = read(`${file}.${language}.html`, path, index);
    expect(thread.problems).toEqual([]);
    expect(thread.posts.map(({ author, text }) => [author, text])).toEqual(
      index === 3
        ? [
            ['customer', 'Halo'],
            ['brand', 'Halo Kak'],
          ]
        : [
            ['customer', 'Nomor saya: yang lama'],
            ['brand', 'Baik, Kak'],
            ['customer', 'Terus?'],
          ],
    );
    expect(thread.customer).toEqual(
      index === 3 ? { handle: 'dewi.l', name: 'Dewi L' } : { handle: 'sitirahma', name: 'Siti Rahma' },
    );
  });
});

test('without a link to the person, the number of the conversation stands for them', () => {
  const { page, without } = showPage('facebook/messenger.en.html', '/messages/t/100200/');
  without('href');
  expect(facebook.readThread(facebook.findReplyBoxes(page)[0] ?? null, page, acting, now).customer).toEqual({
    handle: '100200',
    name: 'Siti Rahma',
  });
});

test('a near time stays the same while the page says the same', () => {
  const { page } = showPage('facebook/post-dialog.en.html', post);
  const box = facebook.findReplyBoxes(page)[1] ?? null;
  const first = facebook.readThread(box, page, acting, now);
  expect(facebook.readThread(box, page, acting, now + 60_000)).toEqual(first);
});

test('the comment in the address is the target where no box is in use', () => {
  const { page } = showPage('facebook/permalink.html', `${post}?comment_id=701&reply_comment_id=703`);
  const thread = facebook.readThread(null, page, acting, now);
  expect(thread.targetId).toBe('703');
  expect(brief(thread.posts)).toEqual([
    ['brand', 'lumenseluler', 'pfbid0abc'],
    ['customer', 'sitirahma', '701'],
    ['brand', 'lumenseluler', '702'],
    ['customer', 'sitirahma', '703'],
  ]);
});

test('a hostile name is cut and stays text; a long comment is cut and said to be', () => {
  const { page } = showPage('facebook/hostile.html', `${post}?comment_id=901`);
  const thread = facebook.readThread(null, page, acting, now);
  expect(thread.customer?.name).toMatch(/^<img src=x onerror=alert\(1\)> eman ?A+$/);
  expect(thread.customer?.name.length).toBeLessThanOrEqual(200);
  expect(thread.posts.at(-1)?.state).toBe('partial');
  expect(thread.posts.at(-1)?.text.length).toBeLessThanOrEqual(10_000);
});

/** Each hook of the page taken away in turn: what was read stays the same, or somebody hears of it. */
describe('a page that lacks a hook degrades aloud', () => {
  const look = (page: Document, index: number) => {
    const boxes = facebook.findReplyBoxes(page);
    const thread = facebook.readThread(boxes[index] ?? null, page, acting, now);
    return {
      boxes: boxes.map((box) => facebook.audienceOf(box).audience),
      thread: thread.posts.map(({ author, handle, name, text, id }) => ({ author, handle, name, text, id })),
      target: thread.targetId,
      problems: [...thread.problems, ...facebook.problems(page)],
    };
  };
  const wholes = new Map<string, ReturnType<typeof look>>();
  const cases: [string, string, number, string, string?][] = [
    ...(
      [
        ['role', 'article'],
        ['role', 'dialog'],
        ['role', 'textbox'],
        ['role', 'button'],
        ['role', 'presentation'],
        ['role', 'main'],
        ['aria-posinset'],
        ['aria-modal'],
        ['data-lexical-editor'],
        ['contenteditable'],
        ['lang'],
        ['dir'],
        ['aria-label', 'Comment by*'],
        ['aria-label', 'Reply by*'],
        ['aria-label', 'Reply to*'],
        ['aria-placeholder'],
        ['aria-label', 'Comment as*'],
        ['aria-label'],
        ['data-ad-rendering-role'],
        ['aria-hidden'],
        ['href'],
        ['data-lexical-text'],
      ] as [string, string?][]
    ).map(([attribute, value]): [string, string, number, string, string?] => [
      'post-dialog.en.html',
      post,
      1,
      attribute,
      value,
    ]),
    ...(
      [
        ['role', 'log'],
        ['role', 'main'],
        ['role', 'textbox'],
        ['data-scope'],
        ['aria-label', 'At *'],
        ['aria-label', 'Messages in*'],
        ['aria-label', 'Write to*'],
        ['dir'],
      ] as [string, string?][]
    ).map(([attribute, value]): [string, string, number, string, string?] => [
      'messenger.en.html',
      '/messages/t/100200/',
      0,
      attribute,
      value,
    ]),
  ];
  test.each(cases)('%s at %s, box %d, without %s %s', (file, path, index, attribute, value) => {
    const whole = wholes.get(file) ?? look(showPage(`facebook/${file}`, path).page, index);
    wholes.set(file, whole);
    expect(whole.problems).toEqual([]);
    const { page, without } = showPage(`facebook/${file}`, path);
    without(attribute, value);
    const left = look(page, index);
    for (const [place, audience] of left.boxes.entries()) {
      if (audience === 'private') expect(whole.boxes[place]).toBe('private');
    }
    if (left.problems.length === 0) expect(left).toEqual(whole);
  });
});
