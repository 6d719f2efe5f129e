import type { Brand, Hours, Language, Shift } from '../review/types.ts';
import { day, startOfDay, wallTime, weekdayOf } from '../wall-clock.ts';

const week = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

const dayNames: Readonly<Record<Language, readonly string[]>> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  id: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  ms: ['Ahad', 'Isnin', 'Selasa', 'Rabu', 'Khamis', 'Jumaat', 'Sabtu'],
};

const monthNames: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  ms: [
    'Januari',
    'Februari',
    'Mac',
    'April',
    'Mei',
    'Jun',
    'Julai',
    'Ogos',
    'September',
    'Oktober',
    'November',
    'Disember',
  ],
};

/** A moment on the wall clock of a place: weekday 0 (Sunday) to 6, minutes since midnight. */
export interface WallClock {
  readonly weekday: number;
  readonly minutes: number;
  /** "2026-12-25" */
  readonly date: string;
}

/** The wall clock of `tz` (an IANA name) at `now`, milliseconds since the epoch. */
export function wallClock(now: number, tz: string): WallClock {
  const wall = wallTime(now, tz);
  return {
    weekday: weekdayOf(wall),
    minutes: Math.floor((wall - startOfDay(wall)) / 60_000),
    date: new Date(wall).toISOString().slice(0, 10),
  };
}

const minutesOf = (clock: string): number => {
  const [hour = '0', minute = '0'] = clock.split(':');
  return Number(hour) * 60 + Number(minute);
};

function openDays(days: string): ReadonlySet<number> {
  const [from = 'Mon', to = from] = days.split('-');
  const first = Math.max(0, (week as readonly string[]).indexOf(from));
  const last = Math.max(0, (week as readonly string[]).indexOf(to));
  const open = new Set<number>();
  for (let day = first; ; day = (day + 1) % 7) {
    open.add(day);
    if (day === last) return open;
  }
}

/** A time that a reply can name: how many days from today, and minutes since midnight. */
export interface Moment {
  readonly days: number;
  readonly weekday: number;
  readonly minutes: number;
}

/** The brand's hours at one moment. */
export interface BrandClock {
  /** True where the brand told no hours: nobody can say that it is closed. */
  readonly isOpen: boolean;
  /** By when a colleague will have answered. Null where the brand told no hours. */
  readonly deadline: Moment | null;
  /** When somebody is back; null while open. */
  readonly reopens: Moment | null;
}

/** The shifts of a weekday, earliest first. */
function shiftsOn({ more = [], ...first }: Hours, weekday: number): readonly Shift[] {
  return [first, ...more]
    .filter(({ days }) => openDays(days).has(weekday))
    .sort((one, other) => minutesOf(one.open) - minutesOf(other.open));
}

/** When somebody comes back, and how long the shift is then, in minutes. */
function nextOpening(hours: Hours, at: WallClock, isHoliday: (days: number) => boolean): Moment & { length: number } {
  for (let days = 0; days < 15; days += 1) {
    const weekday = (at.weekday + days) % 7;
    const ahead = (shift: Shift) => days > 0 || minutesOf(shift.open) > at.minutes;
    const [next] = isHoliday(days) ? [] : shiftsOn(hours, weekday).filter(ahead);
    if (next)
      return { days, weekday, minutes: minutesOf(next.open), length: minutesOf(next.close) - minutesOf(next.open) };
  }
  return { days: 1, weekday: (at.weekday + 1) % 7, minutes: minutesOf(hours.open), length: 480 };
}

const wholeHour = (minutes: number): number => Math.ceil(minutes / 60) * 60;

/** Hours of the brand at `now`: whether somebody is there, by when to answer, when they are back. */
export function brandClock(brand: Brand, now: number): BrandClock {
  const { hours } = brand;
  if (hours === undefined) return { isOpen: true, deadline: null, reopens: null };
  const at = wallClock(now, hours.tz);
  const holidays = new Set(brand.holidays ?? []);
  const isHoliday = (days: number): boolean =>
    holidays.has(days === 0 ? at.date : wallClock(now + days * day, hours.tz).date);
  const shift = isHoliday(0)
    ? undefined
    : shiftsOn(hours, at.weekday).find(
        ({ open, close }) => at.minutes >= minutesOf(open) && at.minutes < minutesOf(close),
      );
  const isOpen = shift !== undefined;
  const closes = shift ? minutesOf(shift.close) : 0;
  if (isOpen && closes - at.minutes >= 30) {
    const deadline = Math.min(closes, wholeHour(at.minutes + 150));
    return { isOpen, deadline: { days: 0, weekday: at.weekday, minutes: deadline }, reopens: null };
  }
  const { length, ...reopens } = nextOpening(hours, at, isHoliday);
  const deadline = { ...reopens, minutes: reopens.minutes + Math.min(120, length > 0 ? length : 480) };
  return { isOpen, deadline, reopens: isOpen ? null : reopens };
}

const ofDay = (minutes: number): [number, string] => [Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0')];

const clockIn: Readonly<Record<Language, (minutes: number) => string>> = {
  id: (minutes) => {
    const [hour, rest] = ofDay(minutes);
    return `${String(hour).padStart(2, '0')}.${rest}`;
  },
  ms: (minutes) => {
    const [hour, rest] = ofDay(minutes % 1440);
    if (minutes % 1440 === 0) return '12 tengah malam';
    const part = hour < 12 ? 'pagi' : hour < 14 ? 'tengah hari' : hour < 19 ? 'petang' : 'malam';
    return `${hour % 12 === 0 ? 12 : hour % 12}${rest === '00' ? '' : `.${rest}`} ${part}`;
  },
  // "by 12am today" is read as long over
  en: (minutes) => {
    if (minutes % 1440 === 0) return 'midnight';
    const [hour, rest] = ofDay(minutes % 1440);
    return `${hour % 12 === 0 ? 12 : hour % 12}${rest === '00' ? '' : `:${rest}`}${hour < 12 ? 'am' : 'pm'}`;
  },
};

/** "8 malam", "20.00", "8pm". */
function clockText(minutes: number, language: Language): string {
  return clockIn[language](minutes);
}

/** "Tuesday", "Selasa". Weekday 0 is Sunday. */
export function dayName(weekday: number, language: Language): string {
  return dayNames[language][weekday] ?? '';
}

/** "19 November" in the brand's time zone. */
export function dateText(time: number, tz: string, language: Language): string {
  const [, month = '1', day = '1'] = wallClock(time, tz).date.split('-');
  return `${Number(day)} ${monthNames[language][Number(month) - 1] ?? ''}`;
}

const today = { id: 'hari ini', ms: 'hari ini', en: 'today' };
const tomorrow = { id: 'besok', ms: 'esok', en: 'tomorrow' };
const at = { id: 'pukul ', ms: 'jam ', en: 'at ' };
const before = { id: 'sebelum', ms: 'sebelum', en: 'by' };

const dayText = ({ days, weekday }: Moment, language: Language): string =>
  days === 0
    ? today[language]
    : days === 1
      ? tomorrow[language]
      : `${language === 'en' ? 'on ' : ''}${dayName(weekday, language)}`;

/** "hari ini sebelum pukul 20.00", "esok sebelum 10 pagi", "by 7pm today"; within three hours where the brand told no hours. */
export function deadlineText(deadline: Moment | null, language: Language): string {
  if (deadline === null) return { id: 'dalam 3 jam', ms: 'dalam masa 3 jam', en: 'within 3 hours' }[language];
  const clock = clockText(deadline.minutes, language);
  return language === 'en'
    ? `${before.en} ${clock} ${dayText(deadline, language)}`
    : `${dayText(deadline, language)} ${before[language]} ${language === 'id' ? at.id : ''}${clock}`;
}

/** "besok pukul 08.00", "Ahad 8 pagi", "tomorrow at 8am". */
export function momentText(moment: Moment, language: Language): string {
  const clock = clockText(moment.minutes, language);
  return `${dayText(moment, language)} ${language === 'ms' ? '' : at[language]}${clock}`;
}
