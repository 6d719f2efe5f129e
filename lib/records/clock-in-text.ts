import { hour } from '../wall-clock.ts';

/** The hour of the day that a text names: "jam 10", "pukul 3 petang", "half past nine", "jam setengah sepuluh", "by 5pm". */

/** Numbers as words, as far as people promise in them. */
export const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  lapan: 8,
  sembilan: 9,
  sepuluh: 10,
  eleven: 11,
  sebelas: 11,
  twelve: 12,
  couple: 2,
};

const word = Object.keys(numberWords)
  .filter((each) => (numberWords[each] ?? 0) >= 1 && each.length > 2)
  .join('|');
const figure = (said: string): number => numberWords[said] ?? Number(said);
const halfPast = new RegExp(`\\b(half|quarter) past (\\d{1,2}|${word})\\b`, 'g');
const quarterTo = new RegExp(`\\bquarter to (\\d{1,2}|${word})\\b`, 'g');
/** In Indonesian half of the hour that is being filled: "setengah sepuluh" is 9:30. */
const setengah = new RegExp(`\\b(?:jam |pukul |pkl )?setengah (\\d{1,2}|${word})\\b(?! jam)`, 'g');
const hourWord = new RegExp(`\\b(jam|pukul|pkl|at) (${word})\\b(?! (?:minutes|hours|days|menit|minit|hari))`, 'g');

/** Hours in figures: "half past nine" as "at 9:30". */
function asFigures(text: string): string {
  const before = (said: string) => figure(said) - 1 || 12;
  return text
    .replace(halfPast, (_, part: string, of: string) => `at ${figure(of)}:${part === 'half' ? 30 : 15}`)
    .replace(quarterTo, (_, of: string) => `at ${before(of)}:45`)
    .replace(setengah, (_, of: string) => `jam ${before(of)}.30`)
    .replace(hourWord, (_, lead: string, of: string) => `${lead} ${figure(of)}`)
    .replace(/\bat (\d{1,2}) o'clock\b/g, 'at $1');
}

/** Milliseconds after midnight of the hour that the text names, or null. `said` in small letters. */
export function clock(said: string): number | null {
  const text = asFigures(said);
  const local =
    /\b(?:jam|pukul|pkl|pk|at|by|before|sebelum|until|around|sekitar)\.?\s{1,2}(?:jam |pukul |pkl )?(\d{1,2})(?:[.:](\d{2}))?(?!\d|[.:]\d|\s?(?:jam|hari|menit|minit|hours?|days?|mins?|minutes?|x)\b|\/)(?:\s?(am|pm|a\.m\.|p\.m\.|pagi|siang|sore|petang|malam|tengah ?hari|tonight|(?:in the |this |tomorrow )(?:morning|afternoon|evening)))?/.exec(
      text,
    );
  const english = /\b(\d{1,2})(?:[.:](\d{2}))?\s?(am|pm|a\.m\.|p\.m\.)(?![a-z])/.exec(text);
  const match = english ?? local;
  if (!match) return null;
  // "antara pukul 9 hingga 12": the upper end counts, as in spans.
  const upper = /^\s?(?:-|–|to|hingga|sampai|and|dan)\s?(\d{1,2}[.:]?\d{0,2}(?!\d).*)$/.exec(
    text.slice(match.index + match[0].length),
  );
  if (upper) return clock(`jam ${upper[1]}`);
  const part = match[3] ?? '';
  let hours = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  if (hours > 23 || minutes > 59) return null;
  if (/^p|siang|sore|petang|malam|tengah|tonight|afternoon|evening/.test(part) && !/^pagi/.test(part)) {
    if (hours < 12 && !(/siang|tengah/.test(part) && hours >= 10)) hours += 12;
  } else if (/^a/.test(part) && hours === 12) hours = 0;
  // Nobody telephones at four in the morning: a bare "jam 4" is in the afternoon.
  else if (part === '' && hours >= 1 && hours <= 6) hours += 12;
  // "by 12", "before 15" alone may be a date or a count; a clock says so by a word or minutes, or stands at the end of what is said.
  const isLast =
    Number(match[1]) <= 12 &&
    /^\s?(?:,|$|at the latest|latest|today|tomorrow|tmrw?\b)/.test(text.slice(match.index + match[0].length));
  if (
    !english &&
    part === '' &&
    match[2] === undefined &&
    !(isLast && /^(?:by|before|until|sebelum) /.test(match[0])) &&
    !/^(?:jam|pukul|pkl|pk|at)/.test(match[0]) &&
    !/(?:jam|pukul|pkl) \d/.test(match[0])
  )
    return null;
  return hours * hour + minutes * (hour / 60);
}
