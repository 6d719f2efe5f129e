// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Notice } from '../../components/panel/Notice.tsx';
import { draw, has } from './drawing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (seconds: number) => act(async () => void (await vi.advanceTimersByTimeAsync(seconds * 1000)));
const plain = { id: 1, text: 'Note saved.', tone: 'plain' } as const;

test('a plain notice goes by itself, however often the panel is drawn anew meanwhile', async () => {
  const { redraw } = await draw(<Notice notice={plain} />);
  for (let second = 0; second < 7; second += 1) {
    await pass(1);
    await redraw(<Notice notice={{ ...plain }} />);
  }
  expect(has('.notice')).toBe(false);
  await redraw(<Notice notice={{ ...plain, id: 2 }} />);
  expect(has('.notice', 'Note saved.')).toBe(true);
});

test('a warning stays until it is dismissed', async () => {
  await draw(<Notice notice={{ ...plain, tone: 'warning' }} />);
  await pass(60);
  expect(has('.notice.warning')).toBe(true);
});
