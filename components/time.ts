import type { Language } from '../lib/review/types.ts';
import { momentOf, wallTime } from '../lib/wall-clock.ts';

/** Times as people say them. Pure: `now` in milliseconds since the epoch comes in, `timeZone` is the clock to read them by (default: the reader's own). */

const locales = { en: 'en-GB', id: 'id-ID', ms: 'ms-MY' } as const;
const day = 86_400_000;

type Options = Intl.DateTimeFormatOptions;
const formatters = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Options): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales[language], options);
  formatters.set(key, made);
  return made;
}

/** The clock of this computer, as an IANA name. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** "Kuala Lumpur" of "Asia/Kuala_Lumpur". */
export function sayPlace(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

const minute = 60_000;

/** What the clock of this computer shows at `at`, as a wall time. Asked for every row of a history: no formatter. */
function ownWallTime(at: number): number {
  return at - new Date(at).getTimezoneOffset() * minute;
}

/** True where the clock of `zone` shows another time than this computer's. */
export function isAnotherClock(zone: string, at: number): boolean {
  const whole = Math.floor(at / minute) * minute;
  return wallTime(whole, zone) !== ownWallTime(whole);
}

/** "2026-11-24T10:00", as the browser's own field for a time wants it. */
export function fieldTime(at: number, zone = ownZone()): string {
  return new Date(wallTime(at, zone)).toISOString().slice(0, 16);
}

/** The moment (ms) that such a field means; null for what is no time. */
export function momentOfField(value: string, zone = ownZone()): number | null {
  const wall = Date.parse(`${value}Z`);
  return Number.isNaN(wall) ? null : momentOf(wall, zone);
}

const quarter = 900_000;
const days = new Map<string, number>();

/** Days since the epoch of the calendar day on which `at` falls. Every zone is whole quarters of an hour from UTC, so a quarter has one day. */
function calendarDay(at: number, timeZone?: string): number {
  const key = `${Math.floor(at / quarter)} ${timeZone ?? ''}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  const found = Math.floor((timeZone === undefined ? ownWallTime(at) : wallTime(at, timeZone)) / day);
  if (days.size > 5000) days.clear();
  days.set(key, found);
  return found;
}

function relative(language: Language, amount: number, unit: Intl.RelativeTimeFormatUnit): string {
  return new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }).format(amount, unit);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "10:00", in Indonesian "10.00". */
export function sayTime(at: number, language: Language, timeZone?: string): string {
  return format(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(at);
}

/** A day without an hour is that day everywhere. */
function clockOf(iso: string, timeZone?: string): string | undefined {
  return iso.length > 10 ? timeZone : 'UTC';
}

/** "2026-03-01" as people say it: "1 March 2026". What is no day stays as it is. */
export function sayDate(day: string, language: Language): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : format(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

/** "Today", "Yesterday", "Tomorrow", else "12 Nov", "Dec 2025" where it is another year. Empty for what is no time. */
export function sayDay(iso: string, now: number, language: Language, timeZone?: string): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return '';
  const apart = calendarDay(at, clockOf(iso, timeZone)) - calendarDay(now, timeZone);
  if (Math.abs(apart) <= 1) return capital(relative(language, apart, 'day'));
  const sameYear =
    format('en', { year: 'numeric', timeZone }).format(at) === format('en', { year: 'numeric', timeZone }).format(now);
  return format(language, {
    month: 'short',
    ...(sameYear ? { day: 'numeric' } : { year: 'numeric' }),
    timeZone: clockOf(iso, timeZone),
  }).format(at);
}

/** "today 10:00", "Tuesday 10:00" within a week, else "Tue, 17 Nov": for the middle of a sentence. */
export function sayWhen(iso: string, now: number, language: Language, timeZone?: string): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  const apart = calendarDay(at, clockOf(iso, timeZone)) - calendarDay(now, timeZone);
  const time = iso.length > 10 ? ` ${sayTime(at, language, timeZone)}` : '';
  if (Math.abs(apart) <= 1) return `${relative(language, apart, 'day')}${time}`;
  const weekday = format(language, { weekday: 'long', timeZone: clockOf(iso, timeZone) }).format(at);
  if (Math.abs(apart) < 7) return `${weekday}${time}, ${relative(language, apart, 'day')}`;
  return sayDay(iso, now, language, timeZone);
}

/** "17 November 2026 at 10:00", with the weekday, and with the place where its clock is not this computer's: what a hover shows. */
export function sayExactly(iso: string, language: Language, timeZone?: string): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  const whole = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const date = format(language, { ...whole, timeZone: clockOf(iso, timeZone) }).format(at);
  if (iso.length <= 10) return date;
  const place = timeZone !== undefined && isAnotherClock(timeZone, at) ? ` (${sayPlace(timeZone)})` : '';
  return `${date}, ${sayTime(at, language, timeZone)}${place}`;
}

/** "March", with the year where it is not this one: since when. */
export function sayMonth(iso: string, now: number, language: Language, timeZone?: string): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  const sameYear =
    format('en', { year: 'numeric', timeZone }).format(at) === format('en', { year: 'numeric', timeZone }).format(now);
  return format(language, { month: 'long', ...(sameYear ? {} : { year: 'numeric' }), timeZone }).format(at);
}

/** Whole minutes, hours or days since: "3 hours ago". */
export function sayAgo(iso: string, now: number, language: Language): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  const minutes = Math.round((at - now) / 60_000);
  if (Math.abs(minutes) < 60) return relative(language, minutes, 'minute');
  if (Math.abs(minutes) < 48 * 60) return relative(language, Math.round(minutes / 60), 'hour');
  return relative(language, Math.round(minutes / 1440), 'day');
}
