import { addWorkingDays, day, hour, startOfDay, weekdayOf } from '../wall-clock.ts';
import { clock, numberWords } from './clock-in-text.ts';
import { addWorkingTime, endOfWorkingDay, type WorkingTime } from './working-time.ts';

/**
 * When something will be, as people write it in Indonesian, Malay and English. Wall times in, wall times out.
 * What looks back ("sejak Senin", "3 hari mati") is not a time for a promise and is left alone.
 */
interface Day {
  readonly day: number;
  /** Hour of the day by which it is over, where the words tell a part of the day. */
  readonly until?: number;
}

const weekdays: readonly (readonly string[])[] = [
  ['sunday', 'hari minggu', 'ahad'],
  ['monday', 'mon', 'senin', 'isnin'],
  ['tuesday', 'tue', 'tues', 'selasa'],
  ['wednesday', 'wed', 'rabu'],
  ['thursday', 'thu', 'thurs', 'kamis', 'khamis'],
  ['friday', 'fri', 'jumat', "jum'at", 'jumaat'],
  ['saturday', 'sabtu'],
];

const months: readonly (readonly string[])[] = [
  ['january', 'januari', 'jan'],
  ['february', 'februari', 'feb'],
  ['march', 'maret', 'mac', 'mar'],
  ['april', 'apr'],
  ['may', 'mei'],
  ['june', 'juni', 'jun'],
  ['july', 'julai', 'juli', 'jul'],
  ['august', 'agustus', 'ogos', 'aug', 'agu', 'agt', 'ags'],
  ['september', 'sept', 'sep'],
  ['october', 'oktober', 'oct', 'okt'],
  ['november', 'nov'],
  ['december', 'desember', 'disember', 'dec', 'des', 'dis'],
];

/** 0 to 11 for a month's name or its beginning in three languages ("Mac", "Okt", "Agustus"); -1 for what is none. */
export function monthIndex(name: string): number {
  const plain = name.toLowerCase();
  const exact = months.findIndex((row) => row.includes(plain));
  if (exact >= 0 || plain.length < 3) return exact;
  return months.findIndex((row) => row.some((month) => month.startsWith(plain)));
}

/** Hour by which a part of the day is over. */
const partsOfDay: readonly (readonly [RegExp, number])[] = [
  [/\b(?:tengah malam|midnight)\b/, 24],
  [/\b(?:pagi|morning|first thing|noon|midday|sebelum (?:siang|tengah ?hari))\b/, 12],
  [/\b(?:siang|tengah ?hari|lunch ?time)\b/, 15],
  [/\b(?:sore|petang|afternoon)\b/, 18],
  [/\b(?:malam|evening|tonight|night)\b/, 22],
  [/\b(?:eod|end of (?:the |business )?day|close of business|cob)\b/, 18],
];

const names = (table: readonly (readonly string[])[]) =>
  table
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|');
const indexOf = (table: readonly (readonly string[])[], name: string) => table.findIndex((row) => row.includes(name));

const lookingBack = /(?:sejak|since|dari|mulai|last|from|tadi|kemarin|semalam)\s+(?:hari\s+)?$/;
const before = /(?:before|sebelum)\s+(?:hari\s+)?$/;
const within =
  '(?:dalam|dlm|within|in|give (?:us|me)|(?:beri|berikan|bagi) (?:kami|saya)|maks(?:imal|imum)?|max|paling (?:lama|lambat|lewat)|selewat-lewatnya|kurang dari|less than|under)';
const number = `\\d{1,3}|${Object.keys(numberWords).join('|')}`;

const hoursOf24 = new RegExp(`\\b(${number})\\s{0,2}x\\s{0,2}24\\s{0,2}(?:jam|hours?|hrs?)\\b`, 'g');
const hoursOf24Working = new RegExp(`\\b(${number})\\s{0,2}x\\s{0,2}24\\s{0,2}jam (?:kerja|bekerja)\\b`, 'g');
const workingHours = new RegExp(
  `(?<!x\\s{0,2})\\b(?!24 jam)(${number})\\s{0,2}(?:jam (?:kerja|bekerja)|(?:working|business|office) hours?)\\b`,
  'g',
);
const workingDays = new RegExp(
  `\\b(?:(${number})\\s{0,2}(?:-|–|to|hingga|sampai)\\s{0,2})?(${number})\\s{1,2}(?:hari (?:kerja|bekerja)|(?:working|business) days?)\\b`,
  'g',
);
const spans = new RegExp(
  `\\b${within}\\s{1,2}(?:(?:waktu|masa|tempoh|the next|next|about|under|less than|sekitar|lebih kurang)\\s{1,2})?(?:(${number})\\s{0,2}(?:-|–|to|hingga|sampai)\\s{0,2})?(${number})\\s{0,2}(menit|minit|minutes?|mins?|jam|hours?|hrs?|h|hari|days?|minggu|pekan|weeks?|bulan|months?)\\b`,
  'g',
);
const ahead = new RegExp(`\\b(${number})\\s{1,2}(menit|minit|jam|hari|minggu|pekan)\\s{1,2}lagi\\b`, 'g');
const single =
  /\b(?:dalam|dlm|within|in)\s(?:waktu\s|masa\s|tempoh\s)?(se(?:jam|hari|minggu|pekan|bulan)|half an hour|setengah jam|the (?:next )?hour)\b|\b(se(?:jam|hari|minggu|pekan|bulan)|setengah jam) lagi\b/g;

const unit = (name: string): number => {
  if (/^(?:menit|minit|min|mins|minutes?)$/.test(name)) return hour / 60;
  if (/^(?:jam|hour|hr|h$)/.test(name)) return hour;
  if (/^(?:hari|day)/.test(name)) return day;
  if (/^(?:minggu|pekan|week)/.test(name)) return 7 * day;
  return 30 * day;
};
const count = (word: string): number => numberWords[word] ?? Number(word);

/** Ends of spans: "dalam 1x24 jam", "2 hari kerja", "in two hours". The upper end of a range counts. */
function spanEnds(text: string, wall: number, time: WorkingTime | null): readonly number[] {
  const ends: number[] = [];
  const afterDays = (count: number) =>
    time ? endOfWorkingDay(wall, count, time) : addWorkingDays(wall, count) + endOfDay;
  for (const match of text.matchAll(workingHours))
    ends.push(time ? addWorkingTime(wall, count(match[1] ?? '1') * hour, time) : wall + count(match[1] ?? '1') * hour);
  // "2x24 jam kerja" is two working days.
  for (const match of text.matchAll(hoursOf24Working)) ends.push(afterDays(Math.min(count(match[1] ?? '1'), 90)));
  for (const match of text.matchAll(hoursOf24))
    if (!/^\s(?:kerja|bekerja)/.test(text.slice(match.index + match[0].length)))
      ends.push(wall + count(match[1] ?? '1') * day);
  for (const match of text.matchAll(workingDays)) ends.push(afterDays(Math.min(count(match[2] ?? '1'), 90)));
  for (const match of text.matchAll(spans)) {
    // "2 hari kerja" was counted above.
    if (/^\s(?:kerja|bekerja)/.test(text.slice(match.index + match[0].length))) continue;
    ends.push(wall + count(match[2] ?? '1') * unit(match[3] ?? 'hari'));
  }
  for (const match of text.matchAll(ahead)) ends.push(wall + count(match[1] ?? '1') * unit(match[2] ?? 'hari'));
  for (const match of text.matchAll(single)) {
    const word = match[1] ?? match[2] ?? '';
    ends.push(wall + (/half|setengah/.test(word) ? hour / 2 : unit(word.replace(/^se|^the (?:next )?/, ''))));
  }
  return ends;
}

const endOfDay = day - hour / 60;

/** Days that the words name. */
function days(text: string, wall: number): readonly Day[] {
  const today = startOfDay(wall);
  const found: Day[] = [];
  const each = (pattern: RegExp, add: (match: RegExpExecArray) => Day | null) => {
    for (const match of text.matchAll(pattern)) {
      const head = text.slice(Math.max(0, match.index - 24), match.index);
      if (lookingBack.test(head)) continue;
      const made = add(match);
      if (made) found.push(before.test(head) && made.day > today ? { ...made, day: made.day - day } : made);
    }
  };
  each(
    /\b(?:hari (?:ini|ni)|today|harini|hr ini|malam ini|malam nanti|nanti (?:siang|sore|malam)|(?:pagi|siang|sore|petang) (?:ini|nanti)|tengah (?:hari ini|malam)|midnight|tonight|this (?:morning|afternoon|evening)|end of (?:the |business )?day|eod)\b/g,
    () => ({ day: today }),
  );
  each(/\b(?:besok|bsk|bsok|esok|tomorrow|tmrw?)\b/g, () => ({ day: today + day }));
  each(/\b(?:lusa|day after tomorrow)\b/g, () => ({ day: today + 2 * day }));
  each(
    new RegExp(
      `\\b(next |this )?(?:hari )?(${names(weekdays)})\\b(?!\\s(?:lalu|lepas|kemarin|last))(\\s(?:depan|hadapan))?`,
      'g',
    ),
    (match) => {
      const weekday = Math.max(indexOf(weekdays, match[2] ?? ''), indexOf(weekdays, `hari ${match[2]}`));
      const ahead = (weekday - weekdayOf(wall) + 7) % 7 || 7;
      // "next Friday", "Jumat depan" is the one of the coming week.
      const coming = weekday === 0 ? 7 : weekday;
      const today7 = weekdayOf(wall) === 0 ? 7 : weekdayOf(wall);
      const inNextWeek = match[1] === 'next ' || match[3] !== undefined;
      return { day: today + (inNextWeek ? coming - today7 + 7 : ahead) * day };
    },
  );
  const toSunday = (7 - weekdayOf(wall)) % 7;
  const toFriday = (5 - weekdayOf(wall) + 7) % 7;
  // Before the weekend is Friday and not Saturday: each() takes a day off what stands behind "before".
  each(/\b(?:akhir (?:minggu|pekan)|hujung minggu|(?:this |the )weekend)(?: ini)?\b/g, (match) => ({
    day: today + (before.test(text.slice(Math.max(0, match.index - 24), match.index)) ? toFriday + 1 : toSunday) * day,
  }));
  each(/\b(?:end of (?:the |this )?week|minggu ini|pekan ini|this week)\b/g, (match) =>
    // "akhir minggu ini" was taken above.
    /(?:akhir|hujung) $/.test(text.slice(Math.max(0, match.index - 7), match.index))
      ? null
      : { day: today + toFriday * day },
  );
  each(/\b(?:minggu (?:depan|hadapan)|pekan depan|next week)\b/g, () => ({
    day: today + ((weekdayOf(wall) === 0 ? 0 : 7 - weekdayOf(wall)) + 5) * day,
  }));
  const date = new Date(wall);
  each(/\b(?:akhir bulan|hujung bulan|end of (?:the |this )?month)\b/g, () => ({
    day: Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0),
  }));
  each(/\b(?:bulan (?:depan|hadapan)|next month)\b/g, () => ({
    day: Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 2, 0),
  }));
  const lead =
    '(?:on|by|before|until|pada|tanggal|tgl|sebelum|paling lambat|selewat-lewatnya|hingga|sampai)\\s{1,2}(?:tanggal |tgl |the )?';
  const dated = (dayOfMonth: number, month: number): Day | null => {
    if (dayOfMonth < 1 || dayOfMonth > 31 || month < 0 || month > 11) return null;
    const thisYear = Date.UTC(date.getUTCFullYear(), month, dayOfMonth);
    return { day: thisYear >= today ? thisYear : Date.UTC(date.getUTCFullYear() + 1, month, dayOfMonth) };
  };
  const one = (early: boolean, made: Day | null) =>
    made && early && made.day > today ? { ...made, day: made.day - day } : made;
  each(new RegExp(`\\b${lead}(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of )?(${names(months)})\\b`, 'g'), (match) =>
    one(/^(?:before|sebelum)/.test(match[0]), dated(Number(match[1]), indexOf(months, match[2] ?? ''))),
  );
  each(new RegExp(`\\b${lead}(${names(months)})\\s(\\d{1,2})(?:st|nd|rd|th)?\\b`, 'g'), (match) =>
    one(/^(?:before|sebelum)/.test(match[0]), dated(Number(match[2]), indexOf(months, match[1] ?? ''))),
  );
  each(new RegExp(`\\b${lead}(\\d{1,2})\\/(\\d{1,2})\\b`, 'g'), (match) =>
    one(/^(?:before|sebelum)/.test(match[0]), dated(Number(match[1]), Number(match[2]) - 1)),
  );
  each(
    /\b(?:tanggal|tgl)\s(\d{1,2})\b(?!\s?(?:\/|[a-z]))|\b(\d{1,2})\s?hb\b|\b(?:on|by|before|until) the (\d{1,2})(?:st|nd|rd|th)\b(?! of)/g,
    (match) => {
      const wanted = Number(match[1] ?? match[2] ?? match[3]);
      if (wanted < 1 || wanted > 31) return null;
      const here = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), wanted);
      return { day: here >= today ? here : Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, wanted) };
    },
  );
  return found;
}

/** By when, as a wall time, or null when the text names no time ahead; working days and hours by `time` where it is known. Of several, the latest: nobody is accused too early. */
export function timeIn(sentence: string, wall: number, time: WorkingTime | null = null): number | null {
  const text = sentence.toLowerCase().replace(/[’`]/g, "'").replace(/\s+/g, ' ');
  const ends = spanEnds(text, wall, time);
  if (ends.length > 0) return Math.max(...ends);
  const named = days(text, wall);
  const at = clock(text);
  const last = named.length > 0 ? Math.max(...named.map((one) => one.day)) : null;
  if (at !== null) {
    const dayOf = last ?? startOfDay(wall);
    return last === null && dayOf + at <= wall ? dayOf + at + day : dayOf + at;
  }
  if (last === null) return null;
  const part = partsOfDay.find(([pattern]) => pattern.test(text));
  const due = part ? last + part[1] * hour : last + endOfDay;
  return due > wall ? due : last + endOfDay;
}
