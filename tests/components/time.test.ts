import { describe, expect, test } from 'vitest';
import {
  fieldTime,
  momentOfField,
  sayAgo,
  sayDate,
  sayDay,
  sayExactly,
  sayMonth,
  sayWhen,
} from '../../components/time.ts';

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

/** What `say` says on a computer with this clock. */
function on<Said>(computer: string, say: () => Said): Said {
  const before = process.env.TZ;
  process.env.TZ = computer;
  try {
    return say();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

test.each([
  ['Asia/Kuala_Lumpur', /^Tuesday,? 17 November 2026, 10:00$/],
  ['Asia/Singapore', /^Tuesday,? 17 November 2026, 10:00$/],
  ['Asia/Jakarta', /^Tuesday,? 17 November 2026, 10:00 \(Kuala Lumpur\)$/],
])(
  'on a computer in %s the exact time has weekday, day, year, clock, and the place where the clock is another',
  (computer, said) => {
    expect(on(computer, () => sayExactly('2026-11-17T02:00:00Z', 'en', zone))).toMatch(said);
  },
);

test.each(['America/Los_Angeles', 'Asia/Jayapura'])(
  'a day without an hour is that day on a computer in %s',
  (computer) => {
    expect(on(computer, () => sayExactly('1990-11-17', 'en'))).toMatch(/^Saturday,? 17 November 1990$/);
    expect(on(computer, () => sayDay('2026-11-12', now, 'en', computer))).toBe('12 Nov');
    expect(sayDate('2026-03-01', 'en')).toBe('1 March 2026');
  },
);

test.each([
  ['Asia/Jakarta', '2026-11-24T09:00'],
  ['Asia/Kuala_Lumpur', '2026-11-24T10:00'],
  ['Asia/Jayapura', '2026-11-24T11:00'],
])('a field for a time is by the clock of %s, wherever the computer stands', (place, value) => {
  const at = Date.parse('2026-11-24T02:00:00Z');
  for (const computer of ['UTC', 'Asia/Jayapura']) {
    expect(on(computer, () => fieldTime(at, place))).toBe(value);
    expect(on(computer, () => momentOfField(value, place))).toBe(at);
  }
  expect(momentOfField('', place)).toBeNull();
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
