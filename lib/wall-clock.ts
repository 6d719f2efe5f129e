/** Times as the clock on the wall shows them. A wall time is in milliseconds too, but counted as if the place were at UTC. */

const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Making a formatter costs a hundred times what using it costs. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}

/** False for what names no place that a clock is known of. */
export function isZone(name: unknown): name is string {
  if (typeof name !== 'string' || name === '') return false;
  try {
    formatterOf(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** What the wall clock of `zone` (an IANA name) shows at `at`, as a wall time. An unknown zone counts as UTC. */
export function wallTime(at: number, zone: string): number {
  try {
    const parts = formatterOf(zone).formatToParts(new Date(at));
    const part = (type: string) => Number(parts.find((p) => p.type === type)?.value ?? 0);
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  } catch (error) {
    if (error instanceof RangeError) return at;
    throw error;
  }
}

/** The moment at which the wall clock of `zone` shows `wall`. */
export function momentOf(wall: number, zone: string): number {
  const guess = wall - (wallTime(wall, zone) - wall);
  // Once more, in case the clocks were changed between guess and moment.
  return guess - (wallTime(guess, zone) - wall);
}

/** Midnight at the beginning of the wall day. */
export function startOfDay(wall: number): number {
  return wall - (((wall % day) + day) % day);
}

/** 0 is Sunday. */
export function weekdayOf(wall: number): number {
  return new Date(wall).getUTCDay();
}

/** `count` working days (Monday to Friday) after the wall day. */
export function addWorkingDays(wall: number, count: number): number {
  let current = startOfDay(wall);
  for (let left = count; left > 0; ) {
    current += day;
    const weekday = weekdayOf(current);
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return current;
}
