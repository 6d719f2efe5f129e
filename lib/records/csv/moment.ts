import { monthIndex } from '../time-in-text.ts';
import { day, hour, momentOf } from '../wall-clock.ts';

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
  /^(\d{1,2})(?:[:.](\d{2}))?(?:[:.](\d{2}))?(?:[.,]\d{1,9})?\s*(a\.?m\.?|p\.?m\.?|pagi|siang|sore|petang|malam|tengah ?hari|tgh|ptg|pg)?\s*(.*)$/;

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
  if (/^(?:pm|siang|sore|petang|malam|tengah|tgh|ptg)/.test(part) && hours < 12) {
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
  if (text.length === 13) return number;
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

/** Which order the dates of one column have: a number above 12 tells; where none does, the day comes first, as in ID, MY and GB. */
export function guessOrder(values: readonly string[]): DateOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const value of values) {
    const match = numbers.exec(value.trim().toLowerCase().replace(weekday, ''));
    if (!match) continue;
    if (Number(match[1]) > 12) dayFirst += 1;
    if (Number(match[3]) > 12) monthFirst += 1;
  }
  return monthFirst > dayFirst ? 'month-first' : 'day-first';
}
