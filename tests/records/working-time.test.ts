import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { findPromises } from '../../lib/records/promise-in-text.ts';
import type { PromiseRecord } from '../../lib/records/schema.ts';
import { secondPromise } from '../../lib/records/second-promise.ts';
import { isOpenAt, workingTimeBetween, workingTimeOf } from '../../lib/records/working-time.ts';
import { hour } from './fresh.ts';

const zone = 'Asia/Kuala_Lumpur';
/** Monday to Friday with a lunch break, Saturday morning; Christmas off. 24 December 2026 is a Thursday. */
const time = workingTimeOf({
  hours: {
    tz: zone,
    days: 'Mon-Fri',
    open: '09:00',
    close: '13:00',
    more: [
      { days: 'Mon-Fri', open: '14:00', close: '18:00' },
      { days: 'Sat', open: '09:00', close: '12:00' },
    ],
  },
  holidays: ['2026-12-25'],
});
const at = (wall: string) => Date.parse(`${wall}+08:00`);
const wall = (iso: string | undefined) => new Date(Date.parse(iso ?? '') + 8 * hour).toISOString().slice(0, 16);

describe('working days and hours of the guidelines', () => {
  test.each([
    ['Kami hubungi dalam 2 hari kerja.', '2026-12-23T10:00', '2026-12-26T12:00'],
    ['We will call you within 1 business day.', '2026-12-24T10:00', '2026-12-26T12:00'],
    ['Kami akan telefon dalam 4 jam bekerja.', '2026-12-24T16:00', '2026-12-26T11:00'],
    ['We will call you back within 2 working hours.', '2026-12-23T12:00', '2026-12-23T15:00'],
    ['Kami proses dalam 2x24 jam kerja.', '2026-12-23T10:00', '2026-12-26T12:00'],
    // Two times twenty-four hours are what the clock says, day off or not.
    ['Kami hubungi dalam 2x24 jam.', '2026-12-24T10:00', '2026-12-26T10:00'],
  ])('%s said at %s: by %s', (text, made, due) => {
    expect(wall(findPromises(text, at(made), zone, time)[0]?.due)).toBe(due);
  });

  test('without hours a working day is Monday to Friday', () => {
    const [found] = findPromises('Kami hubungi dalam 2 hari kerja.', at('2026-12-24T10:00'), zone);
    expect(wall(found?.due)).toBe('2026-12-28T23:59');
    expect(workingTimeOf({})).toBeNull();
  });

  test('open hours are counted without lunch, nights and days off', () => {
    if (!time) throw new Error('no hours');
    expect(workingTimeBetween(at('2026-12-24T12:00'), at('2026-12-26T10:00'), time) / hour).toBe(6);
    expect(workingTimeBetween(at('2026-12-26T10:00'), at('2026-12-24T12:00'), time) / hour).toBe(-6);
    expect(isOpenAt(at('2026-12-24T13:30'), time)).toBe(false);
    expect(isOpenAt(at('2026-12-25T10:00'), time)).toBe(false);
  });
});

describe('a second, different promise', () => {
  const now = at('2026-12-21T10:00');
  const standing = (what: string, due: string): PromiseRecord => ({
    id: 'p',
    customerId: 'c',
    what,
    by: 'Rudi',
    madeAt: '2026-12-20T00:00:00.000Z',
    due: new Date(at(due)).toISOString(),
    state: 'open',
  });
  const clash = (draft: string, open: readonly PromiseRecord[]) => secondPromise(draft, open, now, zone, time);
  const call = standing('call back by Tuesday', '2026-12-22T17:00');

  test.each([
    'We will call you on Thursday at 10am.',
    'Kami telepon Kamis jam 10 ya kak.',
    'Kami akan hubungi esok lusa sebelum jam 12.',
  ])('%s is warned of', (draft) => {
    expect(clash(draft, [call])).toMatchObject({ standing: { id: 'p', by: 'Rudi' } });
  });

  test.each([
    ['the same time once more', 'We will call you on Tuesday at 5pm.', [call]],
    ['another deed', 'A technician will come on Thursday at 10am.', [call]],
    ['nothing promised', 'Sorry to hear that, may I have your order by DM?', [call]],
    ['nothing standing', 'We will call you on Thursday at 10am.', []],
    ['one that is kept', 'We will call you on Thursday at 10am.', [{ ...call, state: 'kept' as const }]],
  ])('%s is not', (_, draft, open) => expect(clash(draft, open)).toBeNull());
});
