import { day, hour, momentOf } from '../../wall-clock.ts';
import { monthIndex } from '../time-in-text.ts';

/** Dates as files of Indonesia, Malaysia and English offices hold them. */

/** Which number comes first in "03/04/2026". */
export const dateOrders = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof dateOrders)[number];

const minute = hour / 60;
/** Zones that people write behind a time, hours from UTC. */
const writtenZones: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wib: 7,
  wita: 8,
  wit: 9,
  myt: 8,
  mst: 8,
  sgt: 8,
};
/** Day 0 of spreadsheets: they believe that 1900 had a 29 February. */
const spreadsheetEpoch = Date.UTC(1899, 11, 30);
const earliest = Date.UTC(1970, 0, 2);
const latest = Date.UTC(2100, 0, 1);

interface WallDate {
  readonly year: number;
  /** 0 is January. */
  readonly month: number;
  readonly day: number;
}

const fullYear = (digits: string): number => {
  const year = Number(digits);
  // "70" to "99" were the last century.
  return digits.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
};

function checked({ year, month, day: date }: WallDate): number | null {
  const wall = Date.UTC(year, month, date);
  const made = new Date(wall);
  const isReal = made.getUTCFullYear() === year && made.getUTCMonth() === month && made.getUTCDate() === date;
  return isReal ? wall : null;
}

const named = /^(\d{1,2})(?:st|nd|rd|th|hb)?[\s./-]+([a-z]{3,9})\.?[\s,./-]+(\d{4}|\d{2})(?!\d)/;
const namedFirst = /^([a-z]{3,9})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})(?!\d)/;
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const numbers = /^(\d{1,2})([-/.\s])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
/** "Senin,", "Isnin", "Mon." in front of a date. */
const weekday =
  /^(?:mon|tue|wed|thu|fri|sat|sun|senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|isnin|khamis|jumaat|ahad|sen|sel|rab|kam|jum|sab|min|isn|kha)[a-z]*[.,]?\s+/;

/** The date at the beginning and what stands behind it. */
function dateIn(text: string, order: DateOrder): { readonly wall: number; readonly rest: string } | null {
  const after = (match: RegExpExecArray, date: WallDate) => {
    const wall = checked(date);
    return wall === null ? null : { wall, rest: text.slice(match[0].length) };
  };
  let match = yearFirst.exec(text);
  if (match) return after(match, { year: Number(match[1]), month: Number(match[3]) - 1, day: Number(match[4]) });
  match = named.exec(text);
  if (match)
    return after(match, { year: fullYear(match[3] ?? ''), month: monthIndex(match[2] ?? ''), day: Number(match[1]) });
  match = namedFirst.exec(text);
  if (match) return after(match, { year: Number(match[3]), month: monthIndex(match[1] ?? ''), day: Number(match[2]) });
  match = numbers.exec(text);
  if (match) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    const [date, month] = order === 'day-first' ? [first, second] : [second, first];
    return after(match, { year: fullYear(match[4] ?? ''), month: month - 1, day: date });
  }
  match = compact.exec(text);
  if (match) return after(match, { year: Number(match[1]), month: Number(match[2]) - 1, day: Number(match[3]) });
  return null;
}

const clockPattern =
  /^(\d{1,2})(?:[:.](\d{2}))?(?:[:.](\d{2}))?(?:[.,]\d{1,9})?\s*(a\.?m\.?|p\.?m\.?|pagi|siang|sore|petang|malam|tengah ?malam|tengah ?hari|tgh|ptg|pg)?\s*(.*)$/;

/** Offset in ms that is written behind a time, null for none, undefined for what is no zone. */
function writtenOffset(text: string): number | null | undefined {
  const plain = text.trim().replace(/^\(|\)$/g, '');
  if (plain === '' || plain === 'hrs' || plain === 'h') return null;
  const named = writtenZones[plain];
  if (named !== undefined) return named * hour;
  const match = /^(?:utc|gmt)?\s*([+-])(\d{2}):?(\d{2})?$/.exec(plain);
  if (!match) return undefined;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * hour + Number(match[3] ?? 0) * minute);
}

function clockIn(text: string): { readonly ms: number; readonly offset: number | null } | null {
  const plain = text.replace(/^[t,\s]+/, '').replace(/^(?:pukul|pkl|pk|jam|at|@)\.?\s*/, '');
  if (plain === '') return { ms: 0, offset: null };
  const match = clockPattern.exec(plain);
  if (!match) return null;
  const part = (match[4] ?? '').replaceAll('.', '');
  let hours = Number(match[1]);
  const [minutes, seconds] = [Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (match[2] === undefined && part === '') return null;
  const isNight = /malam$/.test(part);
  // A night goes on past twelve: "1:30 malam" is half past one.
  if (isNight && hours === 12) hours = 0;
  else if (isNight && hours >= 5 && hours < 12) hours += 12;
  else if (/^(?:pm|siang|sore|petang|tengah|tgh|ptg)/.test(part) && !isNight && hours < 12) {
    if (!(/^(?:siang|tengah|tgh)/.test(part) && hours >= 10)) hours += 12;
  } else if (/^(?:am|pagi|pg)/.test(part) && hours === 12) hours = 0;
  if (hours > 24 || minutes > 59 || seconds > 60) return null;
  const offset = writtenOffset(match[5] ?? '');
  return offset === undefined ? null : { ms: hours * hour + minutes * minute + seconds * 1000, offset };
}

/** Serial days of a spreadsheet ("46348.604"), seconds and milliseconds since 1970. */
function counted(text: string, zone: string): number | null {
  if (!/^\d{5}(?:[.,]\d+)?$|^\d{10}$|^\d{13}$/.test(text)) return null;
  const number = Number(text.replace(',', '.'));
  if (/^\d{13}$/.test(text)) return number;
  if (text.length === 10 && !/[.,]/.test(text)) return number * 1000;
  return momentOf(Math.round((spreadsheetEpoch + number * day) / 1000) * 1000, zone);
}

/**
 * The moment that `date` (with `time` from a column of its own, where there is one) names, in ms; null when it names none. Where no zone
 * is written it is `zone`'s clock (IANA name); a date alone is its noon, so that no zone makes another day of it.
 */
export function readMoment(date: string, order: DateOrder, zone: string, time = ''): number | null {
  const text = date.slice(0, 80).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const serial = counted(text, zone);
  if (serial !== null) return serial > earliest && serial < latest ? serial : null;
  const found = dateIn(text.replace(weekday, ''), order);
  if (!found) return null;
  const own = time.slice(0, 40).normalize('NFKC').toLowerCase().trim();
  const clock = clockIn(own === '' || own === '00:00' || own === '00:00:00' ? found.rest : own);
  if (clock === null) return null;
  const hasClock = own !== '' || found.rest.trim() !== '';
  const wall = found.wall + (hasClock ? clock.ms : day / 2);
  const moment = clock.offset === null ? momentOf(wall, zone) : wall - clock.offset;
  return moment > earliest && moment < latest ? moment : null;
}

/** How many dates can be read in one order alone, and how many in both. */
export type OrderCounts = Readonly<Record<DateOrder | 'either', number>>;
export const noOrders: OrderCounts = { 'day-first': 0, 'month-first': 0, either: 0 };

/** What this date says of the order: a number above 12 tells, the same number twice does not matter. Null for what can't be read otherwise. */
export function orderIn(value: string): DateOrder | 'either' | null {
  const match = numbers.exec(value.slice(0, 80).normalize('NFKC').trim().toLowerCase().replace(weekday, ''));
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first > 12) return second > 12 ? null : 'day-first';
  if (second > 12) return 'month-first';
  return first === second ? null : 'either';
}

/** Which order the dates of one column have; where none tells, the day comes first, as in ID, MY and GB. */
export function guessOrder(values: readonly string[]): DateOrder {
  const told = values.map(orderIn);
  const many = (order: DateOrder) => told.filter((each) => each === order).length;
  return many('month-first') > many('day-first') ? 'month-first' : 'day-first';
}

/** The order that the whole file proves, `any` where it does not matter, `open` where only a person can say. */
export function provedOrder(counts: OrderCounts): DateOrder | 'any' | 'open' {
  const [day, month] = [counts['day-first'], counts['month-first']];
  if (day > 0 && month > 0) return 'open';
  if (day > 0 || month > 0) return day > 0 ? 'day-first' : 'month-first';
  return counts.either > 0 ? 'open' : 'any';
}
