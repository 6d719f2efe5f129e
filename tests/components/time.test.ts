import { describe, expect, test } from 'vitest';
import { sayAgo, sayDay, sayExactly, sayMonth, sayWhen } from '../../components/time.ts';

const now = Date.parse('2026-11-19T03:20:00Z');
const zone = 'Asia/Kuala_Lumpur';

describe('a day, as people say it', () => {
  test.each([
    ['2026-11-19T00:10:00Z', 'en', 'Today'],
    ['2026-11-18T16:30:00Z', 'en', 'Today'],
    ['2026-11-18T15:30:00Z', 'en', 'Yesterday'],
    ['2026-11-18T15:30:00Z', 'id', 'Kemarin'],
    ['2026-11-18T15:30:00Z', 'ms', 'Semalam'],
    ['2026-11-20T02:00:00Z', 'en', 'Tomorrow'],
    ['2026-11-12T02:00:00Z', 'en', '12 Nov'],
    ['2026-08-02T02:00:00Z', 'ms', '2 Ogo'],
    ['2025-12-20T02:00:00Z', 'en', 'Dec 2025'],
    ['nonsense', 'en', ''],
  ] as const)('%s in %s is “%s”', (at, language, wanted) => {
    expect(sayDay(at, now, language, zone)).toBe(wanted);
  });
});

describe('a time inside a sentence', () => {
  test.each([
    ['2026-11-17T02:00:00Z', 'en', 'Tuesday 10:00, 2 days ago'],
    ['2026-11-17T02:00:00Z', 'id', 'Selasa 10.00'],
    ['2026-11-19T09:00:00Z', 'en', 'today 17:00'],
    ['2026-11-20T02:00:00Z', 'ms', 'esok 10:00'],
    ['2026-11-02T02:00:00Z', 'en', '2 Nov'],
    ['2026-11-17', 'en', 'Tuesday, 2 days ago'],
  ] as const)('%s in %s begins “%s”', (at, language, wanted) => {
    expect(sayWhen(at, now, language, zone)).toMatch(new RegExp(`^${wanted}`));
  });
});

test('the exact time has weekday, day, year and clock', () => {
  expect(sayExactly('2026-11-17T02:00:00Z', 'en', zone)).toMatch(/^Tuesday,? 17 November 2026, 10:00$/);
});

test.each([
  ['2026-03-08T00:00:00Z', 'March'],
  ['2025-03-08T00:00:00Z', 'March 2025'],
])('since %s is since %s', (at, wanted) => {
  expect(sayMonth(at, now, 'en', zone)).toBe(wanted);
});

test.each([
  ['2026-11-19T03:17:00Z', '3 minutes ago'],
  ['2026-11-18T03:20:00Z', '24 hours ago'],
  ['2026-11-16T03:20:00Z', '3 days ago'],
])('%s is %s', (at, wanted) => {
  expect(sayAgo(at, now, 'en')).toBe(wanted);
});
