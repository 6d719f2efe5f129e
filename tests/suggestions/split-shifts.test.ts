import { describe, expect, test } from 'vitest';
import type { Brand } from '../../lib/review/types.ts';
import { brandClock } from '../../lib/suggestions/clock.ts';

/** Mornings and afternoons from Monday to Friday, Saturday mornings; off on 25 November 2026, a Wednesday. */
const brand: Brand = {
  name: 'Suria',
  handles: [],
  phones: [],
  emails: [],
  links: [],
  addresses: [],
  hours: {
    tz: 'Asia/Jakarta',
    days: 'Mon-Fri',
    open: '13:00',
    close: '17:00',
    more: [
      { days: 'Mon-Fri', open: '08:00', close: '12:00' },
      { days: 'Sat', open: '09:00', close: '12:00' },
    ],
  },
  holidays: ['2026-11-25'],
};
const at = (moment: string) => brandClock(brand, Date.parse(`${moment}:00+07:00`));

describe('hours with a break', () => {
  test.each<[string, string, boolean, [number, number] | null]>([
    ['a Tuesday morning', '2026-11-24T09:00', true, null],
    ['in the break', '2026-11-24T12:15', false, [0, 13 * 60]],
    ['a Tuesday afternoon', '2026-11-24T14:00', true, null],
    ['the evening before a holiday', '2026-11-24T18:00', false, [2, 8 * 60]],
    ['on the holiday', '2026-11-25T10:00', false, [1, 8 * 60]],
    ['early on a Saturday', '2026-11-28T08:30', false, [0, 9 * 60]],
    ['a Saturday afternoon', '2026-11-28T13:30', false, [2, 8 * 60]],
  ])('%s', (_name, moment, isOpen, back) => {
    const { isOpen: open, reopens } = at(moment);
    expect([open, reopens && [reopens.days, reopens.minutes]]).toEqual([isOpen, back]);
  });
  test('an answer is promised before the break begins, or behind it', () => {
    expect(at('2026-11-24T09:00').deadline?.minutes).toBe(12 * 60);
    expect(at('2026-11-24T11:45').deadline?.minutes).toBe(15 * 60);
  });
});
