// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EndlessRows } from '../../components/desk/EndlessRows.tsx';
import { WordsProvider } from '../../components/words.tsx';
import type { TimelineRow } from '../../lib/records/case-view.ts';
import { click, draw } from './drawing.ts';

const now = Date.parse('2026-11-22T11:00:00+08:00');
const rows = Array.from(
  { length: 2000 },
  (_, n): TimelineRow => ({
    id: `r${n}`,
    at: new Date(now - n * 3_600_000).toISOString(),
    channel: 'telephone',
    direction: 'in',
    summary: `said ${n}`,
    text: `said ${n}`,
  }),
);

/** Stands for the browser's: the test says what is near the eye. */
const watched = new Map<Element, (isIntersecting: boolean) => void>();
class Watcher {
  readonly tell: (entries: readonly object[]) => void;
  constructor(tell: Watcher['tell']) {
    this.tell = tell;
  }
  observe(target: Element): void {
    watched.set(target, (isIntersecting) =>
      this.tell([{ target, isIntersecting, boundingClientRect: { height: 1234 } }]),
    );
  }
  unobserve(target: Element): void {
    watched.delete(target);
  }
}

// Drawing takes its time on a busy machine; nothing here is about speed.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => vi.stubGlobal('IntersectionObserver', Watcher));
afterEach(() => vi.unstubAllGlobals());

const blocks = () => [...document.querySelectorAll<HTMLElement>('.endless > ul')];
const drawn = () => document.querySelectorAll('.timeline-item').length;
/** The eye is at this block: it and its neighbours are near. */
const lookAt = (at: number) =>
  act(async () => {
    for (const [index, block] of blocks().entries()) watched.get(block)?.(Math.abs(index - at) <= 2);
  });
const show = () =>
  draw(
    <WordsProvider language="en" now={now}>
      <EndlessRows rows={rows} settle={() => undefined} />
    </WordsProvider>,
  );

test('of 2,000 rows no more are drawn at any time than what is near the eye; at its place each is there', async () => {
  await show();
  expect(drawn()).toBeLessThanOrEqual(50);
  for (let at = 0; at < blocks().length; at += 23) {
    await lookAt(at);
    expect(drawn()).toBeLessThanOrEqual(60);
    expect(blocks()[at]?.textContent).toContain(`said ${at * 10}`);
  }
  await lookAt(blocks().length - 1);
  expect(document.body.textContent).toContain('said 1999');
});

test('what is out of sight keeps the room that it took', async () => {
  await show();
  await lookAt(10);
  await lookAt(20);
  expect(blocks()[10]?.childElementCount).toBe(0);
  expect(blocks()[10]?.style.height).toBe('1234px');
});

test('a row that was opened stays open, however far one scrolls', async () => {
  await show();
  await click(document.querySelector<HTMLElement>('.timeline-item .row') as HTMLElement);
  await lookAt(30);
  expect(document.querySelector('.timeline-item .row')?.getAttribute('aria-expanded')).toBe('true');
  await lookAt(0);
  expect(document.querySelectorAll('[aria-expanded="true"]').length).toBe(1);
});
