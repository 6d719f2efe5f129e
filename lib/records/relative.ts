import type { Language } from '../review/types.ts';
import { day, hour, momentOf, startOfDay, wallTime, weekdayOf } from '../wall-clock.ts';

/**
 * Times of the demo count from the day on which it is read, so that its data always ends today.
 *
 * - A time: `-9d@10:15` (nine days ago), `tuesday@09:00`, `0d@08:40+7`; the clock is Kuala Lumpur's, with `+7` Jakarta's.
 *   What would be later than now is one day earlier. A date alone: `-40d`, `2-january`.
 * - In a text: `{weekday en tuesday}` "Tuesday", `{date id -9d}` "9 November", `{day ms -9d}` "9 Nov", `{iso en -9d}` "2026-11-09".
 *
 * | anchor | day |
 * |---|---|
 * | `-Nd` | N days ago, `+Nd` N days ahead |
 * | `tuesday` | the last Tuesday before today |
 * | `last-week-a`, `last-week-b` | two days of last week before that Tuesday (on Mondays and Tuesdays both are its Monday) |
 * | `2-january` | the last 2 January that is two months ago or more |
 */
const names: Readonly<Record<Language, { readonly weekdays: readonly string[]; readonly months: readonly string[] }>> =
  {
    en: {
      weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
      months: 'January February March April May June July August September October November December'.split(' '),
    },
    id: {
      weekdays: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
      months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
    },
    ms: {
      weekdays: 'Ahad Isnin Selasa Rabu Khamis Jumaat Sabtu'.split(' '),
      months: 'Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember'.split(' '),
    },
  };

const zones: Readonly<Record<string, string>> = { '+7': 'Asia/Jakarta', '': 'Asia/Kuala_Lumpur' };

/** Wall midnight of the anchor, or null when it is none. */
function dayOf(anchor: string, wall: number): number | null {
  const today = startOfDay(wall);
  const counted = /^([+-]?\d{1,4})d$/.exec(anchor);
  if (counted) return today + Number(counted[1]) * day;
  const sinceTuesday = (weekdayOf(wall) - 2 + 7) % 7 || 7;
  const tuesday = today - sinceTuesday * day;
  // Monday or Tuesday: that Tuesday was last week itself.
  const inLastWeek = sinceTuesday >= 6;
  if (anchor === 'tuesday') return tuesday;
  if (anchor === 'last-week-a') return tuesday - (inLastWeek ? 1 : 5) * day;
  if (anchor === 'last-week-b') return tuesday - (inLastWeek ? 1 : 4) * day;
  if (anchor === '2-january') {
    const year = new Date(wall).getUTCFullYear();
    const here = Date.UTC(year, 0, 2);
    return today - here >= 60 * day ? here : Date.UTC(year - 1, 0, 2);
  }
  return null;
}

function timeOf(text: string, now: number): string | null {
  const match = /^([+\w-]{2,20})@(\d{2}):(\d{2})(\+7)?$/.exec(text);
  if (!match) return null;
  const zone = zones[match[4] ?? ''] ?? 'Asia/Kuala_Lumpur';
  const midnight = dayOf(match[1] ?? '', wallTime(now, zone));
  if (midnight === null) return null;
  const moment = momentOf(midnight + Number(match[2]) * hour + Number(match[3]) * (hour / 60), zone);
  const isAhead = (match[1] ?? '').startsWith('+');
  return new Date(moment > now && !isAhead ? moment - day : moment).toISOString();
}

function slotsFilled(text: string, now: number): string {
  return text.replace(
    /\{(weekday|date|day|iso) (en|id|ms) ([+\w-]{2,20})\}/g,
    (slot, what: string, language: Language, anchor: string) => {
      const midnight = dayOf(anchor, wallTime(now, 'Asia/Kuala_Lumpur'));
      if (midnight === null) return slot;
      const date = new Date(midnight);
      if (what === 'iso') return date.toISOString().slice(0, 10);
      const month = names[language].months[date.getUTCMonth()] ?? '';
      if (what === 'weekday') return names[language].weekdays[date.getUTCDay()] ?? '';
      return `${date.getUTCDate()} ${what === 'day' ? month.slice(0, 3) : month}`;
    },
  );
}

/** A records file is a list of flat rows: what lies deeper is left as it is, for the schema to refuse. */
const deepest = 6;

function resolved(value: unknown, now: number, depth = 0): unknown {
  if (depth > deepest) return value;
  if (typeof value === 'string') return timeOf(value, now) ?? slotsFilled(value, now);
  if (Array.isArray(value)) return value.map((one) => resolved(one, now, depth + 1));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolved(one, now, depth + 1)]));
  return value;
}

/** The document with its times and slots as they are at `now` (ms). Depth and size are checked where rows are read. */
export function resolveRelative(archive: object, now: number): object {
  return { ...(resolved(archive, now) as object), relative: false };
}
