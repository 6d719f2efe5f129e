import { day, hour, momentOf, startOfDay, wallTime, weekdayOf } from '../../lib/wall-clock.ts';
import { ownZone } from '../time.ts';

export interface LaterTime {
  readonly key: 'snoozeHours' | 'snoozeTomorrow' | 'snoozeMonday';
  /** ms */
  readonly at: number;
}

const morning = 9 * hour;

/** Times that a case can be put off to with one click, by the clock of `zone`. */
export function laterTimes(now: number, zone = ownZone()): readonly [LaterTime, LaterTime, LaterTime] {
  const wall = wallTime(now, zone);
  const inDays = (count: number) => momentOf(startOfDay(wall) + count * day + morning, zone);
  return [
    { key: 'snoozeHours', at: now + 2 * hour },
    { key: 'snoozeTomorrow', at: inDays(1) },
    { key: 'snoozeMonday', at: inDays((8 - weekdayOf(wall)) % 7 || 7) },
  ];
}
