import { expect, test } from 'vitest';
import { badgeSpot } from '../../entrypoints/shared/page/badge-spot.ts';

const area = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const badge = { width: 26, height: 26 };
const window = { width: 1000, height: 800 };
const box = area(200, 300, 500, 40);

test('below the words at their right', () => {
  expect(badgeSpot(box, badge, window, null)).toEqual({ left: 670, top: 342 });
});

test('inside the window', () => {
  expect(badgeSpot(area(900, 780, 300, 40), badge, window, null)).toEqual({ left: 970, top: 772 });
});

test('beside a send button that stands there, not over it', () => {
  expect(badgeSpot(box, badge, window, area(676, 344, 16, 16))).toEqual({ left: 646, top: 342 });
});

test('where it was when the button stands elsewhere', () => {
  expect(badgeSpot(box, badge, window, area(640, 420, 60, 32))).toEqual({ left: 670, top: 342 });
});
