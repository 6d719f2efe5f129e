// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeGuard } from '../../entrypoints/shared/page/guard.ts';
import type { HeldSend } from '../../entrypoints/shared/page/guard-world.ts';
import type { Post } from '../../lib/review/types.ts';
import type { Problem, ThreadReading } from '../../lib/sites/site.ts';
import { x } from '../../lib/sites/x.ts';

/** A clean reply where the page hides who is answered: asked once for the box, and a yes lets it out. */

let stop: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  document.body.innerHTML = `
    <div data-testid="primaryColumn"><div data-testid="inline_reply_offscreen">
      <div data-testid="tweetTextarea_0"><textarea></textarea></div>
      <button data-testid="tweetButtonInline">Reply</button>
    </div></div>`;
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function floor(problems: readonly Problem[], lasting: readonly string[], files: readonly string[] = []) {
  const held: HeldSend[] = [];
  let clicks = 0;
  const post: Post = { author: 'customer', id: '1', handle: '', name: '', text: 'Anybody there?' };
  let reading: ThreadReading = { posts: [post], targetId: '1', customer: null, complete: false, problems };
  const guard = makeGuard(
    {
      page: document,
      site: x,
      now: () => Date.now(),
      isReachable: () => true,
      isStarting: () => false,
      tell(message) {
        if (message.type === 'draft') {
          const at = message.text.indexOf('LEAK');
          const leak = { start: at, end: at + 4, kind: 'phone', group: 'leak', severity: 'stop' } as const;
          setTimeout(() => guard.verdict(message.box, message.revision, at < 0 ? [] : [leak]), 10);
        }
      },
      see: () => ({ caseKey: 'one', reading }),
      read: () => reading,
      toldCase: () => 'one',
      filesOf: () => [...files],
      lasting: () => new Set(lasting),
      held(send) {
        held.push(send);
        guard.dialogShown();
      },
      askUnchecked: () => undefined,
      changed: () => undefined,
      stumbled: (error) => {
        throw error;
      },
      pressAgain: () => undefined,
      posted: () => undefined,
    },
    stop.signal,
  );
  const [box] = x.findReplyBoxes(document);
  const button = document.querySelector('button');
  if (!box || !button) throw new Error('The page is not drawn.');
  button.addEventListener('click', () => {
    clicks += 1;
  });
  const write = (words: string) => {
    (box.element as HTMLTextAreaElement).value = words;
    guard.read(box);
    vi.advanceTimersByTime(50);
  };
  const goTo = (targetId: string) => {
    reading = { ...reading, posts: [{ ...post, id: targetId }], targetId };
    guard.saw(box, { caseKey: 'one', reading });
  };
  return { guard, held, write, goTo, press: () => button.click(), clicks: () => clicks };
}

const hidden = [{ code: 'no-thread', hook: 'article' }];

test('it is asked about, and after a yes it goes out once', () => {
  const { guard, held, write, press, clicks } = floor(hidden, ['no-thread']);
  write('We are looking into it.');
  press();
  expect(held.map(({ why }) => why)).toEqual(['partly-unseen']);
  expect(clicks()).toBe(0);
  const [send] = held;
  guard.approve((send?.held ?? []).map(({ box, text }) => ({ box: box.id, text })));
  expect(clicks()).toBe(1);
});

test('who goes back and presses again is not asked a second time', () => {
  const { guard, held, write, press, clicks } = floor(hidden, ['no-thread']);
  write('We are looking into it.');
  press();
  for (const { box } of held[0]?.held ?? []) guard.letGo(box.id);
  press();
  expect(held).toHaveLength(1);
  expect(clicks()).toBe(1);
});

test('a leak that was asked about first does not stand for this question', () => {
  const { guard, held, write, press } = floor(hidden, ['no-thread']);
  write('Your number is LEAK.');
  press();
  for (const { box } of held[0]?.held ?? []) guard.letGo(box.id);
  write('We are looking into it.');
  press();
  expect(held.map(({ why }) => why)).toEqual(['leak', 'partly-unseen']);
});

test.each([
  ['while the page still draws itself', hidden, []],
  ['where all is seen', [], ['no-thread']],
  ['where only our own account is not', [{ code: 'no-own-handle', hook: 'switcher' }], ['no-own-handle']],
])('nobody is asked %s', (_, problems, lasting) => {
  const { held, write, press, clicks } = floor(problems, lasting);
  write('We are looking into it.');
  press();
  expect(held).toEqual([]);
  expect(clicks()).toBe(1);
});

test('the next reply in the same box is asked about anew', () => {
  const { held, guard, write, press } = floor(hidden, ['no-thread']);
  write('We are looking into it.');
  press();
  for (const { box } of held[0]?.held ?? []) guard.letGo(box.id);
  write('');
  write('It is done now.');
  press();
  expect(held.map(({ why }) => why)).toEqual(['partly-unseen', 'partly-unseen']);
});

test('the same words under another post are asked about anew', () => {
  const { held, guard, write, press, goTo } = floor(hidden, ['no-thread']);
  write('We are looking into it.');
  press();
  for (const { box } of held[0]?.held ?? []) guard.letGo(box.id);
  goTo('2');
  press();
  expect(held).toHaveLength(2);
});

test('a file that was asked about once is asked about again beside the next reply', () => {
  const files = ['bill.png'];
  const { held, guard, write, press } = floor([], [], files);
  write('Here it is.');
  press();
  for (const { box } of held[0]?.held ?? []) guard.letGo(box.id);
  files.length = 0;
  write('');
  files.push('bill.png');
  write('And for you, too.');
  press();
  expect(held.map(({ why }) => why)).toEqual(['files', 'files']);
});
