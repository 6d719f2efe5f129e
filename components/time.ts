import type { Language } from '../lib/review/types.ts';

/** Times as people say them. Pure: `now` in milliseconds since the epoch comes in, `timeZone` is for tests (default: the reader's own). */

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

const quarter = 900_000;
const days = new Map<string, number>();

/** Days since the epoch of the calendar day on which `at` falls. Every zone is whole quarters of an hour from UTC, so a quarter has one day. */
function calendarDay(at: number, timeZone?: string): number {
  const key = `${Math.floor(at / quarter)} ${timeZone ?? ''}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  const found = dayByCalendar(at, timeZone);
  if (days.size > 5000) days.clear();
  days.set(key, found);
  return found;
}

function dayByCalendar(at: number, timeZone?: string): number {
  const parts = format('en', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone }).formatToParts(at);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return Math.round(Date.UTC(part('year'), part('month') - 1, part('day')) / day);
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

/** "Today", "Yesterday", "Tomorrow", else "12 Nov", "Dec 2025" where it is another year. Empty for what is no time. */
export function sayDay(iso: string, now: number, language: Language, timeZone?: string): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return '';
  const apart = calendarDay(at, timeZone) - calendarDay(now, timeZone);
  if (Math.abs(apart) <= 1) return capital(relative(language, apart, 'day'));
  const sameYear =
    format('en', { year: 'numeric', timeZone }).format(at) === format('en', { year: 'numeric', timeZone }).format(now);
  return format(language, {
    month: 'short',
    ...(sameYear ? { day: 'numeric' } : { year: 'numeric' }),
    timeZone,
  }).format(at);
}

/** "today 10:00", "Tuesday 10:00" within a week, else "Tue, 17 Nov": for the middle of a sentence. */
export function sayWhen(iso: string, now: number, language: Language, timeZone?: string): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  const apart = calendarDay(at, timeZone) - calendarDay(now, timeZone);
  const time = iso.length > 10 ? ` ${sayTime(at, language, timeZone)}` : '';
  if (Math.abs(apart) <= 1) return `${relative(language, apart, 'day')}${time}`;
  const weekday = format(language, { weekday: 'long', timeZone }).format(at);
  if (Math.abs(apart) < 7) return `${weekday}${time}, ${relative(language, apart, 'day')}`;
  return sayDay(iso, now, language, timeZone);
}

/** "17 November 2026 at 10:00", with the weekday: what a hover shows. */
export function sayExactly(iso: string, language: Language, timeZone?: string): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  const date = format(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(
    at,
  );
  return iso.length > 10 ? `${date}, ${sayTime(at, language, timeZone)}` : date;
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
