/** Milliseconds of the units in which Facebook tells how long ago something was. */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const YEAR = 365 * DAY;

const units: readonly [RegExp, number][] = [
  [/^(?:s|sec|secs|second|seconds|dtk|detik|saat)$/, 1000],
  [/^(?:m|min|mins|minute|minutes|mnt|menit|minit)$/, MINUTE],
  [/^(?:h|hrs|hour|hours|j|jam)$/, HOUR],
  [/^(?:d|day|days|hari)$/, DAY],
  [/^(?:w|wk|week|weeks|mgg|mgu|minggu)$/, WEEK],
  [/^(?:y|yr|year|years|thn|tahun)$/, YEAR],
];
/** One of a unit, said as a word. */
const single: readonly [RegExp, number][] = [
  [/^(?:just now|baru saja|baru sahaja|sebentar tadi)$/, 0],
  [/(?:^|\s)(?:a minute|semenit|seminit)(?:\s|$)/, MINUTE],
  [/(?:^|\s)(?:an hour|sejam|satu jam)(?:\s|$)/, HOUR],
  [/(?:^|\s)(?:a day|sehari)(?:\s|$)/, DAY],
  [/(?:^|\s)(?:a week|seminggu)(?:\s|$)/, WEEK],
  [/(?:^|\s)(?:a year|setahun)(?:\s|$)/, YEAR],
];

/** How long ago "3m", "2 jam" or "a day ago" is, in milliseconds; null when it is no such words. */
export function ageOf(words: string, language: string): number | null {
  const text = words.trim().toLowerCase().slice(0, 60);
  const [, count, unit] = /^(\d{1,4})\s*(\p{L}+)/u.exec(text) ?? [];
  if (count !== undefined && unit !== undefined) {
    // "1 hr" is an hour in English and a day ("hari") in Indonesian
    const known =
      unit === 'hr' ? (language.startsWith('en') ? HOUR : DAY) : units.find(([name]) => name.test(unit))?.[1];
    return known === undefined ? null : Number(count) * known;
  }
  return single.find(([name]) => name.test(text))?.[1] ?? null;
}
