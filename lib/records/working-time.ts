import type { Brand } from '../review/types.ts';
import { day, hour, startOfDay, wallTime, weekdayOf } from '../wall-clock.ts';

/** When somebody is there: the hours and days off of the guidelines, as promises are counted by them. Wall times in milliseconds. */

interface Open {
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Milliseconds after midnight. */
  readonly from: number;
  readonly to: number;
}

export interface WorkingTime {
  /** IANA name of the clock by which the hours are meant. */
  readonly zone: string;
  /** By weekday, then by hour. */
  readonly open: readonly Open[];
  /** "2026-12-25" */
  readonly holidays: ReadonlySet<string>;
}

const week = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
/** Days that are looked through for an open one: whoever is closed for longer has no hours. */
const longestClosed = 60;

const msOf = (clock: string): number => {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return Number(hours) * hour + Number(minutes) * (hour / 60);
};

function weekdaysOf(days: string): readonly number[] {
  const [from = 'Mon', to = from] = days.split('-');
  const [first, last] = [week.indexOf(from), week.indexOf(to)];
  if (first < 0 || last < 0) return [];
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, n) => (first + n) % 7);
}

/** The working time that the guidelines tell; null where they tell no hours. */
export function workingTimeOf({ hours, holidays = [] }: Pick<Brand, 'hours' | 'holidays'>): WorkingTime | null {
  if (!hours) return null;
  const open = [hours, ...(hours.more ?? [])].flatMap((shift) =>
    weekdaysOf(shift.days).map((weekday) => ({ weekday, from: msOf(shift.open), to: msOf(shift.close) })),
  );
  open.sort((a, b) => a.weekday - b.weekday || a.from - b.from);
  return open.some(({ from, to }) => to > from) ? { zone: hours.tz, open, holidays: new Set(holidays) } : null;
}

function openOn(midnight: number, { open, holidays }: WorkingTime): readonly Open[] {
  if (holidays.has(new Date(midnight).toISOString().slice(0, 10))) return [];
  const weekday = weekdayOf(midnight);
  return open.filter((shift) => shift.weekday === weekday);
}

/** True when somebody is there on the wall day. */
function isWorkingDay(wall: number, time: WorkingTime): boolean {
  return openOn(startOfDay(wall), time).length > 0;
}

/** True when somebody is there at `moment` (ms). */
export function isOpenAt(moment: number, time: WorkingTime): boolean {
  const wall = wallTime(moment, time.zone);
  const midnight = startOfDay(wall);
  return openOn(midnight, time).some(({ from, to }) => wall - midnight >= from && wall - midnight < to);
}

/** The end of the `count`th working day after the wall day, as a wall time: when the last shift of that day closes. */
export function endOfWorkingDay(wall: number, count: number, time: WorkingTime): number {
  let midnight = startOfDay(wall);
  let left = count;
  for (let looked = 0; left > 0 && looked < longestClosed + count * 7; looked += 1) {
    midnight += day;
    if (isWorkingDay(midnight, time)) left -= 1;
  }
  return midnight + Math.max(...openOn(midnight, time).map(({ to }) => to), 0);
}

/** `amount` milliseconds of open hours after the wall time: what begins on Friday evening ends on Monday. */
export function addWorkingTime(wall: number, amount: number, time: WorkingTime): number {
  let midnight = startOfDay(wall);
  let left = amount;
  let at = wall;
  for (let looked = 0; looked < longestClosed + amount / hour; looked += 1) {
    for (const { from, to } of openOn(midnight, time)) {
      const begins = Math.max(at, midnight + from);
      const there = midnight + to - begins;
      if (there <= 0) continue;
      if (there >= left) return begins + left;
      left -= there;
    }
    midnight += day;
    at = midnight;
  }
  return wall + amount;
}

/** Open hours between two moments (ms), in milliseconds; negative where `to` lies before `from`. */
export function workingTimeBetween(from: number, to: number, time: WorkingTime): number {
  if (to < from) return -workingTimeBetween(to, from, time);
  const [begin, end] = [wallTime(from, time.zone), wallTime(to, time.zone)];
  let sum = 0;
  for (let midnight = startOfDay(begin); midnight <= end && sum < 400 * day; midnight += day)
    for (const shift of openOn(midnight, time))
      sum += Math.max(0, Math.min(end, midnight + shift.to) - Math.max(begin, midnight + shift.from));
  return sum;
}
