import { describe, expect, test } from 'vitest';
import { beginThread, type ThreadLook, type ThreadStart, threadNews } from '../../lib/guard/thread-change.ts';
import type { Post } from '../../lib/review/types.ts';

const began = Date.parse('2026-11-20T10:00:00Z');
const at = (minutes: number) => new Date(began + minutes * 60_000).toISOString();

const post = (id: string, author: Post['author'], minutes: number, more: Partial<Post> = {}): Post => ({
  id,
  author,
  handle: author,
  name: author,
  text: `words of ${id}`,
  at: at(minutes),
  ...more,
});

const complaint = post('1', 'customer', -60);
const start = beginThread({ posts: [complaint], below: [], targetId: '1' }, began) as ThreadStart;
const look = (change: Partial<ThreadLook>): ThreadLook => ({ posts: [complaint], below: [], targetId: '1', ...change });
const changeOf = (...asked: Parameters<typeof threadNews>) => threadNews(...asked)?.change ?? null;

describe('in public a send is held', () => {
  test.each<[string, Partial<ThreadLook>, string]>([
    ['when a colleague answered', { below: [post('2', 'brand', 1)] }, 'answered'],
    ['when the customer added something', { below: [post('2', 'customer', 1)] }, 'added'],
    ['when both did', { below: [post('2', 'customer', 1), post('3', 'brand', 2)] }, 'answered'],
    ['when she added it above the box', { posts: [complaint, post('2', 'customer', 1)], targetId: '2' }, 'added'],
    ['when the post is gone', { posts: [], targetId: null }, 'gone'],
    ['when another post stands in its place', { posts: [post('9', 'customer', -90)], targetId: '9' }, 'gone'],
    [
      'when nothing but a notice stands in its place',
      { posts: [{ ...complaint, text: '', state: 'unavailable' }] },
      'gone',
    ],
  ])('%s', (_, change, expected) => {
    expect(changeOf(start, look(change), 'public', [])).toBe(expected);
    expect(changeOf(start, look(change), 'unknown', [])).toBe(expected);
  });
});

describe('in public it stays quiet', () => {
  test.each<[string, Partial<ThreadLook>]>([
    ['when nothing changed', {}],
    ['when only ancestors load late', { posts: [post('a', 'brand', -200), post('b', 'customer', -100), complaint] }],
    ['when older answers come into view', { below: [post('2', 'brand', -30), post('3', 'customer', -20)] }],
    ['when a stranger joins in', { below: [post('2', 'bystander', 1)] }],
    ['when a post shows no time', { below: [{ ...post('2', 'brand', 1), at: undefined } as unknown as Post] }],
    ['when what stood below is scrolled away', { below: [] }],
    [
      'when it is our own post of a moment ago',
      { below: [post('2', 'brand', 0.2, { text: 'We are  sorry, Nadia. See status.example/shah…' })] },
    ],
  ])('%s', (_, change) => {
    const said = ['We are sorry, Nadia. See status.example/shah-alam'];
    expect(changeOf(start, look(change), 'public', said)).toBeNull();
  });
});

describe('in a direct message, where no times are shown', () => {
  const line = (id: string, author: Post['author'], text = id): Post => ({
    id,
    author,
    handle: author,
    name: author,
    text,
  });
  const talk = [line('1', 'customer'), line('2', 'brand')];
  const chat = beginThread({ posts: talk, targetId: '1' }, began) as ThreadStart;
  test.each<[string, readonly Post[], string | null]>([
    ['a colleague answered', [...talk, line('3', 'brand')], 'answered'],
    ['the customer goes on', [...talk, line('3', 'customer')], null],
    ['our own message arrives', [...talk, line('3', 'brand', 'Good morning!')], null],
    ['older messages load', [line('0', 'brand'), ...talk], null],
    ['another talk is drawn', [line('8', 'brand'), line('9', 'customer')], null],
  ])('%s', (_, posts, expected) => {
    expect(changeOf(chat, { posts, targetId: '1' }, 'private', ['Good morning!'])).toBe(expected);
  });
});

test('where nobody is answered there is nothing to remember', () => {
  expect(beginThread({ posts: [], targetId: null }, began)).toBeNull();
});
